/// The field that a limit runs until is asked for on submission, has to be filled in, and always stands for a day; the field of its year
/// is a number.
///
/// A new version of a process tells which published procedures would lose their day under it. Only procedures that are not checked along
/// are told of: one that is has its own problem, at its own line.
struct LastDayField: ProcessCheck, ProcedureCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        ownProblems(of: subject) + problemsOfPublished(on: subject)
    }

    func problems(in subject: CheckedProcedure) -> [Problem] {
        guard case .until(let key, let year)? = subject.procedure.limit?.value else { return [] }
        return subject.processes.compactMap { LastDayFlaw(key, year, in: $0) }.prefix(1).map {
            subject.problem($0.finding, at: ["limit", $0.place])
        }
    }

    private func ownProblems(of subject: CheckedProcess) -> [Problem] {
        guard case .until(let key, let year)? = subject.process.limit?.value, let flaw = LastDayFlaw(key, year, in: subject.process),
            canTell(flaw, in: subject)
        else { return [] }
        return [subject.problem(flaw.finding, at: ["limit", flaw.place])]
    }

    private func problemsOfPublished(on subject: CheckedProcess) -> [Problem] {
        subject.world.publishedProcedures(on: subject.process).compactMap { procedure in
            guard case .until(let key, let year)? = procedure.limit?.value, let flaw = LastDayFlaw(key, year, in: subject.process),
                canTell(flaw, in: subject)
            else { return nil }
            let field = flaw.field.text
            let path = subject.isWritten("asks", field) ? ["asks", field] : subject.isWritten("asks") ? ["asks"] : ["states"]
            return subject.problem(flaw.finding(of: procedure), atKey: path)
        }
    }

    /// Whether the field is as it was read: one that is written and could not be read has its own problem.
    private func canTell(_ flaw: LastDayFlaw, in subject: CheckedProcess) -> Bool {
        !subject.isWritten("asks", flaw.field.text) || subject.process.asks.contains { $0.key == flaw.field }
    }
}
