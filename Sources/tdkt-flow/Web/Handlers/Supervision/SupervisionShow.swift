import Dossier
import Workflow

/// The supervisor's page.
enum SupervisionShow {
    /// How many days back late entries are told of.
    static let lateDays = 30
    /// How many months are drawn.
    static let months = 12
    /// How many waiting dossiers stand on the page.
    static let mostWaiting = 10

    static func show(_ visit: Visit) async throws -> Answer {
        let grouping = visit.query["by"].flatMap(OverdueGrouping.init(rawValue:)) ?? .person
        let page = try await visit.office.read { snapshot in
            var maker = try SupervisionMaker(visit: visit, snapshot: snapshot)
            return try maker.page(grouping)
        }
        return .page(page)
    }

    static func late(_ visit: Visit) async throws -> Answer {
        let page = try await visit.office.read { snapshot in
            var maker = try SupervisionMaker(visit: visit, snapshot: snapshot)
            return try maker.latePage(after: visit.query.text("after"))
        }
        return .page(page)
    }

    static func table(_ visit: Visit) async throws -> Answer {
        let file = try visit.parameter("table")
        guard file.hasSuffix(".csv"), let name = SupervisionTables.Name(rawValue: String(file.dropLast(4))) else { throw WebFault.notFound }
        let grouping = visit.query["by"].flatMap(OverdueGrouping.init(rawValue:)) ?? .person
        let table = try await visit.office.read { snapshot in
            try SupervisionTables(visit: visit, snapshot: snapshot).table(name, by: grouping)
        }
        return .csv(table, name: file)
    }
}

extension Office {
    /// After how many working days a pause is pointed out.
    var pausedLong: Int { pausedLongWorkingDays ?? 10 }
}
