import Dossier
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `A council session in the browser` {
    @Test func `takes 53 nominees from the agenda to their verdicts, by forms alone`() async throws {
        let office = try WebOffice()
        let number = try office.beforeCouncil((1...53).map { "Người \($0)" })
        try await office.asked(by: "secretary") { browser in
            #expect((try await browser.get("/council")).words.contains("1 hồ sơ chờ đưa vào phiên họp"))
            let form = try await browser.get("/council/new")
            #expect(form.words.contains(number.text) && form.value(of: "title") == "Phiên họp Hội đồng tháng 10/2018")
            let opened = try await browser.post(
                "/council/new",
                pairs: [
                    ("do", "open"), ("title", "Phiên tháng 10"), ("held", "2018-10-01T08:30"), ("place", "Phòng 2"),
                    ("members", "Hồ A, Chủ tịch Hội đồng\n\nHồ B\tUỷ viên\nHồ C"), ("dossier", number.text),
                ])
            #expect(opened.status == 303 && opened.headers[.location] == "/council/1")
            let session = try await browser.get("/council/1")
            #expect(session.words.contains("có mặt 0 /3"), "\(session.words)")
            #expect(session.value(of: "office-1") == "Chủ tịch Hội đồng" && session.value(of: "name-3") == "Hồ C")
            let attended = try await browser.post(
                "/council/1",
                pairs: [
                    ("seen", session.seen), ("title", "Phiên tháng 10"), ("held", "2018-10-01T08:30"), ("place", "Phòng 2"),
                    ("more", "Hồ D"),
                    ("name-1", "Hồ A"), ("office-1", "Chủ tịch Hội đồng"), ("present-1", "1"), ("name-2", "Hồ B"), ("office-2", "Uỷ viên"),
                    ("present-2", "1"), ("name-3", "Hồ C"), ("office-3", ""), ("present-3", "1"),
                ])
            #expect(attended.status == 303)
            #expect(try await office.tally().members.map(\.isPresent) == [true, true, true, false])

            office.clock.set("2018-10-01T09:00")
            let sheet = try await browser.get("/council/1/votes")
            #expect(sheet.words.contains("Cần quá 1/2 của 4 thành viên: 3 phiếu tán thành trở lên"))
            let typed = (1...53).map { $0 % 10 == 0 ? "2" : "3" }
            let saved = try await browser.post("/council/1/votes", pairs: votes(number, seen: sheet.seen, typed, against: [10: "1"]))
            #expect(saved.status == 303)
            let counted = try await browser.get("/council/1/votes")
            #expect(counted.words.contains("Đã lưu phiếu của 53/53 đối tượng: đạt 48, không đạt 5."))
            #expect(counted.value(of: "f0.53") == "3" && counted.value(of: "a0.10") == "1")

            let preview = try await browser.get("/council/1/close")
            #expect(preview.words.contains("sẽ sang “Chờ quyết định”") && preview.words.contains("đạt 48, không đạt 5"))
            #expect(try await office.state(of: number) == "in-council")
            let closed = try await browser.post("/council/1/close", ["seen": preview.seen])
            #expect(closed.status == 303 && closed.headers[.location] == "/council/1/close")
            let result = try await browser.get("/council/1/close")
            #expect(result.words.contains("đã sang “Chờ quyết định”") && result.words.contains("Phiên họp đã kết thúc"))
            #expect(result.text.contains(Links.dossier(number)) && !result.text.contains("class=\"main\""))

            let after = try await browser.get("/council/1/votes")
            #expect(!after.text.contains("name=\"f0.1\"") && after.words.contains("10. Người 10 2 1 ✗ không đạt"))
            let printed = try await browser.get("/council/1/print")
            #expect(printed.words.contains("4 thành viên: có mặt 3, vắng 1.") && printed.words.contains("53. Người 53 3 ✓ đạt"))
            #expect(printed.words.contains("secretary kết thúc phiên họp lúc 01/10/2018 09:00"))
            #expect((try await browser.get("/council")).words.contains("01/10/2018 09:00, secretary"))
            let again = try await browser.get("/council/new")
            #expect(again.text.contains("Hồ A, Chủ tịch Hội đồng\nHồ B, Uỷ viên\nHồ C\nHồ D"), "the members of the last session")
        }
        let standing = try office.standing(of: number)
        #expect(standing.state == "awaiting-decision")
        #expect(standing.results.map(\.outcome) == (1...53).map { $0 % 10 == 0 ? .refused : .approved })
    }

    @Test func `a dossier that cannot go stays with its reason, and the session stays open until it is off`() async throws {
        let office = try WebOffice()
        let numbers = try ["A", "B", "C"].map { try office.beforeCouncil([$0]) }
        let session = try office.session(numbers)
        try office.store.write(at: office.clock.now) { transaction in
            _ = try transaction.recordCouncilVotes(
                [.init(dossier: numbers[0], nominee: 1, votesFor: 15)], of: 1, seen: session.revision,
                by: transaction.snapshot.actor("secretary"))
        }
        try office.act("return", on: numbers[2], by: "secretary", Entered(fields: ["reason": "Xem lại"]))
        try await office.asked(by: "secretary") { browser in
            let preview = try await browser.get("/council/1/close")
            #expect(preview.words.contains("1 hồ sơ sẽ chuyển bước, 2 hồ sơ ở lại"))
            #expect(preview.words.contains("Chưa ghi số phiếu cho “B”"))
            #expect(preview.words.contains("đang ở bước “Đã thẩm định”"))
            #expect(try await browser.post("/council/1/close", ["seen": preview.seen]).status == 303)
            let left = try await browser.get("/council/1/close")
            #expect(left.words.contains("1 hồ sơ đã chuyển bước, 2 hồ sơ ở lại; phiên họp vẫn mở"))
            #expect(left.words.contains("bỏ ra khỏi chương trình") && left.text.contains("aria-disabled=\"true\""))
            for number in numbers.dropFirst() {
                let page = try await browser.get("/council/1")
                #expect(page.words.contains("giờ họp và thành viên giữ nguyên") && !page.text.contains("name=\"held\""))
                #expect(try await browser.post("/council/1/agenda", ["seen": page.seen, "remove": number.text]).status == 303)
            }
            let rest = try await browser.get("/council/1/close")
            #expect(try await browser.post("/council/1/close", ["seen": rest.seen]).status == 303)
            #expect(try await !office.tally().session.isOpen)
        }
    }

    @Test func `is not closed before it was held`() async throws {
        let office = try WebOffice()
        try office.session([office.beforeCouncil(["A"])])
        office.clock.set("2018-10-01T07:00")
        try await office.asked(by: "secretary") { browser in
            let page = try await browser.get("/council/1/close")
            #expect(page.words.contains("chưa tới giờ") && page.text.contains("aria-disabled=\"true\""))
            let sent = try await browser.post("/council/1/close", ["seen": page.seen])
            #expect(sent.status == 422 && sent.text.contains("id=\"errors\""))
            #expect(try await office.tally().session.isOpen)
        }
    }

    @Test func `the agenda is put in order, and asked about before votes are lost`() async throws {
        let office = try WebOffice()
        let numbers = try ["A", "B", "C"].map { try office.beforeCouncil([$0]) }
        try office.session(Array(numbers.prefix(2)))
        @Sendable func agenda() async throws -> [DossierNumber] { try await office.tally().dossiers.map(\.item.dossier) }
        try await office.asked(by: "secretary") { browser in
            @Sendable func change(_ name: String, _ number: DossierNumber, _ more: (String, String)...) async throws -> Browser.Page {
                let seen = try await browser.get("/council/1").seen
                return try await browser.post("/council/1/agenda", pairs: [("seen", seen), (name, number.text)] + more)
            }
            let candidates = try await browser.get("/council/1/agenda")
            #expect(candidates.text.contains("value=\"\(numbers[2])\"") && !candidates.text.contains("value=\"\(numbers[0])\""))
            #expect(try await change("dossier", numbers[2], ("do", "add")).status == 303)
            #expect(try await agenda() == numbers)
            #expect(try await change("up", numbers[2]).status == 303)
            #expect(try await agenda() == [numbers[0], numbers[2], numbers[1]])
            #expect(try await change("down", numbers[0]).status == 303)
            #expect(try await agenda() == [numbers[2], numbers[0], numbers[1]])
            let seen = try await browser.get("/council/1/votes").seen
            #expect(try await browser.post("/council/1/votes", pairs: votes(numbers[1], seen: seen, ["15"])).status == 303)
            let question = try await change("remove", numbers[1])
            #expect(question.status == 200 && question.words.contains("Bỏ ra thì mất số phiếu đó"))
            #expect(try await agenda().count == 3)
            #expect(try await change("remove", numbers[1], ("sure", numbers[1].text)).status == 303)
            #expect(try await change("remove", numbers[0]).status == 303, "without votes nothing is asked")
            #expect(try await agenda() == [numbers[2]])
        }
    }

    @Test func `dossiers are filtered without losing what was typed or ticked, and shown grey on another agenda`() async throws {
        let office = try WebOffice()
        let (one, two) = (try office.beforeCouncil(["A"]), try office.beforeCouncil(["B"], procedure: "province-emulation-fighter"))
        let taken = try office.beforeCouncil(["C"])
        try office.session([taken], title: "Phiên trước")
        try await office.asked(by: "secretary") { browser in
            let page = try await browser.post(
                "/council/new",
                ["do": "filter", "title": "Phiên mới", "members": "Hồ A", "dossier": one.text, "procedure": "province-emulation-fighter"])
            #expect(page.status == 200 && page.value(of: "title") == "Phiên mới" && page.text.contains(">Hồ A</textarea>"))
            #expect(page.text.contains("type=\"hidden\" name=\"dossier\" value=\"\(one)\""))
            #expect(page.text.contains("value=\"\(two)\" data-select") && !page.text.contains("value=\"\(one)\" data-select"))
            let all = try await browser.get("/council/new")
            #expect(all.words.contains("Đã nằm trong phiên “Phiên trước”") && !all.text.contains("value=\"\(taken)\""))
            let refused = try await browser.post(
                "/council/new", ["do": "open", "title": " ", "held": "", "place": "Phòng 9", "members": "Lan\nlan", "dossier": taken.text])
            #expect(refused.status == 422 && refused.value(of: "place") == "Phòng 9" && refused.text.contains(">Lan\nlan</textarea>"))
            for words in ["chưa có tên", "Chưa ghi đủ ngày giờ họp", "hai thành viên tên", "Bỏ ra khỏi phiên đó trước"] {
                #expect(refused.words.contains(words))
            }
            let sessions = try office.store.read { try $0.councilSessions(within: nil) }
            #expect(sessions.count == 1)
        }
    }
}
