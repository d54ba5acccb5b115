import Dossier
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `Running dossiers that an owner moves in the browser` {
    private static let mapped = [(MigrationRoom.gone, "awaiting-decision")]

    @Test func `are shown where they stand, with a choice for each state that is gone`() async throws {
        let room = try MigrationRoom()
        try await room.office.asked(by: "owner") { browser in
            let definition = try await browser.get("/definitions/process/\(ChangedLaw.process)")
            #expect(definition.text.contains("href=\"\(MigrationRoom.page)\"") && !definition.text.contains("/end\""))
            let page = try await browser.get(MigrationRoom.page)
            #expect(page.status == 200 && page.words.contains("3 hồ sơ đang xử lý chưa theo bản 01/11/2018"))
            #expect(page.words.contains("Đã nộp 27/08/2018: 1 = giữ nguyên"))
            #expect(page.words.contains("Đã thẩm định 27/08/2018: 1 ✕ không còn"))
            #expect(page.text.contains("name=\"\(MigrationRoom.gone)\"") && !page.text.contains("name=\"state.submitted\""))
            #expect(page.words.contains("Chưa chỉ định thì 1 hồ sơ đang ở bước này không chuyển."))
            let choices = page.text.matches(of: /<option value="([^"]*)"( selected)?>/).map { (String($0.1), $0.2 != nil) }
            #expect(choices.filter(\.1).map(\.0) == [MigrationRoom.day, ""], "nothing is chosen beforehand")
            #expect(choices.contains { $0.0 == "awaiting-decision" } && !choices.contains { $0.0 == "refused" }, "an end is no choice")
            let first = try await browser.get("\(MigrationRoom.page)?to=2018-08-27")
            #expect(first.words.contains("Không có gì phải chuyển."))
            #expect(try await browser.get("\(MigrationRoom.page)?to=2018-12-01").status == 404)
            #expect(try await browser.get("/definitions/process/none/migrate").status == 404)
        }
    }

    @Test func `are looked at one by one, and nothing changes by looking`() async throws {
        let room = try MigrationRoom()
        try await room.office.asked(by: "owner") { browser in
            let page = try await room.look(browser)
            #expect(page.status == 200 && page.words.contains("Chuyển được: 2 hồ sơ. Chưa ghi gì. Không chuyển: 1 hồ sơ."))
            #expect(page.words.contains("Đã thẩm định 16/10/2018 17:00 ✕ không chuyển Phiên bản mới không có bước “Đã thẩm định”."))
            let whole = try await room.look(browser, Self.mapped)
            #expect(whole.words.contains("Chuyển được: 3 hồ sơ.") && !whole.words.contains("✕ không chuyển"))
            #expect(whole.words.contains("Đã thẩm định → Chờ quyết định"))
            #expect(whole.text.contains("<option value=\"awaiting-decision\" selected>"), "what was chosen stays")
            let table = try await browser.post("\(MigrationRoom.page)/dossiers.csv", pairs: [("to", MigrationRoom.day)])
            #expect(
                table.text.contains("\(room.open[2]),false,Đã thẩm định,,") && table.text.contains("\(room.open[0]),true,Đã nộp,Đã nộp,"))
            for number in room.open { #expect(try room.moves(of: number) == 0) }
            #expect(try room.office.store.read { try $0.migrationRuns().isEmpty })
        }
    }

    @Test func `go where they were looked at going, once, however often the button is pressed`() async throws {
        let room = try MigrationRoom()
        try await room.office.asked(by: "owner") { browser in
            let page = try await room.look(browser, Self.mapped)
            #expect(page.words.contains("Chuyển 3 hồ sơ sang bản 01/11/2018"))
            for _ in 1...2 {
                let done = try await room.run(browser, page, Self.mapped)
                #expect(done.status == 303 && done.headers[.location] == "/definitions/migrations/1", "\(done.status)")
            }
            for number in room.open {
                #expect(try room.moves(of: number) == 1)
                #expect(try room.version(of: number) == MigrationRoom.day)
            }
            #expect(try room.office.standing(of: room.open[2]).state == "awaiting-decision")
            let run = try await browser.get("/definitions/migrations/1")
            #expect(run.words.contains("Đợt chuyển 1 ✓ đã xong") && run.words.contains("Đã chuyển: 3 hồ sơ."))
            #expect(run.words.contains("Đã thẩm định → Chờ quyết định") && !run.words.contains("Chuyển tiếp"))
            let dossier = try await browser.get(Links.dossier(room.open[2]))
            #expect(
                dossier.words.contains(
                    "từ phiên bản 27/08/2018 sang phiên bản 01/11/2018; bước “Đã thẩm định” → “Chờ quyết định”; đợt chuyển 1); thời hạn tính tiếp"
                ))
            #expect(try await browser.get(MigrationRoom.page).words.contains("Không có gì phải chuyển."))
        }
    }

    @Test func `stay when another hand has moved one of them since`() async throws {
        let room = try MigrationRoom()
        try await room.office.asked(by: "owner") { browser in
            let page = try await room.look(browser, Self.mapped)
            try room.office.act("accept", on: room.open[0], by: "clerk")
            let stale = try await room.run(browser, page, Self.mapped)
            #expect(stale.status == 409 && stale.words.contains("Chưa chuyển: điều sẽ xảy ra không còn như lúc xem trước."))
            #expect(stale.text.contains("<option value=\"awaiting-decision\" selected>"))
            for number in room.open { #expect(try room.moves(of: number) == 0) }
            // Other choices than those that were looked at are looked at first as well.
            #expect(try await room.run(browser, stale, [(MigrationRoom.gone, "appraising")]).status == 409)
            #expect(try await room.run(browser, stale, Self.mapped).status == 303)
            #expect(try room.version(of: room.open[0]) == MigrationRoom.day)
        }
    }

    @Test func `are not moved to what is not there, and what was chosen stays`() async throws {
        let room = try MigrationRoom()
        try await room.office.asked(by: "owner") { browser in
            for evil in ["awaiting-decison", "<script>alert(1)</script>", "\"\u{301} onfocus=alert(1) x=\""] {
                let page = try await room.look(browser, [(MigrationRoom.gone, evil)])
                #expect(page.status == 422 && page.words.contains("Không có bước") && page.text.contains("name=\"\(MigrationRoom.gone)\""))
                #expect(page.text.firstMatch(of: /<script(?! src="\/assets)/) == nil && !page.text.contains("\"\u{301}"))
            }
            let typo = try await room.look(browser, [(MigrationRoom.gone, "awaiting-decison")])
            #expect(typo.words.contains("Có phải “awaiting-decision”?"))
            #expect(try await browser.post(MigrationRoom.page, pairs: [("to", "2018-13-01"), ("do", "look")]).status == 404)
        }
    }

    @Test func `are told of when a shorter limit makes them overdue`() async throws {
        let room = try MigrationRoom(publishing: [ChangedLaw.shorter(from: MigrationRoom.day)])
        room.office.clock.set("2018-10-15T08:00")
        try await room.office.asked(by: "owner") { browser in
            let page = try await room.look(browser, at: MigrationRoom.procedurePage)
            #expect(page.words.contains("2 hồ sơ đổi hạn: 2 thành quá hạn."), "\(page.words)")
            #expect(page.words.contains("16/10/2018 17:00 → 12/10/2018 17:00 ▲ chuyển được, thành quá hạn"))
            #expect(!page.text.contains("name=\"state."), "no step is gone")
        }
    }

    @Test func `of another unit are neither shown nor moved`() async throws {
        let room = try MigrationRoom(unit: "d1")
        room.office.clock.set("2018-10-04T08:00")
        let other = try room.office.submit(ProcedureKey(ChangedLaw.procedure), from: "p1")
        room.office.clock.set("2018-11-05T08:00")
        try room.office.store.write(at: room.office.clock.now) { try $0.addUser("d1-owner", roles: ["owner"], unit: "d1") }
        let mapped = Self.mapped
        try await room.office.asked(by: "d1-owner") { browser in
            #expect(try await browser.get(MigrationRoom.page).words.contains("3 hồ sơ đang xử lý"))
            let page = try await room.look(browser, mapped)
            #expect(page.words.contains("Chuyển được: 3 hồ sơ.") && page.words.contains("1 hồ sơ thuộc đơn vị khác, không chuyển."))
            let table = try await browser.post("\(MigrationRoom.page)/dossiers.csv", pairs: [("to", MigrationRoom.day)] + mapped)
            let done = try await room.run(browser, page, mapped)
            #expect(done.status == 303)
            for shown in [page, table, try await browser.get("/definitions/migrations/1")] { #expect(!shown.text.contains("\(other)")) }
        }
        #expect(try room.moves(of: other) == 0)
        #expect(try room.moves(of: room.open[0]) == 1)
    }
}
