import Dossier
import Workflow

extension Links {
    /// The procedures and processes as they hold on a day.
    static func definitions(on day: CivilDay) -> String { url(definitions, [("on", day.iso)]) }

    /// A procedure or process, in one of its versions.
    static func definition(_ kind: Draft.Kind, _ key: String, version: CivilDay? = nil) -> String {
        url("\(definitions)/\(kind.rawValue)/\(segment(key))", [("version", version?.iso)])
    }

    /// The form that begins a draft, from one of the versions.
    static func newDraft(_ kind: Draft.Kind, _ key: String, from version: CivilDay? = nil) -> String {
        url("\(definition(kind, key))/draft/new", [("from", version?.iso)])
    }

    /// The editor of a draft, or what is done there.
    static func draft(_ kind: Draft.Kind, _ key: String, _ effective: CivilDay, _ below: String? = nil) -> String {
        (["\(definition(kind, key))/draft", effective.iso] + [below].compactMap(\.self)).joined(separator: "/")
    }
}
