import Foundation
import GRDB
import Testing

@Suite struct `A file that is not the record` {
    /// Calls that read, that change and that begin.
    private static let calls: [[String]] = [
        ["list"], ["audit"], ["overdue"], ["show", "H37.12-181001-0001"], ["export", "register"], ["backup", "copy.sqlite"],
        ["submit", "--procedure", "commune-commendation", "--unit", "c1", "--as", "clerk"],
        ["user", "add", "lan", "--role", "clerk", "--as", "admin"],
    ]

    /// Sees to it that every call is refused, and that the file has the same bytes afterwards and nothing beside it.
    private func expectRefused(_ program: Program, _ reason: String, at location: SourceLocation = #_sourceLocation) throws {
        let before = try Data(contentsOf: program.database)
        let names = try FileManager.default.contentsOfDirectory(atPath: program.folder.path).sorted()
        func expectUntouched(_ words: [String], exit: Int32, _ reason: String) throws {
            for (language, word) in [("en", reason), ("vi", "“./tdkt-flow.sqlite”")] {
                let run = try program.run(words + ["--lang", language])
                #expect(run.exitCode == exit, "\(words): \(run.errors)", sourceLocation: location)
                #expect(run.reasons.count == 1 && run.errors.contains(word), "\(words): \(run.errors)", sourceLocation: location)
            }
            #expect(try Data(contentsOf: program.database) == before, "\(words)", sourceLocation: location)
            let after = try FileManager.default.contentsOfDirectory(atPath: program.folder.path).sorted()
            #expect(after == names, "\(words)", sourceLocation: location)
        }
        for words in Self.calls { try expectUntouched(words, exit: 1, reason) }
        try expectUntouched(["init", "--sample"], exit: 1, "The file “./tdkt-flow.sqlite” exists, and was left as it is.")
    }

    @Test func `that a newer program numbered is refused, untouched`() throws {
        let program = try Program()
        try alter(program) { try $0.execute(sql: "PRAGMA user_version = 1000") }
        try expectRefused(program, "was written by a newer tdkt-flow, and was left as it is")
    }

    @Test func `that has a migration this program does not know is refused, untouched`() throws {
        let program = try Program()
        try alter(program) { try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('2031-01-01 items')") }
        try expectRefused(program, "was written by a newer tdkt-flow, and was left as it is")
    }

    @Test func `that a newer program left without carrying its log over is refused, and the log stays`() throws {
        let program = try Program()
        // The program is stopped before it can close its file: so the files are copied while it has them open.
        let newer = try Program(office: false)
        let queue = try DatabaseQueue(path: program.database.path)
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA wal_autocheckpoint = 0; PRAGMA user_version = 1000")
            for suffix in ["", "-wal"] {
                try FileManager.default.copyItem(atPath: program.database.path + suffix, toPath: newer.database.path + suffix)
            }
        }
        try queue.close()
        let log = try Data(contentsOf: URL(filePath: newer.database.path + "-wal"))
        #expect(!log.isEmpty)
        let before = try Data(contentsOf: newer.database)
        for words in Self.calls {
            let run = try newer.run(words + ["--lang", "en"])
            #expect(run.exitCode == 1 && run.errors.contains("was written by a newer tdkt-flow"), "\(words): \(run.errors)")
            #expect(try Data(contentsOf: newer.database) == before, "\(words)")
            #expect(try Data(contentsOf: URL(filePath: newer.database.path + "-wal")) == log, "\(words)")
        }
    }

    @Test func `that is no database is refused, untouched`() throws {
        let program = try Program(office: false)
        for bytes in [Data("not a database".utf8), Data(repeating: 0, count: 8192), Data("SQLite format 3\0".utf8), Data([0xFF])] {
            try bytes.write(to: program.database)
            try expectRefused(program, "is no database of tdkt-flow, or it is damaged")
        }
    }

    @Test func `that another program made is refused, untouched`() throws {
        let program = try Program(office: false)
        let queue = try DatabaseQueue(path: program.database.path)
        try queue.write { try $0.execute(sql: "CREATE TABLE dossier (number TEXT); CREATE TABLE history (id INTEGER)") }
        try queue.close()
        try expectRefused(program, "is no database of tdkt-flow, or it is damaged")
    }

    @Test func `that is empty is no record yet, and can become one`() throws {
        let program = try Program(office: false)
        try Data().write(to: program.database)
        for words in Self.calls { try program.refuses(words, exit: 1, ["There is no database at “./tdkt-flow.sqlite” yet."]) }
        #expect(try Data(contentsOf: program.database).isEmpty)
        #expect(try program("init", "--sample").exitCode == 0)
        #expect(try program.auditProblems() == [])
    }

    @Test func `that is a folder, or is not there, is refused`() throws {
        let program = try Program(office: false)
        for words in Self.calls { try program.refuses(words, exit: 1, ["There is no database at “./tdkt-flow.sqlite” yet."]) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder.path) == [])
        try FileManager.default.createDirectory(at: program.database, withIntermediateDirectories: true)
        for words in Self.calls {
            let run = try program.run(words + ["--lang", "en"])
            #expect(run.exitCode == 1 && run.errors.contains("is no database of tdkt-flow"), "\(words): \(run.errors)")
        }
        #expect(try program("init").exitCode == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.database.path) == [])
    }

    @Test func `that was cut short is told to be damaged`() throws {
        let program = try Program()
        _ = try program.dossier()
        let whole = try Data(contentsOf: program.database)
        for part in [100, 4096, 20_000, whole.count / 2, whole.count - 4096] {
            try whole.prefix(part).write(to: program.database)
            let run = try program("audit", "--lang", "en")
            #expect(run.exitCode == 1, "\(part): \(run.errors)")
            #expect(!run.errors.contains("nobody foresaw"), "\(part): \(run.errors)")
        }
    }

    @Test func `cannot be restored over the record`() throws {
        let program = try Program()
        _ = try program.dossier()
        _ = try program.file("text.sqlite", "not a database")
        _ = try program.file("empty.sqlite", "")
        #expect(try program("backup", "newer.sqlite").exitCode == 0)
        let newer = try DatabaseQueue(path: program.folder.appending(path: "newer.sqlite").path)
        try newer.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 1000") }
        try newer.close()
        for (file, reason) in [
            ("text.sqlite", "is no database of tdkt-flow"), ("empty.sqlite", "There is no database at"),
            ("none.sqlite", "There is no database at"),
            ("newer.sqlite", "was written by a newer tdkt-flow"),
        ] {
            try program.refuses(["restore", file, "--as", "admin"], exit: 1, [reason])
        }
        #expect(try program.auditProblems() == [])
    }

    private func alter(_ program: Program, _ change: (Database) throws -> Void) throws {
        let queue = try DatabaseQueue(path: program.database.path)
        try queue.writeWithoutTransaction(change)
        // Out of the log, so that the bytes of the file itself can be compared.
        _ = try queue.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        try queue.close()
    }
}
