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

extension Links {
    /// What is looked at before a draft is published, from its own day on or from another.
    static func review(_ kind: Draft.Kind, _ key: String, _ effective: CivilDay, from day: CivilDay? = nil) -> String {
        url(draft(kind, key, effective, "review"), [("from", day.flatMap { $0 == effective ? nil : $0.iso })])
    }

    /// A table of that page as a file: `impact.csv` or `changes.csv`.
    static func reviewTable(_ kind: Draft.Kind, _ key: String, _ effective: CivilDay, from day: CivilDay, _ name: String) -> String {
        url(draft(kind, key, effective, name), [("from", day == effective ? nil : day.iso)])
    }

    /// A line of a draft, in its editor.
    static func draft(_ kind: Draft.Kind, _ key: String, _ effective: CivilDay, line: Int) -> String {
        "\(draft(kind, key, effective))#line-\(line)"
    }

    /// A line of a published version.
    static func definition(_ kind: Draft.Kind, _ key: String, version: CivilDay, line: Int) -> String {
        "\(definition(kind, key, version: version))#l\(line)"
    }

    /// What two published versions differ in, as a file.
    static func changes(_ kind: Draft.Kind, _ key: String, from old: CivilDay, to new: CivilDay) -> String {
        url("\(definition(kind, key))/changes.csv", [("from", old.iso), ("to", new.iso)])
    }
}
