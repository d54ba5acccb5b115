@testable import Workflow

extension Process {
    /// A process of many states: a long main way, side steps that come back to it, pauses, and two ends that most states lead to.
    static func large(states count: Int) -> Process {
        let titles = [
            "Tiếp nhận hồ sơ trực tuyến", "Thẩm tra hồ sơ", "Lấy ý kiến các sở, ngành", "Họp Hội đồng Thi đua - Khen thưởng tỉnh",
            "Dự thảo tờ trình", "Trình Chủ tịch", "Chờ ý kiến Ban Thường vụ", "Công khai trên cổng thông tin", "Kiểm tra thực tế",
        ]
        func key(_ number: Int) -> StateKey { StateKey("state-\(number)") }
        let ends = [count - 3, count - 2, count - 1]
        let sides = (0..<count - 3).filter { $0 % 6 == 5 }
        let pauses = Set(sides.filter { $0 % 4 == 3 })
        let main = (0..<count - 3).filter { $0 % 6 != 5 }
        let states = (0..<count).map { number in
            State(
                key: key(number), title: text("\(titles[number % titles.count]) \(number)"), desk: "desk",
                pausesClock: pauses.contains(number), isFinal: ends.contains(number),
                budget: ends.contains(number) || number.isMultiple(of: 3) ? nil : .workingDays(halves: 2 * (number % 5 + 1)))
        }
        var actions: [Action] = []
        func act(_ from: [Int], _ target: Action.Target, _ title: String) {
            actions.append(
                Action(
                    key: ActionKey("action-\(actions.count)"), title: text(title), from: from.map(key), target: target, permission: .acting)
            )
        }
        for (from, to) in zip(main, main.dropFirst() + [ends[0]]) { act([from], .state(key(to)), "Chuyển bước tiếp theo") }
        for side in sides {
            let before = main.filter { $0 < side }
            act(Array(before.suffix(2)), .state(key(side)), "Xin ý kiến bằng văn bản")
            act([side], pauses.contains(side) ? .back : .state(key(main.first { $0 > side } ?? ends[0])), "Có ý kiến")
        }
        act(Array(main.dropFirst()), .back, "Trả lại bước trước")
        act(Array(main.dropLast(2)), .state(key(ends[1])), "Từ chối")
        act(main, .state(key(ends[2])), "Rút hồ sơ")
        return Process(
            key: "large", effective: .of("2018-08-27"), title: text("Quy trình \(count) bước"), initial: key(0), states: states,
            actions: actions)
    }

    private static func text(_ words: String) -> BilingualText { BilingualText(vi: words, en: words) }
}
