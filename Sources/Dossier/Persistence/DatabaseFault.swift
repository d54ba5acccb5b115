internal import GRDB

/// What can be wrong with the file the record is kept in.
public enum DatabaseFault: Error, Hashable, Sendable {
    /// There is no file.
    case missing(path: String)
    /// The file exists already, and would be written over.
    case exists(path: String)
    /// The file is no SQLite database, or one that another program made.
    case foreign(path: String)
    /// A newer program wrote it.
    case newer(path: String)
    /// The disk is full, or the file cannot be written; nothing was changed.
    case full(path: String)
    /// The file can only be read, and an older program wrote it: its tables would have to be brought up to date first.
    case sealed(path: String)
    /// The file or its folder cannot be opened.
    case unreachable(path: String, cause: String)
    /// Another program held the file for too long.
    case busy(path: String)
}

extension DatabaseFault {
    /// The same fault, told of the file that the person named.
    func about(_ path: String) -> DatabaseFault {
        switch self {
        case .missing: .missing(path: path)
        case .exists: .exists(path: path)
        case .foreign: .foreign(path: path)
        case .newer: .newer(path: path)
        case .full: .full(path: path)
        case .sealed: .sealed(path: path)
        case .unreachable(_, let cause): .unreachable(path: path, cause: cause)
        case .busy: .busy(path: path)
        }
    }

    /// What an error of SQLite means for the office; `nil` when it is a fault of the program.
    init?(_ error: DatabaseError, path: String) {
        switch error.resultCode {
        case .SQLITE_FULL, .SQLITE_READONLY: self = .full(path: path)
        case .SQLITE_IOERR: self = .full(path: path)
        case .SQLITE_NOTADB, .SQLITE_CORRUPT: self = .foreign(path: path)
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .unreachable(path: path, cause: error.message ?? "\(error.resultCode)")
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
        default: return nil
        }
    }
}
