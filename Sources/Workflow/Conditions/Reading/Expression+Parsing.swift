extension Expression {
    /// Reads an expression; at the first fault it throws what is wrong and where.
    ///
    /// From what binds least to what binds most: `or`, `and`, `not`, comparisons and `in [a, b]`, `+ -`, `* /`, a minus before a
    /// number. Comparisons do not chain. A text stands between single quotes, and a quote inside it is written twice. A hyphen
    /// between letters or digits is part of a name, so a subtraction has spaces around its sign. At most 100 parts stand inside
    /// each other.
    public init(parsing text: String) throws(ExpressionProblem) {
        var parser = try ExpressionParser(text)
        self = try parser.whole()
    }
}
