internal import GRDB
public import Workflow

/// Who published a version, and on what basis.
public struct Publication: Hashable, Sendable {
    /// The first day of the version.
    public let effective: CivilDay
    /// The legal basis, where the definition itself does not tell it.
    public let basis: String?
    /// Who it was.
    public let actor: UserName
    /// When it happened.
    public let occurredAt: Moment
}

extension Snapshot {
    /// Who published which version, by its first day. Of what came with the beginning of the record there is none.
    public func publications(_ kind: Definition.Kind, _ key: String) throws -> [CivilDay: Publication] {
        let statement = try db.cachedStatement(
            sql: "SELECT effective, basis, actor, occurred_at FROM publication WHERE kind = ? AND key = ?")
        let rows = try Row.fetchAll(statement, arguments: [kind.rawValue, key]).map { row in
            guard let effective = CivilDay(row[0]), let occurredAt = Moment(row[3]) else { throw UnreadableRow(field: "publication") }
            return Publication(effective: effective, basis: row[1], actor: UserName(row[2]), occurredAt: occurredAt)
        }
        return Dictionary(uniqueKeysWithValues: rows.map { ($0.effective, $0) })
    }
}
