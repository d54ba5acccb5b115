/// What a condition says of a dossier.
public enum Verdict: String, CaseIterable, Hashable, Sendable {
    /// It is so.
    case holds
    /// It is not so.
    case fails
    /// Too little is known to say.
    case undecided
}

extension Expression {
    /// Weighs the expression on what is known, in Kleene's three-valued logic.
    ///
    /// What is not known makes a part undecided, never false: `false and unknown` fails, `true or unknown` holds, and a comparison
    /// with an unknown is undecided. A division by zero, a number that does not fit in 64 bits and a value of the wrong kind are
    /// unknown as well. A verdict of `holds` or `fails` stays when more becomes known.
    public func verdict(on facts: some Facts) -> Verdict {
        switch truth(on: facts) {
        case true?: .holds
        case false?: .fails
        case nil: .undecided
        }
    }

    private func truth(on facts: some Facts) -> Bool? {
        guard case .truth(let truth) = value(on: facts) else { return nil }
        return truth
    }

    private func number(on facts: some Facts) -> Rational? {
        guard case .number(let number) = value(on: facts) else { return nil }
        return number
    }

    private func value(on facts: some Facts) -> Value? {
        switch self {
        case .literal(let value, _):
            value
        case .name(let name, _):
            facts.value(of: name)
        case .any(let parts):
            Self.first(true, in: parts.lazy.map { $0.truth(on: facts) }).map(Value.truth)
        case .all(let parts):
            Self.first(false, in: parts.lazy.map { $0.truth(on: facts) }).map(Value.truth)
        case .not(let part, _):
            part.truth(on: facts).map { .truth(!$0) }
        case .comparison(let comparison, let left, let right, _):
            comparison.weigh(left.value(on: facts), right.value(on: facts)).map(Value.truth)
        case .membership(let wanted, let list, _):
            membership(of: wanted.value(on: facts), in: list, on: facts).map(Value.truth)
        case .calculation(let first, let steps):
            steps.reduce(first.number(on: facts)) { result, step in
                guard let result, let operand = step.operand.number(on: facts) else { return nil }
                return step.arithmetic.result(result, operand)
            }.map(Value.number)
        case .negative(let part, _):
            part.number(on: facts).flatMap { -$0 }.map(Value.number)
        }
    }

    private func membership(of wanted: Value?, in list: [Expression], on facts: some Facts) -> Bool? {
        Self.first(true, in: list.lazy.map { Comparison.equal.weigh(wanted, $0.value(on: facts)) })
    }

    /// `deciding` when one of the truths is that; else unknown when one is unknown; else the opposite.
    private static func first(_ deciding: Bool, in truths: some Sequence<Bool?>) -> Bool? {
        var result: Bool? = !deciding
        for truth in truths {
            if truth == deciding { return deciding }
            if truth == nil { result = nil }
        }
        return result
    }
}

extension Expression.Comparison {
    /// Compares two values; `nil` when one is unknown, or when they are of kinds that cannot be compared so.
    fileprivate func weigh(_ left: Value?, _ right: Value?) -> Bool? {
        switch (left, right) {
        case (.number(let left), .number(let right)): weigh(left, right)
        case (.day(let left), .day(let right)): weigh(left, right)
        case (let left?, let right?) where left.kind == right.kind && !asksForOrder: (left == right) == (self == .equal)
        default: nil
        }
    }

    private func weigh<Ordered: Comparable>(_ left: Ordered, _ right: Ordered) -> Bool {
        switch self {
        case .equal: left == right
        case .unequal: left != right
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        }
    }
}

extension Expression.Arithmetic {
    fileprivate func result(_ left: Rational, _ right: Rational) -> Rational? {
        switch self {
        case .plus: left + right
        case .minus: left - right
        case .times: left * right
        case .over: left / right
        }
    }
}
