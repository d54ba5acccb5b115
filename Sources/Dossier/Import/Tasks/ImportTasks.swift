internal import GRDB
public import Workflow

/// What came of taking over a file of tasks.
public struct TasksImport: Hashable, Sendable {
    /// How many dossiers are new.
    public fileprivate(set) var dossiers = 0
    /// How many were on record already and went on, since their rows say more than before.
    public fileprivate(set) var moved = 0
    /// How many were on record already and stay as they are.
    public fileprivate(set) var unchanged = 0
}

extension Transaction {
    /// Takes over a file whose rows are dossiers of one procedure, all of it or nothing.
    ///
    /// Each row is handed in, and then goes on as far as its cells fill in what actions ask for, by the same rules as anybody's. It is
    /// received at `moment`, or at the opening of the earliest day of what happened and of the day until which its limit runs; an
    /// action that asks for a day of the row happens at the closing of that day. A row that tells of the same task as before
    /// (procedure, unit and everything handed in) is that dossier, as ``TaskBook`` finds it: it goes on where the row has gained cells,
    /// and else nothing happens. So a second run of the same file changes nothing. Where tasks are numbered, a row that bears the number
    /// of a task of its unit and year and tells something else is refused: it is that task, written otherwise, and no second one.
    ///
    /// - Parameters:
    ///   - text: The content of the file.
    ///   - file: The file, as the caller names it.
    ///   - unit: The unit of rows that name none.
    ///   - given: What is handed in with every row, by field; a cell must not say otherwise.
    ///   - note: What the history says of where the rows come from.
    ///   - progress: Is told how many rows of how many are done.
    /// - Throws: ``Refusal/role(needed:)``, ``Refusal/unknown(_:_:nearest:)``, ``Refusal/blocked(_:under:)`` for what is given, or
    ///   ``Refusal/content(file:_:)`` with every fault.
    public func importTasks(
        _ text: String, file: String, procedure: ProcedureKey, unit: UnitCode?, given: [FieldKey: String] = [:], note: String?,
        by actor: Actor, at moment: Moment, progress: (Int, Int) -> Void = { _, _ in }
    ) throws -> TasksImport {
        if moment > now { throw Refusal.inFuture(given: moment, now: now) }
        try snapshot.require(.submit, of: actor, on: moment.day)
        let rules = try snapshot.rules(for: procedure, on: moment.day).rules
        var faults = ContentFaults(file: file)
        let columns = try TaskColumns(of: rules, given: given)
        let rows = try NamedRows(text, names: columns.names, optional: columns.optional, faults: &faults).rows
        var units = try TaskUnits(given: unit, by: actor, at: rules.procedure.level, in: snapshot)
        var taking = TaskTaking(
            procedure: procedure, book: try TaskBook(of: procedure, under: rules, in: snapshot), actor: actor, moment: moment, note: note)
        var result = TasksImport()
        for (done, row) in rows.enumerated() {
            progress(done, rows.count)
            let told = try columns.reading(of: row, faults: &faults)
            let unit = try units.unit(of: told, faults: &faults)
            switch try taking.take(told, of: unit, in: self, faults: &faults) {
            case .new: result.dossiers += 1
            case .moved: result.moved += 1
            case .unchanged: result.unchanged += 1
            case .refused: break
            }
        }
        try units.finish(faults: &faults)
        // Whatever was written for the good rows goes with the transaction when there is a bad one.
        try faults.refuse()
        progress(rows.count, rows.count)
        return result
    }
}
