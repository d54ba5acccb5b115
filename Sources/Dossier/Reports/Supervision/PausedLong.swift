internal import GRDB
public import Workflow

/// A dossier whose clocks stand still.
public struct PausedDossier: Hashable, Sendable {
    /// The number.
    public let number: DossierNumber
    /// The procedure.
    public let procedure: ProcedureKey
    /// The process it runs on.
    public let process: ProcessKey
    /// Where it stands.
    public let state: StateKey
    /// The unit that sent it.
    public let unit: UnitCode
    /// What that unit is called.
    public let unitName: String
    /// Who has it.
    public let assignee: UserName?
    /// Since when it has waited.
    public let since: Moment
    /// For how many working days: those after the day on which the pause began, up to and including today.
    public let workingDays: Int
}

/// A page of dossiers whose clocks stand still, and where the next one begins.
public struct PausedPage: Hashable, Sendable {
    /// The dossiers, the one that has waited longest first; of equals by number.
    public let dossiers: [PausedDossier]
    /// What to ask for after this page; `nil` at the end.
    public let next: String?
}

extension Snapshot {
    /// The dossiers whose clocks have stood still for more than so many working days.
    ///
    /// - Parameters:
    ///   - now: The time on the clock.
    ///   - unit: Only dossiers of this unit and of those below it; `nil` is all.
    ///   - cursor: The ``PausedPage/next`` of the page before; any other text begins at the beginning.
    public func pausedLong(
        longerThan workingDays: Int, at now: Moment, within unit: UnitCode?, limit: Int = 50, after cursor: String? = nil
    ) throws -> PausedPage {
        let (places, horizon) = (try places(), try horizon(at: now))
        let limit = max(1, limit)
        let start = PageCursor(cursor) ?? PageCursor(key: "", tie: "")
        let request: SQLRequest<Row> = """
            WITH \(try places.table()),
            waiting AS (
                SELECT dossier.rowid AS id, \(Work.pausedSince) AS since FROM \(Work.source)
                WHERE dossier.stopped_at IS NULL AND \(places.mayBeOpen) AND \(Work.isPaused) AND \(UnitScope.covers("dossier.unit", unit)))
            SELECT dossier.number, dossier.procedure, dossier.process, dossier.state, dossier.unit, unit.name, dossier.assignee, waiting.since
            FROM waiting JOIN dossier ON dossier.rowid = waiting.id JOIN unit ON unit.code = dossier.unit
            WHERE waiting.since < \(horizon.start(ofWaitsUpTo: workingDays).iso)
              AND (waiting.since, dossier.number) > (\(start.key), \(start.tie))
            ORDER BY waiting.since, dossier.number LIMIT \(limit + 1)
            """
        let rows = try request.fetchAll(db)
        let last = rows.count > limit ? rows[limit - 1] : nil
        let dossiers = try rows.prefix(limit).map { row in
            let since = try row.moment(7, "history.occurred_at")
            return PausedDossier(
                number: DossierNumber(row[0]), procedure: ProcedureKey(row[1]), process: ProcessKey(row[2]), state: StateKey(row[3]),
                unit: UnitCode(row[4]), unitName: row[5], assignee: row.key(6), since: since,
                workingDays: horizon.calendar.workedDays(after: since.day, through: now.day))
        }
        return PausedPage(dossiers: dossiers, next: last.map { PageCursor(key: $0[7], tie: $0[0]).text })
    }
}
