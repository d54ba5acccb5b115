import Workflow

@testable import tdkt_flow

extension RouteEntry {
    /// Every route of the office. A route without an entry here fails the tests.
    static let table: [RouteEntry] = account + work + receive + dossiers + council + supervision + definitions + calendar + people

    private static let account = [
        RouteEntry("GET /login", admits: nil),
        RouteEntry("POST /login", admits: nil),
        RouteEntry("POST /logout", admits: all),
        RouteEntry("GET /account", admits: all),
        RouteEntry("GET /account/password", admits: all),
        RouteEntry("POST /account/password", admits: all),
        RouteEntry("POST /account/sessions/end", admits: all),
        RouteEntry("POST /account/stand-ins", admits: all),
        RouteEntry("POST /account/stand-ins/{id}/end", admits: all) { _ in "/account/stand-ins/1/end" },
        RouteEntry("POST /language", admits: nil),
        RouteEntry("POST /hat", admits: all),
        RouteEntry("GET /keys", admits: all),
    ]

    private static let work = [
        RouteEntry("GET /", admits: all),
        RouteEntry("GET /today.csv", admits: all),
        RouteEntry("GET /suggest", admits: all),
        RouteEntry("GET /dossiers", admits: all),
        RouteEntry("GET /dossiers.csv", admits: all),
        RouteEntry("GET /move", admits: all),
        RouteEntry("POST /move", admits: all),
    ]

    private static let receive = [
        RouteEntry("GET /receive", admits: ["clerk"]),
        RouteEntry("GET /receive/{procedure}", admits: ["clerk"]) { _ in "/receive/province-merit-certificate" },
        RouteEntry("POST /receive/{procedure}", admits: ["clerk"]) { _ in "/receive/province-merit-certificate" },
        RouteEntry("GET /receive/{procedure}/promise", admits: ["clerk"]) { _ in "/receive/province-merit-certificate/promise" },
    ]

    private static let dossiers =
        [
            RouteEntry.dossier("GET /dossiers/{number}") { Links.dossier($0.number) },
            .dossier("GET /dossiers/{number}/why") { Links.why($0.number) },
            .dossier("GET /dossiers/{number}/print") { Links.print($0.number) },
            .dossier("GET /dossiers/{number}/files/{digest}") { Links.dossier($0.number, "files", String(repeating: "0", count: 64)) },
        ]
        + errand("do/{action}", ["clerk"]) { Links.dossier($0.number, "do", "accept") }
        + errand("attach", ["clerk", "appraiser", "secretary", "decision-desk", "supervisor"]) { Links.dossier($0.number, "attach") }
        + ["assign", "extend", "pause", "resume", "undo"].flatMap { verb in
            errand(verb, ["supervisor"]) { Links.dossier($0.number, verb) }
        }

    /// A form of a dossier: opened and sent by those whom the engine lets do it.
    private static func errand(
        _ below: String, _ admits: Set<String>, _ address: @escaping @Sendable (RouteFixture) -> String
    ) -> [RouteEntry] {
        ["GET", "POST"].map { .dossier("\($0) /dossiers/{number}/\(below)", admits: admits, address) }
    }

    private static let council = [
        RouteEntry("GET /council", admits: ["secretary"]),
        RouteEntry("GET /council/new", admits: ["secretary"]),
        RouteEntry("POST /council/new", admits: ["secretary"]),
        session("GET", ""), session("POST", ""), session("GET", "/agenda"), session("POST", "/agenda"), session("GET", "/votes"),
        session("POST", "/votes"), session("GET", "/close"), session("POST", "/close"), session("GET", "/print"),
    ]

    /// A page of the session 1.
    private static func session(_ method: String, _ below: String) -> RouteEntry {
        RouteEntry("\(method) /council/{id}\(below)", admits: ["secretary"], isOfADossier: true) { _ in "/council/1\(below)" }
    }

    private static let supervision = [
        RouteEntry("GET /supervision", admits: ["supervisor", "auditor"]),
        RouteEntry("GET /supervision/late", admits: ["supervisor", "auditor"]),
        RouteEntry("GET /supervision/forecast", admits: ["supervisor", "auditor"]),
        RouteEntry("GET /supervision/calibration", admits: ["supervisor", "auditor"]),
        RouteEntry("GET /supervision/{table}", admits: ["supervisor", "auditor"]) { _ in "/supervision/overdue.csv" },
    ]

    private static let definitions = [
        RouteEntry("GET /definitions", admits: ["owner"]), definition("GET", ""), definition("GET", "/draft/new"),
        definition("POST", "/draft/new"), definition("GET", "/draft/{effective}"), definition("POST", "/draft/{effective}"),
        definition("POST", "/draft/{effective}/check"), definition("POST", "/draft/{effective}/remove"),
        definition("GET", "/draft/{effective}/review"), definition("POST", "/draft/{effective}/review"),
        definition("GET", "/draft/{effective}/impact.csv"), definition("GET", "/draft/{effective}/changes.csv"),
        definition("GET", "/changes.csv"),
        definition("GET", "/migrate"), definition("POST", "/migrate"), definition("POST", "/migrate/dossiers.csv"),
        definition("GET", "/end", of: "procedure/province-merit-certificate"),
        definition("POST", "/end", of: "procedure/province-merit-certificate"),
        RouteEntry("GET /definitions/migrations", admits: ["owner"]), run("GET", ""), run("GET", "/dossiers.csv"), run("POST", "/go-on"),
        run("GET", "/undo"), run("POST", "/undo"),
    ]

    /// A page of the run 1.
    private static func run(_ method: String, _ below: String) -> RouteEntry {
        RouteEntry("\(method) /definitions/migrations/{run}\(below)", admits: ["owner"]) { _ in "/definitions/migrations/1\(below)" }
    }

    /// A page of the process that goes before the council, or of another definition.
    private static func definition(_ method: String, _ below: String, of place: String = "process/council-award") -> RouteEntry {
        RouteEntry("\(method) /definitions/{kind}/{key}\(below)", admits: ["owner"]) { _ in
            "/definitions/\(place)\(below.replacing("{effective}", with: "2018-10-01"))"
        }
    }

    private static let calendar = [
        RouteEntry("GET /calendar", admits: all),
        RouteEntry("GET /calendar/{year}", admits: all) { _ in "/calendar/2018" },
        RouteEntry("GET /calendar/change", admits: ["owner"]),
        RouteEntry("POST /calendar/change", admits: ["owner"]),
        RouteEntry("POST /calendar/change/apply", admits: ["owner"]),
        RouteEntry("POST /calendar/change/moved.csv", admits: ["owner"]),
        RouteEntry("GET /audit", admits: ["auditor", "supervisor", "admin"]),
        RouteEntry("POST /audit", admits: ["auditor", "supervisor", "admin"]),
    ]

    private static let people = [
        RouteEntry("GET /people", admits: ["admin"]),
        RouteEntry("POST /people", admits: ["admin"]),
        RouteEntry("GET /people/{name}", admits: ["admin"]) { _ in "/people/clerk" },
        RouteEntry("POST /people/{name}", admits: ["admin"]) { _ in "/people/clerk" },
        RouteEntry("POST /people/{name}/password", admits: ["admin"]) { _ in "/people/owner/password" },
        RouteEntry("POST /people/{name}/disable", admits: ["admin"]) { _ in "/people/owner/disable" },
        RouteEntry("POST /people/{name}/enable", admits: ["admin"]) { _ in "/people/owner/enable" },
        RouteEntry("POST /people/{name}/stand-ins", admits: ["admin"]) { _ in "/people/owner/stand-ins" },
    ]
}
