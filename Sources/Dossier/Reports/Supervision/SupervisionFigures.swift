internal import GRDB
public import Workflow

/// The work of an office in a few figures, as the record stands.
public struct SupervisionFigures: Hashable, Sendable {
    /// Dossiers that are not at the end of their process.
    public let open: Int
    /// Dossiers whose statutory clock has not stopped: what is in progress.
    public let inProgress: Int
    /// Dossiers whose statutory due moment has passed.
    public let overdueStatutory: Int
    /// Dossiers of which either clock has run out.
    public let overdue: Int
    /// Dossiers that are not overdue, and due on either clock today or within the working days that the office calls soon.
    public let dueSoon: Int
    /// Dossiers whose clocks stand still.
    public let paused: Int
    /// Of those, the ones that have waited for longer than was asked.
    public let pausedLong: Int
    /// Dossiers with an entry that was recorded on a later day than it happened, recorded since the day that was asked.
    public let dossiersEnteredLate: Int
    /// How many such entries there are.
    public let entriesEnteredLate: Int
}

extension Snapshot {
    /// The work of an office in a few figures. Each counts what a ``WorklistQuery`` of the same words lists.
    ///
    /// - Parameters:
    ///   - now: The time on the clock.
    ///   - unit: Only dossiers of this unit and of those below it; `nil` is all.
    ///   - workingDays: After how many working days a pause is long.
    ///   - day: The first day of which late entries count.
    public func supervisionFigures(
        at now: Moment, within unit: UnitCode?, pausedLongerThan workingDays: Int, enteredLateSince day: CivilDay
    ) throws -> SupervisionFigures {
        let (places, horizon) = (try places(), try horizon(at: now))
        let long = horizon.start(ofWaitsUpTo: workingDays)
        let request: SQLRequest<Row> = """
            WITH \(try places.table())
            SELECT count(*), coalesce(sum(dossier.stopped_at IS NULL), 0), coalesce(sum(\(Work.isOverdue(at: now))), 0),
                coalesce(sum(\(WorklistBand.overdue.condition(horizon))), 0), coalesce(sum(\(WorklistBand.near.condition(horizon))), 0),
                coalesce(sum(\(Work.isPaused)), 0),
                coalesce(sum(CASE WHEN \(Work.isPaused) THEN \(Work.pausedSince) < \(long.iso) ELSE FALSE END), 0)
            FROM \(Work.source) WHERE \(places.mayBeOpen) AND \(Work.isOpen) AND \(UnitScope.covers("dossier.unit", unit))
            """
        let late: SQLRequest<Row> = """
            SELECT count(DISTINCT dossier), count(*) FROM (\(LateEntry.entries(since: day, within: unit, columns: "history.dossier AS dossier")))
            """
        guard let row = try request.fetchOne(db), let late = try late.fetchOne(db) else { throw UnreadableRow(field: "dossier") }
        return SupervisionFigures(
            open: row[0], inProgress: row[1], overdueStatutory: row[2], overdue: row[3], dueSoon: row[4], paused: row[5],
            pausedLong: row[6], dossiersEnteredLate: late[0], entriesEnteredLate: late[1])
    }
}
