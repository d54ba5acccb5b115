import Testing
import Workflow

/// What holds for every expression, on seeded ones.
struct VerdictLaws {
    private static let batches = (0..<8).map { ($0 * 1000)..<(($0 + 1) * 1000) }

    @Test(arguments: batches)
    func `a verdict agrees with one that is computed naively`(seeds: Range<Int>) throws {
        var seen: Set<Verdict> = []
        for seed in seeds {
            var random = SeededNumbers(seed: seed)
            let seeded = SeededExpression(depth: 4, using: &random)
            let facts = random.facts(knownOneIn: 2)
            let verdict = try Expression(parsing: seeded.text()).verdict(on: facts)
            let naive: Verdict =
                switch seeded.weight(on: facts) {
                case 1: .holds
                case 0: .fails
                default: .undecided
                }
            try #require(verdict == naive, "seed \(seed): \(seeded.text()) on \(facts)")
            seen.insert(verdict)
        }
        #expect(seen.count == 3)
    }

    @Test(arguments: batches)
    func `a verdict stays when more becomes known`(seeds: Range<Int>) throws {
        for seed in seeds {
            var random = SeededNumbers(seed: seed)
            let text = SeededExpression(depth: 4, using: &random).text()
            let expression = try Expression(parsing: text)
            let all = random.facts(knownOneIn: 1)
            var some = all
            for name in SeededExpression.names + SeededNumber.names where random.chance(oneIn: 2) { some.values[name] = nil }
            let early = expression.verdict(on: some)
            try #require(early == .undecided || early == expression.verdict(on: all), "seed \(seed): \(text)")
        }
    }

    @Test(arguments: batches)
    func `not, and and or keep the laws of logic`(seeds: Range<Int>) throws {
        for seed in seeds {
            var random = SeededNumbers(seed: seed)
            let (a, b) = (SeededExpression(depth: 2, using: &random).text(), SeededExpression(depth: 2, using: &random).text())
            let facts = random.facts(knownOneIn: 2)
            let laws = [
                ("not ((\(a)) and (\(b)))", "not (\(a)) or not (\(b))"),
                ("not not (\(a))", a),
                ("(\(a)) or (\(b))", "(\(b)) or (\(a))"),
                ("(\(a)) and ((\(a)) or (\(b)))", a),
            ]
            for (left, right) in laws {
                let verdicts = try [left, right].map { try Expression(parsing: $0).verdict(on: facts) }
                try #require(verdicts[0] == verdicts[1], "seed \(seed): \(left) and \(right)")
            }
        }
    }

    @Test(arguments: batches)
    func `random expressions have no problem and name what they read`(seeds: Range<Int>) throws {
        let vocabulary = Vocabulary(documents: ["s-t"], fields: ["q": .truth], actions: ["o-p"])
        for seed in seeds {
            var random = SeededNumbers(seed: seed)
            let text = SeededExpression(depth: 4, using: &random).text()
            let characters = Array(text)
            for (name, offset) in try Expression(parsing: text).names {
                try #require(String(characters[offset..<(offset + name.count)]) == name, "seed \(seed): \(text)")
            }
            let problems = try Expression(parsing: text).problems(in: vocabulary).filter { $0.reason != .divisionByZero }
            try #require(problems.isEmpty, "seed \(seed): \(text)")
        }
    }
}

extension SeededNumbers {
    /// Values for the names of seeded expressions, each left out but once in so many times.
    fileprivate mutating func facts(knownOneIn count: Int) -> KnownFacts {
        var facts = KnownFacts()
        for name in SeededExpression.names where chance(oneIn: count) { facts.values[name] = .truth(chance(oneIn: 2)) }
        for name in SeededNumber.names where chance(oneIn: count) { facts.values[name] = .number(Rational(number(-3...3))) }
        return facts
    }
}
