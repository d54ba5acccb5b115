internal import GRDB
public import Workflow

/// Who acts for whom while somebody is away.
public struct StandIn: Hashable, Sendable {
    /// By which it is ended.
    public let id: Int
    /// Who is away.
    public let absent: UserName
    /// Who acts meanwhile.
    public let standIn: UserName
    /// The first day.
    public let from: CivilDay
    /// The last day, which belongs to it.
    public let to: CivilDay
    /// Who arranged it.
    public let setBy: UserName
    /// Whether it was ended before its time.
    public let isEnded: Bool
}

/// Why somebody cannot stand in.
public enum StandInFault: Hashable, Sendable {
    /// Nobody stands in for oneself.
    case samePerson
    /// The last day lies before the first, or both have passed.
    case days
    /// There is no such arrangement today.
    case notAllowed
}

extension Transaction {
    /// Arranges that somebody acts for a person who is away, with that person's roles; both names go on record.
    public func addStandIn(for absent: UserName, _ standIn: UserName, from: CivilDay, to: CivilDay, by actor: UserName) throws {
        let absent = try snapshot.person(absent).name
        let standIn = try snapshot.person(standIn).name
        if absent == standIn { throw Refusal.standIn(.samePerson) }
        if to < from || to < now.day { throw Refusal.standIn(.days) }
        try db.execute(
            sql: """
                INSERT INTO stand_in (absent, stand_in, first_day, last_day, set_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [absent.text, standIn.text, from.iso, to.iso, actor.text.kept, now.iso])
    }

    /// Ends an arrangement before its time, whoever it is for.
    func endStandIn(_ id: Int) throws {
        try db.execute(sql: "UPDATE stand_in SET ended_at = ? WHERE id = ? AND ended_at IS NULL", arguments: [now.iso, id])
    }
}

extension Snapshot {
    /// The arrangements that hold on a day or later, nearest first.
    public func standIns(from day: CivilDay) throws -> [StandIn] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT id, absent, stand_in, first_day, last_day, set_by, ended_at IS NOT NULL FROM stand_in
                    WHERE last_day >= ? AND ended_at IS NULL ORDER BY first_day, id
                    """), arguments: [day.iso])
        return try rows.map { row in
            guard let from = CivilDay(row[3]), let to = CivilDay(row[4]) else { throw UnreadableRow(field: "stand_in.first_day") }
            return StandIn(
                id: row[0], absent: UserName(row[1]), standIn: UserName(row[2]), from: from, to: to, setBy: UserName(row[5]),
                isEnded: row[6])
        }
    }

    /// For whom a person can act on a day.
    public func absentees(of name: UserName, on day: CivilDay) throws -> [PersonRecord] {
        let names = try standIns(from: day).filter { $0.standIn == name && $0.from <= day }.map(\.absent)
        return try Set(names).sorted { $0.text < $1.text }.map { try person($0) }.filter { !$0.isDisabled }
    }
}
