/// Whatever an action requires or warns of is a condition of the process.
struct UnknownCondition: ProcessCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        subject.process.actions.flatMap { action in
            problems(of: action, under: "requires", action.requires, in: subject)
                + problems(of: action, under: "warns", action.warns, in: subject)
        }
    }

    private func problems(of action: Action, under key: String, _ conditions: [ConditionKey], in subject: CheckedProcess) -> [Problem] {
        let known = subject.process.conditions.map(\.key.text)
        return conditions.enumerated().compactMap { index, condition in
            guard subject.process.condition(condition) == nil, !subject.isWritten("conditions", condition.text) else { return nil }
            let use = BilingualText(
                vi: "Việc \(quoted: action.key) cần điều kiện", en: "action \(quoted: action.key) asks for the condition")
            let path = subject.item(index, of: ["actions", action.key.text, key])
            return subject.problem(.unknown(.condition, use, condition.text, among: known), at: path)
        }
    }
}
