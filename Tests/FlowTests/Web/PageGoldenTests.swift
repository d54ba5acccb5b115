import Dossier
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `The pages of the office, on record` {
    /// Opens a page in both languages as one person sees it, and compares it with the one on record.
    private func look(
        _ name: String, in office: WebOffice, by person: UserName,
        _ open: @escaping @Sendable (Browser) async throws -> Browser.Page
    ) async throws {
        try await office.asked(by: person) { browser in
            for language in Language.allCases {
                browser.setCookie(VisitCookies.languageName, language.rawValue)
                let page = try await open(browser)
                #expect([200, 422].contains(page.status), "\(name): \(page.status)")
                // The head of the record stands on eight lines, to be copied down.
                let words = page.rows.replacing(/([0-9a-f]{8}\n){8}/, with: "<head>\n")
                try Golden.expect(Golden.masked(words), is: "pages/\(name).\(language.rawValue).txt")
            }
        }
    }

    @Test func `the work of today`() async throws {
        try await look("today", in: try WebOffice.busy(), by: "appraiser") { try await $0.get(Links.home) }
    }

    @Test func `the form to receive, empty and refused`() async throws {
        let office = try WebOffice()
        try await look("receive", in: office, by: "clerk") { try await $0.get("/receive/province-merit-certificate") }
        try await look("receive-refused", in: office, by: "clerk") { browser in
            try await ReceiptDesk(browser).send("accept", unit: "", at: "mai", names: ["Nguyễn Văn An", "Nguyễn Văn An"])
        }
    }

    @Test func `the votes of a council`() async throws {
        let office = try WebOffice()
        let dossiers = [try office.beforeCouncil(["An", "Bình"]), try office.beforeCouncil(["Chi"], from: "d1")]
        let id = try office.session(dossiers).id
        try await look("council-votes", in: office, by: "secretary") { try await $0.get(Links.councilSession(id, "votes")) }
    }

    @Test func `the overview for supervision`() async throws {
        try await look("supervision", in: try WebOffice.busy(), by: "supervisor") { try await $0.get(Links.supervision) }
    }

    @Test func `the definitions, and a draft with a problem`() async throws {
        let room = try DraftRoom()
        let text = try room.text().replacing("process: council-award", with: "process: council-awrd")
        #expect(text.contains("council-awrd"))
        try await room.office.asked(by: "owner") { browser in try await room.begin(browser) }
        try await look("definitions", in: room.office, by: "owner") { try await $0.get(Links.definitions) }
        try await look("draft-problem", in: room.office, by: "owner") { browser in
            try await browser.post(DraftRoom.page, ["text": text, "do": "check"])
        }
    }

    @Test func `a draft before it is published, and a definition with two versions`() async throws {
        let room = try DraftRoom()
        try room.office.act("accept", on: try room.office.submit(), by: "clerk")
        try room.keep(try room.shorter)
        try await look("draft-review", in: room.office, by: "owner") { try await $0.get(DraftRoom.review) }
        try await look("draft-review-refused", in: room.office, by: "owner") { browser in
            try await room.publish(browser, from: try await browser.get(DraftRoom.review), [("basis", "QĐ 7")], confirms: false)
        }
        try await room.office.asked(by: "owner") { browser in
            let sent = try await room.publish(browser, from: try await browser.get(DraftRoom.review), [("basis", "QĐ 7")])
            #expect(sent.status == 303)
        }
        try await look("definition", in: room.office, by: "owner") { browser in
            try await browser.get("\(DraftRoom.definition)?from=2018-08-27&to=2019-01-01")
        }
    }

    @Test func `a year of the calendar`() async throws {
        try await look("calendar", in: try WebOffice(), by: "owner") { try await $0.get(Links.calendar(2018)) }
    }

    @Test func `the record looked through`() async throws {
        let office = try WebOffice()
        try office.submit()
        try await look("audit", in: office, by: "auditor") { try await $0.post(Links.audit) }
    }

    @Test func `the people of the office`() async throws {
        try await look("people", in: try WebOffice(), by: "admin") { try await $0.get(Links.people) }
    }
}
