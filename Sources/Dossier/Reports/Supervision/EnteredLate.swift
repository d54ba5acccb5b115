internal import GRDB
public import Workflow

/// An entry of a history that was recorded on a later day than it happened.
public struct LateEntry: Hashable, Sendable {
    /// The dossier.
    public let number: DossierNumber
    /// The entry.
    public let sequence: Int
    /// What was done: the action, or the verb of the office.
    public let action: String
    /// Who recorded it.
    public let actor: UserName
    /// When it happened.
    public let occurredAt: Moment
    /// When it was recorded.
    public let recordedAt: Moment

    /// How many days lie between, worked or not.
    public var daysBetween: Int { occurredAt.day.distance(to: recordedAt.day) }
}

/// A page of late entries, and where the next one begins.
public struct LateEntryPage: Hashable, Sendable {
    /// The entries, the one that was recorded last comes first.
    public let entries: [LateEntry]
    /// What to ask for after this page; `nil` at the end.
    public let next: String?
}

extension LateEntry {
    /// What makes an entry late, in the words of the index of late entries.
    ///
    /// A register of earlier years and a new calendar are always recorded later; nobody was slow.
    private static func isLate(since day: CivilDay) -> SQL {
        """
        substr(history.recorded_at, 1, 10) > substr(history.occurred_at, 1, 10) AND history.recorded_at >= \(day.iso)
            AND history.action NOT IN \([Event.Verb.import.rawValue, Event.Verb.calendar.rawValue])
        """
    }

    /// The dossiers with late entries.
    static func dossiers(since day: CivilDay) -> SQL {
        "SELECT history.dossier FROM history WHERE \(isLate(since: day))"
    }

    /// The late entries of dossiers that are seen.
    static func entries(since day: CivilDay, within unit: UnitCode?, columns: SQL) -> SQL {
        """
        SELECT \(columns) FROM history JOIN dossier ON dossier.number = history.dossier
        WHERE \(isLate(since: day)) AND \(UnitScope.covers("dossier.unit", unit))
        """
    }
}

extension Snapshot {
    /// What was recorded since a day on a later day than it happened. Taking over a register and counting anew do not count.
    ///
    /// - Parameters:
    ///   - unit: Only dossiers of this unit and of those below it; `nil` is all.
    ///   - cursor: The ``LateEntryPage/next`` of the page before; any other text begins at the beginning.
    public func enteredLate(since day: CivilDay, within unit: UnitCode?, limit: Int = 50, after cursor: String? = nil) throws
        -> LateEntryPage
    {
        let limit = max(1, limit)
        let columns: SQL = """
            history.dossier, history.sequence, history.action, history.actor, history.occurred_at, history.recorded_at, history.id
            """
        var sql = LateEntry.entries(since: day, within: unit, columns: columns)
        if let cursor = PageCursor(cursor), let id = Int64(cursor.tie) {
            sql += " AND (history.recorded_at, history.id) < (\(cursor.key), \(id))"
        }
        sql += " ORDER BY history.recorded_at DESC, history.id DESC LIMIT \(limit + 1)"
        let rows = try SQLRequest<Row>(literal: sql).fetchAll(db)
        let last = rows.count > limit ? rows[limit - 1] : nil
        let entries = try rows.prefix(limit).map { row in
            LateEntry(
                number: DossierNumber(row[0]), sequence: row[1], action: row[2], actor: UserName(row[3]),
                occurredAt: try row.moment(4, "history.occurred_at"), recordedAt: try row.moment(5, "history.recorded_at"))
        }
        return LateEntryPage(entries: entries, next: last.map { PageCursor(key: $0[5], tie: String($0[6] as Int64)).text })
    }
}
