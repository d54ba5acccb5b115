internal import GRDB
internal import Workflow

/// The numbers that dossiers of a day are given: identifier, day, and the sequence of that day, as `H37.12-180827-0001`.
///
/// The last number of a day is looked for once and counted on from there, as long as nobody else can write.
struct NumbersOfDays {
    private var last: [String: Int] = [:]

    /// The next number of a day.
    mutating func next(identifier: String, on day: CivilDay, in db: Database) throws -> DossierNumber {
        let digits = day.iso.filter { $0 != "-" }.dropFirst(2)
        let prefix = "\(identifier)-\(digits)-"
        let number = try (last[prefix] ?? Self.last(of: prefix, in: db)) + 1
        last[prefix] = number
        let sequence = String(number)
        return DossierNumber(prefix + String(repeating: "0", count: max(0, 4 - sequence.count)) + sequence)
    }

    private static func last(of prefix: String, in db: Database) throws -> Int {
        let statement = try db.cachedStatement(
            sql: """
                SELECT max(CAST(substr(number, ?1) AS INTEGER)) FROM dossier
                WHERE number >= ?2 AND number < ?3 AND length(number) < ?1 + 9 AND substr(number, ?1) NOT GLOB '*[^0-9]*'
                """)
        return try Int.fetchOne(statement, arguments: [prefix.count + 1, prefix, prefix + ":"]) ?? 0
    }
}
