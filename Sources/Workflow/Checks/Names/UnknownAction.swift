/// Whatever an action is kept apart from is an action of the process.
struct UnknownAction: ProcessCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        let known = subject.process.actions.map(\.key.text)
        return subject.process.actions.flatMap { action in
            action.separateFrom.enumerated().compactMap { index, key in
                guard subject.process.action(key) == nil, !subject.isWritten("actions", key.text) else { return nil }
                let use = BilingualText(
                    vi: "Việc \(quoted: action.key) phải do người khác làm so với", en: "action \(quoted: action.key) is kept apart from")
                let path = subject.item(index, of: ["actions", action.key.text, "separate-from"])
                return subject.problem(.unknown(.action, use, key.text, among: known), at: path)
            }
        }
    }
}
