/// The clock starts once: with the receipt, or with an action.
struct ClockStartsTwice: ProcessCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        guard subject.process.startsOnReceipt else { return [] }
        return subject.process.actions.filter { $0.clock == .start }.map { action in
            subject.problem(finding(action.key), at: ["actions", action.key.text, "clock"])
        }
    }

    private func finding(_ action: ActionKey) -> Finding {
        Finding(
            code: .clockStartsTwice,
            message: BilingualText(
                vi: "Việc \(quoted: action) bắt đầu tính thời hạn, mà thời hạn đã tính từ lúc nhận hồ sơ.",
                en: "action \(quoted: action) starts the clock, which has started with the receipt."),
            why: BilingualText(
                vi: "Thời hạn chỉ bắt đầu một lần; người đọc không biết ngày hẹn tính từ đâu.",
                en: "The clock starts once, and nobody could tell from where the promised day is counted."),
            mend: BilingualText(
                vi: "Bỏ `clock: start` ở việc này, hoặc ở đầu quy trình.",
                en: "Remove `clock: start` here, or at the top of the process."))
    }
}
