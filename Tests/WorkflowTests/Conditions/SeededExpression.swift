import Workflow

/// A random yes or no, its text with as few parentheses as the grammar allows, and a naive way to weigh it.
indirect enum SeededExpression {
    case truth(Bool)
    case name(String)
    case not(SeededExpression)
    case both(SeededExpression, SeededExpression)
    case either(SeededExpression, SeededExpression)
    case compares(String, SeededNumber, SeededNumber)
    case isIn(SeededNumber, [SeededNumber])

    static let names = ["clock.started", "field.q", "paper.s-t"]

    init(depth: Int, using random: inout SeededNumbers) {
        guard depth > 0 else {
            self = random.chance(oneIn: 3) ? .truth(random.chance(oneIn: 2)) : .name(Self.names[random.number(0...2)])
            return
        }
        func part(_ random: inout SeededNumbers) -> SeededExpression { SeededExpression(depth: depth - 1, using: &random) }
        func number(_ random: inout SeededNumbers) -> SeededNumber { SeededNumber(depth: 2, using: &random) }
        switch random.number(0...6) {
        case 0: self = SeededExpression(depth: 0, using: &random)
        case 1: self = .not(part(&random))
        case 2, 3: self = .both(part(&random), part(&random))
        case 4: self = .either(part(&random), part(&random))
        case 5: self = .isIn(number(&random), (0...random.number(0...2)).map { _ in number(&random) })
        default: self = .compares(["==", "!=", "<", "<=", ">", ">="][random.number(0...5)], number(&random), number(&random))
        }
    }

    /// The text, in parentheses when it binds less than is needed: `or` 0, `and` 1, `not` 2, comparisons 3.
    func text(binding needed: Int = 0) -> String {
        let (binding, text) =
            switch self {
            case .truth(let truth): (6, "\(truth)")
            case .name(let name): (6, name)
            case .not(let part): (2, "not \(part.text(binding: 2))")
            case .both(let left, let right): (1, "\(left.text(binding: 1)) and \(right.text(binding: 1))")
            case .either(let left, let right): (0, "\(left.text(binding: 0)) or \(right.text(binding: 0))")
            case .compares(let sign, let left, let right): (3, "\(left.text(binding: 4)) \(sign) \(right.text(binding: 4))")
            case .isIn(let value, let list):
                (3, "\(value.text(binding: 4)) in [\(list.map { $0.text(binding: 4) }.joined(separator: ", "))]")
            }
        return binding < needed ? "(\(text))" : text
    }

    /// 1 when it holds, 0 when it fails, ½ when too little is known: `and` is the smaller, `or` the greater of two.
    func weight(on facts: KnownFacts) -> Double {
        switch self {
        case .truth(let truth): truth ? 1 : 0
        case .name(let name): facts.values[name].map { $0 == .truth(true) ? 1 : 0 } ?? 0.5
        case .not(let part): 1 - part.weight(on: facts)
        case .both(let left, let right): min(left.weight(on: facts), right.weight(on: facts))
        case .either(let left, let right): max(left.weight(on: facts), right.weight(on: facts))
        case .compares(let sign, let left, let right): Self.weight(left.value(on: facts), sign, right.value(on: facts))
        case .isIn(let value, let list):
            list.map { Self.weight(value.value(on: facts), "==", $0.value(on: facts)) }.max() ?? 0
        }
    }

    private static func weight(_ left: SeededNumber.Fraction?, _ sign: String, _ right: SeededNumber.Fraction?) -> Double {
        guard let left, let right else { return 0.5 }
        let (mine, other) = (left.above * right.below, right.above * left.below)
        let holds =
            switch sign {
            case "==": mine == other
            case "!=": mine != other
            case "<": mine < other
            case "<=": mine <= other
            case ">": mine > other
            default: mine >= other
            }
        return holds ? 1 : 0
    }
}

/// A random number, its text, and a naive way to compute it.
indirect enum SeededNumber {
    /// A fraction that nobody reduces; what is below the line is positive.
    typealias Fraction = (above: Int, below: Int)

    case tenths(Int)
    case name(String)
    case negative(SeededNumber)
    case combined(SeededNumber, String, SeededNumber)

    static let names = ["papers.missing", "times.o-p"]

    init(depth: Int, using random: inout SeededNumbers) {
        switch random.number(0...(depth > 0 ? 5 : 2)) {
        case 0: self = .tenths(random.number(0...30))
        case 1: self = .tenths(random.number(0...3) * 10)
        case 2: self = .name(Self.names[random.number(0...1)])
        case 3: self = .negative(SeededNumber(depth: depth - 1, using: &random))
        default:
            let sign = ["+", "-", "*", "/"][random.number(0...3)]
            self = .combined(SeededNumber(depth: depth - 1, using: &random), sign, SeededNumber(depth: depth - 1, using: &random))
        }
    }

    /// The text, in parentheses when it binds less than is needed: `+ -` 4, `* /` 5, a minus before a number 6.
    func text(binding needed: Int) -> String {
        let (binding, text) =
            switch self {
            case .tenths(let tenths): (6, tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)")
            case .name(let name): (6, name)
            case .negative(let part): (6, "-\(part.text(binding: 6))")
            case .combined(let left, let sign, let right):
                sign == "+" || sign == "-"
                    ? (4, "\(left.text(binding: 4)) \(sign) \(right.text(binding: 5))")
                    : (5, "\(left.text(binding: 5)) \(sign) \(right.text(binding: 6))")
            }
        return binding < needed ? "(\(text))" : text
    }

    func value(on facts: KnownFacts) -> Fraction? {
        switch self {
        case .tenths(let tenths):
            return (tenths, 10)
        case .name(let name):
            guard case .number(let number) = facts.values[name] else { return nil }
            return (number.numerator, number.denominator)
        case .negative(let part):
            return part.value(on: facts).map { (-$0.above, $0.below) }
        case .combined(let left, let sign, let right):
            guard let left = left.value(on: facts), let right = right.value(on: facts) else { return nil }
            switch sign {
            case "+": return (left.above * right.below + right.above * left.below, left.below * right.below)
            case "-": return (left.above * right.below - right.above * left.below, left.below * right.below)
            case "*": return (left.above * right.above, left.below * right.below)
            default:
                guard right.above != 0 else { return nil }
                let turned = right.above < 0 ? (-right.below, -right.above) : (right.below, right.above)
                return (left.above * turned.0, left.below * turned.1)
            }
        }
    }
}
