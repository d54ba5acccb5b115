import Foundation
import GRDB
import Testing

/// Everything that a record holds, byte for byte: the schema, every row of every table, the pragmas and the attached files.
struct RecordContent: Equatable {
    private let lines: [String]

    /// Reads the record through a connection that cannot write.
    init(_ database: URL) throws {
        var lines: [String] = []
        if FileManager.default.fileExists(atPath: database.path) {
            var configuration = Configuration()
            configuration.readonly = true
            let queue = try DatabaseQueue(path: database.path, configuration: configuration)
            lines = try queue.read { db in
                try ["application_id", "user_version"].map { "\($0) \(try Int.fetchOne(db, sql: "PRAGMA \($0)") ?? 0)" } + Self.rows(db)
            }
            try queue.close()
        }
        self.lines = lines + Self.files(below: URL(filePath: database.path + ".attachments"))
    }

    private static func rows(_ db: Database) throws -> [String] {
        let schema = try Row.fetchAll(db, sql: "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name")
        let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        let rows = try tables.flatMap { table in
            try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"").map { "\(table) \($0.databaseValues)" }
        }
        return schema.map { "\($0)" } + rows
    }

    private static func files(below folder: URL) -> [String] {
        let names = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
        return names.sorted().map { "\($0) \(FileManager.default.contents(atPath: folder.appending(path: $0).path)?.count ?? -1)" }
    }

    /// What is in this one and not in the other, for a sentence about a difference.
    func difference(from other: RecordContent) -> [String] {
        Array(Set(lines).symmetricDifference(other.lines)).sorted().prefix(5).map { String($0.prefix(300)) }
    }
}
