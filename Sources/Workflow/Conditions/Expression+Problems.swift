extension Expression {
    /// Everything that is wrong with the expression as a condition, in the order of the text; empty when it can be weighed.
    ///
    /// Names that nothing goes by, values of a kind that does not fit, and a whole that is no yes or no.
    public func problems(in vocabulary: Vocabulary) -> [ExpressionProblem] {
        var check = KindCheck(vocabulary: vocabulary)
        if let kind = check.kind(of: self), kind != .truth {
            check.problems.append(ExpressionProblem(.notATruth(kind), at: offset))
        }
        return check.problems.sorted { $0.offset < $1.offset }
    }
}

/// A walk through an expression that finds the kind of every part, and what does not fit.
private struct KindCheck {
    let vocabulary: Vocabulary
    var problems: [ExpressionProblem] = []

    /// The kind of the expression; `nil` when a problem inside leaves it open.
    mutating func kind(of expression: Expression) -> ValueKind? {
        switch expression {
        case .literal(let value, _):
            return value.kind
        case .name(let name, let offset):
            let kind = vocabulary.kind(of: name)
            if kind == nil { report(.unknownName(name, nearest: vocabulary.nearest(to: name)), at: offset) }
            return kind
        case .any(let parts):
            for part in parts { expect(.truth, of: part, for: "or") }
            return .truth
        case .all(let parts):
            for part in parts { expect(.truth, of: part, for: "and") }
            return .truth
        case .not(let part, _):
            expect(.truth, of: part, for: "not")
            return .truth
        case .comparison(let comparison, let left, let right, let offset):
            compare(comparison, left, right, at: offset)
            return .truth
        case .membership(let wanted, let list, _):
            look(for: wanted, in: list)
            return .truth
        case .calculation(let first, let steps):
            calculate(first, steps)
            return .number
        case .negative(let part, _):
            expect(.number, of: part, for: "-")
            return .number
        }
    }

    private mutating func expect(_ needed: ValueKind, of part: Expression, for sign: String) {
        guard let kind = kind(of: part), kind != needed else { return }
        report(.misfit(sign: sign, needs: needed, found: kind), at: part.offset)
    }

    private mutating func compare(_ comparison: Expression.Comparison, _ left: Expression, _ right: Expression, at offset: Int) {
        guard let mine = kind(of: left), let other = kind(of: right) else { return }
        if mine != other {
            report(.differentKinds(sign: comparison.rawValue, left: mine, right: other), at: offset)
        } else if comparison.asksForOrder, mine != .number, mine != .day {
            report(.noOrder(sign: comparison.rawValue, kind: mine), at: offset)
        }
    }

    private mutating func look(for wanted: Expression, in list: [Expression]) {
        let mine = kind(of: wanted)
        for item in list {
            guard let other = kind(of: item), let mine, other != mine else { continue }
            report(.differentKinds(sign: "in", left: mine, right: other), at: item.offset)
        }
    }

    private mutating func calculate(_ first: Expression, _ steps: [Expression.Step]) {
        if let sign = steps.first?.arithmetic.rawValue { expect(.number, of: first, for: sign) }
        for step in steps {
            expect(.number, of: step.operand, for: step.arithmetic.rawValue)
            if step.arithmetic == .over, case .literal(.number(Rational(0)), let offset) = step.operand {
                report(.divisionByZero, at: offset)
            }
        }
    }

    private mutating func report(_ reason: ExpressionProblem.Reason, at offset: Int) {
        problems.append(ExpressionProblem(reason, at: offset))
    }
}
