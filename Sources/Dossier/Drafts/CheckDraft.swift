internal import GRDB
public import Workflow

extension Snapshot {
    /// Every problem of a draft, in a world of all that is published; a published version of the same key and day steps aside.
    ///
    /// The problems name the file that the draft would become.
    public func checkDraft(_ text: String, _ kind: Draft.Kind, _ key: String, _ effective: CivilDay) throws -> [Problem] {
        let draft = DefinitionFile(path: Draft.path(kind, key.kept, effective), text: text)
        return try problems(of: DefinitionReader().read(draft), as: kind.definition, key.kept, effective)
    }

    /// Every problem that a definition would have among all that is published.
    public func problems(ofPublishing reading: Reading) throws -> [Problem] {
        guard let definition = reading.definition else { return check([reading], among: try publishedReadings()) }
        return try problems(of: reading, as: definition.kind, definition.key, definition.effective)
    }

    /// Every problem that definitions would have among each other and all that is published, if they were published together.
    public func problems(ofPublishing readings: [Reading]) throws -> [Problem] {
        check(readings, among: try publishedReadings())
    }

    /// The problems among all that is published, the version of this key and day aside.
    private func problems(of reading: Reading, as kind: Definition.Kind, _ key: String, _ effective: CivilDay) throws -> [Problem] {
        let known = try publishedReadings().filter { other in
            other.definition.map { ($0.kind, $0.key, $0.effective) != (kind, key, effective) } ?? true
        }
        return check([reading], among: known)
    }
}
