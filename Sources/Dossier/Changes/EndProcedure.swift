internal import GRDB
public import Workflow

extension Snapshot {
    /// The version with which a procedure ends on a day: the one in force then, with its end.
    ///
    /// - Throws: ``Refusal/unknown(_:_:nearest:)`` when there is no such procedure, or no such successor.
    public func endingVersion(of key: ProcedureKey, on day: CivilDay, successor: ProcedureKey?) throws -> DefinitionFile {
        let procedures = try keys(of: .procedure)
        for name in [key.text] + [successor?.text].compactMap(\.self) where !procedures.contains(name) {
            throw Refusal.unknown(.procedure, name, nearest: nearestName(to: name, among: procedures))
        }
        guard let version = try version(.procedure, key.text, on: day),
            let text = try definitionText(.procedure, key.text, version.effective),
            let file = DefinitionFile(path: Draft.path(.procedure, key.text, version.effective), text: text)
                .ending(on: day, successor: successor)
        else { throw UnreadableRow(field: "definition") }
        return file
    }
}
