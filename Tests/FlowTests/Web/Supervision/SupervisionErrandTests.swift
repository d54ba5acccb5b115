import Dossier
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `From a figure of the supervisor` {
    private static func hidden(_ page: Browser.Page) -> [(String, String)] {
        page.text.matches(of: /<input type="hidden" name="(number|seen\.[^"]*)" value="([^"]*)">/).map { (String($0.1), String($0.2)) }
    }

    /// Opens the form that a list offers for some of its dossiers.
    private static func form(_ action: String, of numbers: [String], in list: Browser.Page, _ browser: Browser) async throws -> Browser.Page
    {
        #expect(list.text.contains("<option value=\"\(action)\">"))
        for number in numbers { #expect(list.text.contains("name=\"number\" value=\"\(number)\"")) }
        return try await browser.get(Links.url("/move", [("action", action)] + numbers.map { ("number", $0) }))
    }

    @Test func `what is due soon is extended with an apology that stands in the record and is printed`() async throws {
        let office = try WebOffice.supervised()
        try await office.asked(by: "supervisor") { browser async throws in
            let lead = try await browser.get("/supervision").figures[0]
            let list = try await browser.get(lead.url)
            let form = try await Self.form("extend", of: list.numbers, in: list, browser)
            // The form says beforehand which of them can no longer be extended, and why.
            let possible = Self.hidden(form).filter { $0.0 == "number" }.map(\.1)
            let refused = list.numbers.filter { !possible.contains($0) }
            #expect(!possible.isEmpty && !refused.isEmpty)
            for number in refused { #expect(try #require(form.row(of: DossierNumber(number))).contains("chưa đủ</span> ")) }
            let apology = "Xin lỗi đơn vị: cần xác minh thêm <b>thành tích</b>"
            let forged = refused.prefix(1).flatMap {
                [("number", $0), ("seen.\($0)", "\((try? office.standing(of: DossierNumber($0)).revision) ?? 0)")]
            }
            let result = try await browser.post(
                "/move", pairs: Self.hidden(form) + forged + [("action", "extend"), ("day", "20/12/2018"), ("reason", apology)])
            #expect(result.status == 200, "\(result.words)")
            #expect(Set(result.numbers) == Set(possible + refused.prefix(1)))
            for number in possible {
                let row = try #require(result.row(of: DossierNumber(number)))
                #expect(row.contains("tone-good"), "\(row)")
                let standing = try office.standing(of: DossierNumber(number))
                #expect(standing.extensions.last?.day == CivilDay("2018-12-20") && standing.dueAt?.day == CivilDay("2018-12-20"))
                let printed = try await browser.get(Links.print(DossierNumber(number)))
                #expect(printed.status == 200 && printed.words.contains(apology) && !printed.text.contains("<b>thành tích</b>"))
            }
            for number in refused.prefix(1) {
                #expect(try #require(result.row(of: DossierNumber(number))).contains("tone-over"))
                #expect(try office.standing(of: DossierNumber(number)).extensions.isEmpty)
            }
        }
    }

    @Test(arguments: [("supervisor", true), ("d1-supervisor", false)] as [(UserName, Bool)])
    func `overdue work that nobody has is given to somebody, all but what that person does not see`(
        who: UserName, seesOthers: Bool
    ) async throws {
        let office = try WebOffice.supervised()
        try await office.asked(by: who) { browser async throws in
            let page = try await browser.get("/supervision?by=person")
            let lead = try #require(page.cellLeads.first { $0.label == "chưa giao ai: \($0.count) quá hạn" })
            let list = try await browser.get(lead.url)
            let before = try list.numbers.map { try office.standing(of: DossierNumber($0)) }
            let (own, others) = (before.filter { ["d1", "c1"].contains($0.unit) }, before.filter { !["d1", "c1"].contains($0.unit) })
            #expect(!own.isEmpty && others.isEmpty == !seesOthers && before.allSatisfy { $0.assignee == nil })
            let form = try await Self.form("assign", of: list.numbers, in: list, browser)
            let result = try await browser.post(
                "/move", pairs: Self.hidden(form) + [("action", "assign"), ("assignee", "d1-clerk"), ("note", "Giao lại")])
            #expect(result.status == 200 && result.numbers == list.numbers, "\(result.words)")
            for was in own {
                let row = try #require(result.row(of: was.number))
                #expect(row.contains("tone-good") && row.contains("đã ghi"), "\(row)")
                let standing = try office.standing(of: was.number)
                #expect(standing.assignee == "d1-clerk" && standing.revision == was.revision + 1)
            }
            // A clerk of the district does not see what other units sent, so it cannot be the clerk's.
            for was in others {
                let row = try #require(result.row(of: was.number))
                #expect(row.contains("tone-over") && row.contains("Không giao được cho “d1-clerk”"), "\(row)")
                #expect(try office.standing(of: was.number) == was)
            }
            let left = try await browser.get("/supervision?by=person").cellLeads
            #expect(left.first { $0.label == "chưa giao ai: \($0.count) quá hạn" }?.count == "\(others.count)")
        }
    }

    @Test func `a district's supervisor gives and extends nothing of another unit`() async throws {
        let office = try WebOffice.supervised()
        let foreign = try office.submit(from: "p1")
        let before = try office.standing(of: foreign)
        try await office.asked(by: "d1-supervisor") { browser async throws in
            for (action, fields) in [("assign", [("assignee", "d1-clerk")]), ("extend", [("day", "20/12/2018"), ("reason", "x")])] {
                let sent = [("number", foreign.text), ("seen.\(foreign)", "\(before.revision)"), ("action", action)] + fields
                let page = try await browser.post("/move", pairs: sent)
                #expect(page.status == 422 && page.words.contains("Không có hồ sơ"), "\(page.words)")
            }
        }
        #expect(try office.standing(of: foreign) == before)
    }
}
