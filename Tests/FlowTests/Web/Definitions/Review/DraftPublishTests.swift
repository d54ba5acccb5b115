import Dossier
import Foundation
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `Publishing in the browser` {
    @Test func `ends the draft, is said on the page, and holds for what comes in later`() async throws {
        let room = try DraftRoom()
        let before = try room.office.submit()
        try room.keep(try room.shorter)
        try await room.office.asked(by: "owner") { browser in
            let page = try await browser.get(DraftRoom.review)
            let sent = try await room.publish(browser, from: page, [("basis", "Nghị định 98/2023/NĐ-CP")])
            #expect(sent.status == 303, "\(sent.words)")
            #expect(sent.headers[.location] == "\(DraftRoom.definition)?version=2019-01-01")
            let shown = try await browser.get("\(DraftRoom.definition)?version=2019-01-01")
            #expect(shown.words.contains("Đã công bố \(DraftRoom.key), áp dụng từ 01/01/2019. Hồ sơ đang xử lý giữ phiên bản cũ."))
            #expect(shown.words.contains("owner công bố lúc 01/10/2018 08:00") && shown.words.contains("chưa có hiệu lực"))
            #expect(shown.words.contains("căn cứ: Quyết định 1645/QĐ-UBND ngày 27/8/2018; Nghị định 98/2023/NĐ-CP"))
            #expect(!shown.words.contains("Bản nháp đang soạn"))
        }
        #expect(try room.kept == nil)
        #expect(try room.versions() == ["2018-08-27", "2019-01-01"])
        room.office.clock.set("2019-01-02T08:00")
        let after = try room.office.submit()
        #expect(try room.office.standing(of: after).rules.statutoryTerm == .within(.workingDays(halves: 40)))
        #expect(try room.office.standing(of: before).rules.statutoryTerm == .within(.workingDays(halves: 50)))
    }

    @Test func `waits for the consequences to be ticked and for a day, and keeps what was typed`() async throws {
        let room = try DraftRoom()
        try room.keep(try room.shorter)
        try await room.office.asked(by: "owner") { browser in
            let page = try await browser.get(DraftRoom.review)
            let unticked = try await room.publish(browser, from: page, [("basis", "QĐ 7")], confirms: false)
            #expect(unticked.status == 422 && unticked.value(of: "basis") == "QĐ 7")
            #expect(unticked.words.contains("Đánh dấu là đã xem điều sẽ xảy ra") && unticked.text.contains("href=\"#f-confirm\""))
            for typed in ["", "hôm nay", "2019-02-30"] {
                let page = try await room.publish(browser, from: page, [("basis", "QĐ 7"), ("effective", typed)])
                #expect(page.status == 422 && page.words.contains("Chọn ngày bản mới bắt đầu có hiệu lực."))
                #expect(page.value(of: "basis") == "QĐ 7" && page.value(of: "effective") == typed)
                #expect(page.text.contains("checked"), "the tick stays as well")
            }
            #expect(try room.versions() == ["2018-08-27"])
            #expect(try room.kept != nil)
        }
    }

    @Test func `takes another day once everything was looked at again`() async throws {
        let room = try DraftRoom()
        try room.keep(try room.shorter)
        try await room.office.asked(by: "owner") { browser in
            let page = try await browser.get(DraftRoom.review)
            let moved = try await room.publish(browser, from: page, [("effective", "2019-02-01"), ("basis", "QĐ 7")])
            #expect(moved.status == 422 && moved.words.contains("Ngày bắt đầu đã đổi so với lúc xem trước."))
            #expect(moved.words.contains("Ngày có hiệu lực đổi từ 27/08/2018 thành 01/02/2019"))
            #expect(moved.value(of: "looked") == "2019-02-01" && moved.value(of: "basis") == "QĐ 7" && !moved.text.contains("checked"))
            let looked = try await browser.post(
                DraftRoom.review, ["effective": "2019-02-01", "looked": "2019-01-01", "basis": "QĐ 7", "do": "look"])
            #expect(looked.status == 200 && looked.value(of: "looked") == "2019-02-01" && looked.value(of: "basis") == "QĐ 7")
            #expect(looked.words.contains("có hiệu lực từ 01/02/2019: hồ sơ nhận từ ngày đó theo bản này"))
            #expect(try await browser.get("\(DraftRoom.review)?from=2019-02-01").value(of: "looked") == "2019-02-01")
            let sent = try await room.publish(browser, from: looked)
            #expect(sent.status == 303 && sent.headers[.location] == "\(DraftRoom.definition)?version=2019-02-01")
            #expect(try room.kept == nil)
            #expect(try room.versions() == ["2018-08-27", "2019-02-01"])
            let text = try room.office.store.read { try $0.definitionText(.procedure, DraftRoom.key, DraftRoom.day("2019-02-01")) }
            let stamped = try room.shorter.replacing("2019-01-01", with: "2019-02-01")
            #expect(text == stamped)
        }
    }

    @Test func `never takes the place of another draft`() async throws {
        let room = try DraftRoom()
        try room.keep(try room.shorter)
        try room.keep("# của Hoa", by: "hoa", from: "2019-02-01")
        try await room.office.asked(by: "owner") { browser in
            let page = try await browser.get("\(DraftRoom.review)?from=2019-02-01")
            let sent = try await room.publish(browser, from: page)
            #expect(sent.status == 422 && sent.words.contains("Đã có bản nháp cho ngày này, hoa lưu lúc 01/10/2018 08:00."))
            let hoas = try room.office.store.read { try $0.draft(.procedure, DraftRoom.key, DraftRoom.day("2019-02-01")) }
            #expect(hoas?.text == "# của Hoa")
            #expect(try room.versions() == ["2018-08-27"])
        }
    }

    @Test(arguments: ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "\"\u{301}><b>"])
    func `shows a legal basis as text, whatever it is`(evil: String) async throws {
        let room = try DraftRoom()
        let text = try room.shorter.replacing("vi: Tờ trình đề nghị khen thưởng", with: "vi: '\(evil)'")
        try room.keep(text)
        try await room.office.asked(by: "owner") { browser in
            let page = try await browser.get(DraftRoom.review)
            let unticked = try await room.publish(browser, from: page, [("basis", evil)], confirms: false)
            #expect(try await room.publish(browser, from: page, [("basis", evil)]).status == 303)
            let shown = try await browser.get("\(DraftRoom.definition)?from=2018-08-27&to=2019-01-01")
            for page in [page, unticked, shown] {
                #expect(page.text.firstMatch(of: /<script(?! src="\/assets)|<img|<b>/) == nil)
                #expect(page.text.contains("&quot;\u{301}&gt;") || !evil.contains("\u{301}"))
            }
        }
    }
}
