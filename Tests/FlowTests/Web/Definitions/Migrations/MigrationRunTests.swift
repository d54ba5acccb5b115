import Dossier
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `A run on its page` {
    private static let page = "/definitions/migrations/1"
    private static let mapped = [(MigrationRoom.gone, "awaiting-decision")]

    /// A room in which the run 1 has been begun by an owner.
    private func begin(_ room: MigrationRoom, _ browser: Browser, _ more: [(String, String)] = Self.mapped) async throws {
        let done = try await room.run(browser, try await room.look(browser, more), more)
        #expect(done.status == 303 && done.headers[.location] == Self.page)
    }

    @Test func `goes on where it stopped, and moves each dossier once`() async throws {
        let room = try MigrationRoom(patience: .zero)
        try await room.office.asked(by: "owner") { browser in
            try await begin(room, browser)
            for left in [2, 1] {
                let page = try await browser.get(Self.page)
                #expect(page.words.contains("◐ chưa xong") && page.words.contains("Đợt này chưa xong, còn \(left) hồ sơ."), "\(page.words)")
                #expect(page.words.contains("Đã chuyển: \(3 - left) hồ sơ.") && !page.words.contains("Không chuyển ("))
                let on = try await browser.post("\(Self.page)/go-on")
                #expect(on.status == 303 && on.headers[.location] == Self.page)
            }
            let page = try await browser.get(Self.page)
            #expect(page.words.contains("✓ đã xong") && page.words.contains("Đã chuyển: 3 hồ sơ.") && !page.text.contains("go-on"))
            for number in room.open { #expect(try room.moves(of: number) == 1) }
            #expect(try await browser.post("\(Self.page)/go-on").status == 303)
            #expect(try await browser.get(Self.page).words.contains("Đợt chuyển này đã xong."))
            #expect(try room.office.store.read { try $0.migrationRuns().count } == 1)
        }
    }

    @Test func `tells what was not moved, and why it is so now`() async throws {
        let room = try MigrationRoom()
        try await room.office.asked(by: "owner") { browser in
            try await begin(room, browser, [])
            let page = try await browser.get(Self.page)
            #expect(page.words.contains("Không chuyển (1)") && page.words.contains("Chọn bước thay thế."))
            #expect(page.text.contains("href=\"\(MigrationRoom.page)?to=\(MigrationRoom.day)\""))
            let table = try await browser.get("\(Self.page)/dossiers.csv")
            #expect(table.text.contains("\(room.open[0]),true,Đã nộp,") && table.text.contains("\(room.open[2]),false,Đã thẩm định,,"))
            let list = try await browser.get("/definitions/migrations")
            #expect(list.words.contains("Đợt 1 ✓ đã xong 2 Xét khen thưởng không qua Hội đồng 01/11/2018 owner 05/11/2018 08:00"))
        }
    }

    @Test func `is taken back as a whole, with a reason that stands in every log`() async throws {
        let room = try MigrationRoom()
        let evil = "Nhầm <script>alert(1)</script> \"\u{301}"
        try await room.office.asked(by: "owner") { browser in
            try await begin(room, browser)
            for reason in ["", "  "] {
                let page = try await browser.post("\(Self.page)/undo", ["reason": reason])
                #expect(page.status == 422 && page.words.contains("Chưa ghi lý do. Ghi lý do, rồi làm lại."))
                #expect(page.text.contains("<details class=\"card\" open>"))
            }
            #expect(try room.version(of: room.open[0]) == MigrationRoom.day)
            room.office.clock.pass(minutes: 5)
            let done = try await browser.post("\(Self.page)/undo", ["reason": evil])
            #expect(done.status == 303 && done.headers[.location] == Self.page)
            for number in room.open { #expect(try room.version(of: number) == "2018-08-27") }
            #expect(try room.office.standing(of: room.open[2]).state == "appraised")
            let page = try await browser.get(Self.page)
            #expect(page.words.contains("Đã rút lại: 3 hồ sơ.") && page.words.contains("↩ đã rút lại") && !page.text.contains("/undo\""))
            let dossier = try await browser.get(Links.dossier(room.open[2]))
            #expect(dossier.words.contains("owner rút lại việc “Chuyển phiên bản”; hồ sơ ở bước “Đã thẩm định”."), "\(dossier.words)")
            #expect(
                dossier.words.contains("Nhầm <script>") && !dossier.text.contains("<script>alert") && !dossier.text.contains("\"\u{301}"))
            let again = try await browser.post("\(Self.page)/undo", ["reason": "Lần nữa"])
            #expect(again.status == 303)
            #expect(try room.office.standing(of: room.open[2]).revision == 5)
            // What was taken back does not go on by itself.
            #expect(try await browser.post("\(Self.page)/go-on").status == 303)
            #expect(try room.version(of: room.open[0]) == "2018-08-27")
        }
    }

    @Test func `keeps what somebody has worked on since, and says so`() async throws {
        let room = try MigrationRoom()
        try await room.office.asked(by: "owner") { browser in
            try await begin(room, browser)
            room.office.clock.set("2018-11-05T09:00")
            try room.office.act("accept", on: room.open[0], by: "clerk")
            let before = try await browser.get(Self.page)
            #expect(before.words.contains("→ đã làm tiếp") && before.words.contains("Rút lại 2 hồ sơ"))
            #expect(before.words.contains("1 hồ sơ đã có người làm tiếp nên không rút lại được"))
            let done = try await browser.post("\(Self.page)/undo", ["reason": "Nhầm bản <b>"])
            #expect(done.status == 303 && done.headers[.location] == Self.page)
            let page = try await browser.get(Self.page)
            #expect(page.words.contains("Đã rút lại: 2 hồ sơ. 1 hồ sơ đã có người làm tiếp nên giữ nguyên; lý do ở bảng dưới."))
            #expect(
                !page.words.contains("Chưa xong, vì") && page.words.contains("Lý do rút lại Nhầm bản <b>") && !page.text.contains("<b>"))
            #expect(page.words.contains("Không rút lại được (1)") && !page.words.contains("không chuyển"))
            #expect(page.words.contains("clerk đã chuyển hồ sơ này lúc 05/11/2018 09:00; hồ sơ đang ở bước “Đang thẩm định”."))
            #expect(!page.words.contains("bằng một đợt khác") && !page.text.contains("/undo\""), "nothing is left to move or to take back")
            let address = try await browser.get("\(Self.page)/undo")
            #expect(address.status == 303 && address.headers[.location] == Self.page)
            #expect(try room.version(of: room.open[0]) == MigrationRoom.day)
            #expect(try room.version(of: room.open[1]) == "2018-08-27")
            let vain = try await browser.post("\(Self.page)/undo", ["reason": "Nhầm"])
            #expect(vain.status == 409 && vain.words.contains("Chưa xong, vì: 1 hồ sơ đã có người làm tiếp nên giữ nguyên"))
            #expect(try await browser.get("/definitions/migrations").words.contains("rút lại một phần"))
        }
    }

    @Test func `is taken back in as many steps as it takes`() async throws {
        let room = try MigrationRoom(patience: .zero)
        try await room.office.asked(by: "owner") { browser in
            try await begin(room, browser)
            for _ in 1...2 { #expect(try await browser.post("\(Self.page)/go-on").status == 303) }
            #expect(try await browser.post("\(Self.page)/undo", ["reason": "Nhầm"]).status == 303)
            let first = try await browser.get(Self.page)
            #expect(first.words.contains("Đã rút lại: 1 hồ sơ. Còn 2 hồ sơ chưa thử. Rút lại lần nữa."), "\(first.words)")
            #expect(first.words.contains("Rút lại 2 hồ sơ") && first.value(of: "reason") == "Nhầm")
            for _ in 1...2 { #expect(try await browser.post("\(Self.page)/undo", ["reason": "Nhầm"]).status == 303) }
            for number in room.open {
                #expect(try room.version(of: number) == "2018-08-27")
                #expect(try room.moves(of: number) == 1)
            }
        }
    }

    @Test(arguments: ["2", "0", "x", "99999999999999999999"])
    func `that never was is not found`(id: String) async throws {
        let room = try MigrationRoom()
        try await room.office.asked(by: "owner") { browser async throws in
            #expect(try await browser.get("/definitions/migrations").words.contains("Chưa chuyển hồ sơ nào."))
            for below in ["", "/dossiers.csv"] { #expect(try await browser.get("/definitions/migrations/\(id)\(below)").status == 404) }
            for below in ["/go-on", "/undo"] {
                #expect(try await browser.post("/definitions/migrations/\(id)\(below)", ["reason": "Nhầm"]).status == 404)
            }
        }
    }
}
