import Dossier
import Foundation
import Workflow

/// The office that is measured: the shipped definitions and calendar, the units of the demo, one person per role.
enum MeasuredOffice {
    /// The time on the clock; every register ends before it.
    static let now = Moment(day: CivilDay(year: 2019, month: 12, day: 31) ?? .last, time: .midnight)

    /// The repository's own folder.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Begins the record of an office in a file that does not exist yet.
    static func begin(at path: String) throws {
        let definitions = try definitions()
        let calendar = try calendarRows()
        let units = try text("workflows/demo/units.csv")
        try DossierStore.begin(at: path) { store in
            try store.write(at: now) { transaction in
                _ = try transaction.publish(definitions, calendar: calendar)
                try transaction.addPeople()
                _ = try transaction.importUnits(units, file: "units.csv")
            }
        }
    }

    /// The person that is named like the role.
    static func actor(_ role: String, in store: DossierStore) throws -> Actor {
        try store.read { try $0.actor(UserName(role)) }
    }

    /// The definitions that an office begins with.
    static func definitions() throws -> [DefinitionFile] {
        let folder = root.appending(path: "workflows").path
        let found = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        let names = found.filter { $0.hasSuffix(".yaml") && ["office.yaml", "processes", "procedures"].contains($0.prefix { $0 != "/" }) }
        return try names.sorted().map { DefinitionFile(path: $0, text: try text("workflows/\($0)")) }
    }

    /// The calendar that an office begins with.
    static func calendarRows() throws -> [CalendarRow] {
        try CalendarFile.rows(in: try text("workflows/calendars/vn.csv"), file: "vn.csv")
    }

    /// The lines of a list of the demo.
    static func lines(of list: String) throws -> [String] {
        try text("workflows/demo/\(list)").split(separator: "\n").map(String.init)
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}
