import Dossier
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `The procedures and processes` {
    private static let key = "province-merit-certificate"

    @Test func `stand by level as they hold on a day, each with its limit and how sure it is`() async throws {
        try await WebOffice().asked(by: "owner") { browser in
            let page = try await browser.get("/definitions?on=2018-11-20")
            #expect(page.status == 200)
            for words in ["Có hiệu lực ngày 20/11/2018", "cấp tỉnh 9", "cấp huyện 8", "cấp xã 5"] { #expect(page.words.contains(words)) }
            #expect(page.words.contains("25 ngày làm việc thường thấy Xét khen thưởng qua Hội đồng 27/08/2018 1"))
            #expect(!page.words.contains("chưa có hiệu lực"))
            let before = try await browser.get("/definitions?on=2017-01-01")
            #expect(before.words.contains("chưa có hiệu lực"))
            #expect(before.words.contains("Ngày 01/01/2017 không có thủ tục nào có hiệu lực."))
            #expect(before.words.contains("cấp tỉnh 0") && before.words.contains("ngoài ra 9 chưa có hiệu lực"))
            #expect(!page.words.contains("không có thủ tục nào có hiệu lực") && !page.words.contains("ngoài ra"))
            for typed in ["2018-13-45", "hôm nay", "<script>"] {
                let odd = try await browser.get("/definitions?on=\(Links.segment(typed))")
                #expect(odd.status == 422 && odd.words.contains("Đây không phải ngày") && !odd.text.contains("<script>"))
                #expect(odd.words.contains("cấp tỉnh 9"), "the list is still there")
            }
        }
    }

    @Test func `count what has ended apart, from the day of its end on`() async throws {
        let office = try WebOffice()
        try office.store.write(at: office.clock.now) { transaction in
            _ = try transaction.endProcedure(
                ProcedureKey(Self.key), on: DraftRoom.day("2018-12-01"), successor: nil, basis: nil,
                by: try transaction.snapshot.actor("owner"), at: office.clock.now)
        }
        try await office.asked(by: "owner") { browser in
            let ahead = try await browser.get("/definitions?on=2018-11-30")
            #expect(ahead.words.contains("cấp tỉnh 9") && ahead.words.contains("◐ kết thúc từ 01/12/2018"))
            let ended = try await browser.get("/definitions?on=2018-12-01")
            #expect(ended.words.contains("cấp tỉnh 8") && ended.words.contains("■ đã kết thúc từ 01/12/2018"))
            #expect(ended.words.contains("ngoài ra 1 đã kết thúc"), "\(ended.words)")
        }
    }

    @Test func `show the drafts in progress, by whom and with how many problems`() async throws {
        let office = try WebOffice()
        let owner = try office.store.read { try $0.actor("owner") }
        try office.store.write(at: office.clock.now) { transaction in
            try transaction.setPlace(of: "owner", fullName: "Hoàng Thị Hoa", unit: nil)
            try transaction.saveDraft(.procedure, Self.key, DraftRoom.day("2019-01-01"), text: "procedure: x", seen: nil, by: owner)
        }
        try await office.asked(by: "owner") { browser in
            let page = try await browser.get("/definitions")
            #expect(page.words.contains("có hiệu lực từ 01/01/2019 Hoàng Thị Hoa, 01/10/2018 08:00"))
            #expect(page.text.contains("/definitions/procedure/\(Self.key)/draft/2019-01-01"))
            #expect(page.words.firstMatch(of: /✕ \d+ lỗi/) != nil)
            #expect(try await browser.get("/definitions/procedure/\(Self.key)").words.contains("Bản nháp đang soạn"))
        }
    }

    @Test func `a version shows its text by line, its drawing and its facts`() async throws {
        try await WebOffice().asked(by: "owner") { browser in
            let page = try await browser.get("/definitions/procedure/\(Self.key)")
            #expect(page.status == 200)
            #expect(page.text.contains("id=\"l18\" data-line=\"18\">limit: { value: 25 working days, status: usual }"))
            #expect(page.text.contains("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"drawing\""))
            for words in ["25 ngày làm việc (thường thấy)", "cá nhân, tập thể", "12 ngày làm việc", "quá 1/2", "đang có hiệu lực"] {
                #expect(page.words.contains(words), "\(words)")
            }
            #expect(!page.text.contains("<textarea"), "read-only")
            let process = try await browser.get("/definitions/process/council-award")
            #expect(process.words.contains("Bước đầu Đã nộp"))
            for other in ["procedure/none", "office/lang-son", "process/\(Self.key)", "procedure/\(Self.key)?version=2018-08-28"] {
                #expect(try await browser.get("/definitions/\(other)").status == 404, "\(other)")
            }
        }
    }

    @Test(arguments: ["clerk", "appraiser", "secretary", "supervisor", "auditor", "admin"])
    func `are the owner's alone`(name: String) async throws {
        try await WebOffice().asked(by: UserName(name)) { browser in
            let draft = "/definitions/procedure/\(Self.key)/draft"
            for uri in ["/definitions", "/definitions/procedure/\(Self.key)", "\(draft)/new", "\(draft)/2019-01-01"] {
                let page = try await browser.get(uri)
                #expect(page.status == 403, "\(uri)")
            }
            for uri in ["\(draft)/new", "\(draft)/2019-01-01", "\(draft)/2019-01-01/check", "\(draft)/2019-01-01/remove"] {
                let page = try await browser.post(uri, ["text": "a", "do": "save", "effective": "2019-01-01"])
                #expect(page.status == 403, "\(uri)")
            }
        }
        try await WebOffice().asked(by: nil) { browser in
            let page = try await browser.get("/definitions")
            #expect(page.status == 303)
        }
    }
}
