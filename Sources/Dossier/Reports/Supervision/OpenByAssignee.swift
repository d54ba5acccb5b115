internal import GRDB
public import Workflow

/// What one person has to do.
public struct PersonLoad: Hashable, Sendable {
    /// The person; `nil` for what nobody has.
    public let person: UserName?
    /// Dossiers that are not at the end of their process.
    public let open: Int
    /// Of those, the ones of which either clock has run out.
    public let overdue: Int
    /// Of those, the ones that are not overdue and due today or soon.
    public let dueSoon: Int
}

extension Snapshot {
    /// Who has how much open work, by name; what nobody has comes first. People who have none are left out.
    ///
    /// - Parameters:
    ///   - now: The time on the clock.
    ///   - unit: Only dossiers of this unit and of those below it; `nil` is all.
    public func openByAssignee(at now: Moment, within unit: UnitCode?) throws -> [PersonLoad] {
        let (places, horizon) = (try places(), try horizon(at: now))
        let request: SQLRequest<Row> = """
            WITH \(try places.table())
            SELECT dossier.assignee, count(*), sum(\(WorklistBand.overdue.condition(horizon))), sum(\(WorklistBand.near.condition(horizon)))
            FROM \(Work.source) WHERE \(places.mayBeOpen) AND \(Work.isOpen) AND \(UnitScope.covers("dossier.unit", unit))
            GROUP BY dossier.assignee ORDER BY dossier.assignee
            """
        return try request.fetchAll(db).map { PersonLoad(person: $0.key(0), open: $0[1], overdue: $0[2], dueSoon: $0[3]) }
    }
}
