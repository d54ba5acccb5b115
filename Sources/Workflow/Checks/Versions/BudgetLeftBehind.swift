/// A process that drops a step tells which published procedures go on budgeting it.
///
/// Only procedures that are not checked along are told of: one that is has its own problem, at its own line.
struct BudgetLeftBehind: ProcessCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        guard subject.knowsAllWays else { return [] }
        var procedures: [StateKey: [Procedure]] = [:]
        for procedure in subject.world.publishedProcedures(on: subject.process) where procedure.ended == nil {
            for state in procedure.steps.keys where subject.process.state(state) == nil { procedures[state, default: []].append(procedure) }
        }
        return procedures.sorted { $0.key < $1.key }.map { state, procedures in
            subject.problem(.leftBehind(state, by: procedures), atKey: ["states"])
        }
    }
}

extension Finding {
    /// - Parameter procedures: At least one; the first few are named.
    fileprivate static func leftBehind(_ state: StateKey, by procedures: [Procedure]) -> Finding {
        let named = procedures.prefix(5).map { "\($0.key) (\($0.effective.display))" }.joined(separator: ", ")
        let more = procedures.count - 5
        return Finding(
            code: .budgetLeftBehind,
            message: BilingualText(
                vi: "Quy trình không có bước \(quoted: state), mà thủ tục còn đặt hạn cho bước ấy: \(named)"
                    + (more > 0 ? " và \(more) thủ tục nữa." : "."),
                en: "the process has no state \(quoted: state), and procedures still give it a step budget: \(named)"
                    + (more > 0 ? " and \(more) more." : ".")),
            why: BilingualText(
                vi: "Hồ sơ nhận theo quy trình này sẽ không được nhắc hạn của bước ấy.",
                en: "Dossiers received under this process would not be told of that step's time."),
            mend: BilingualText(
                vi: "Công bố cùng ngày phiên bản mới của các thủ tục ấy với hạn cho các bước mới, hoặc giữ tên bước.",
                en: "Publish versions of these procedures from the same day that budget the new steps, or keep the name of the step."))
    }
}
