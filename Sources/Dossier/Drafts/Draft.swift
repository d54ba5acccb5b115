internal import GRDB
public import Workflow

/// A definition that an owner is writing; it need not be readable yet.
public struct Draft: Hashable, Sendable {
    /// What can be drafted.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case process, procedure

        /// The kind of the definition that it becomes.
        public var definition: Definition.Kind {
            switch self {
            case .process: .process
            case .procedure: .procedure
            }
        }

        fileprivate var folder: String {
            switch self {
            case .process: "processes"
            case .procedure: "procedures"
            }
        }
    }

    /// Whether it becomes a process or a procedure.
    public let kind: Kind
    /// The key of the process or procedure.
    public let key: String
    /// The first day on which it is to hold.
    public let effective: CivilDay
    /// The text, as it was written.
    public let text: String
    /// Grows with every saving, so that two owners do not overwrite each other.
    ///
    /// A new draft begins at the minute it was made: one that was removed and begun anew is never taken for the old one.
    public let revision: Int
    /// Who saved it last.
    public let author: UserName
    /// When that was.
    public let savedAt: Moment

    /// The name of the file a draft becomes, as the folder of definitions names it.
    public static func path(_ kind: Kind, _ key: String, _ effective: CivilDay) -> String {
        "\(kind.folder)/\(key)/\(effective.iso).yaml"
    }
}

extension Snapshot {
    /// All drafts, by kind, key and day.
    public func drafts() throws -> [Draft] {
        try Row.fetchAll(db.cachedStatement(sql: Self.draftSQL + " ORDER BY kind, key, effective")).map(Draft.init(row:))
    }

    /// The draft of a definition from a day on; `nil` when nobody is writing one.
    public func draft(_ kind: Draft.Kind, _ key: String, _ effective: CivilDay) throws -> Draft? {
        let statement = try db.cachedStatement(sql: Self.draftSQL + " WHERE kind = ? AND key = ? AND effective = ?")
        return try Row.fetchOne(statement, arguments: [kind.rawValue, key.kept, effective.iso]).map(Draft.init(row:))
    }

    private static let draftSQL = "SELECT kind, key, effective, text, revision, author, saved_at FROM draft"
}

extension Draft {
    init(row: Row) throws {
        guard let kind = Kind(rawValue: row[0]), let effective = CivilDay(row[2]), let savedAt = Moment(row[6]) else {
            throw UnreadableRow(field: "draft")
        }
        self.init(
            kind: kind, key: row[1], effective: effective, text: row[3], revision: row[4], author: UserName(row[5]), savedAt: savedAt)
    }
}
