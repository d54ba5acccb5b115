/// A procedure runs on a process that is there.
struct UnknownProcess: ProcedureCheck {
    func problems(in subject: CheckedProcedure) -> [Problem] {
        guard subject.processes.isEmpty, !subject.procedure.process.text.isEmpty else { return [] }
        let use = BilingualText(vi: "Thủ tục này chạy theo", en: "the procedure runs on")
        let known = subject.world.processKeys
        return [subject.problem(.unknown(.process, use, subject.procedure.process.text, among: known), at: ["process"])]
    }
}
