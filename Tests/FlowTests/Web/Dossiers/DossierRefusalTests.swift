import Dossier
import Foundation
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `A refused form of a dossier` {
    /// An errand with what is typed wrongly, and the words and the field of the reason.
    struct Wrong: Sendable, CustomTestStringConvertible {
        let below: [String]
        let by: UserName
        let typed: [(String, String)]
        let reason: String
        let field: String?

        var testDescription: String { "\(below.joined(separator: "/")): \(reason)" }
    }

    static let atDecision: [Wrong] = [
        Wrong(
            below: ["do", "decide"], by: "decision-desk",
            typed: [("field.decision-number", "5/QĐ"), ("field.decision-date", "31/02/2018"), ("note", "gấp")],
            reason: "Ô “Ngày quyết định” không nhận “31/02/2018”", field: "f-field-decision-date"),
        Wrong(
            below: ["do", "decide"], by: "decision-desk",
            typed: [("field.decision-number", "5/QĐ"), ("field.decision-date", "2018-10-01")],
            reason: "Ô “Người ký” còn trống", field: "f-field-signer"),
        Wrong(
            below: ["do", "decide"], by: "decision-desk",
            typed: [("field.decision-number", "5/QĐ"), ("field.decision-date", "2018-12-01"), ("field.signer", "Hồ Tiến Thiệu")],
            reason: "ở sau ngày ghi nhận", field: "f-field-decision-date"),
        Wrong(
            below: ["do", "decide"], by: "decision-desk",
            typed: [("field.decision-number", "1/QĐ"), ("field.decision-date", "2018-10-01"), ("field.signer", "Người Khác")],
            reason: "Số quyết định “1/QĐ” đã dùng cho hồ sơ", field: "f-field-decision-number"),
        Wrong(
            below: ["do", "decide"], by: "decision-desk", typed: [("when", "hôm qua"), ("field.signer", "Hồ Tiến Thiệu")],
            reason: "Không đọc được thời điểm “hôm qua”", field: "f-when"),
        Wrong(
            below: ["do", "decide"], by: "decision-desk", typed: [("when", "2018-09-01T08:00"), ("field.signer", "Hồ Tiến Thiệu")],
            reason: "ở trước việc gần nhất", field: "f-when"),
        Wrong(
            below: ["do", "decide"], by: "decision-desk", typed: [("why.1", "Có đơn thư"), ("field.signer", "Hồ Tiến Thiệu")],
            reason: "chưa có kết quả riêng", field: "f-outcome-1"),
        Wrong(
            below: ["do", "decide"], by: "decision-desk",
            typed: [
                ("outcome.1", "refused"), ("why.1", "Có đơn thư"), ("field.decision-number", "5/QĐ"), ("field.decision-date", "2018-10-01"),
                ("field.signer", "Hồ Tiến Thiệu"),
            ], reason: "không còn đối tượng nào được khen thưởng", field: nil),
        Wrong(
            below: ["do", "refuse"], by: "decision-desk", typed: [("note", "ghi chú dài")], reason: "Ô “Lý do” còn trống",
            field: "f-field-reason"),
        Wrong(
            below: ["extend"], by: "supervisor", typed: [("day", "2018-10-02"), ("reason", "Bận")], reason: "không muộn hơn hạn",
            field: "f-day"),
        Wrong(
            below: ["extend"], by: "supervisor", typed: [("day", "2018-12-01"), ("reason", "Bận")], reason: "là ngày nghỉ", field: "f-day"),
        Wrong(
            below: ["extend"], by: "supervisor", typed: [("day", "mai"), ("reason", "Bận")], reason: "Không đọc được ngày “mai”",
            field: "f-day"),
        Wrong(below: ["extend"], by: "supervisor", typed: [("day", "2018-12-03")], reason: "Chưa ghi lý do", field: "f-reason"),
        Wrong(below: ["pause"], by: "supervisor", typed: [("when", "2018-10-01T08:00")], reason: "Chưa ghi lý do", field: "f-reason"),
        Wrong(
            below: ["pause"], by: "supervisor", typed: [("reason", String(repeating: "x", count: 4001))],
            reason: "Lý do dài 4.001 ký tự, nhiều nhất là 4.000.", field: "f-reason"),
        Wrong(
            below: ["undo"], by: "supervisor", typed: [("reason", "  "), ("when", "2018-10-01T08:00")], reason: "Chưa ghi lý do",
            field: "f-reason"),
        Wrong(
            below: ["assign"], by: "supervisor", typed: [("assignee", "nobody"), ("note", "nhờ")], reason: "Không giao được cho “nobody”",
            field: "f-assignee"),
        Wrong(below: ["attach"], by: "clerk", typed: [("note", "bản sao")], reason: "Chưa chọn giấy tờ", field: "f-document"),
        Wrong(
            below: ["attach"], by: "clerk", typed: [("document", "giấy-lạ"), ("note", "bản sao")], reason: "không có giấy tờ “giấy-lạ”",
            field: "f-document"),
    ]

    @Test(arguments: atDecision) func `keeps what was typed and says every reason at its field`(_ wrong: Wrong) async throws {
        let office = try WebOffice()
        let first = try office.submit(nominees: ["Lê Chi"])
        try office.toDecision(first)
        try office.act(
            "decide", on: first, by: "decision-desk",
            Entered(fields: ["decision-number": "1/QĐ", "decision-date": "2018-10-01", "signer": "Hồ Tiến Thiệu"]))
        let number = try office.submit()
        try office.toDecision(number)
        let before = try office.standing(of: number)
        try await office.asked(by: wrong.by) { browser in
            let uri = (["/dossiers", Links.segment(number.text)] + wrong.below).joined(separator: "/")
            let page = try await browser.fill(uri, wrong.typed)
            #expect(page.status == 422)
            #expect(page.words.contains(wrong.reason), "\(page.words)")
            if let field = wrong.field { #expect(page.text.contains("<a href=\"#\(field)\">")) }
            #expect(page.hasAllAnchors)
            for (name, value) in wrong.typed
            where !value.allSatisfy(\.isWhitespace) && !["assignee", "giấy-lạ"].contains(name) && value != "giấy-lạ" {
                let escaped = page.text.contains(">\(value)</textarea>") || page.text.contains("value=\"\(value)\"")
                #expect(escaped, "\(name) was lost")
            }
            #expect(page.value(of: "seen") == "\(before.revision)")
        }
        #expect(try office.standing(of: number) == before, "something was recorded")
    }

    @Test(arguments: [
        ([("field.members-total", "9"), ("field.members-present", "10"), ("field.votes-for", "9")], "f-field-members-present"),
        ([("field.members-total", "9"), ("field.members-present", "5"), ("field.votes-for", "5")], "f-field-members-present"),
        ([("field.members-total", "9"), ("field.members-present", "9")], "f-field-votes-for"),
        ([("field.members-total", "9"), ("field.members-present", "9"), ("field.votes-for", "9"), ("votes.2", "12")], "f-votes-2"),
        ([("field.members-total", "9"), ("field.members-present", "9"), ("field.votes-for", "9"), ("votes.2", "chín")], "f-votes-2"),
        ([("field.members-total", "9,5"), ("field.members-present", "9"), ("field.votes-for", "9")], "f-field-members-total"),
    ]) func `leads from each reason of a vote to its field`(_ typed: [(String, String)], _ field: String) async throws {
        let office = try WebOffice()
        let number = try office.submit(nominees: ["Nguyễn Văn An", "Trần Thị Bình"])
        try office.toCouncil(number)
        try await office.asked(by: "secretary") { browser in
            let page = try await browser.fill(Links.dossier(number, "do", "council-approve"), typed)
            #expect(page.status == 422)
            #expect(page.text.contains("<a href=\"#\(field)\">"), "\(page.words)")
            #expect(page.hasAllAnchors)
            for (_, value) in typed { #expect(page.text.contains("value=\"\(value)\"")) }
        }
    }

    @Test func `of a long list takes only the nominees that are named, and more lines when asked`() async throws {
        let office = try WebOffice()
        let number = try office.submit(nominees: (1...240).map { "Người \($0)" })
        try office.act("accept", on: number, by: "clerk")
        try await office.asked(by: "appraiser") { browser in
            let uri = Links.dossier(number, "do", "appraise")
            let form = try await browser.get(uri)
            #expect(form.text.utf8.count < 100_000 && !form.fieldNames.contains("outcome.1"))
            let more = try await browser.fill(uri, [("rows", "15"), ("row-nominee.0", "Người 7"), ("row-outcome.0", "refused")])
            #expect(more.status == 200 && more.fieldNames.contains("row-nominee.14") && more.value(of: "row-nominee.0") == "Người 7")
            let wrong = try await browser.fill(uri, [("row-nominee.0", "Người 777"), ("row-outcome.0", "refused")])
            #expect(wrong.status == 422 && wrong.text.contains("<a href=\"#f-row-nominee-0\">"))
            try await browser.does(
                "appraise", on: number,
                [
                    ("row-nominee.0", "Người 7"), ("row-outcome.0", "refused"), ("row-why.0", "Trùng"), ("row-nominee.3", "#240"),
                    ("row-outcome.3", "referred"),
                ])
            let page = try await browser.get("\(Links.dossier(number))?nominees=5")
            #expect(page.text.utf8.count < 100_000 && page.words.contains("201–240 trong 240") && page.words.contains("chuyển cấp trên"))
            #expect(try await browser.get(Links.print(number)).text.utf8.count < 100_000)
        }
        let results = try office.standing(of: number).results
        #expect(
            results[6] == NomineeResult(.refused, reason: "Trùng") && results[239].outcome == .referred && results[0].outcome == .proposed)
    }

    @Test func `in a stale tab says who was first and when, keeps everything, and can be sent again`() async throws {
        let office = try WebOffice()
        let number = try office.submit()
        try office.act("accept", on: number, by: "clerk")
        try office.store.write(at: office.clock.now) { try $0.setPlace(of: "supervisor", fullName: "Nông Văn Hùng", unit: nil) }
        try await office.browsers(["appraiser", "supervisor"]) { browsers in
            let (appraiser, supervisor) = (try #require(browsers["appraiser"]), try #require(browsers["supervisor"]))
            let uri = Links.dossier(number, "do", "appraise")
            let seen = try #require(try await appraiser.get(uri).value(of: "seen"))
            office.clock.set("2018-10-01T09:15")
            #expect(try await supervisor.fill(Links.dossier(number, "assign"), [("assignee", "appraiser")]).status == 303)
            let typed = [("outcome.1", "referred"), ("why.1", "Vượt cấp"), ("note", "Đã xem")]
            let stale = try await appraiser.post(uri, pairs: typed + [("seen", seen)])
            #expect(stale.status == 409)
            #expect(stale.words.contains("01/10/2018 09:15: Nông Văn Hùng giao hồ sơ cho appraiser."))
            #expect(stale.words.contains("bây giờ ở bước Đang thẩm định"))
            #expect(stale.value(of: "why.1") == "Vượt cấp" && stale.text.contains(">Đã xem</textarea>"))
            #expect(stale.text.contains("<option value=\"referred\" selected>"))
            let renewed = try #require(stale.value(of: "seen"))
            #expect(renewed != seen)
            #expect(try await appraiser.post(uri, pairs: typed + [("seen", renewed)]).status == 303)

            // Now it is past: what was typed stays to be copied, and there is nothing to send.
            let past = try await appraiser.post(uri, pairs: typed + [("seen", renewed)])
            #expect(past.status == 409 && past.words.contains("appraiser làm việc “Thẩm định xong”"))
            #expect(past.value(of: "why.1") == nil || past.value(of: "why.1") == "Vượt cấp")
            #expect(past.text.contains(">Đã xem</textarea>") && !past.text.contains("<button class=\"main\">"))
            // A form that does not say what it saw is older than everything.
            #expect(try await appraiser.post(Links.dossier(number, "do", "to-council")).status == 409)
        }
    }
}
