import Dossier
import Workflow

extension Snapshot {
    /// What pages call everybody the office knows, also those who were shut out.
    func shownNames() throws -> [UserName: String] { try people().shownNames }

    /// What the units are called.
    func unitNames() throws -> [UnitCode: String] { try units().names }
}

extension Sequence<PersonRecord> {
    /// What pages call these people.
    var shownNames: [UserName: String] {
        Dictionary(map { ($0.name, $0.shownName) }, uniquingKeysWith: { first, _ in first })
    }
}

extension Sequence<SendingUnit> {
    /// What these units are called.
    var names: [UnitCode: String] {
        Dictionary(map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    }
}
