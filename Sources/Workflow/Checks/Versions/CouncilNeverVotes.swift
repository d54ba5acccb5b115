/// A procedure with a rule for its council runs on a process in which the council votes.
struct CouncilNeverVotes: ProcedureCheck {
    func problems(in subject: CheckedProcedure) -> [Problem] {
        let procedure = subject.procedure
        let silent = subject.processes.contains { process in !process.actions.contains { $0.vote != nil } }
        guard procedure.council != nil, silent else { return [] }
        let finding = Finding(
            code: .councilNeverVotes,
            message: BilingualText(
                vi: "Thủ tục có quy tắc biểu quyết, nhưng trong quy trình \(quoted: procedure.process) Hội đồng không biểu quyết.",
                en: "the procedure has a rule for the council, and in the process \(quoted: procedure.process) no council votes."),
            why: BilingualText(
                vi: "Tỷ lệ phiếu này sẽ không bao giờ được dùng, dù ai đó tin là có.",
                en: "The share of votes would never be asked for, though somebody believes that it is."),
            mend: BilingualText(
                vi: "Chọn một quy trình có Hội đồng ở `process`, hoặc bỏ `council`.",
                en: "Name a process with a council in `process`, or remove `council`."))
        return [subject.problem(finding, atKey: ["council"])]
    }
}
