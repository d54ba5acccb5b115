import Dossier
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `The pages about people, for an administrator of one unit` {
    private static func office() throws -> WebOffice {
        let office = try WebOffice()
        try office.store.write(at: office.clock.now) { transaction in
            try transaction.addUser("d1-admin", roles: ["admin"], unit: "d1")
            try transaction.addUser("c1-an", roles: ["clerk"], unit: "c1")
            try transaction.addUser("p1-binh", roles: ["clerk"], unit: "p1")
            try transaction.addUser("d1-owner", roles: ["owner"], unit: "d1")
        }
        return office
    }

    private static func kept(_ office: WebOffice) throws -> [String] {
        try office.store.read { snapshot in
            try snapshot.people().map { "\($0)" } + (try snapshot.standIns(from: CivilDay.first).map { "\($0)" })
        }
    }

    @Test func `name nobody and offer nothing of another unit`() async throws {
        let office = try Self.office()
        try await office.asked(by: "d1-admin") { browser async throws in
            let list = try await browser.get("/people")
            #expect(list.text.contains("/people/c1-an") && list.text.contains("/people/d1-clerk"))
            #expect(!list.text.contains("/people/p1-binh") && !list.text.contains("/people/supervisor"))
            #expect(!list.text.contains("value=\"p1\"") && !list.words.contains("Cả tỉnh"))
            #expect(!list.text.contains("value=\"owner\"") && list.text.contains("value=\"clerk\""))
            let person = try await browser.get("/people/c1-an")
            #expect(person.status == 200 && person.text.contains("action=\"/people/c1-an/password\""))
            #expect(!person.text.contains("p1-binh") && !person.text.contains("value=\"supervisor\">supervisor"))
            let owner = try await browser.get("/people/d1-owner")
            #expect(owner.status == 200 && owner.words.contains("quyền trên cả tỉnh") && !owner.text.contains("/password\""))
            let account = try await browser.get("/account")
            #expect(account.text.contains("value=\"c1-an\"") && !account.text.contains("p1-binh"))
        }
    }

    @Test(arguments: ["p1-binh", "admin", "owner", "d1-admin2"])
    func `find nobody of another unit, whatever is sent`(name: String) async throws {
        let office = try Self.office()
        let before = try Self.kept(office)
        try await office.asked(by: "d1-admin") { browser async throws in
            #expect(try await browser.get("/people/\(name)").status == 404)
            let place = [("full-name", "Khác"), ("unit", "d1"), ("role", "clerk")]
            let days = [("stand-in", "d1-admin"), ("from", "2018-10-01"), ("to", "2018-10-02")]
            for (below, fields) in [("", place), ("/disable", []), ("/enable", []), ("/password", []), ("/stand-ins", days)] {
                let page = try await browser.post("/people/\(name)\(below)", pairs: fields)
                #expect(page.status == 404, "\(below): \(page.status)")
                #expect(!page.text.contains("p1-binh") || name == "p1-binh")
            }
        }
        #expect(try Self.kept(office) == before)
    }

    @Test func `refuse a unit or a role beyond, with what was typed and why`() async throws {
        let office = try Self.office()
        let before = try Self.kept(office)
        try await office.asked(by: "d1-admin") { browser async throws in
            for (unit, role, words) in [
                ("", "clerk", "Cả tỉnh ở ngoài"), ("p1", "clerk", "“p1” ở ngoài"), ("d1", "owner", "quyền trên cả tỉnh"),
            ] {
                let fields = [("full-name", "Lan Anh"), ("unit", unit), ("role", role)]
                for (address, more) in [("/people", [("name", "new")]), ("/people/c1-an", []), ("/people/d1-admin", [])] {
                    let page = try await browser.post(address, pairs: fields + more)
                    #expect(page.status == 422 && page.words.contains(words), "\(address) \(unit) \(role): \(page.status)")
                    #expect(page.value(of: "full-name") == "Lan Anh")
                }
            }
            for below in ["", "/disable", "/enable", "/password"] {
                let page = try await browser.post("/people/d1-owner\(below)", ["unit": "d1", "role": "clerk"])
                #expect(page.status == 422 && page.words.contains("“d1-owner” có vai trò"), "\(below): \(page.status)")
                #expect(!page.text.contains("<code class=\"mono\">"))
            }
        }
        #expect(try Self.kept(office) == before)
    }

    @Test func `make, change and let in the people of the unit and below`() async throws {
        let office = try Self.office()
        try await office.asked(by: "d1-admin") { browser async throws in
            let made = try await browser.post(
                "/people", ["name": "c1-moi", "full-name": "Mới", "unit": "c1", "role": "clerk"])
            #expect(made.status == 200 && made.text.contains("<code class=\"mono\">"))
            #expect(try await browser.post("/people/c1-an", ["full-name": "An", "unit": "d1", "role": "appraiser"]).status == 303)
            #expect(try await browser.post("/people/c1-an/disable").status == 303)
            #expect(try await browser.post("/people/c1-an/enable").status == 303)
            #expect(try await browser.post("/people/c1-an/password").status == 200)
        }
        let people = try office.store.read { (try $0.person("c1-an"), try $0.person("c1-moi")) }
        #expect(people.0.unit == "d1" && people.0.roles == ["appraiser"] && !people.0.isDisabled)
        #expect(people.1.unit == "c1" && people.1.mustChangePassword)
    }

    @Test func `arrange and end a stand-in among the own people only`() async throws {
        let office = try Self.office()
        try office.store.write(at: office.clock.now) { transaction in
            let day = office.clock.now.day
            try transaction.addStandIn(for: "p1-binh", "d1-clerk", from: day, to: day, by: "admin")
        }
        try await office.asked(by: "d1-admin") { browser async throws in
            let days = [("from", "2018-10-01"), ("to", "2018-10-02")]
            let elsewhere = try await browser.post("/people/c1-an/stand-ins", pairs: days + [("stand-in", "p1-binh")])
            #expect(elsewhere.status == 422 && elsewhere.words.contains("Không có người dùng"))
            let own = try await browser.post("/account/stand-ins", pairs: days + [("stand-in", "p1-binh")])
            #expect(own.status == 422)
            #expect(try await browser.post("/account/stand-ins/1/end").status == 404)
            #expect(try await browser.post("/people/c1-an/stand-ins", pairs: days + [("stand-in", "d1-clerk")]).status == 303)
            #expect(try await browser.post("/account/stand-ins/2/end").status == 303)
            #expect(try await browser.post("/account/stand-ins/2/end").status == 404)
        }
        let left = try office.store.read { try $0.standIns(from: office.clock.now.day) }
        #expect(left.map(\.absent) == ["p1-binh"])
    }
}
