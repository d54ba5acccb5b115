import Dossier
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `Every route of the office` {
    @Test func `has an entry in the table, and every entry a route`() {
        let routes = Routes.all.map { "\($0.method.rawValue) \($0.path)" }
        #expect(Set(routes).count == routes.count, "a route stands twice")
        #expect(Set(routes).subtracting(RouteEntry.table.map(\.route)).sorted() == [])
        #expect(Set(RouteEntry.table.map(\.route)).subtracting(routes).sorted() == [])
    }

    /// The router itself holds nothing that is not in the list, but for the assets.
    @Test func `is in the list that the router is made of`() throws {
        let office = try WebOffice()
        let known = Set(Routes.all.map { "\($0.method.rawValue) \($0.path)" } + ["GET /assets/{name}", "GET /favicon.ico"])
        let answered = Set(office.server.router().routes.map { "\($0.method.rawValue) \($0.path.description)" })
        #expect(answered.subtracting(known).sorted() == [])
    }

    @Test(arguments: RouteEntry.table)
    func `lets in whom it should, and nobody else`(entry: RouteEntry) async throws {
        let shared = try Self.office(for: entry)
        for name in RouteEntry.all.sorted() {
            // What one person sends must not stand in the way of the next.
            let (office, address) = entry.route.hasPrefix("GET") ? shared : try Self.office(for: entry)
            try await office.asked(by: UserName(name)) { browser in
                let page = try await Self.ask(entry, address, browser)
                if entry.admits?.contains(name) ?? true {
                    #expect(![401, 403].contains(page.status), "\(name): \(page.status) \(page.words.prefix(200))")
                } else {
                    #expect(page.status == 403, "\(name): \(page.status)")
                }
                #expect(page.status < 500, "\(name): \(page.words.prefix(300))")
                Self.expectHeaders(page)
            }
        }
    }

    @Test(arguments: RouteEntry.table)
    func `asks whoever is not logged in to log in`(entry: RouteEntry) async throws {
        let (office, address) = try Self.office(for: entry)
        try await office.asked(by: nil) { browser in
            let page = try await Self.ask(entry, address, browser)
            Self.expectHeaders(page)
            if entry.admits == nil {
                #expect(![401, 403].contains(page.status))
            } else if entry.route.hasPrefix("GET") {
                #expect(page.status == 303 && page.headers[.location] == Links.login(back: address))
            } else {
                #expect(page.status == 401)
            }
        }
    }

    @Test(arguments: RouteEntry.table.filter { $0.route.hasPrefix("POST") })
    func `takes no form without the key of the session, nor from another site`(entry: RouteEntry) async throws {
        let (office, address) = try Self.office(for: entry)
        try await office.asked(by: UserName(entry.admits?.sorted().first ?? "clerk")) { browser in
            let before = try Self.content(of: office)
            for key in ["", "0", String(repeating: "0", count: 64)] {
                #expect(try await browser.post(address, pairs: [], key: key).status == 403)
            }
            let key = try await browser.key()
            guard let fetchSite = HTTPField.Name("Sec-Fetch-Site") else { return }
            for headers: HTTPFields in [[.origin: "https://evil.example"], [fetchSite: "cross-site"], [.origin: "null"]] {
                #expect(try await browser.post(address, pairs: [], key: key, headers: headers).status == 403)
            }
            #expect(try Self.content(of: office) == before)
        }
    }

    @Test(arguments: RouteEntry.table.filter(\.isOfADossier))
    func `hides another unit's dossier as if it did not exist`(entry: RouteEntry) async throws {
        let (office, address) = try Self.office(for: entry)
        let name = try #require(entry.admits?.sorted().first)
        try office.store.write(at: office.clock.now) { transaction in
            try transaction.addUser("stranger", roles: [RoleKey(name)], unit: "d1")
        }
        try await office.asked(by: "stranger") { browser in
            let page = try await Self.ask(entry, address, browser)
            #expect(page.status == 404, "\(page.status) \(page.words.prefix(200))")
            #expect(!page.text.contains("Nguyễn Văn An"))
        }
    }

    private static func office(for entry: RouteEntry) throws -> (WebOffice, String) {
        let office = try WebOffice()
        let fixture = RouteFixture(number: try office.submit())
        if entry.route.contains("/council/{id}") { try office.openSession() }
        if entry.route.contains("/draft/{effective}") { try office.keepDraft() }
        return (office, entry.address(fixture))
    }

    private static func ask(_ entry: RouteEntry, _ address: String, _ browser: Browser) async throws -> Browser.Page {
        entry.route.hasPrefix("GET") ? try await browser.get(address) : try await browser.post(address)
    }

    private static func content(of office: WebOffice) throws -> [String] {
        try office.store.read { snapshot in
            try snapshot.people().map { "\($0)" } + [try snapshot.audit().head] + snapshot.standIns(from: CivilDay.first).map { "\($0)" }
        }
    }

    private static func expectHeaders(_ page: Browser.Page) {
        func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { page.headers[$0] } }
        #expect(header("X-Content-Type-Options") == "nosniff")
        #expect(header("X-Frame-Options") == "DENY")
        #expect(header("Referrer-Policy") == "same-origin")
        #expect(header("Cache-Control") == "no-store")
        let policy = header("Content-Security-Policy") ?? ""
        #expect(policy.contains("default-src 'none'"))
        #expect(!policy.contains("script-src 'unsafe") && !policy.contains("unsafe-eval"))
        for cookie in page.headers[values: .setCookie] {
            #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"), "\(cookie)")
        }
    }
}
