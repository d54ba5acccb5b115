internal import GRDB
internal import Synchronization
public import Workflow

/// The record of an office: one SQLite file, and the folder of attachments beside it.
///
/// Every verb of the office is one transaction. Verbs that only read stand on ``Snapshot``, verbs that change something
/// on ``Transaction``; several verbs in one `write` are done together or not at all.
public final class DossierStore: Sendable {
    let database: OfficeDatabase
    let definitions: PublishedDefinitions
    let calendars: CalendarVersions

    /// The folder in which attached files are kept, by the digest of their content.
    public let attachments: AttachmentFolder

    /// The file the record is kept in.
    public var path: String { database.path }

    private init(_ database: OfficeDatabase) {
        self.database = database
        definitions = PublishedDefinitions()
        calendars = CalendarVersions()
        attachments = AttachmentFolder(beside: database.location)
    }

    /// Opens the record in a file.
    ///
    /// - Throws: ``DatabaseFault`` when there is none, or when the file is not ours or was written by a newer program.
    public static func open(at path: String) throws -> DossierStore {
        DossierStore(try OfficeDatabase(path: path, creating: false))
    }

    /// Begins a record in a file that does not exist yet.
    ///
    /// - Throws: ``DatabaseFault`` when the file exists already; it is left as it is.
    public static func create(at path: String) throws -> DossierStore {
        DossierStore(try OfficeDatabase(path: path, creating: true))
    }

    /// Reads in one snapshot, undisturbed by whoever writes meanwhile.
    @discardableResult
    public func read<Answer>(_ body: (Snapshot) throws -> Answer) throws -> Answer {
        try database.read { db in
            try body(Snapshot(db: db, store: self))
        }
    }

    /// Reads, decides and writes in one transaction; when `body` throws, nothing is written.
    ///
    /// - Parameter now: The time on the clock, recorded with every entry.
    @discardableResult
    public func write<Answer>(at now: Moment, _ body: (Transaction) throws -> Answer) throws -> Answer {
        try database.write(
            { try body(Transaction(db: $0, store: self, now: now)) },
            settled: {
                calendars.settle(isKept: $0); definitions.settle(isKept: $0)
            })
    }

    /// Closes the file.
    public func close() throws {
        try database.pool.close()
    }
}

/// The record as it stands at one moment, for reading.
public struct Snapshot {
    let db: Database
    let store: DossierStore
}

/// One transaction: what its verbs do is written together, or not at all.
public struct Transaction {
    let db: Database
    let store: DossierStore
    /// The time on the clock.
    let now: Moment

    /// The record as this transaction sees it.
    public var snapshot: Snapshot { Snapshot(db: db, store: store) }

    /// The same transaction at another time on the clock: that of the demo office, or one that has moved on during a long run.
    public func recording(at now: Moment) -> Transaction {
        Transaction(db: db, store: store, now: now)
    }
}
