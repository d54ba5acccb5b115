import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `The promised day` {
    @Test func `stands on the form before anything is typed, and is the one that is then recorded`() async throws {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser in
            let desk = try await ReceiptDesk(browser)
            let words = try await browser.get(desk.uri).words
            #expect(
                words.contains("Nếu tiếp nhận ngay bây giờ, hẹn trả thứ Hai 05/11/2018, 17:00 – 25 ngày làm việc (thường thấy)"))
            let page = try await desk.send("accept", papers: ReceiptDesk.allPapers)
            #expect(try office.standing(of: try #require(page.dossier)).dueAt == Moment("2018-11-05T17:00"))
        }
    }

    @Test(arguments: [
        ("2018-10-01T17:00", "hẹn trả thứ Hai 05/11/2018, 17:00", nil),
        ("2018-10-01T17:01", "hẹn trả thứ Ba 06/11/2018, 17:00", "Nhận sau 17:00 nên tính là tiếp nhận vào thứ Ba 02/10/2018."),
        (
            "2018-09-30T09:00", "hẹn trả thứ Hai 05/11/2018, 17:00",
            "Chủ nhật 30/09/2018 là ngày nghỉ, nên tính là tiếp nhận vào thứ Hai 01/10/2018."
        ),
        ("28/09/2018 08:00", "Nếu tiếp nhận lúc 28/09/2018 08:00, hẹn trả", nil),
        ("2018-10-02T00:00", "Thời điểm nhận chưa đến", nil),
        ("mai", "Ghi thời điểm nhận để biết ngày hẹn trả.", nil),
    ])
    func `follows the time of receipt, with the rule that moves it`(at: String, words: String, note: String?) async throws {
        let office = try WebOffice(at: "2018-10-01T18:00")
        try await office.asked(by: "clerk") { browser in
            let part = try await browser.get("/receive/province-merit-certificate/promise?at=\(Links.segment(at))")
            #expect(part.status == 200 && !part.text.contains("<html"))
            let form = try await ReceiptDesk(browser).send("preview", at: at)
            for page in [part, form] {
                #expect(page.words.contains(words))
                #expect(page.words.contains("nên tính là tiếp nhận") == (note != nil))
                if let note { #expect(page.words.contains(note)) }
            }
        }
    }

    @Test func `is said to be provisional where the calendar is`() async throws {
        let office = try WebOffice(at: "2026-12-15T08:00")
        try await office.asked(by: "clerk") { browser in
            let page = try await browser.get("/receive/province-merit-certificate/promise?at=")
            #expect(page.words.contains("còn tạm tính; ngày hẹn có thể đổi"))
        }
    }

    @Test func `speaks English, and escapes what it is asked`() async throws {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser in
            browser.setCookie("tdkt_lang", "en")
            let page = try await browser.get("/receive/province-merit-certificate/promise?at=")
            #expect(page.words.contains("Accepted now, it is promised for Monday 05/11/2018, 17:00"))
            for text in Receiving.hostile {
                Receiving.expectHarmless(try await browser.get("/receive/province-merit-certificate/promise?at=\(Links.segment(text))"))
            }
            #expect(try await browser.get("/receive/no-such/promise").status == 404)
        }
    }
}
