import Dossier
import Workflow

/// The page of one dossier, and the pages below it that only tell something.
enum DossierShow {
    static func show(_ visit: Visit) async throws -> Answer {
        .page(try await page(visit) { _, _ in nil })
    }

    /// Why it is due on its day.
    static func why(_ visit: Visit) async throws -> Answer {
        let (number, within) = (try visit.number, visit.within)
        let dossier = try await visit.office.read { try VisibleDossier(number, in: $0, within: within) }
        return .page(WhyPage(dossier, visit: visit))
    }

    /// The record of the dossier, for printing.
    static func print(_ visit: Visit) async throws -> Answer {
        let (number, within) = (try visit.number, visit.within)
        let (dossier, place) = try await visit.office.read { snapshot in
            let dossier = try VisibleDossier(number, in: snapshot, within: within)
            return (dossier, try snapshot.chainPlace(of: dossier.number))
        }
        return .page(DossierPrintPage(dossier, place: place, visit: visit))
    }

    /// The page of a dossier as it stands now, with a form open on it or none.
    ///
    /// - Parameter open: The form, from everything that can be tried.
    static func page(
        _ visit: Visit, open: @escaping @Sendable (VisibleDossier, [ErrandOffer]) throws -> OpenForm?
    ) async throws -> DossierShowPage {
        let (number, within, actor, now) = (try visit.number, visit.within, try visit.actor, visit.now)
        return try await visit.office.read { snapshot in
            let dossier = try VisibleDossier(number, in: snapshot, within: within)
            let offers = try Errand.all(under: dossier.rules).map {
                try ErrandOffer($0, on: dossier.standing, by: actor, at: now, in: snapshot)
            }
            return DossierShowPage(dossier, offers: offers, open: try open(dossier, offers), visit: visit)
        }
    }
}
