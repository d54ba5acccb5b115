import Dossier
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `The account and the people` {
    @Test func `a new person gets a password once, and has to change it before anything else`() async throws {
        let office = try WebOffice(hasPasswords: true)
        try await office.browse { client in
            let admin = Browser(client)
            try office.enter(admin, as: "admin")
            let made = try await admin.post(
                "/people",
                pairs: [("name", "Lan"), ("full-name", "Hoàng Thị Lan"), ("unit", "d1"), ("role", "clerk"), ("role", "appraiser")])
            #expect(made.status == 200)
            let password = try #require(made.text.firstMatch(of: /<code class="mono">([a-z0-9-]+)<\/code>/)).1
            #expect(!(try await admin.get("/people/Lan")).text.contains(password))
            let lan = Browser(client)
            try await lan.logIn("Lan", password: String(password))
            #expect(try await lan.get("/keys").headers[.location] == "/account/password")
            let short = try await lan.post("/account/password", ["current": String(password), "chosen": "ngắn", "again": "khác"])
            #expect(short.status == 422)
            #expect(short.words.contains("ngắn quá") && short.words.contains("khác nhau"))
            let changed = try await lan.post(
                "/account/password", ["current": String(password), "chosen": "mây núi sông hồ", "again": "mây núi sông hồ"])
            #expect(changed.status == 303)
            #expect(try await lan.get("/keys").status == 200)
            let roles = try office.store.read { try $0.person("Lan").roles }
            #expect(roles == ["clerk", "appraiser"])
        }
    }

    @Test func `whoever stands in acts with the other's roles, within the days, and is called by both names`() async throws {
        let office = try WebOffice()
        try await office.browse { client in
            let secretary = Browser(client)
            try office.enter(secretary, as: "secretary")
            let refused = try await secretary.post(
                "/account/stand-ins", ["stand-in": "clerk", "from": "2018-10-03", "to": "2018-10-02"])
            #expect(refused.status == 422 && refused.words.contains("Ngày cuối"))
            #expect(refused.value(of: "from") == "2018-10-03")
            #expect(
                try await secretary.post("/account/stand-ins", ["stand-in": "clerk", "from": "2018-10-02", "to": "2018-10-03"]).status
                    == 303)
            let clerk = Browser(client)
            try office.enter(clerk, as: "clerk")
            #expect(try await clerk.post("/hat", ["absent": "secretary"]).status == 422, "not yet")
            office.clock.set("2018-10-02T08:00")
            try office.enter(clerk, as: "clerk")
            #expect(try await clerk.post("/hat", ["absent": "secretary"]).status == 303)
            let page = try await clerk.get("/keys")
            #expect(page.words.contains("clerk thay secretary") && page.words.contains("Hội đồng"))
            #expect(!page.words.contains("Tiếp nhận "), "the clerk's own work waits")
            #expect(try await clerk.post("/hat", ["absent": "admin"]).status == 422)
            office.clock.set("2018-10-04T08:00")
            try office.enter(clerk, as: "clerk")
            #expect(!(try await clerk.get("/keys")).words.contains("thay secretary"))
        }
    }

    @Test func `a person who was shut out cannot be asked for another's session, and comes back by the administrator`() async throws {
        let office = try WebOffice(hasPasswords: true)
        try await office.asked(by: "admin") { browser in
            #expect(try await browser.post("/people/clerk/disable").status == 303)
            let shutOut = try office.store.read { try $0.person("clerk") }
            #expect(shutOut.isDisabled)
            #expect(try await browser.post("/people/clerk/enable").status == 303)
            let knows = try office.store.read { try $0.isPassword(WebOffice.password, of: "clerk") }
            #expect(knows)
            #expect(try await browser.get("/people/nobody").status == 404)
        }
    }

    @Test func `logging out everywhere ends every browser`() async throws {
        let office = try WebOffice()
        try await office.browse { client in
            let (one, two) = (Browser(client), Browser(client))
            try office.enter(one, as: "clerk")
            try office.enter(two, as: "clerk")
            #expect(try await two.get("/keys").status == 200)
            #expect(try await one.post("/account/sessions/end").status == 303)
            #expect(try await two.get("/keys").headers[.location] == "/login?back=%2Fkeys")
        }
    }
}
