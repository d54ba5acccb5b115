/// A final state has no actions.
struct FinalWithWayOut: ProcessCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        subject.process.actions.flatMap { action in
            action.from.enumerated().compactMap { index, key in
                guard subject.process.state(key)?.isFinal == true else { return nil }
                return subject.problem(finding(key, action.key), at: subject.item(index, of: ["actions", action.key.text, "from"]))
            }
        }
    }

    private func finding(_ state: StateKey, _ action: ActionKey) -> Finding {
        Finding(
            code: .finalWithWayOut,
            message: BilingualText(
                vi: "Việc \(quoted: action) bắt đầu từ \(quoted: state), vốn là bước cuối.",
                en: "action \(quoted: action) starts from \(quoted: state), which is final."),
            why: BilingualText(
                vi: "Hồ sơ ở bước cuối đã giải quyết xong và đã vào thống kê; không thể đi tiếp.",
                en: "A dossier in a final state is resolved and counted; it cannot go on."),
            mend: BilingualText(
                vi: "Bỏ \(quoted: state) khỏi `from`, hoặc bỏ `final: true` của bước đó.",
                en: "Take \(quoted: state) out of `from`, or remove `final: true` from the state."))
    }
}
