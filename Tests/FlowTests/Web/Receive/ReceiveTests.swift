import Dossier
import Foundation
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `Receiving a dossier` {
    @Test func `with all papers it is accepted at once, and the next page names its number and its day`() async throws {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser in
            let desk = try await ReceiptDesk(browser)
            let page = try await desk.send("accept", names: ["Nguyễn Văn An", "", "Trần Thị Bé"], papers: ReceiptDesk.allPapers)
            #expect(page.status == 303)
            let number = try #require(page.dossier)
            let standing = try office.standing(of: number)
            #expect(number.text == "H37.12-181001-0001" && standing.acceptedAt == office.clock.now)
            #expect(standing.nominees.map(\.name) == ["Nguyễn Văn An", "Trần Thị Bé"] && standing.channel == .post)
            #expect(standing.unit == UnitCode("p1") && standing.papers.count == 3)
            #expect(browser.notice == "Đã tiếp nhận hồ sơ H37.12-181001-0001, hẹn trả thứ Hai 05/11/2018, 17:00.")
        }
    }

    @Test func `without a paper it is not accepted, nothing is recorded, and everything typed is there`() async throws {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser in
            let desk = try await ReceiptDesk(browser)
            let page = try await desk.send(
                "accept", at: "2018-09-28T16:00", names: ["Nguyễn Văn An", "Lê “Bé” O'Neil"],
                pasted: "Trần Thị Bé\tcá nhân\r\nTổ 1\ttập thể",
                papers: ["proposal", "minutes"], more: [("nominee.1.position", "worker"), ("nominee.1.award", "emulation-flag")])
            #expect(page.status == 422)
            #expect(page.words.contains("Còn thiếu giấy tờ: Báo cáo thành tích (achievement-report). Bổ sung đủ rồi tiếp nhận."))
            #expect(page.text.contains("<a href=\"#papers\">"))
            #expect(try office.dossiers().isEmpty)
            #expect(page.text.contains("value=\"Nguyễn Văn An\"") && page.text.contains("value=\"Lê “Bé” O&#39;Neil\""))
            #expect(page.text.contains("Trần Thị Bé\tcá nhân\r\nTổ 1\ttập thể</textarea>"))
            #expect(page.text.contains("value=\"2018-09-28T16:00\"") && page.text.contains("<option value=\"post\" selected>"))
            #expect(page.text.contains("<option value=\"p1\" selected>") && page.text.contains("<option value=\"worker\" selected>"))
            #expect(page.text.contains("<option value=\"emulation-flag\" selected>"))
            #expect(page.text.matches(of: /name="paper" value="[a-z-]+" checked/).count == 2)
            #expect(page.value(of: "once") == desk.once)
        }
    }

    @Test func `without a paper it can be received only, and its limit does not run`() async throws {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser in
            let page = try await ReceiptDesk(browser).send("receive", at: "28/09/2018 16:00", papers: ["proposal"])
            let standing = try office.standing(of: try #require(page.dossier))
            #expect(standing.number.text == "H37.12-180928-0001" && standing.acceptedAt == nil)
            #expect(standing.receivedAt == Moment("2018-09-28T16:00") && standing.papers == [DocumentKey("proposal")])
            #expect(browser.notice == "Đã nhận hồ sơ H37.12-180928-0001. Chưa tính thời hạn; tiếp nhận khi đủ giấy tờ.")
        }
    }

    @Test func `an empty form tells everything that is missing, each at its field`() async throws {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser in
            let page = try await ReceiptDesk(browser).send("receive", unit: "", at: "hôm qua", names: [""])
            #expect(page.status == 422)
            for (href, words) in [
                ("#f-unit", "Chưa chọn đơn vị trình."), ("#f-at", "Không đọc được thời điểm nhận."),
                ("#f-nominee-0-name", "Chưa có ai trong danh sách đề nghị."),
            ] {
                #expect(page.text.contains("<a href=\"\(href)\">\(words)"))
                #expect(page.text.contains("id=\"\(href.dropFirst())\""))
            }
            #expect(page.text.contains("value=\"hôm qua\""))
        }
    }

    @Test func `all reasons are told at once, those of the fields and those of the engine`() async throws {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser in
            let page = try await ReceiptDesk(browser).send(
                "accept", unit: "", names: ["\u{7}"], papers: ["minutes"], files: [("file.proposal", "a.pdf", Data("x".utf8))])
            let reasons = page.text.matches(of: /<li><a href="(#[a-z0-9-]+)">/).map { String($0.1) }
            #expect(reasons == ["#f-unit", "#f-nominee-0-name", "#f-file-proposal", "#papers"])
        }
    }

    @Test func `nothing is received before it came`() async throws {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser in
            let page = try await ReceiptDesk(browser).send("receive", at: "2018-10-01T08:01")
            #expect(page.status == 422 && page.text.contains("<a href=\"#f-at\">Thời điểm 01/10/2018 08:01 chưa đến"))
            #expect(try office.dossiers().isEmpty)
        }
    }

    @Test func `two clicks make one dossier, also much later and with other words`() async throws {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser in
            let desk = try await ReceiptDesk(browser)
            async let one = desk.send("accept", papers: ReceiptDesk.allPapers)
            async let two = desk.send("accept", papers: ReceiptDesk.allPapers)
            let (first, second) = try await (one, two)
            #expect(first.status == 303 && second.status == 303 && first.dossier == second.dossier)
            office.clock.pass(minutes: 60)
            let third = try await desk.send("receive", names: ["Ai khác"])
            #expect(third.dossier == first.dossier && browser.notice?.contains("không ghi thêm hồ sơ nào") == true)
            #expect(try office.dossiers().count == 1)
            let next = try await ReceiptDesk(browser).send("accept", papers: ReceiptDesk.allPapers)
            #expect(next.dossier != first.dossier)
            #expect(try await browser.post(desk.uri, ["do": "receive", "unit": "p1"]).status == 400)
        }
    }

    @Test func `a refused form can be mended and sent again`() async throws {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser in
            let desk = try await ReceiptDesk(browser)
            #expect(try await desk.send("accept").status == 422)
            #expect(try await desk.send("accept", papers: ReceiptDesk.allPapers).status == 303)
        }
    }

    @Test func `more rows are added without script, and the typed ones stay`() async throws {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser in
            let desk = try await ReceiptDesk(browser)
            var page = try await desk.send("rows", names: ["Một", "Hai", "Ba"])
            #expect(page.status == 200 && page.text.contains("name=\"nominee.7.name\"") && !page.text.contains("nominee.8.name"))
            #expect(["Một", "Hai", "Ba"].allSatisfy { page.text.contains("value=\"\($0)\"") })
            #expect(!page.text.contains("id=\"errors\""))
            page = try await desk.send("rows", names: (1...30).map { "Người \($0)" })
            #expect(page.words.contains("Bảng có nhiều nhất 30 dòng") && !page.text.contains("nominee.30.name"))
        }
    }

    @Test func `what is pointed out is told on the next page`() async throws {
        let office = try WebOffice()
        let other = try office.submit()
        try await office.asked(by: "clerk") { browser in
            let desk = try await ReceiptDesk(browser)
            #expect(try await desk.send("accept", papers: ReceiptDesk.allPapers).status == 303)
            let notice = try #require(browser.notice)
            #expect(notice.contains("Lưu ý:") && notice.contains("Nguyễn Văn An") && notice.contains(other.text))
        }
    }

    @Test func `what the accepting action asks for stands on the form, and is recorded`() async throws {
        let office = try WebOffice()
        try office.publish(
            ["office.yaml", "processes/council-award/2018-08-27.yaml"], replacing: "    requires: [papers-complete]",
            with:
                "    asks:\n      sets: { title: { vi: Số bộ, en: Sets }, type: number, min: 1, required: true }\n    requires: [papers-complete]"
        )
        try await office.asked(by: "clerk") { browser in
            let desk = try await ReceiptDesk(browser)
            var page = try await desk.send("accept", papers: ReceiptDesk.allPapers, more: [("field.sets", "")])
            #expect(page.status == 422 && page.text.contains("<a href=\"#f-field-sets\">"))
            page = try await desk.send("accept", papers: ReceiptDesk.allPapers, more: [("field.sets", "0")])
            #expect(page.status == 422 && page.text.contains("name=\"field.sets\" type=\"text\" value=\"0\""))
            page = try await desk.send("accept", papers: ReceiptDesk.allPapers, more: [("field.sets", "2")])
            #expect(try office.standing(of: try #require(page.dossier)).fields[FieldKey("sets")] == "2")
        }
    }
}
