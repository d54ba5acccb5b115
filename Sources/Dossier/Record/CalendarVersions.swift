internal import Crypto
internal import GRDB
public import Workflow

/// The calendars of the record by version, read once.
///
/// A version is written once and never changes, so what has been read stays true.
struct CalendarVersions: Sendable {
    private let versions = WrittenOnce<Int, BusinessCalendar>()

    func calendar(_ version: Int, in db: Database) throws -> BusinessCalendar {
        if let calendar = versions[version] { return calendar }
        let statement = try db.cachedStatement(
            sql: "SELECT date, kind, name, source FROM calendar_row WHERE version <= ? ORDER BY version, date")
        let rows = try Row.fetchAll(statement, arguments: [version]).map(CalendarRow.init(row:))
        let calendar = BusinessCalendar(version: version, rows: rows)
        versions.keep(calendar, under: version)
        return calendar
    }

    /// Takes note of a version that is written in the transaction at work.
    func write(_ version: Int) {
        versions.write(version)
    }

    /// Ends the transaction at work; what it wrote and did not keep is forgotten.
    func settle(isKept: Bool) {
        versions.settle(isKept: isKept)
    }
}

extension Snapshot {
    /// The newest version of the calendar.
    public func calendar() throws -> BusinessCalendar {
        try calendar(version: try newestCalendarVersion().version)
    }

    /// The calendar as it was known at a moment; the first version for moments before it.
    public func calendar(asOf moment: Moment) throws -> BusinessCalendar {
        let statement = try db.cachedStatement(
            sql: "SELECT coalesce((SELECT max(version) FROM calendar_version WHERE occurred_at <= ?), 1)")
        return try calendar(version: try Int.fetchOne(statement, arguments: [moment.iso]) ?? 1)
    }

    func calendar(version: Int) throws -> BusinessCalendar {
        try store.calendars.calendar(version, in: db)
    }

    func newestCalendarVersion() throws -> (version: Int, digest: String) {
        let statement = try db.cachedStatement(sql: "SELECT version, digest FROM calendar_version ORDER BY version DESC LIMIT 1")
        guard let row = try Row.fetchOne(statement) else { throw UnreadableRow(field: "calendar_version") }
        return (row[0], row[1])
    }

    /// When rows last came in after the office began; `nil` while there is only the first version.
    func lastCalendarApplied() throws -> Moment? {
        let statement = try db.cachedStatement(sql: "SELECT max(occurred_at) FROM calendar_version WHERE version > 1")
        return try String.fetchOne(statement).flatMap { Moment($0) }
    }

    func calendarVersion(_ version: Int) throws -> (version: Int, digest: String) {
        let statement = try db.cachedStatement(sql: "SELECT digest FROM calendar_version WHERE version = ?")
        guard let digest = try String.fetchOne(statement, arguments: [version]) else { throw UnreadableRow(field: "calendar_version") }
        return (version, digest)
    }
}

extension Transaction {
    /// Writes a new version of the calendar; its digest covers its rows, who brought them in and when, and the digest of the
    /// version before.
    @discardableResult
    func addCalendarVersion(_ rows: [CalendarRow], by actor: UserName?, at moment: Moment) throws -> Int {
        let before = try Row.fetchOne(db, sql: "SELECT version, digest FROM calendar_version ORDER BY version DESC LIMIT 1")
        let version = (before?[0] ?? 0) + 1
        let digest = CalendarRow.digest(
            of: rows, after: before?[1] ?? HistoryRow.beginning, by: actor?.text, occurredAt: moment.iso, recordedAt: now.iso)
        try db.execute(
            sql: "INSERT INTO calendar_version (version, digest, actor, occurred_at, recorded_at) VALUES (?, ?, ?, ?, ?)",
            arguments: [version, digest, actor?.text, moment.iso, now.iso])
        let statement = try db.cachedStatement(
            sql: "INSERT INTO calendar_row (version, date, kind, name, source) VALUES (?, ?, ?, ?, ?)")
        store.calendars.write(version)
        for row in rows {
            try statement.execute(arguments: [version, row.day.iso, row.kind.rawValue, row.name, row.source])
        }
        return version
    }
}

extension CalendarRow {
    init(row: Row) throws {
        guard let day = CivilDay(row[0]), let kind = Kind(rawValue: row[1]) else { throw UnreadableRow(field: "calendar_row") }
        self.init(day: day, kind: kind, name: row[2], source: row[3])
    }

    /// SHA-256 over who brought the rows in and when, and over the rows in the order of their days, after the digest of the
    /// version before.
    static func digest(of rows: [CalendarRow], after previous: String, by actor: String?, occurredAt: String, recordedAt: String) -> String
    {
        var hasher = SHA256()
        func cover(_ text: String?) {
            hasher.update(data: Array((text.map { "\($0.utf8.count):\($0)\n" } ?? "null\n").utf8))
        }
        [previous, actor, occurredAt, recordedAt].forEach(cover)
        for row in rows.sorted(by: { $0.day < $1.day }) {
            [row.day.iso, row.kind.rawValue, row.name, row.source].forEach(cover)
        }
        return hasher.finalize().hexadecimal
    }
}
