/// Whoever acts in a state is named there, when an action leaves it to them.
struct ActionWithoutRole: ProcessCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        subject.process.actions.flatMap { action in
            guard action.permission == .acting else { return [Problem]() }
            return action.from.enumerated().compactMap { index, key in
                guard let state = subject.process.state(key), state.acting.isEmpty, !state.isFinal else { return nil }
                return subject.problem(
                    finding(action.key, key), at: subject.item(index, of: ["actions", action.key.text, "from"]))
            }
        }
    }

    private func finding(_ action: ActionKey, _ state: StateKey) -> Finding {
        Finding(
            code: .actionWithoutRole,
            message: BilingualText(
                vi: "Việc \(quoted: action) dành cho người đang xử lý, nhưng bước \(quoted: state) không ghi ai xử lý.",
                en: "action \(quoted: action) is for whoever acts, and in the state \(quoted: state) nobody does."),
            why: BilingualText(vi: "Từ bước này không ai làm được việc đó.", en: "From this state nobody could do it."),
            mend: BilingualText(
                vi: "Thêm `acting: …` vào bước \(quoted: state), hoặc ghi rõ vai trò ở `role`.",
                en: "Add `acting: …` to the state \(quoted: state), or name the roles in `role`."))
    }
}
