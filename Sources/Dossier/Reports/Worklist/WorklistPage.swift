internal import GRDB
public import Workflow

/// One line of the work.
public struct WorklistRow: Hashable, Sendable {
    /// The number.
    public let number: DossierNumber
    /// The procedure.
    public let procedure: ProcedureKey
    /// The process it runs on.
    public let process: ProcessKey
    /// The version of the process that it is pinned to, by its first day.
    public let processVersion: CivilDay
    /// The level of government that decides.
    public let level: Procedure.Level
    /// Where it stands.
    public let state: StateKey
    /// The desk at which it lies; `nil` only when the record was tampered with.
    public let desk: DeskKey?
    /// Whether it is at the end of its process.
    public let isFinal: Bool
    /// The unit that sent it.
    public let unit: UnitCode
    /// What that unit is called.
    public let unitName: String
    /// Who has it.
    public let assignee: UserName?
    /// How many are on the list.
    public let nomineeCount: Int
    /// The first name on the list.
    public let firstNominee: String?
    /// When it was received.
    public let receivedAt: Moment
    /// The due moment of the statutory clock, also of one that has stopped.
    public let dueAt: Moment?
    /// The due moment of the step clock.
    public let stepDueAt: Moment?
    /// The earlier due moment of the clocks that run.
    public let nextDueAt: Moment?
    /// Whether the statutory clock runs.
    public let clock: Standing.ClockState
    /// How the statutory clock stands.
    public let timeliness: Timeliness
    /// How the step clock stands; `nil` where the state has no budget.
    public let stepTimeliness: Timeliness?
    /// How many entries its history has.
    public let revision: Int
}

/// A page of the work, and where the next one begins.
public struct WorklistPage: Hashable, Sendable {
    /// The dossiers: what is due first comes first, then those of which no clock runs; of equals by number.
    public let rows: [WorklistRow]
    /// What to ask for after this page; `nil` at the end.
    public let next: String?
}

extension Snapshot {
    /// The columns that a row of the work is made of, of `dossier`, `page` and `unit`.
    static let worklistColumns: SQL = """
        dossier.number, dossier.procedure, dossier.process, dossier.process_version, dossier.level, dossier.state, dossier.unit,
        unit.name, dossier.assignee, (SELECT count(*) FROM nominee WHERE nominee.dossier = dossier.number),
        (SELECT nominee.name FROM nominee WHERE nominee.dossier = dossier.number AND nominee.place = 1), dossier.received_at,
        dossier.due_at, dossier.step_due_at, page.due_key, dossier.clock, dossier.stopped_at, dossier.revision,
        dossier.procedure_version
        """

    /// The row of the work that its columns make.
    func worklistRow(_ row: Row, _ places: Places, _ horizon: DueHorizon) throws -> WorklistRow {
        guard let version = CivilDay(row[3]), let level = Procedure.Level(rawValue: row[4]),
            let clock = Standing.ClockState(rawValue: row[15])
        else { throw UnreadableRow(field: "dossier") }
        let place = places.state(row[5], process: row[2], version: row[3])
        let (due, stepDue) = (row.moment(12), row.moment(13))
        return WorklistRow(
            number: DossierNumber(row[0]), procedure: ProcedureKey(row[1]), process: ProcessKey(row[2]), processVersion: version,
            level: level, state: StateKey(row[5]), desk: place?.desk, isFinal: place?.isFinal ?? false, unit: UnitCode(row[6]),
            unitName: row[7], assignee: row.key(8), nomineeCount: row[9], firstNominee: row[10],
            receivedAt: try row.moment(11, "dossier.received_at"), dueAt: due, stepDueAt: stepDue, nextDueAt: row.moment(14),
            clock: clock, timeliness: horizon.timeliness(clock: clock, due: due, stoppedAt: row.moment(16)),
            stepTimeliness: try stepDue.map(horizon.timeliness(due:)) ?? stillStep(row, place), revision: row[17])
    }

    /// How a step clock stands that is not running: paused where there is a budget, else not there at all.
    private func stillStep(_ row: Row, _ place: State?) throws -> Timeliness? {
        guard let place, !place.isFinal, let day = CivilDay(row[18]),
            case .procedure(let procedure)? = try store.definitions.definition(.procedure, row[1], effective: day, in: db)
        else { return nil }
        return (procedure.steps[place.key] ?? place.budget) == nil ? nil : .paused
    }
}
