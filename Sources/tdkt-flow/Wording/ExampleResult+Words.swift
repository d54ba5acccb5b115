import Workflow

extension ExampleResult {
    /// What has to be so, in one line: “appraising, 2019-03-08T17:00”; then the move that has to be refused and was not so. Keys and
    /// moments alone, the same in every language.
    var expectedLine: String {
        let expected = example.expectation
        let parts = line(expected.state, expected.due, expected.stepDue)
        return ([parts].filter { !$0.isEmpty } + surprises.compactMap(\.expected)).joined(separator: "; ")
    }

    /// What is so, in one line of the same form, with every reason in words where a move went another way.
    func gotLine(in language: Language) -> String {
        let reasons = surprises.compactMap { $0.got(in: language, rules: rules) }
        guard let standing else { return reasons.joined(separator: " ") }
        let expected = example.expectation
        let parts = line(
            expected.state.map { _ in standing.state }, expected.due.map { _ in standing.dueAt.map(Example.Due.at) ?? .noMoment },
            expected.stepDue.map { _ in standing.stepDueAt.map(Example.Due.at) ?? .noMoment })
        return ([parts].filter { !$0.isEmpty } + reasons).joined(separator: "; ")
    }

    private func line(_ state: StateKey?, _ due: Example.Due?, _ stepDue: Example.Due?) -> String {
        [state?.text, due?.iso, stepDue.map { "step-due \($0.iso)" }].compactMap(\.self).joined(separator: ", ")
    }

    /// Every difference, a line each; empty when all is as the example says.
    func differences(in language: Language) -> [String] {
        surprises.flatMap { $0.differences(in: language, rules: rules) }
    }

    /// How the example is called where results are listed: its key, and its title behind it.
    func name(in language: Language) -> String {
        example.key.text + (example.title.map { " – \($0[language])" } ?? "")
    }
}

extension Example.Due {
    /// The moment in ISO 8601, or the word that stands for none in definitions.
    fileprivate var iso: String { moment?.iso ?? "none" }

    fileprivate func words(in language: Language) -> String {
        moment?.display ?? language.say(vi: "không có", en: "none")
    }
}

extension ExampleResult.Surprise {
    /// What should have been refused, and why, where that is the matter.
    fileprivate var expected: String? {
        switch self {
        case .done(let step), .refusedOtherwise(let step, _):
            "\(step.action) \(step.at.iso) refused: \(step.refused.joined(separator: ", "))"
        default: nil
        }
    }

    /// What was done or refused instead; nothing where only state and moments differ.
    fileprivate func got(in language: Language, rules: Rules?) -> String? {
        switch self {
        case .state, .due, .stepDue: nil
        default: differences(in: language, rules: rules).joined(separator: " ")
        }
    }

    fileprivate func differences(in language: Language, rules: Rules?) -> [String] {
        let titles = Titles(rules: rules, language: language)
        switch self {
        case .noRules: return [noRules(in: language)]
        case .unreplayable(let problem): return [problem.words(in: language)]
        case .notReceived(let reasons):
            return [language.say(vi: "Hồ sơ không nhận được như vậy.", en: "It cannot be received like this.")]
                + reasons.map { said($0, in: language, rules: rules) }
        case .refused(let step, let reasons):
            return [
                language.say(
                    vi: "\(titles.action(step.action)) lúc \(step.at.display) bị từ chối.",
                    en: "\(titles.action(step.action)) at \(step.at.display) is refused.")
            ] + reasons.map { said($0, in: language, rules: rules) }
        case .done(let step):
            return [
                language.say(
                    vi: "\(titles.action(step.action)) lúc \(step.at.display): ví dụ ghi là bị từ chối, chạy thì làm được.",
                    en: "\(titles.action(step.action)) at \(step.at.display): expected to be refused, was done.")
            ]
        case .refusedOtherwise(let step, let reasons):
            return [
                language.say(
                    vi: "\(titles.action(step.action)) lúc \(step.at.display) bị từ chối vì lý do khác.",
                    en: "\(titles.action(step.action)) at \(step.at.display) is refused for other reasons.")
            ] + reasons.map { said($0, in: language, rules: rules) }
        case .notHeld(let moment, let reasons):
            return [language.say(vi: "Không tạm dừng được lúc \(moment.display).", en: "It cannot be paused at \(moment.display).")]
                + reasons.map { said($0, in: language, rules: rules) }
        case .notResumed(let moment, let reasons):
            return [language.say(vi: "Không tính tiếp được lúc \(moment.display).", en: "It cannot be resumed at \(moment.display).")]
                + reasons.map { said($0, in: language, rules: rules) }
        case .state(let expected, let got):
            return [
                language.say(
                    vi: "bước: ví dụ ghi \(titles.state(expected)), chạy ra \(titles.state(got))",
                    en: "state: expected \(titles.state(expected)), got \(titles.state(got))")
            ]
        case .due(let expected, let got, let day):
            return [difference(language.say(vi: "hạn", en: "due"), expected, got, in: language)]
                + (day.map { [$0.why(of: BilingualText(vi: "thời hạn", en: "the limit"), in: language)] } ?? [])
        case .stepDue(let expected, let got, let day):
            return [difference(language.say(vi: "hạn bước", en: "step due"), expected, got, in: language)]
                + (day.map { [$0.why(of: BilingualText(vi: "hạn bước", en: "the step's limit"), in: language)] } ?? [])
        }
    }

    private func noRules(in language: Language) -> String {
        language.say(
            vi: "Chưa đủ thủ tục, quy trình và văn phòng để thử ví dụ này. Thêm định nghĩa còn thiếu, hoặc sửa `procedure`.",
            en: "There are not a procedure, its process and an office to try this on. Add what is missing, or correct `procedure`.")
    }

    /// A reason with the code that `refused` would name.
    private func said(_ reason: Blocker, in language: Language, rules: Rules?) -> String {
        "\(reason.words(in: language, rules: rules)) (\(reason.code))"
    }

    private func difference(_ what: String, _ expected: Example.Due, _ got: Example.Due, in language: Language) -> String {
        language.say(
            vi: "\(what): ví dụ ghi \(expected.words(in: language)), chạy ra \(got.words(in: language))",
            en: "\(what): expected \(expected.words(in: language)), got \(got.words(in: language))")
    }
}

extension ExplainedDay {
    /// Which day of a limit it is, or that it is none, and why: “vì sao: thứ Sáu 08/03/2019 là ngày thứ 24 của thời hạn (ngày làm việc)”.
    fileprivate func why(of limit: BilingualText, in language: Language) -> String {
        let name = "\(day.weekday.fullName(in: language)) \(day.display)"
        let place =
            if let number, counted {
                language.say(
                    vi: "là ngày thứ \(number.text) của \(limit[.vi])", en: "is day \(number.text) of \(limit[.en])")
            } else if counted {
                language.say(vi: "được tính vào \(limit[.vi])", en: "counts for \(limit[.en])")
            } else {
                language.say(vi: "không tính vào \(limit[.vi])", en: "does not count for \(limit[.en])")
            }
        return language.say(vi: "vì sao: ", en: "why: ") + "\(name) \(place) (\(reason(in: language)))"
    }
}
