/// Reads an expression by descending from what binds least, `or`, to what binds most, a sign before a number.
struct ExpressionParser {
    /// How many parts may stand inside each other.
    static let nestingLimit = 100

    private var reader: TokenReader
    private var token: Token
    private var nesting = 0

    init(_ text: String) throws(ExpressionProblem) {
        reader = TokenReader(text)
        token = try reader.next()
    }

    /// The whole text as one expression.
    mutating func whole() throws(ExpressionProblem) -> Expression {
        if token.kind == .end { throw ExpressionProblem(.empty, at: 0) }
        let expression = try disjunction()
        guard token.kind == .end else { throw unexpected() }
        return expression
    }

    private mutating func disjunction() throws(ExpressionProblem) -> Expression {
        var parts = [try conjunction()]
        while try take(.or) != nil {
            parts.append(try conjunction())
        }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func conjunction() throws(ExpressionProblem) -> Expression {
        var parts = [try negation()]
        while try take(.and) != nil {
            parts.append(try negation())
        }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func negation() throws(ExpressionProblem) -> Expression {
        guard let offset = try take(.not) else { return try comparison() }
        try enter(at: offset)
        defer { nesting -= 1 }
        return .not(try negation(), at: offset)
    }

    private mutating func comparison() throws(ExpressionProblem) -> Expression {
        let left = try sum()
        let result: Expression
        if let (comparison, offset) = try takeOne(of: Expression.Comparison.self) {
            result = .comparison(comparison, left, try sum(), at: offset)
        } else if let offset = try take(.isIn) {
            result = .membership(left, try list(), at: offset)
        } else {
            return left
        }
        if case .sign(let sign) = token.kind, sign == .isIn || Expression.Comparison(rawValue: sign.rawValue) != nil {
            throw ExpressionProblem(.chainedComparison, at: token.offset)
        }
        return result
    }

    private mutating func list() throws(ExpressionProblem) -> [Expression] {
        guard let offset = try take(.openList) else { throw ExpressionProblem(.listExpected, at: token.offset) }
        var list = [try sum()]
        while try take(.comma) != nil {
            list.append(try sum())
        }
        try close(.openList, with: .closeList, openedAt: offset)
        return list
    }

    private mutating func sum() throws(ExpressionProblem) -> Expression {
        let first = try product()
        var steps: [Expression.Step] = []
        while let (sign, offset) = try takeOne(of: Expression.Arithmetic.self, among: [.plus, .minus]) {
            steps.append(Expression.Step(sign, try product(), at: offset))
        }
        return steps.isEmpty ? first : .calculation(first, steps)
    }

    private mutating func product() throws(ExpressionProblem) -> Expression {
        let first = try operand()
        var steps: [Expression.Step] = []
        while let (sign, offset) = try takeOne(of: Expression.Arithmetic.self, among: [.times, .over]) {
            steps.append(Expression.Step(sign, try operand(), at: offset))
        }
        return steps.isEmpty ? first : .calculation(first, steps)
    }

    private mutating func operand() throws(ExpressionProblem) -> Expression {
        let offset = token.offset
        switch token.kind {
        case .value(let value):
            try advance()
            return .literal(value, at: offset)
        case .name(let name):
            try advance()
            return .name(name, at: offset)
        case .sign(.minus):
            try advance()
            try enter(at: offset)
            defer { nesting -= 1 }
            return .negative(try operand(), at: offset)
        case .sign(.open):
            try advance()
            try enter(at: offset)
            defer { nesting -= 1 }
            let inner = try disjunction()
            try close(.open, with: .close, openedAt: offset)
            return inner
        case .sign, .end:
            throw ExpressionProblem(.valueExpected(found: token.found), at: offset)
        }
    }

    private mutating func advance() throws(ExpressionProblem) {
        token = try reader.next()
    }

    /// Goes past the sign when it comes next, and says where it stood.
    private mutating func take(_ sign: Sign) throws(ExpressionProblem) -> Int? {
        guard token.kind == .sign(sign) else { return nil }
        let offset = token.offset
        try advance()
        return offset
    }

    /// Goes past the next sign when it is one of these, and says which it was and where it stood.
    private mutating func takeOne<Operator: CaseIterable & RawRepresentable<String> & Equatable>(
        of type: Operator.Type, among choices: [Operator]? = nil
    ) throws(ExpressionProblem) -> (Operator, Int)? {
        guard case .sign(let sign) = token.kind, let found = Operator(rawValue: sign.rawValue), choices?.contains(found) ?? true else {
            return nil
        }
        let offset = token.offset
        try advance()
        return (found, offset)
    }

    private mutating func close(_ opening: Sign, with closing: Sign, openedAt offset: Int) throws(ExpressionProblem) {
        if try take(closing) != nil { return }
        throw token.kind == .end ? ExpressionProblem(.unclosed(opening.rawValue, by: closing.rawValue), at: offset) : unexpected()
    }

    private mutating func enter(at offset: Int) throws(ExpressionProblem) {
        nesting += 1
        if nesting > Self.nestingLimit { throw ExpressionProblem(.nestedTooDeep(limit: Self.nestingLimit), at: offset) }
    }

    /// Why the token cannot follow a part that is complete.
    private func unexpected() -> ExpressionProblem {
        switch token.kind {
        case .sign(.close), .sign(.closeList): ExpressionProblem(.unopened(token.text), at: token.offset)
        default: ExpressionProblem(.joinExpected(found: token.text), at: token.offset)
        }
    }
}
