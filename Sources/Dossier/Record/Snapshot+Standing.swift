internal import GRDB
public import Workflow

extension Snapshot {
    /// Where a dossier stands, after its whole history or as it stood at a moment.
    ///
    /// - Throws: ``Refusal/unknown(_:_:nearest:)`` when there is no such dossier, or none had come in by then.
    public func standing(of number: DossierNumber, asOf moment: Moment? = nil) throws -> Standing {
        let history = try history(of: number)
        guard let moment else { return try history.replay() }
        guard let standing = try history.replay(asOf: moment) else {
            throw Refusal.unknown(.dossier, number.text, nearest: nil)
        }
        return standing
    }

    /// The history of a dossier, oldest entry first.
    public func history(of number: DossierNumber) throws -> History {
        let number = DossierNumber(number.text.kept)
        let statement = try db.cachedStatement(
            sql: "SELECT \(HistoryRow.columns) FROM history WHERE dossier = ? ORDER BY sequence")
        let rows = try Row.fetchAll(statement, arguments: [number.text]).map(HistoryRow.init)
        guard !rows.isEmpty else { throw Refusal.unknown(.dossier, number.text, nearest: try nearestNumber(to: number)) }
        return try history(of: number, rows: rows)
    }

    func history(of number: DossierNumber, rows: [HistoryRow]) throws -> History {
        let entries = try rows.map { row in
            do {
                return try row.entry()
            } catch {
                throw ReplayProblem.unreadable(row.sequence)
            }
        }
        guard let pins = entries.first?.event.pins else { throw ReplayProblem.noBeginning }
        var calendars: [Int: BusinessCalendar] = [:]
        for version in Set(entries.map(\.calendarVersion)) {
            calendars[version] = try calendar(version: version)
        }
        var later: [Pins: Rules] = [:]
        for pins in entries.dropFirst().compactMap(\.event.pins) { later[pins] = try rules(pinnedTo: pins) }
        return History(number: number, rules: try rules(pinnedTo: pins), later: later, entries: entries, calendars: calendars)
    }

    /// The known number most like one that is not known, among those that begin or end alike.
    private func nearestNumber(to number: DossierNumber) throws -> String? {
        let candidates = try String.fetchAll(
            db, sql: "SELECT number FROM dossier WHERE substr(number, 1, 6) = ?1 OR substr(number, -6) = ?2 LIMIT 2000",
            arguments: [String(number.text.prefix(6)), String(number.text.suffix(6))])
        return nearestName(to: number.text, among: candidates)
    }
}

extension Event {
    /// The versions a dossier is pinned to from this event on; `nil` when it stays with those it has.
    var pins: Pins? {
        switch self {
        case .submitted(let submission): submission.pins
        case .imported(let course): course.pins
        case .migrated(let migration): migration.pins
        default: nil
        }
    }
}
