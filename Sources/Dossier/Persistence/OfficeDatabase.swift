internal import FoundationEssentials
internal import GRDB

/// Opens the file the record is kept in, and sees to it that an acknowledged move is on the disk.
struct OfficeDatabase: Sendable {
    /// How long a writer waits for another one, in seconds.
    static let patience = 30.0

    /// The file, as it was named.
    let path: String
    /// The file that the name leads to, whatever links there are on the way.
    let location: String
    let pool: any DatabaseWriter

    /// Opens an existing record, or begins a new one in a file that is missing or empty.
    ///
    /// A file of another program or of a newer version is refused before anything is written to it.
    ///
    /// Where nothing can be written it is opened for reading alone, provided that its tables are up to date.
    ///
    /// A link is followed once, so that the record and its attachments are found side by side whatever name they go by.
    init(path: String, creating: Bool) throws {
        self.path = path
        location = URL(filePath: path).resolvingSymlinksInPath().path
        let isNew = try Self.look(at: path)
        if isNew, !creating { throw DatabaseFault.missing(path: path) }
        if !isNew, creating { throw DatabaseFault.exists(path: path) }
        do {
            if !isNew { try Self.refuseForeign(path) }
            if !isNew, Self.isSealed(location) {
                let sealed = try Self.reading(path, isLookedAt: false)
                guard try sealed.read({ try Int.fetchOne($0, sql: "PRAGMA user_version") }) == Schema.version else {
                    throw DatabaseFault.sealed(path: path)
                }
                pool = sealed
                return
            }
            let pool = try DatabasePool(path: location, configuration: Self.configuration)
            try Self.settle(pool, isNew: isNew, path: path)
            self.pool = pool
        } catch let error as DatabaseError {
            throw DatabaseFault(error, path: path) ?? error as any Error
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = true
        configuration.label = "tdkt-flow"
        return configuration
    }

    /// Whether the file can only be read: nobody may write it, or nothing beside it, where the log would stand.
    private static func isSealed(_ location: String) -> Bool {
        let folder = URL(filePath: location).deletingLastPathComponent().path
        return [location, folder].contains { !FileManager.default.isWritableFile(atPath: $0) }
    }

    /// Whether the record is still to be begun: there is no file, or an empty one.
    private static func look(at path: String) throws -> Bool {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return true }
        if isFolder { throw DatabaseFault.foreign(path: path) }
        guard FileManager.default.isReadableFile(atPath: path) else {
            throw DatabaseFault.unreachable(path: path, cause: "permission denied")
        }
        let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
        return size == 0
    }

    /// Reads what the file says of itself.
    private static func refuseForeign(_ path: String) throws {
        let queue = try reading(path, isLookedAt: false)
        defer {
            // A connection that only read has nothing to lose at closing.
            try? queue.close()
        }
        let (application, version, unknown) = try queue.read { db in
            let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
            let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            let applied =
                try db.tableExists("grdb_migrations") ? Set(String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations")) : []
            return (application, version, applied.subtracting(Schema.migrations.map(\.name)))
        }
        guard application == Schema.applicationID else { throw DatabaseFault.foreign(path: path) }
        guard version <= Schema.version, unknown.isEmpty else { throw DatabaseFault.newer(path: path) }
    }

    /// A connection to a record that is only read.
    ///
    /// Where somebody left a log, it cannot write: closing would carry the log over into a file that may not be ours. Elsewhere it
    /// may, since a connection that may not cannot clear away the log and the index of the log behind itself.
    ///
    /// A file that can only be read and has no log is read as one that does not change: whoever writes to it leaves a log beside it for
    /// as long as that takes.
    ///
    /// - Parameter isLookedAt: Whether to refuse first what is not ours or is newer.
    static func reading(_ path: String, isLookedAt: Bool = true) throws -> DatabaseQueue {
        if isLookedAt {
            if try look(at: path) { throw DatabaseFault.missing(path: path) }
            do {
                try refuseForeign(path)
            } catch let error as DatabaseError {
                throw DatabaseFault(error, path: path) ?? error as any Error
            }
        }
        let location = URL(filePath: path).resolvingSymlinksInPath().path
        var reading = configuration
        let hasLog = ["-wal", "-journal"].contains { FileManager.default.fileExists(atPath: location + $0) }
        let isSealed = isSealed(location)
        reading.readonly = hasLog || isSealed
        let address = isSealed && !hasLog ? URL(filePath: location).absoluteString + "?immutable=1" : path
        return try DatabaseQueue(path: address, configuration: reading)
    }

    /// Brings the tables up to date, then makes every commit wait for the disk.
    ///
    /// A pool sets `synchronous = NORMAL` on its writer after it is opened, which in WAL can lose the last commits at a
    /// power cut; so `FULL` is set last.
    private static func settle(_ pool: DatabasePool, isNew: Bool, path: String) throws {
        var migrator = DatabaseMigrator()
        for migration in Schema.migrations {
            migrator.registerMigration(migration.name) { db in
                try db.execute(sql: migration.sql)
            }
        }
        if isNew {
            try pool.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
            }
        }
        try migrator.migrate(pool)
        try pool.writeWithoutTransaction { db in
            if try Int.fetchOne(db, sql: "PRAGMA user_version") != Schema.version {
                try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
            }
            // 64 MB for pages, so that a register of 100,000 rows is not written out and read back page by page.
            try db.execute(sql: "PRAGMA cache_size = -65536")
            try db.execute(sql: "PRAGMA synchronous = FULL")
        }
    }

    /// Reads in one snapshot.
    func read<Answer>(_ body: (Database) throws -> Answer) throws -> Answer {
        try naming { try pool.read(body) }
    }

    /// Reads, decides and writes in one transaction that holds the write lock from its first moment.
    ///
    /// - Parameter settled: Is told whether what was written is kept, before anybody else can write.
    func write<Answer>(_ body: (Database) throws -> Answer, settled: (_ isKept: Bool) -> Void = { _ in }) throws -> Answer {
        try naming {
            try pool.writeWithoutTransaction { db in
                var answer: Answer?
                do {
                    try db.inTransaction(.immediate) {
                        answer = try body(db)
                        return .commit
                    }
                } catch {
                    settled(false)
                    throw error
                }
                settled(true)
                guard let answer else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
                return answer
            }
        }
    }

    /// Carries everything that was written over from the log into the file.
    func emptyLog() throws {
        try naming {
            try pool.writeWithoutTransaction { db in
                _ = try db.checkpoint(.truncate)  // how many pages it were is of no interest
            }
        }
    }

    private func naming<Answer>(_ body: () throws -> Answer) throws -> Answer {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw DatabaseFault(error, path: path) ?? error as any Error
        }
    }
}
