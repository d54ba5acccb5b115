internal import GRDB
public import Workflow

extension Snapshot {
    /// Every problem of a draft, in a world of all that is published; a published version of the same key and day steps aside.
    ///
    /// The problems name the file that the draft would become.
    public func checkDraft(_ text: String, _ kind: Draft.Kind, _ key: String, _ effective: CivilDay) throws -> [Problem] {
        let draft = DefinitionFile(path: Draft.path(kind, key.kept, effective), text: text)
        let published = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT kind, key, effective FROM definition WHERE NOT (kind = ? AND key = ? AND effective = ?)"),
            arguments: [kind.rawValue, key.kept, effective.iso])
        let known = try published.compactMap { row in
            try Definition.Kind(rawValue: row[0]).flatMap { try store.definitions.reading($0, row[1], effective: row[2], in: db) }
        }
        return check([DefinitionReader().read(draft)], among: known)
    }
}
