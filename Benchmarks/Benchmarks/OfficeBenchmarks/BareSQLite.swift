import GRDBSQLite

/// SQLite through its C interface with nothing in between: what any program has to pay at least.
///
/// The settings are those of the record: write-ahead log, every commit waits for the disk, foreign keys on.
final class BareSQLite {
    private let connection: OpaquePointer

    init(path: String) throws {
        var connection: OpaquePointer?
        let code = sqlite3_open_v2(path, &connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil)
        guard code == SQLITE_OK, let connection else { throw BareFault(code: code, words: "cannot open \(path)") }
        self.connection = connection
        try prepare("PRAGMA journal_mode = WAL").run()
        try prepare("PRAGMA synchronous = FULL").run()
        try prepare("PRAGMA foreign_keys = ON").run()
    }

    deinit {
        sqlite3_close_v2(connection)
    }

    /// A statement that is used many times.
    func prepare(_ sql: String) throws -> BareStatement {
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
        guard code == SQLITE_OK, let statement else { throw BareFault(code: code, words: String(cString: sqlite3_errmsg(connection))) }
        return BareStatement(statement)
    }

    /// The rows of a query, each with all its columns.
    func rows(_ sql: String, _ values: [BareValue] = []) throws -> [[BareValue]] {
        try prepare(sql).rows(values)
    }
}

/// One value of a row.
enum BareValue {
    case null
    case integer(Int64)
    case text(String)
}

/// What SQLite answered instead of doing it.
struct BareFault: Error {
    let code: Int32
    let words: String
}

/// A prepared statement.
final class BareStatement {
    /// SQLite copies the text before the call returns (`SQLITE_TRANSIENT`, which C spells as a cast that Swift cannot read).
    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    private let statement: OpaquePointer

    fileprivate init(_ statement: OpaquePointer) {
        self.statement = statement
    }

    deinit {
        sqlite3_finalize(statement)
    }

    /// Carries it out, and passes over what it answers.
    func run(_ values: some Sequence<BareValue> = []) throws {
        bind(values)
        defer { sqlite3_reset(statement) }
        while try step() {}
    }

    /// Carries it out, and reads every column of every row.
    func rows(_ values: some Sequence<BareValue> = []) throws -> [[BareValue]] {
        bind(values)
        defer { sqlite3_reset(statement) }
        var rows: [[BareValue]] = []
        while try step() { rows.append((0..<sqlite3_column_count(statement)).map(value)) }
        return rows
    }

    private func bind(_ values: some Sequence<BareValue>) {
        var place: Int32 = 0
        for value in values {
            place += 1
            switch value {
            case .null: sqlite3_bind_null(statement, place)
            case .integer(let number): sqlite3_bind_int64(statement, place, number)
            case .text(let text): sqlite3_bind_text(statement, place, text, -1, Self.transient)
            }
        }
    }

    private func step() throws -> Bool {
        let code = sqlite3_step(statement)
        guard code == SQLITE_ROW || code == SQLITE_DONE else {
            throw BareFault(code: code, words: String(cString: sqlite3_errmsg(sqlite3_db_handle(statement))))
        }
        return code == SQLITE_ROW
    }

    private func value(_ column: Int32) -> BareValue {
        switch sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: .integer(sqlite3_column_int64(statement, column))
        case SQLITE_NULL: .null
        default: .text(sqlite3_column_text(statement, column).map { String(cString: $0) } ?? "")
        }
    }
}
