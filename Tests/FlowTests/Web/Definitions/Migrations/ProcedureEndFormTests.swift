import Dossier
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `A procedure that an owner ends in the browser` {
    private static let page = "/definitions/procedure/\(ChangedLaw.procedure)/end"
    private static let successor = Sent.merit.rawValue

    private func fields(_ what: String, on day: String = "2018-11-01", to successor: String = Self.successor, _ seen: String? = nil)
        -> [(String, String)]
    {
        [("on", day), ("successor", successor), ("basis", "QĐ 5/QĐ-UBND"), ("do", what)]
            + (seen.map { [("seen", $0), ("confirm", "yes")] } ?? [])
    }

    @Test func `hands its dossiers on as they were looked at`() async throws {
        let room = try MigrationRoom(publishing: [])
        try await room.office.asked(by: "owner") { browser in
            #expect(try await browser.get("/definitions/procedure/\(ChangedLaw.procedure)").text.contains("href=\"\(Self.page)\""))
            let form = try await browser.get(Self.page)
            #expect(form.status == 200 && form.text.contains("value=\"\(Self.successor)\""))
            let look = try await browser.post(Self.page, pairs: fields("look"))
            #expect(look.status == 200 && look.words.contains("Chuyển được: 3 hồ sơ."), "\(look.words)")
            #expect(look.text.contains("name=\"confirm\"") && !form.text.contains("name=\"confirm\""))
            #expect(form.words.contains("hạn trả tính lại từ ngày tiếp nhận cũ") && !form.words.contains("giữ số và thời hạn"))
            #expect(look.words.contains("kết thúc từ 01/11/2018.") && look.value(of: "basis") == "QĐ 5/QĐ-UBND")
            #expect(try room.office.store.read { try $0.definitionVersions(.procedure, ChangedLaw.procedure).count } == 1)
            let seen = try #require(look.value(of: "seen"))
            // The basis is what was looked at as well.
            let other = fields("end", seen).map { $0.0 == "basis" ? ($0.0, "QĐ 6/QĐ-UBND") : $0 }
            #expect(try await browser.post(Self.page, pairs: other).status == 409)
            let unread = try await browser.post(Self.page, pairs: fields("end", seen).filter { $0.0 != "confirm" })
            #expect(unread.status == 422 && unread.words.contains("Đánh dấu là đã xem điều sẽ xảy ra, rồi kết thúc."))
            #expect(unread.text.contains("href=\"#f-confirm\"") && unread.value(of: "basis") == "QĐ 5/QĐ-UBND")
            #expect(try room.office.store.read { try $0.definitionVersions(.procedure, ChangedLaw.procedure).count } == 1)
            let done = try await browser.post(Self.page, pairs: fields("end", seen))
            #expect(done.status == 303 && done.headers[.location] == "/definitions/migrations/1")
            #expect(try await browser.get("/definitions/migrations/1").words.contains("Đã chuyển 3 hồ sơ sang \(Self.successor)."))
            for number in room.open { #expect(try room.office.standing(of: number).pins.procedure.key.text == Self.successor) }
            let text = try room.office.store.read { try $0.definitionText(.procedure, ChangedLaw.procedure, DraftRoom.day("2018-11-01")) }
            #expect(text?.contains("ended: { successor: \(Self.successor), source: \"QĐ 5/QĐ-UBND\" }") == true)
            // The second of two clicks finds what the first has done.
            let again = try await browser.post(Self.page, pairs: fields("end", seen))
            #expect(again.status == 303)
            #expect(try room.office.store.read { try $0.migrationRuns().count } == 1)
        }
    }

    @Test func `is refused in the words of the command line, and what was typed stays`() async throws {
        let room = try MigrationRoom(publishing: [])
        try await room.office.asked(by: "owner") { browser in
            for what in ["look", "end"] {
                let alone = try await browser.post(Self.page, pairs: fields(what, to: "", "x"))
                #expect(alone.status == 422 && alone.words.contains("còn 3 hồ sơ đang xử lý"))
                #expect(alone.words.contains("Chỉ rõ thủ tục thay thế"))
                #expect(alone.value(of: "on") == "2018-11-01" && alone.value(of: "basis") == "QĐ 5/QĐ-UBND")
            }
            let circle = try await browser.post(Self.page, pairs: fields("look", to: ChangedLaw.procedure))
            #expect(circle.status == 422 && circle.words.contains("\(ChangedLaw.procedure) → \(ChangedLaw.procedure)"))
            let unknown = try await browser.post(Self.page, pairs: fields("look", to: "province-merit-certificat"))
            #expect(unknown.status == 422 && unknown.words.contains("Có phải “\(Self.successor)”?"))
            for day in ["", "2018-13-01", "<b>"] {
                let page = try await browser.post(Self.page, pairs: fields("look", on: day))
                #expect(page.status == 422 && page.words.contains("Chọn ngày đầu tiên không nhận hồ sơ.") && !page.text.contains("<b>"))
                #expect(page.text.contains("value=\"\(Self.successor)\" selected"))
            }
            let taken = try await browser.post(Self.page, pairs: fields("look", on: "2018-08-27"))
            #expect(taken.status == 422 && taken.words.contains("đã công bố, không sửa được nữa"))
            #expect(try await browser.get("/definitions/process/\(ChangedLaw.process)/end").status == 404)
            #expect(try await browser.get("/definitions/procedure/none/end").status == 404)
            #expect(try room.office.store.read { try $0.definitionVersions(.procedure, ChangedLaw.procedure).count } == 1)
        }
    }

    @Test func `is offered as a successor only what is in force on the day and goes on`() async throws {
        let room = try MigrationRoom(publishing: [])
        let fighter = ProcedureKey(Sent.fighter.rawValue)
        try room.office.store.write(at: room.office.clock.now) { transaction in
            _ = try transaction.endProcedure(
                fighter, on: DraftRoom.day("2018-12-01"), successor: nil, basis: nil, by: try transaction.snapshot.actor("owner"),
                at: room.office.clock.now)
        }
        try await room.office.asked(by: "owner") { browser in
            let choice = "value=\"\(fighter)\""
            #expect(try await browser.get(Self.page).text.contains(choice), "it goes on today")
            let look = try await browser.post(Self.page, pairs: fields("look", on: "2018-12-01"))
            #expect(look.status == 200 && !look.text.contains(choice) && look.text.contains("value=\"\(Self.successor)\" selected"))
            let before = try await browser.post(Self.page, pairs: fields("look", on: "2018-08-01"))
            #expect(!before.text.contains("value=\"\(Self.successor)\""), "none is in force yet")
            let ended = try await browser.post(Self.page, pairs: fields("look", on: "2018-12-01", to: fighter.text))
            #expect(
                ended.status == 422 && ended.words.contains("không còn nhận hồ sơ vào ngày 01/12/2018: đã kết thúc từ ngày 01/12/2018."))
        }
    }

    @Test func `is refused a successor that begins only later, as on the command line`() async throws {
        let room = try MigrationRoom(publishing: [try ChangedLaw.coming(from: "2018-12-01")])
        let choice = "value=\"coming-award\""
        try await room.office.asked(by: "owner") { browser in
            for what in ["look", "end"] {
                let early = try await browser.post(Self.page, pairs: fields(what, to: "coming-award", "x"))
                let words = "“coming-award” chưa nhận hồ sơ vào ngày 01/11/2018: đến ngày 01/12/2018 mới có hiệu lực."
                #expect(early.status == 422 && early.words.contains(words) && !early.text.contains(choice), "\(early.words)")
            }
            let late = try await browser.post(Self.page, pairs: fields("look", on: "2018-12-01", to: "coming-award"))
            #expect(late.status == 200 && late.text.contains("\(choice) selected"))
        }
    }

    @Test func `says how sure that is, where that was chosen`() async throws {
        let room = try MigrationRoom(publishing: [])
        try await room.office.asked(by: "owner") { browser in
            let unknown = try await browser.post(Self.page, pairs: fields("look") + [("status", "perhaps")])
            #expect(unknown.status == 422 && unknown.words.contains("Chọn một mức chắc chắn có trong danh sách."))
            #expect(unknown.text.contains("href=\"#\(FieldView.id(of: "status"))\"") && !unknown.text.contains("perhaps"))
            let sure = [("status", "second-hand")]
            let look = try await browser.post(Self.page, pairs: fields("look") + sure)
            #expect(look.status == 200 && look.text.contains("value=\"second-hand\" selected"))
            let seen = try #require(look.value(of: "seen"))
            #expect(try await browser.post(Self.page, pairs: fields("end", seen) + [("status", "firm")]).status == 409, "not what was seen")
            #expect(try await browser.post(Self.page, pairs: fields("end", seen) + sure).status == 303)
            let text = try room.office.store.read { try $0.definitionText(.procedure, ChangedLaw.procedure, DraftRoom.day("2018-11-01")) }
            let told = "ended: { successor: \(Self.successor), status: second-hand, source: \"QĐ 5/QĐ-UBND\" }"
            #expect(text?.contains(told) == true)
            let ended = Links.definition(.procedure, ChangedLaw.procedure, version: DraftRoom.day("2018-11-01"))
            let page = try await browser.get(ended)
            #expect(page.words.contains("nghe lại; QĐ 5/QĐ-UBND"), "\(page.words)")
        }
    }

    @Test func `on a later day keeps its dossiers until then`() async throws {
        let room = try MigrationRoom(publishing: [])
        try await room.office.asked(by: "owner") { browser in
            let look = try await browser.post(Self.page, pairs: fields("look", on: "2018-12-01"))
            #expect(look.words.contains("Đến ngày đó, chuyển hồ sơ đang xử lý."))
            let seen = try #require(look.value(of: "seen"))
            #expect(try await browser.post(Self.page, pairs: fields("end", on: "2018-12-01", seen)).status == 303)
            for number in room.open { #expect(try room.moves(of: number) == 0) }
            let page = try await browser.get(MigrationRoom.procedurePage)
            #expect(page.words.contains("01/12/2018, chưa có hiệu lực, kết thúc, chuyển sang “"))
            room.office.clock.set("2018-12-03T08:00")
            try room.office.enter(browser, as: "owner")
            let moved = try await browser.post(MigrationRoom.procedurePage, pairs: [("to", "2018-12-01"), ("do", "look")])
            #expect(moved.words.contains("Chuyển được: 3 hồ sơ."))
        }
    }

    @Test func `is not ended when another dossier has come in since`() async throws {
        let room = try MigrationRoom(publishing: [])
        try await room.office.asked(by: "owner") { browser in
            let look = try await browser.post(Self.page, pairs: fields("look"))
            let seen = try #require(look.value(of: "seen"))
            try room.office.submit(ProcedureKey(ChangedLaw.procedure))
            let stale = try await browser.post(Self.page, pairs: fields("end", seen))
            #expect(stale.status == 409 && stale.words.contains("Chưa kết thúc: điều sẽ xảy ra không còn như lúc xem trước."))
            #expect(stale.words.contains("Chuyển được: 4 hồ sơ."))
            #expect(try room.office.store.read { try $0.definitionVersions(.procedure, ChangedLaw.procedure).count } == 1)
        }
    }
}
