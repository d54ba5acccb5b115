import Testing
import Workflow

@testable import tdkt_flow

/// What is promised of one route: who is let in, and whose dossiers stay hidden behind it.
struct RouteEntry: CustomTestStringConvertible, Sendable {
    /// Method and path, as the route has them.
    let route: String
    /// Who of the sample people is let in; `nil` is everybody, logged in or not.
    let admits: Set<String>?
    /// Whether it is about a dossier or a session of a unit, so that somebody of another unit finds nothing there.
    let isOfADossier: Bool
    /// An address that the route answers, for a dossier of the unit `p1`.
    let address: @Sendable (RouteFixture) -> String
    var testDescription: String { route }

    static let all: Set<String> = ["clerk", "appraiser", "secretary", "decision-desk", "supervisor", "owner", "auditor", "admin"]

    init(
        _ route: String, admits: Set<String>?, isOfADossier: Bool = false, _ address: (@Sendable (RouteFixture) -> String)? = nil
    ) {
        self.route = route
        self.admits = admits
        self.isOfADossier = isOfADossier
        let path = String(route.split(separator: " ")[1])
        self.address = address ?? { _ in path }
    }

    /// A route about a dossier, at one of the pages below it.
    static func dossier(_ route: String, admits: Set<String> = all, _ address: @escaping @Sendable (RouteFixture) -> String) -> RouteEntry {
        RouteEntry(route, admits: admits, isOfADossier: true, address)
    }
}

/// What the addresses of the routes name.
struct RouteFixture: Sendable {
    /// A dossier of the unit `p1`.
    let number: DossierNumber
}
