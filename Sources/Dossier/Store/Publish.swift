internal import GRDB
public import Workflow

/// What was published.
public struct Published: Hashable, Sendable {
    /// How many procedures.
    public let procedures: Int
    /// How many processes.
    public let processes: Int
    /// How many rows of the calendar.
    public let calendarRows: Int
    /// The years the calendar covers.
    public let years: ClosedRange<Int>?
}

extension Transaction {
    /// Publishes the definitions and the calendar of a new office.
    ///
    /// The definitions are checked first; with one error nothing is published.
    ///
    /// - Throws: ``Refusal/definitions(_:)`` with every problem.
    @discardableResult
    public func publish(_ files: [DefinitionFile], calendar: [CalendarRow]) throws -> Published {
        let reader = DefinitionReader()
        let problems = check(files.map(reader.read), among: try snapshot.publishedReadings())
        if problems.contains(where: { $0.severity == .error }) { throw Refusal.definitions(problems) }
        var counts: [Definition.Kind: Int] = [:]
        for file in files {
            let reading = reader.read(file)
            guard let definition = reading.definition, let digest = reader.digest(of: file) else {
                throw Refusal.definitions(reading.problems)
            }
            counts[definition.kind, default: 0] += 1
            try keep(definition, in: file, digest: digest)
        }
        try addCalendarVersion(calendar, by: nil, at: min(calendar.first.map { Moment(day: $0.day, time: .midnight) } ?? now, now))
        let years = calendar.map(\.day.year)
        return Published(
            procedures: counts[.procedure] ?? 0, processes: counts[.process] ?? 0, calendarRows: calendar.count,
            years: years.min().flatMap { first in years.max().map { first...$0 } })
    }

    /// Writes a version into the record, for good.
    func keep(_ definition: Definition, in file: DefinitionFile, digest: String) throws {
        store.definitions.publish(definition.kind, definition.key, effective: definition.effective)
        let statement = try db.cachedStatement(
            sql: "INSERT INTO definition (kind, key, effective, digest, path, text, published_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
        try statement.execute(arguments: [
            definition.kind.rawValue, definition.key, definition.effective.iso, digest, file.path, file.text, now.iso,
        ])
    }
}
