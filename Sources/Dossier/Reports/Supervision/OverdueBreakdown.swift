internal import GRDB
public import Workflow

/// By what overdue work is broken down.
public enum OverdueGrouping: String, CaseIterable, Hashable, Sendable {
    case procedure, unit, desk, person, state

    /// What the dossiers of a group have in common.
    fileprivate var column: SQL {
        switch self {
        case .procedure: "dossier.procedure"
        case .unit: "dossier.unit"
        case .desk: "place.desk"
        case .person: "dossier.assignee"
        case .state: "dossier.state"
        }
    }
}

/// The overdue work of one procedure, unit, desk, person or state.
public struct OverdueGroup: Hashable, Sendable {
    /// The key of the procedure, unit, desk, person or state; `nil` for the work that nobody has.
    public let key: String?
    /// Dossiers of which either clock has run out.
    public let overdue: Int
    /// Of those, the ones whose statutory clock has.
    public let overdueStatutory: Int
    /// How many working days late the latest of them is, on whichever clock.
    public let longestWorkingDays: Int
    /// How many open dossiers there are in all.
    public let open: Int
}

extension Snapshot {
    /// Where overdue work lies, most of it first; of equals the one that has waited longest, then by key. Groups without any are left out.
    ///
    /// - Parameters:
    ///   - now: The time on the clock.
    ///   - unit: Only dossiers of this unit and of those below it; `nil` is all.
    public func overdueBreakdown(by grouping: OverdueGrouping, at now: Moment, within unit: UnitCode?) throws -> [OverdueGroup] {
        let (places, horizon) = (try places(), try horizon(at: now))
        let isOverdue = WorklistBand.overdue.condition(horizon)
        let request: SQLRequest<Row> = """
            WITH \(try places.table())
            SELECT \(grouping.column) AS key, sum(\(isOverdue)) AS overdue, sum(coalesce(\(Work.isOverdue(at: now)), 0)),
                min(\(Work.dueKey)) AS first_due, count(*)
            FROM \(Work.source) WHERE \(places.mayBeOpen) AND \(Work.isOpen) AND \(UnitScope.covers("dossier.unit", unit))
            GROUP BY key HAVING overdue > 0 ORDER BY overdue DESC, first_due, key
            """
        return try request.fetchAll(db).map { row in
            let due = try row.moment(3, "dossier.due_at")
            return OverdueGroup(
                key: row[0], overdue: row[1], overdueStatutory: row[2],
                longestWorkingDays: horizon.calendar.workingDaysLate(due: due, at: now), open: row[4])
        }
    }
}
