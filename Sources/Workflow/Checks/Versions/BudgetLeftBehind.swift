/// A process that drops a step tells which published procedures go on budgeting it.
///
/// Only procedures that are not checked along are told of: one that is has its own problem, at its own line.
struct BudgetLeftBehind: ProcessCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        guard subject.knowsAllWays else { return [] }
        let process = subject.process
        return subject.world.publishedProcedures(on: process).flatMap { procedure in
            procedure.steps.keys.sorted().filter { process.state($0) == nil }.map { state in
                subject.problem(.leftBehind(state, by: procedure), atKey: ["states"])
            }
        }
    }
}

extension Finding {
    fileprivate static func leftBehind(_ state: StateKey, by procedure: Procedure) -> Finding {
        let version = "\(procedure.key) (\(procedure.effective.display))"
        return Finding(
            code: .budgetLeftBehind,
            message: BilingualText(
                vi: "Thủ tục \(version) đặt ngân sách thời gian cho bước \(quoted: state), mà quy trình này không có.",
                en: "procedure \(version) gives a step budget to \(quoted: state), which this process does not have."),
            why: BilingualText(
                vi: "Hồ sơ nhận theo quy trình này sẽ không được nhắc hạn của bước ấy.",
                en: "Dossiers received under this process would not be told of that step's time."),
            mend: BilingualText(
                vi: "Công bố cùng ngày một phiên bản của thủ tục với ngân sách cho các bước mới, hoặc giữ tên bước.",
                en: "Publish a version of the procedure from the same day that budgets the new steps, or keep the name of the step."))
    }
}
