/// Being overdue is something a clock says, not a state.
struct OverdueState: ProcessCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        subject.process.states.filter(speaksOfLateness).map { state in
            subject.problem(finding(state.key), atKey: ["states", state.key.text])
        }
    }

    private func speaksOfLateness(_ state: State) -> Bool {
        let key = "-\(state.key.text)-"
        let words = state.title.en.lowercased().split { !$0.isLetter }
        let title = state.title.vi.lowercased()
        return ["-overdue-", "-late-", "-qua-han-", "-tre-han-"].contains { key.contains($0) }
            || words.contains { ["overdue", "late"].contains($0) }
            || ["quá hạn", "trễ hạn"].contains { title.contains($0) }
    }

    private func finding(_ state: StateKey) -> Finding {
        Finding(
            code: .overdueState,
            message: BilingualText(
                vi: "Bước \(quoted: state) nói về quá hạn.", en: "the state \(quoted: state) speaks of being overdue."),
            why: BilingualText(
                vi: "Quá hạn là điều đồng hồ cho biết ở bất cứ bước nào; thành một bước thì không còn biết hồ sơ đang ở khâu nào.",
                en: "A clock says that in any state; made a state of its own, it hides where the dossier really lies."),
            mend: BilingualText(
                vi: "Bỏ bước này; đặt `limit` cho bước, danh sách quá hạn sẽ tự có.",
                en: "Remove the state and give the others a `limit`; the list of overdue dossiers follows by itself."))
    }
}
