/// What a condition asks, as `papers.missing == 0 and not clock.paused`.
///
/// Every part knows its offset, in characters from the beginning of the text it was read from, so that a check can point at it.
public indirect enum Expression: Hashable, Sendable {
    /// How two values are compared.
    public enum Comparison: String, CaseIterable, Hashable, Sendable {
        case equal = "=="
        case unequal = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="

        /// Whether the comparison asks which value comes first; numbers and days alone have an order.
        public var asksForOrder: Bool { self != .equal && self != .unequal }
    }

    /// What is done with two numbers.
    public enum Arithmetic: String, CaseIterable, Hashable, Sendable {
        case plus = "+"
        case minus = "-"
        case times = "*"
        case over = "/"
    }

    /// One step of a calculation: what is done, and with which number.
    public struct Step: Hashable, Sendable {
        /// What is done with the result so far.
        public let arithmetic: Arithmetic
        /// The number it is done with.
        public let operand: Expression
        /// Where the sign stands.
        public let offset: Int

        /// A step of a calculation.
        public init(_ arithmetic: Arithmetic, _ operand: Expression, at offset: Int) {
            self.arithmetic = arithmetic
            self.operand = operand
            self.offset = offset
        }
    }

    /// A value that is written out.
    case literal(Value, at: Int)
    /// The name of a fact.
    case name(String, at: Int)
    /// `or`: at least one holds. There are two at least.
    case any([Expression])
    /// `and`: all hold. There are two at least.
    case all([Expression])
    /// `not`: what follows does not hold.
    case not(Expression, at: Int)
    /// Two values side by side; the offset is that of the sign between them.
    case comparison(Comparison, Expression, Expression, at: Int)
    /// `in [a, b]`: the value is one of the list; the offset is that of `in`.
    case membership(Expression, [Expression], at: Int)
    /// A calculation from left to right. There is one step at least.
    case calculation(Expression, [Step])
    /// The number with the other sign.
    case negative(Expression, at: Int)
}

extension Expression {
    /// The names of facts in the order of the text, each with its offset in characters; a name stands as often as it is written.
    public var names: [(name: String, offset: Int)] {
        switch self {
        case .literal: []
        case .name(let name, let offset): [(name, offset)]
        case .any(let parts), .all(let parts): parts.flatMap(\.names)
        case .not(let part, _), .negative(let part, _): part.names
        case .comparison(_, let left, let right, _): left.names + right.names
        case .membership(let value, let list, _): value.names + list.flatMap(\.names)
        case .calculation(let first, let steps): first.names + steps.flatMap(\.operand.names)
        }
    }

    /// Where the expression begins, in characters; an opening parenthesis before it does not count.
    public var offset: Int {
        switch self {
        case .literal(_, let offset), .name(_, let offset), .not(_, let offset), .negative(_, let offset): offset
        case .any(let parts), .all(let parts): parts.first?.offset ?? 0
        case .comparison(_, let left, _, _): left.offset
        case .membership(let value, _, _): value.offset
        case .calculation(let first, _): first.offset
        }
    }
}
