import Dossier
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `A year of the calendar` {
    @Test func `shows every special day by sign and words, with its name and its source`() async throws {
        let office = try WebOffice()
        let rows = try office.store.read { try $0.calendar().rows.filter { $0.day.year == 2019 } }
        #expect(rows.count == 14)
        try await office.asked(by: "clerk") { browser in
            #expect(try await browser.get("/calendar").headers[.location] == "/calendar/2018")
            let page = try await browser.get("/calendar/2019")
            #expect(page.status == 200)
            for row in rows {
                #expect(
                    page.words.contains(
                        "\(row.day.displayWithWeekday(in: .vi)) \(row.kind.tone(in: .vi).sign) \(row.kind.words(in: .vi)) \(row.name) \(row.source)"
                    ))
                #expect(
                    page.text.contains(
                        ">\(row.day.day)<span class=\"sign\" aria-hidden=\"true\">\(row.kind.tone(in: .vi).sign)</span><span class=\"unseen\"> \(row.kind.words(in: .vi)): \(row.name)"
                    ))
            }
            #expect(page.words.contains("252 ngày làm việc, 113 ngày nghỉ"))
            #expect(page.words.contains("Tháng 2 15 ngày làm việc"))
            #expect(page.text.matches(of: /<table class="year-month"/).count == 12)
            #expect(!page.words.contains("tạm tính") && !page.words.contains("Thêm ngày vào lịch"))
            #expect(
                page.text.contains("href=\"/calendar/2018\" rel=\"prev\"") && page.text.contains("href=\"/calendar/2020\" rel=\"next\""))
            #expect(try await browser.get("/calendar/2018").text.matches(of: /aria-current="date"/).count == 1)
        }
    }

    @Test func `says what is provisional`() async throws {
        try await WebOffice().asked(by: "owner") { browser in
            let marked = try await browser.get("/calendar/2027")
            #expect(marked.words.contains("chưa có thông báo chính thức") && marked.words.contains("◐ tạm tính"))
            #expect(marked.words.contains("Thêm ngày vào lịch"))
            let beyond = try await browser.get("/calendar/2028")
            #expect(beyond.words.contains("thông báo nghỉ mới có đến năm 2027. Năm này chỉ biết thứ Bảy và Chủ nhật"))
            #expect(beyond.words.contains("Ở đây sẽ có các ngày nghỉ lễ"))
        }
    }

    @Test func `is told for every year that can be written, and for no other`() async throws {
        try await WebOffice().asked(by: "clerk") { browser in
            let first = try await browser.get("/calendar/1")
            #expect(first.status == 200 && first.words.contains("không có thông báo nghỉ nào") && !first.text.contains("rel=\"prev\""))
            let last = try await browser.get("/calendar/9999")
            #expect(last.status == 200 && last.words.contains("Lịch tạm tính") && !last.text.contains("rel=\"next\""))
            for odd in ["0", "10000", "-1", "abc", "02019", "+2019", "2019.0", "%D9%A2%D9%A0%D9%A1%D9%A9"] {
                #expect(try await browser.get("/calendar/\(odd)").status == 404, "\(odd)")
            }
        }
        try await WebOffice().asked(by: nil) { browser in
            let page = try await browser.get("/calendar/2019")
            #expect(page.status == 303)
        }
    }
}
