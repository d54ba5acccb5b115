@testable import Workflow

extension Process {
    /// A process of up to a dozen states with actions from anywhere to anywhere, the same in every run for the same seed.
    static func seeded(_ seed: Int) -> Process {
        var numbers = SeededNumbers(seed: seed)
        let count = numbers.number(1...12)
        let keys = (0..<count).map { StateKey("state-\($0)") }
        let states = keys.map { key in
            State(
                key: key, title: title(&numbers), desk: "desk", pausesClock: numbers.chance(oneIn: 6), isFinal: numbers.chance(oneIn: 5),
                countsAsResolved: numbers.chance(oneIn: 2),
                budget: numbers.chance(oneIn: 3) ? .workingDays(halves: numbers.number(1...400)) : nil)
        }
        let actions = (0..<numbers.number(0...2 * count)).map { number in
            let sources = (0..<numbers.number(1...numbers.number(1...count))).map { _ in keys[numbers.number(0...count - 1)] }
            let target: Action.Target = numbers.chance(oneIn: 6) ? .back : .state(keys[numbers.number(0...count - 1)])
            return Action(key: ActionKey("action-\(number)"), title: title(&numbers), from: sources, target: target, permission: .acting)
        }
        let text = BilingualText(vi: "Quy trình \(seed)", en: "Process \(seed)")
        return Process(key: "seeded", effective: .of("2018-08-27"), title: text, initial: keys[0], states: states, actions: actions)
    }

    private static func title(_ numbers: inout SeededNumbers) -> BilingualText {
        let words = [
            "Chờ", "bổ", "sung", "nghiêng-ngả-nghiêng-ngả", "thẩm", "định", "Hội", "đồng", "&", "<quyết>", "\"trao\"", "一二三", "Rút",
            "supercalifragilisticexpialidocious",
        ]
        let text = (0..<numbers.number(1...numbers.number(1...7))).map { _ in words[numbers.number(0...words.count - 1)] }
        return BilingualText(vi: text.joined(separator: " "), en: text.reversed().joined(separator: " "))
    }
}
