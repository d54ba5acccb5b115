import Dossier
import Foundation
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `What is not published in the browser` {
    /// Sends the form, and expects the refusal of the command line on the same page, with what was typed.
    private func expectRefusal(_ room: DraftRoom, _ words: String, isForeseen: Bool = true) async throws {
        let (kind, key, effective) = (Draft.Kind.procedure, DraftRoom.key, DraftRoom.day("2019-01-01"))
        let kept = try room.kept
        let file = try #require(kept).file
        let now = room.office.clock.now
        let refusal = #expect(throws: Refusal.self) {
            try room.office.store.write(at: now) { transaction in
                _ = try transaction.publish(file, by: transaction.snapshot.actor("owner"), at: now)
            }
        }
        let sentences = try #require(refusal).sentences(in: .vi)
        #expect(sentences.contains { $0.contains(words) }, "\(sentences)")
        try await room.office.asked(by: "owner") { browser in
            let page = try await browser.get(DraftRoom.review)
            #expect(page.status == 200)
            if isForeseen {
                #expect(page.words.contains("Như hiện nay thì chưa công bố được:") && !page.text.contains("value=\"publish\""))
                for sentence in sentences { #expect(page.words.contains(sentence)) }
            }
            // The form of a page that was opened before, where this one has none.
            let review = try room.office.store.read { try ReviewedDraft(.room, from: nil, in: $0) }
            let seen = [
                ("seen", kept.map { String($0.revision) } ?? ""), ("base", review?.baseSign ?? ""), ("looked", effective.iso),
                ("effective", effective.iso),
            ]
            let sent = try await room.publish(browser, from: page, seen + [("basis", "QĐ 7")])
            #expect(sent.status == 422)
            #expect(sent.text.contains("id=\"errors\""))
            for sentence in sentences { #expect(sent.words.contains(sentence), "\(sentence)") }
            if isForeseen { #expect(sent.value(of: "basis") == "QĐ 7" && sent.text.contains("checked")) }
            #expect(try room.kept != nil)
            let isPublished = try room.office.store.read { try $0.publications(kind.definition, key)[effective] } != nil
            #expect(!isPublished)
        }
    }

    @Test func `is what fails an example`() async throws {
        let room = try DraftRoom()
        try room.keep(
            try room.text().replacing("25 working days", with: "20 working days").replacing("appraising: 12", with: "appraising: 7"))
        try await expectRefusal(
            room, "Ví dụ across-tet – Qua Tết Kỷ Hợi 2019 không đạt: hạn: ví dụ ghi 04/03/2019 17:00, chạy ra 25/02/2019 17:00")
    }

    @Test func `is what would hold for dossiers that are resolved`() async throws {
        let room = try DraftRoom()
        room.office.clock.set("2019-01-02T08:00")
        let number = try room.office.submit()
        try room.office.act("withdraw", on: number, by: "clerk", Entered(fields: ["reason": "rút"]))
        try room.keep(try room.shorter)
        try await expectRefusal(room, "Từ ngày 01/01/2019 đã có 1 hồ sơ của “\(DraftRoom.key)” giải quyết xong")
    }

    @Test func `is an end without successor while dossiers run`() async throws {
        let room = try DraftRoom()
        try room.office.submit()
        try room.keep(try room.shorter + "ended: {}\n")
        try await expectRefusal(room, "còn 1 hồ sơ đang xử lý")
    }

    @Test func `is another text under a published day`() async throws {
        let room = try DraftRoom()
        let other = DefinitionFile(
            path: Draft.path(.procedure, DraftRoom.key, DraftRoom.day("2019-01-01")),
            text: try room.shorter.replacing("20 working days", with: "21 working days"))
        let text = try room.shorter
        try room.office.store.write(at: room.office.clock.now) { transaction in
            let actor = try transaction.snapshot.actor("hoa")
            _ = try transaction.publish(other, by: actor, at: room.office.clock.now)
            // The draft was open in another window, and is saved only now.
            _ = try transaction.saveDraft(
                .procedure, DraftRoom.key, DraftRoom.day("2019-01-01"), text: text, seen: nil, by: actor)
        }
        try await room.office.asked(by: "owner") { browser in
            let page = try await browser.get(DraftRoom.review)
            for words in ["đã công bố, không sửa được nữa", "Thời hạn giảm từ 21 còn 20 ngày làm việc."] {
                #expect(page.words.contains(words))
            }
            let sent = try await room.publish(browser, from: page, [("basis", "QĐ 7")])
            #expect(sent.status == 422 && sent.words.contains("đã công bố, không sửa được nữa") && sent.value(of: "basis") == "QĐ 7")
        }
    }

    @Test func `is a circle of successors`() async throws {
        let room = try DraftRoom()
        try room.keep(try room.shorter + "ended: { successor: \(DraftRoom.key) }\n")
        try await expectRefusal(room, "\(DraftRoom.key)", isForeseen: false)
    }

    @Test func `is what another owner saved since, until it was looked at`() async throws {
        let room = try DraftRoom()
        try room.keep(try room.shorter)
        try await room.office.browse { client in
            let (owner, hoa) = (Browser(client), Browser(client))
            try room.office.enter(owner, as: "owner")
            try room.office.enter(hoa, as: "hoa")
            let page = try await owner.get(DraftRoom.review)
            room.office.clock.pass(minutes: 30)
            let seen = try #require(try await hoa.get(DraftRoom.page).value(of: "seen"))
            let theirs = try room.shorter.replacing("20 working days", with: "22 working days")
            #expect(try await hoa.post(DraftRoom.page, ["text": theirs, "seen": seen, "do": "save"]).status == 303)
            let stale = try await room.publish(owner, from: page, [("basis", "QĐ 7")])
            #expect(stale.status == 409 && stale.value(of: "basis") == "QĐ 7" && !stale.text.contains("checked"))
            #expect(stale.words.contains("hoa đã lưu bản nháp này lúc 01/10/2018 08:30, sau khi bạn mở trang. Chưa công bố gì."))
            #expect(stale.words.contains("Thời hạn giảm từ 25 còn 22 ngày làm việc"))
            #expect(try room.versions() == ["2018-08-27"])
            #expect(try await room.publish(owner, from: stale).status == 303)
            #expect(try room.versions() == ["2018-08-27", "2019-01-01"])
        }
    }

    @Test func `is what would undo another owner's version that came in between`() async throws {
        let room = try DraftRoom()
        try room.keep(try room.shorter)
        try room.keep(
            try room.shorter.replacing("2019-01-01", with: "2018-12-01").replacing("20 working", with: "24 working"), by: "hoa",
            from: "2018-12-01")
        try await room.office.browse { client in
            let (owner, hoa) = (Browser(client), Browser(client))
            try room.office.enter(owner, as: "owner")
            try room.office.enter(hoa, as: "hoa")
            let page = try await owner.get(DraftRoom.review)
            let theirs = "\(DraftRoom.definition)/draft/2018-12-01/review"
            #expect(try await room.publish(hoa, from: try await hoa.get(theirs), at: theirs).status == 303)
            let stale = try await room.publish(owner, from: page)
            #expect(stale.status == 409 && stale.words.contains("bản có hiệu lực từ 01/12/2018. Chưa công bố gì."))
            #expect(stale.words.contains("Thời hạn giảm từ 24 còn 20 ngày làm việc"))
            #expect(try await room.publish(owner, from: stale).status == 303)
            #expect(try room.versions() == ["2018-08-27", "2018-12-01", "2019-01-01"])
        }
    }

    @Test func `is what is published already, by a second click or another owner`() async throws {
        let room = try DraftRoom()
        try room.keep(try room.shorter)
        try await room.office.browse { client in
            let (owner, hoa) = (Browser(client), Browser(client))
            try room.office.enter(owner, as: "owner")
            try room.office.enter(hoa, as: "hoa")
            let (page, theirs) = (try await owner.get(DraftRoom.review), try await hoa.get(DraftRoom.review))
            #expect(try await room.publish(owner, from: page).status == 303)
            let digest = try room.office.store.read { try $0.definitionVersions(.procedure, DraftRoom.key).map(\.digest) }
            for (browser, page) in [(owner, page), (hoa, theirs)] {
                let second = try await room.publish(browser, from: page)
                #expect(second.status == 303 && second.headers[.location] == "\(DraftRoom.definition)?version=2019-01-01")
                let shown = try await browser.get("\(DraftRoom.definition)?version=2019-01-01")
                #expect(
                    shown.words.contains(
                        "owner đã công bố bản có hiệu lực từ 01/01/2019 lúc 01/10/2018 08:00; không công bố thêm lần nữa."))
            }
            #expect(try room.office.store.read { try $0.definitionVersions(.procedure, DraftRoom.key).map(\.digest) } == digest)
            let reload = try await hoa.get(DraftRoom.review)
            #expect(reload.status == 303 && reload.headers[.location] == "\(DraftRoom.definition)?version=2019-01-01")
        }
    }

    @Test func `is what another owner has removed`() async throws {
        let room = try DraftRoom()
        try room.keep(try room.shorter)
        try await room.office.asked(by: "owner") { browser in
            let page = try await browser.get(DraftRoom.review)
            let kept = try room.kept
            let seen = try #require(kept).revision
            try room.office.store.write(at: room.office.clock.now) { transaction in
                try transaction.removeDraft(
                    .procedure, DraftRoom.key, DraftRoom.day("2019-01-01"), seen: seen, by: transaction.snapshot.actor("hoa"))
            }
            let sent = try await room.publish(browser, from: page)
            #expect(sent.status == 409 && sent.words.contains("Bản nháp có hiệu lực từ 01/01/2019 không còn: người khác đã xóa"))
            #expect(sent.words.contains("Các phiên bản"))
            #expect(try room.versions() == ["2018-08-27"])
        }
    }
}
