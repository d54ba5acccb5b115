import Dossier
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `Whoever receives for a unit` {
    @Test func `is offered that unit and those below it`() async throws {
        let office = try WebOffice()
        try await office.asked(by: "d1-clerk") { browser in
            let page = try await browser.get("/receive/district-commendation")
            let units = page.text.matches(of: /<option value="([a-z]1)"/).map { String($0.1) }
            #expect(units == ["d1", "c1"] && page.words.contains("Xã mẫu (Huyện mẫu)"))
        }
    }

    @Test(arguments: ["d1", "c1"])
    func `hands in for them`(unit: String) async throws {
        let office = try WebOffice()
        try await office.asked(by: "d1-clerk") { browser in
            let page = try await ReceiptDesk(browser, "district-commendation").send("accept", unit: unit, papers: ReceiptDesk.allPapers)
            #expect(page.status == 303)
            #expect(try office.standing(of: try #require(page.dossier)).unit == UnitCode(unit))
        }
    }

    @Test(arguments: ["p1", "nowhere", "'; DROP TABLE unit;--"], ["accept", "receive"])
    func `is refused for any other, and loses nothing`(unit: String, button: String) async throws {
        let office = try WebOffice()
        try await office.asked(by: "d1-clerk") { browser in
            let page = try await ReceiptDesk(browser, "district-commendation").send(button, unit: unit, papers: ReceiptDesk.allPapers)
            #expect(page.status == 422 && page.text.contains("<a href=\"#f-unit\">"))
            #expect(page.text.contains("value=\"Nguyễn Văn An\""))
            #expect(try office.dossiers().isEmpty)
        }
    }

    @Test func `sees one unit named where there is only one`() async throws {
        let office = try WebOffice()
        try office.store.write(at: office.clock.now) { try $0.addUser("c1-clerk", roles: ["clerk"], unit: "c1") }
        try await office.asked(by: "c1-clerk") { browser in
            let page = try await browser.get("/receive/commune-commendation")
            #expect(page.value(of: "unit") == "c1" && page.words.contains("Đơn vị trình Xã mẫu"))
            #expect(!page.text.contains("id=\"f-unit\""))
        }
    }

    @Test func `is told of a namesake elsewhere without the number of another unit's dossier`() async throws {
        let office = try WebOffice()
        let other = try office.submit("district-commendation", from: "p1")
        let own = try office.submit("district-commendation", from: "c1", nominees: ["Trần Thị Bé"])
        try await office.asked(by: "d1-clerk") { browser in
            let desk = try await ReceiptDesk(browser, "district-commendation")
            let page = try await desk.send("preview", unit: "d1", names: ["Nguyễn Văn An", "Trần Thị Bé"])
            #expect(page.words.contains("ở hồ sơ của đơn vị khác") && !page.text.contains(other.text))
            #expect(page.words.contains("ở hồ sơ \(own)"))
        }
    }

    @Test func `who may receive but not accept finds that button greyed, with the reason`() async throws {
        let office = try WebOffice()
        try office.publish(["office.yaml"], replacing: "submit: clerk", with: "submit: [clerk, appraiser]")
        try await office.asked(by: "appraiser") { browser in
            let desk = try await ReceiptDesk(browser)
            let page = try await browser.get(desk.uri)
            #expect(
                page.text.contains("aria-disabled=\"true\" aria-describedby=\"not-accepted\"") && !page.text.contains("value=\"accept\""))
            #expect(page.words.contains("Chưa tiếp nhận được: ") && page.words.contains("Văn thư"))
            #expect(try await desk.send("accept", papers: ReceiptDesk.allPapers).status == 422)
            #expect(try await desk.send("receive").status == 303)
        }
    }
}
