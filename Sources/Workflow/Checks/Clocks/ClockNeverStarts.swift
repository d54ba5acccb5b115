/// Where there is a limit, the receipt or some action starts the clock.
struct ClockNeverStarts: ProcessCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        let process = subject.process
        guard process.startingAction == nil, !process.startsOnReceipt else { return [] }
        let hasLimit = process.limit != nil || subject.world.procedures(on: process.key).contains { $0.limit != nil }
        guard hasLimit || process.actions.contains(where: { $0.clock == .stop }) else { return [] }
        let finding = Finding(
            code: .clockNeverStarts,
            message: BilingualText(
                vi: "Không việc nào bắt đầu tính thời hạn (`clock: start`).", en: "no action starts the clock (`clock: start`)."),
            why: BilingualText(
                vi: "Hồ sơ sẽ không có ngày hẹn trả và không bao giờ quá hạn.",
                en: "Dossiers would have no promised day, and none would ever be overdue."),
            mend: BilingualText(
                vi: "Ghi `clock: start` ở việc tiếp nhận hồ sơ đầy đủ.",
                en: "Write `clock: start` at the action that accepts the complete dossier."))
        return [subject.problem(finding, atKey: ["actions"])]
    }
}
