internal import GRDB
public import Workflow

/// A merger of units: which unit stands in the place of which, and since when.
public struct UnitMerger: Hashable, Sendable {
    /// The unit that is no more.
    public let unit: UnitCode
    /// The unit that stands in its place.
    public let successor: UnitCode
    /// The first day on which it does.
    public let day: CivilDay
    /// The legal basis, where one was given.
    public let basis: String?
}

extension Snapshot {
    /// What a unit merged into; `nil` for one that goes on.
    public func merger(of unit: UnitCode) throws -> UnitMerger? {
        let statement = try db.cachedStatement(sql: "SELECT successor, merged_on, basis FROM unit_merge WHERE unit = ?")
        return try Row.fetchOne(statement, arguments: [unit.text.kept]).map { row in
            guard let day = CivilDay(row[1]) else { throw UnreadableRow(field: "unit_merge.merged_on") }
            return UnitMerger(unit: unit, successor: UnitCode(row[0]), day: day, basis: row[2])
        }
    }

    /// The last dossier that a unit sent, with the day on which it was received; `nil` when there is none.
    ///
    /// It may lie after the day of a merger that is recorded late: what the law says of that day holds, and what came in since came in.
    public func lastReceived(from unit: UnitCode) throws -> (DossierNumber, CivilDay)? {
        let row = try Row.fetchOne(
            db, sql: "SELECT number, received_at FROM dossier WHERE unit = ? ORDER BY received_at DESC, number DESC LIMIT 1",
            arguments: [unit.text])
        guard let row, let received = Moment(row[1]) else { return nil }
        return (DossierNumber(row[0]), received.day)
    }

    /// Refuses a unit that takes no dossiers on a day since it merged into another.
    func requireOpen(_ unit: UnitCode, on day: CivilDay) throws {
        guard let merger = try merger(of: unit), merger.day <= day else { return }
        throw Refusal.merger(.merged(unit, into: merger.successor, on: merger.day))
    }
}

extension Transaction {
    /// Merges a unit into another (sáp nhập): its running dossiers, its people and the units below it are of the other from now on.
    /// The day is not ahead: a merger is recorded when it has come.
    ///
    /// The unit itself stays, below the other: its name and its dossiers of earlier years are found as before. Clocks are as they were.
    ///
    /// - Returns: The dossiers that passed to the other unit, by number.
    /// - Throws: ``Refusal/merger(_:)`` when the unit merged before, the other is itself part of it, or of a lower level than
    ///   an office of the province.
    public func merge(
        _ code: UnitCode, into other: UnitCode, on day: CivilDay, basis: String?, by actor: Actor, at moment: Moment,
        progress: (Int, Int) -> Void = { _, _ in }
    ) throws -> [DossierNumber] {
        if moment > now { throw Refusal.inFuture(given: moment, now: now) }
        // What is merged passes at once, so a merger that is yet to come would be recorded before it is so.
        if day > moment.day { throw Refusal.inFuture(given: Moment(day: day, time: .midnight), now: moment) }
        try snapshot.require(.people, of: actor, on: moment.day)
        if let blocker = WrittenText.basis.blocker(for: basis) { throw Refusal.blocked([blocker], under: nil) }
        let unit = try snapshot.knownUnit(code)
        let successor = try snapshot.knownUnit(other)
        if let merger = try snapshot.merger(of: unit.code) {
            throw Refusal.merger(.merged(unit.code, into: merger.successor, on: merger.day))
        }
        if let merger = try snapshot.merger(of: successor.code) {
            throw Refusal.merger(.merged(successor.code, into: merger.successor, on: merger.day))
        }
        if try snapshot.unitPath(successor.code).contains(where: { $0.code == unit.code }) {
            throw Refusal.merger(.circle(unit.code, into: successor.code))
        }
        // Whatever else changes with a law, no office of the province becomes part of a commune.
        if unit.level == .province, successor.level != .province { throw Refusal.merger(.lowered(unit.code, into: successor.code)) }
        let numbers = try snapshot.keys(of: .process).flatMap { try snapshot.openDossiers(of: .process, $0) }
        var passed: [DossierNumber] = []
        for (done, number) in numbers.enumerated() {
            progress(done, numbers.count)
            let history = try snapshot.history(of: number)
            let standing = try history.replay()
            guard standing.unit == unit.code else { continue }
            try record(
                .transferred(Transfer(from: unit.code, to: successor.code)), in: history, after: standing, by: actor,
                at: max(moment, standing.lastOccurredAt), note: basis?.kept.nonEmpty)
            passed.append(number)
        }
        progress(numbers.count, numbers.count)
        try db.execute(sql: "UPDATE unit SET parent = ?2 WHERE parent = ?1", arguments: [unit.code.text, successor.code.text])
        try db.execute(sql: "UPDATE unit SET parent = ?2 WHERE code = ?1", arguments: [unit.code.text, successor.code.text])
        try db.execute(sql: "UPDATE user SET unit = ?2 WHERE unit = ?1", arguments: [unit.code.text, successor.code.text])
        try db.execute(
            sql: """
                INSERT INTO unit_merge (unit, successor, merged_on, basis, actor, occurred_at, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                unit.code.text, successor.code.text, day.iso, basis?.kept.nonEmpty, actor.name.text.kept, moment.iso, now.iso,
            ])
        return passed.sorted { $0.text < $1.text }
    }
}
