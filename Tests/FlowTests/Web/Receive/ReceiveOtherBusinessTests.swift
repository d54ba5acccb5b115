import Dossier
import Foundation
import Testing
import Workflow

@testable import tdkt_flow

/// What is no award, received in the browser: the fields of the process, and no list of nominees.
@Suite(.fewAtOnce) struct `Receiving what is no award` {
    private func office() throws -> WebOffice {
        let office = try WebOffice()
        let files = [
            DefinitionFile(path: "processes/errand/2018-08-27.yaml", text: OtherBusiness.process),
            DefinitionFile(path: "procedures/errands/2018-08-27.yaml", text: OtherBusiness.procedure),
        ]
        try office.store.write(at: office.clock.now) { _ = try $0.publish(files, calendar: []) }
        return office
    }

    @Test func `the form asks for what the process asks, and for no nominees and papers`() async throws {
        let office = try office()
        try await office.asked(by: "clerk") { browser in
            let page = try await browser.get("/receive/errands")
            #expect(page.status == 200)
            for words in ["2. Thông tin khi nộp", "Nội dung", "Quý I", "Điền ô “Quý” để biết ngày hẹn trả."] {
                #expect(page.words.contains(words), "\(words)")
            }
            #expect(!page.text.contains("id=\"nominees\"") && !page.text.contains("id=\"papers\""))
            #expect(!page.text.contains("value=\"accept\""))
            #expect(try await browser.get("/receive").words.contains("Việc trong năm"))
        }
    }

    @Test func `what was typed is recorded, promised and shown`() async throws {
        let office = try office()
        try await office.asked(by: "clerk") { browser in
            // Monday 31 December 2018 was worked off before, so the quarter ends with the new year.
            let promise = try await browser.get("/receive/errands/promise?at=2018-10-01T08:00&given.quarter=q4")
            #expect(promise.words.contains("thứ Tư 02/01/2019, 17:00"))
            let desk = try await ReceiptDesk(browser, "errands")
            let page = try await desk.send(
                "receive", names: [], more: [("given.subject", "Tổng kết \"\u{301}<script>năm"), ("given.quarter", "q4")])
            let number = try #require(page.dossier)
            let standing = try office.standing(of: number)
            #expect(standing.handedIn["quarter"] == "q4" && standing.dueAt == Moment("2019-01-02T17:00"))
            #expect(browser.notice == "Đã tiếp nhận hồ sơ H37.12-181001-0001, hẹn trả thứ Tư 02/01/2019, 17:00.")
            let shown = try await browser.get("/dossiers/\(number)")
            #expect(shown.words.contains("Quý IV") && shown.words.contains("Tổng kết"))
            #expect(!shown.text.contains("<script>năm"))
        }
    }

    @Test func `what is missing or malformed is told at its field, and nothing typed is lost`() async throws {
        let office = try office()
        try await office.asked(by: "clerk") { browser in
            let desk = try await ReceiptDesk(browser, "errands")
            let page = try await desk.send("receive", names: [], more: [("given.subject", "Tổng kết"), ("given.quarter", "")])
            #expect(page.status == 422)
            #expect(page.text.contains("<a href=\"#f-given-quarter\">") && page.text.contains("id=\"f-given-quarter\""))
            #expect(page.text.contains("value=\"Tổng kết\""))
            let listed = try await desk.send(
                "receive", names: ["Nguyễn Văn An"], more: [("given.subject", "Tổng kết"), ("given.quarter", "q1")])
            #expect(listed.status == 422)
            #expect(try office.dossiers().isEmpty)
        }
    }
}
