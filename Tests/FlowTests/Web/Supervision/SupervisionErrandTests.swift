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
            for number in refused { #expect(try #require(form.row(of: DossierNumber(number))).contains("không</span> ")) }
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
