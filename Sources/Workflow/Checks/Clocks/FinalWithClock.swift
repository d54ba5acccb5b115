/// Where a dossier ends no clock runs, waits or starts.
struct FinalWithClock: ProcessCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        var problems: [Problem] = []
        for state in subject.process.states where state.isFinal {
            let path = ["states", state.key.text]
            if state.pausesClock { problems.append(subject.problem(paused(state.key), at: path + ["clock"])) }
            if state.minimumStay != nil { problems.append(subject.problem(minimumStay(state.key), at: path + ["minimum-stay"])) }
        }
        for action in subject.process.actions where action.clock == .start {
            guard case .state(let key) = action.target, subject.process.state(key)?.isFinal == true else { continue }
            problems.append(subject.problem(started(action.key, key), at: ["actions", action.key.text, "clock"]))
        }
        return problems
    }

    private func paused(_ state: StateKey) -> Finding {
        finding(
            BilingualText(
                vi: "Bước cuối \(quoted: state) ghi là tạm dừng đồng hồ.",
                en: "the final state \(quoted: state) says that the clock is paused."),
            BilingualText(vi: "Bỏ `clock: paused`, hoặc bỏ `final: true`.", en: "Remove `clock: paused`, or remove `final: true`."))
    }

    private func minimumStay(_ state: StateKey) -> Finding {
        finding(
            BilingualText(
                vi: "Bước cuối \(quoted: state) có thời gian lưu tối thiểu.", en: "the final state \(quoted: state) has a minimum stay."),
            BilingualText(vi: "Bỏ `minimum-stay`, hoặc bỏ `final: true`.", en: "Remove `minimum-stay`, or remove `final: true`."))
    }

    private func started(_ action: ActionKey, _ state: StateKey) -> Finding {
        finding(
            BilingualText(
                vi: "Việc \(quoted: action) bắt đầu tính thời hạn rồi kết thúc hồ sơ ngay ở \(quoted: state).",
                en: "action \(quoted: action) starts the clock and ends the dossier in \(quoted: state)."),
            BilingualText(
                vi: "Đặt `clock: start` ở việc tiếp nhận, không ở việc kết thúc.",
                en: "Put `clock: start` at the action that accepts the dossier, not at one that ends it."))
    }

    private func finding(_ message: BilingualText, _ mend: BilingualText) -> Finding {
        Finding(
            code: .finalWithClock, message: message,
            why: BilingualText(
                vi: "Hồ sơ ở bước cuối đã giải quyết xong; đồng hồ dừng hẳn ở đó.",
                en: "A dossier in a final state is resolved; its clock has stopped for good."),
            mend: mend)
    }
}
