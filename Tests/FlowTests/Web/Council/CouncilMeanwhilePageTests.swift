import Dossier
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `Two secretaries in their browsers` {
    private func pair(_ office: WebOffice, _ body: @escaping @Sendable (Browser, Browser) async throws -> Void) async throws {
        try office.addSecretaries()
        try await office.browse { client in
            let (one, two) = (Browser(client), Browser(client))
            try office.enter(one, as: "secretary")
            try office.enter(two, as: "lan")
            try await body(one, two)
        }
    }

    @Test func `whoever saves votes second is told who was first, sees both, and keeps what was typed`() async throws {
        let office = try WebOffice()
        let number = try office.beforeCouncil(["A", "B", "C"])
        try office.session([number])
        try await pair(office) { one, two in
            let (mine, theirs) = (try await one.get("/council/1/votes").seen, try await two.get("/council/1/votes").seen)
            office.clock.set("2018-10-01T08:20")
            #expect(try await two.post("/council/1/votes", pairs: votes(number, seen: theirs, ["9", "15", ""])).status == 303)
            let page = try await one.post("/council/1/votes", pairs: votes(number, seen: mine, ["13", "", "12"]))
            #expect(page.status == 409 && page.words.contains("lan đã sửa phiên họp này lúc 01/10/2018 08:20"))
            #expect(page.value(of: "f0.1") == "13" && page.words.contains("✓ đạt; trong sổ: 9"))
            #expect(page.value(of: "f0.2") == "15", "what was not typed is what the other has saved")
            #expect(page.value(of: "f0.3") == "12")
            #expect(try await office.tally().dossiers[0].lines.map(\.votesFor) == [9, 15, nil])
            // Sent again, knowing it, it is kept.
            #expect(try await one.post("/council/1/votes", pairs: votes(number, seen: page.seen, ["13", "15", "12"])).status == 303)
            #expect(try await office.tally().dossiers[0].lines.map(\.votesFor) == [13, 15, 12])
        }
    }

    @Test func `votes typed for a dossier that has left are told, and the rest can be saved`() async throws {
        let office = try WebOffice()
        let (stays, leaves) = (try office.beforeCouncil(["A"]), try office.beforeCouncil(["B"]))
        try office.session([stays, leaves])
        try await office.asked(by: "secretary") { browser in
            let seen = try await browser.get("/council/1/votes").seen
            try office.act("return", on: leaves, by: "secretary", Entered(fields: ["reason": "Xem lại"]))
            let typed = votes(stays, seen: seen, ["15"])
            let page = try await browser.post("/council/1/votes", pairs: typed + [("d1", leaves.text), ("f1.1", "11")])
            #expect(page.status == 422 && page.words.contains("ở đó Hội đồng không biểu quyết"))
            #expect(page.value(of: "f0.1") == "15" && page.words.contains("Số phiếu vừa gõ, chưa lưu: 1: 11."))
            #expect(!page.text.contains("name=\"f1.1\""))
            #expect(try await browser.post("/council/1/votes", pairs: votes(stays, seen: page.seen, ["15"])).status == 303)
        }
    }

    @Test func `attendance that comes second is kept on the page, with what the record holds`() async throws {
        let office = try WebOffice()
        try office.session([office.beforeCouncil(["A"])], members: 2, present: 0)
        try await pair(office) { one, two in
            @Sendable func fields(_ seen: String, title: String, present: Int) -> [(String, String)] {
                [
                    ("seen", seen), ("title", title), ("held", "2018-10-01T08:00"), ("place", ""), ("more", "Lan Anh, Uỷ viên"),
                    ("name-1", "Uỷ viên 1"), ("office-1", "Uỷ viên"), ("name-2", "Uỷ viên 2"), ("office-2", "Uỷ viên"),
                    ("present-\(present)", "1"),
                ]
            }
            let seen = try await one.get("/council/1").seen
            #expect(try await two.post("/council/1", pairs: fields(seen, title: "Phiên A", present: 1)).status == 303)
            let page = try await one.post("/council/1", pairs: fields(seen, title: "Phiên B", present: 2))
            #expect(page.status == 409 && page.words.contains("lan đã sửa phiên họp này"))
            #expect(page.value(of: "title") == "Phiên B" && page.text.contains(">Lan Anh, Uỷ viên</textarea>"))
            #expect(page.words.contains("Trong sổ, tên là “Phiên A”.") && page.words.contains("Trong sổ ghi có mặt: Uỷ viên 1."))
            #expect(page.words.contains("Trong sổ ghi vắng: Uỷ viên 2."))
            #expect(page.text.contains("name=\"present-2\" value=\"1\" data-present aria-label=\"Có mặt: Uỷ viên 2\" checked"))
            #expect(try await office.tally().members.map(\.isPresent) == [true, false, false])
        }
    }

    @Test func `members that cannot be kept stay as they were typed`() async throws {
        let office = try WebOffice()
        let number = try office.beforeCouncil(["A"])
        try office.session([number], members: 2, present: 2)
        try await office.asked(by: "secretary") { browser in
            let seen = try await browser.get("/council/1/votes").seen
            #expect(try await browser.post("/council/1/votes", pairs: votes(number, seen: seen, ["2"])).status == 303)
            let page = try await browser.post(
                "/council/1",
                pairs: [
                    ("seen", try await browser.get("/council/1").seen), ("title", ""), ("held", "hôm nay"), ("place", "Phòng 3"),
                    ("more", ""),
                    ("name-1", "Hồ A"), ("office-1", "Trưởng ban"), ("present-1", "1"), ("name-2", "hồ a"), ("office-2", ""),
                ])
            #expect(page.status == 422)
            for words in ["chưa có tên", "Chưa ghi đủ ngày giờ họp", "hai thành viên tên", "2 phiếu mà chỉ 1 thành viên"] {
                #expect(page.words.contains(words))
            }
            #expect(
                page.value(of: "name-1") == "Hồ A" && page.value(of: "office-1") == "Trưởng ban" && page.value(of: "place") == "Phòng 3")
            #expect(try await office.tally().members.map(\.name) == ["Uỷ viên 1", "Uỷ viên 2"])
        }
    }

    @Test func `agenda and closing by a tab that is stale are refused, and nothing moves`() async throws {
        let office = try WebOffice()
        let number = try office.beforeCouncil(["A"])
        try office.session([number])
        try await pair(office) { one, two in
            let seen = try await one.get("/council/1/close").seen
            #expect(try await two.post("/council/1/votes", pairs: votes(number, seen: seen, ["15"])).status == 303)
            let close = try await one.post("/council/1/close", ["seen": seen])
            #expect(close.status == 409 && close.words.contains("lan đã sửa phiên họp này"))
            #expect(try await one.post("/council/1/agenda", ["seen": seen, "up": number.text]).status == 409)
            #expect(try await one.post("/council/1/agenda", ["seen": seen, "do": "add"]).status == 409)
            #expect(try await office.state(of: number) == "in-council")
            #expect(try await two.post("/council/1/close", ["seen": close.seen]).status == 303)
            let late = try await one.post("/council/1/votes", pairs: votes(number, seen: close.seen, ["3"]))
            #expect(late.status == 409 && late.words.contains("lan đã kết thúc phiên họp này"))
            #expect(late.words.contains("Số phiếu vừa gõ, chưa lưu: 1: 3."))
        }
    }
}
