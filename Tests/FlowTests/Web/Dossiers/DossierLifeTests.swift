import Dossier
import Foundation
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `The life of a dossier by forms` {
    @Test func `goes from receipt through supplement, appraisal, council and decision to the ceremony`() async throws {
        let office = try WebOffice()
        let number = try office.submit(nominees: ["Nguyễn Văn An", "Trần Thị Bình", "Lê Chi"], papers: ["proposal"])
        try await office.browsers(["clerk", "appraiser", "secretary", "decision-desk"]) { browsers in
            let clerk = try #require(browsers["clerk"])
            let appraiser = try #require(browsers["appraiser"])
            let page = try await clerk.get(Links.dossier(number))
            #expect(page.status == 200 && page.words.contains("Còn thiếu giấy tờ") && page.words.contains("chưa tính hạn"))

            for paper in try office.standing(of: number).missingPapers {
                let answer = try await clerk.fill(Links.dossier(number, "attach"), [("document", paper.key.text)])
                #expect(answer.status == 303, "\(answer.words)")
            }
            try await clerk.does("accept", on: number)
            let told = try await clerk.get(Links.dossier(number))
            #expect(told.words.contains("Đã ghi “Tiếp nhận”.") && told.words.contains("Hạn trả thứ"))
            try await appraiser.does("request-supplement", on: number, [("field.reason", "Thiếu xác nhận")])
            let page1 = try await clerk.get(Links.dossier(number))
            #expect(page1.words.contains("Chờ bổ sung"))
            office.clock.set("2018-10-03T09:00")
            // Another day: everybody logs in again.
            for (name, browser) in browsers { try office.enter(browser, as: name) }
            try await clerk.does("supplement", on: number)
            try await appraiser.does("appraise", on: number, [("outcome.3", "refused"), ("why.3", "Đang bị kỷ luật")])
            try await appraiser.does("to-council", on: number, [("note", "Đủ điều kiện")])
            try await #require(browsers["secretary"]).does(
                "council-approve", on: number,
                [("field.members-total", "9"), ("field.members-present", "9"), ("field.votes-for", "9"), ("votes.2", "4")])
            try await #require(browsers["decision-desk"]).does(
                "decide", on: number,
                [("field.decision-number", "1645/QĐ-UBND"), ("field.decision-date", "03/10/2018"), ("field.signer", "Hồ Tiến Thiệu")])
            try await clerk.does("issue", on: number, [("field.ceremony-place", "Hội trường"), ("field.ceremony-date", "2018-10-20")])

            let end = try await clerk.get(Links.dossier(number))
            #expect(end.words.contains("1645/QĐ-UBND, ngày 03/10/2018, người ký Hồ Tiến Thiệu"))
            #expect(end.words.contains("1 được khen thưởng · 2 từ chối") && end.words.contains("Đang bị kỷ luật"))
            #expect(end.words.contains("Lý do: Thiếu xác nhận") && end.words.contains("“Đủ điều kiện”"))
        }
        let standing = try office.standing(of: number)
        #expect(standing.results.map(\.outcome) == [.awarded, .refused, .refused] && standing.results[1].votesFor == 4)
        #expect(standing.papers.count == standing.rules.procedure.documents.count)
        let problems = try office.store.read { try $0.audit().problems }
        #expect(problems.isEmpty)
    }

    @Test func `an overseer assigns, extends, pauses and resumes, and takes the last step back`() async throws {
        let office = try WebOffice()
        let number = try office.submit()
        try office.act("accept", on: number, by: "clerk")
        try await office.asked(by: "supervisor") { browser in
            let form = try await browser.get(Links.dossier(number, "assign"))
            let appraiser = try #require(form.text.range(of: "value=\"appraiser\""))
            let clerk = try #require(form.text.range(of: "value=\"clerk\""))
            #expect(appraiser.lowerBound < clerk.lowerBound, "who can act here does not come first")
            #expect(try await browser.fill(Links.dossier(number, "assign"), [("assignee", "appraiser")]).status == 303)
            let page2 = try await browser.get(Links.dossier(number, "extend"))
            #expect(page2.words.contains("Chỉ gia hạn được đến hết"))
            let extended = try await browser.fill(Links.dossier(number, "extend"), [("day", "2018-11-30"), ("reason", "Xác minh thêm")])
            #expect(extended.status == 303)
            #expect(try await browser.fill(Links.dossier(number, "pause"), [("reason", "Chờ ý kiến Sở")]).status == 303)
            let page3 = try await browser.get(Links.dossier(number))
            #expect(page3.words.contains("lãnh đạo tạm dừng"))
            #expect(try await browser.fill(Links.dossier(number, "resume")).status == 303)

            let undo = try await browser.get(Links.dossier(number, "undo"))
            #expect(undo.words.contains("Sẽ rút lại: 01/10/2018 08:00 supervisor cho tính hạn tiếp."))
            #expect(try await browser.fill(Links.dossier(number, "undo"), [("reason", "Nhầm hồ sơ")]).status == 303)
            let page = try await browser.get(Links.dossier(number))
            #expect(page.text.contains("<s>supervisor cho tính hạn tiếp.</s>") && page.words.contains("đã rút lại"))
        }
        let standing = try office.standing(of: number)
        #expect(standing.assignee == "appraiser" && standing.isHeld)
        #expect(standing.extensions.map(\.day) == [CivilDay("2018-11-30")])
    }

    @Test func `both names stand where somebody acts for another, and what is entered late says so`() async throws {
        let office = try WebOffice()
        let number = try office.submit()
        office.clock.set("2018-10-03T10:00")
        try office.store.write(at: office.clock.now) { transaction in
            try transaction.setPlace(of: "clerk", fullName: "Hoàng Thị Lan", unit: nil)
            try transaction.setPlace(of: "owner", fullName: "Lý Minh", unit: nil)
            try transaction.addStandIn(
                for: "clerk", "owner", from: office.clock.now.day, to: office.clock.now.day, by: "admin")
        }
        try await office.asked(by: "owner") { browser in
            #expect(try await browser.post(Links.hat, ["absent": "clerk"]).status == 303)
            try await browser.does("accept", on: number, [("when", "02/10/2018 09:14")])
            let page = try await browser.get(Links.dossier(number))
            #expect(page.words.contains("02/10/2018 09:14 Lý Minh (thay Hoàng Thị Lan) làm việc “Tiếp nhận”"))
            #expect(page.words.contains("ghi lúc 03/10/2018 10:00"))
        }
    }

    @Test func `a decision that is taken back keeps its number, struck through`() async throws {
        let office = try WebOffice()
        let number = try office.submit()
        try office.toDecision(number)
        try office.act(
            "decide", on: number, by: "decision-desk",
            Entered(fields: ["decision-number": "7/QĐ", "decision-date": "2018-10-01", "signer": "An"]))
        try await office.asked(by: "decision-desk") { browser in
            let form = try await browser.get(Links.dossier(number, "undo"))
            #expect(form.words.contains("Số quyết định “7/QĐ” vẫn ở trong sổ") && form.words.contains("trở lại bước “Chờ quyết định”"))
            #expect(try await browser.fill(Links.dossier(number, "undo"), [("reason", "Sai người ký")]).status == 303)
            let page = try await browser.get(Links.dossier(number))
            #expect(page.text.contains("<s>7/QĐ, ngày 01/10/2018, người ký An</s>") && page.words.contains("Sai người ký"))
        }
    }
}
