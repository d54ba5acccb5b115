import Dossier
import Workflow

extension Links {
    static let migrations = "/definitions/migrations"

    /// Moving the running dossiers of a process or procedure onto one of its versions.
    static func migrate(_ kind: Draft.Kind, _ key: String, to version: CivilDay? = nil) -> String {
        url("\(definition(kind, key))/migrate", [("to", version?.iso)])
    }

    /// What would come of every dossier, as a file for a spreadsheet.
    static func rehearsedTable(_ kind: Draft.Kind, _ key: String) -> String { "\(definition(kind, key))/migrate/dossiers.csv" }

    /// A run, or what is done there.
    static func migration(_ run: Int, _ below: String? = nil) -> String {
        (["\(migrations)/\(run)"] + [below].compactMap(\.self)).joined(separator: "/")
    }

    /// A page of the dossiers that a run has moved.
    static func migration(_ run: Int, page: Int) -> String {
        url(migration(run), [("page", page == 1 ? nil : "\(page)")]) + "#moved"
    }

    /// The end of a procedure.
    static func endProcedure(_ key: String) -> String { "\(definition(.procedure, key))/end" }
}
