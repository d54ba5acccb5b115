import Dossier
import Foundation
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `Who sees council sessions` {
    private static let paths = [
        "/council", "/council/new", "/council/1", "/council/1/agenda", "/council/1/votes", "/council/1/close", "/council/1/print",
    ]
    private static let forms = ["/council/new", "/council/1", "/council/1/agenda", "/council/1/votes", "/council/1/close"]

    @Test func `are those who count votes, and nobody else`() async throws {
        let office = try WebOffice()
        try office.session([office.beforeCouncil(["A"])])
        try await office.asked(by: nil) { browser in
            for path in Self.paths {
                let page = try await browser.get(path)
                #expect(page.headers[.location]?.hasPrefix("/login") == true)
            }
        }
        for name in ["clerk", "appraiser", "decision-desk", "supervisor", "owner", "auditor", "admin"] {
            try await office.asked(by: UserName(name)) { browser in
                for path in Self.paths {
                    let page = try await browser.get(path)
                    #expect(page.status == 403, "\(name) \(path)")
                }
                for path in Self.forms {
                    let page = try await browser.post(path)
                    #expect(page.status == 403, "\(name) \(path)")
                }
                let keys = try await browser.get("/keys")
                #expect(!keys.text.contains("href=\"/council\""))
            }
        }
        try await office.asked(by: "secretary") { browser in
            for path in Self.paths {
                let page = try await browser.get(path)
                #expect(page.status == 200, "\(path)")
            }
        }
    }

    @Test func `a district's secretary knows its own sessions and dossiers alone`() async throws {
        let office = try WebOffice()
        try office.addSecretaries()
        let foreign = try office.beforeCouncil(["A"])
        let own = try office.beforeCouncil(["B"], procedure: "district-commendation", from: "c1")
        try office.session([foreign], title: "Phiên của tỉnh")
        try await office.asked(by: "d1-secretary") { browser in
            for path in Self.paths.dropFirst(2) {
                let page = try await browser.get(path)
                let unknown = try await browser.get(path.replacing("/1", with: "/99"))
                #expect(page.status == 404 && page.words == unknown.words.replacing("99", with: "1"), "\(path)")
            }
            for path in Self.forms.dropFirst() {
                #expect(try await browser.post(path, ["seen": "1", "remove": foreign.text]).status == 404, "\(path)")
                #expect(try await browser.post(path, ["seen": "1"]).status == 404, "\(path)")
            }
            #expect(try await browser.get("/council/x").status == 404)
            #expect(!(try await browser.get("/council")).words.contains("Phiên của tỉnh"))
            let form = try await browser.get("/council/new")
            #expect(form.words.contains(own.text) && !form.words.contains(foreign.text))
            @Sendable func open(_ number: DossierNumber) async throws -> Browser.Page {
                try await browser.post(
                    "/council/new", ["do": "open", "title": "Phiên của huyện", "held": "2018-10-01T08:00", "dossier": number.text])
            }
            let refused = try await open(foreign)
            #expect(refused.status == 422 && refused.words.contains("Không có hồ sơ “\(foreign)”"))
            #expect(!refused.words.contains("Huyện mẫu Phiên của tỉnh"))
            let near = try await open(DossierNumber(foreign.text + "9"))
            #expect(near.status == 422 && !near.words.contains("“\(foreign)”"), "the number of another unit's dossier is offered")
            #expect(try await open(own).headers[.location] == "/council/2")
            let seen = try await browser.get("/council/2").seen
            let added = try await browser.post("/council/2/agenda", ["seen": seen, "do": "add", "dossier": foreign.text])
            #expect(added.status == 422 && added.words.contains("Không có hồ sơ “\(foreign)”"))
            #expect(try await office.tally(2).session.unit == "d1")
        }
        try await office.asked(by: "secretary") { browser in
            let page = try await browser.get("/council/2")
            #expect(page.status == 200, "the province sees all")
        }
    }

    @Test(arguments: ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "\"\u{301} autofocus onfocus=alert(1) x=\""])
    func `what is typed is never markup`(evil: String) async throws {
        let office = try WebOffice()
        let number = try office.beforeCouncil([evil])
        try await office.asked(by: "secretary") { browser in
            let opened = try await browser.post(
                "/council/new",
                [
                    "do": "open", "title": evil, "held": "2018-10-01T08:00", "place": evil, "members": "\(evil)\nLan, \(evil)",
                    "dossier": number.text,
                ])
            #expect(opened.status == 303)
            let seen = try await browser.get("/council/1").seen
            let refusals = [
                try await browser.post("/council/1/votes", pairs: votes(number, seen: seen, [evil])),
                try await browser.post(
                    "/council/1", ["seen": seen, "title": evil, "held": evil, "place": evil, "more": evil, "name-1": evil]),
                try await browser.post("/council/new", ["do": "open", "title": evil, "held": evil, "members": "\(evil)\n\(evil)"]),
                try await browser.post("/council/1/close", ["seen": "\(evil)", "field-x": evil]),
                try await browser.post("/council/1/agenda", ["seen": "0", "do": "add", "dossier": evil, "procedure": evil]),
            ]
            var pages: [Browser.Page] = []
            for path in Self.paths { pages.append(try await browser.get(path)) }
            for page in pages + refusals {
                #expect(page.status != 500 && page.text.contains("<h1"))
                #expect(page.text.firstMatch(of: /<script(?! src="\/assets\/)/) == nil)
                #expect(page.text.firstMatch(of: /<img/) == nil)
                // A quotation mark that was typed never stands bare, whatever accent follows it.
                #expect(page.text.range(of: "\"\u{301}", options: .literal) == nil)
            }
        }
    }
}
