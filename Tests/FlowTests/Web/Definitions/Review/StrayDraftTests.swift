import Dossier
import Foundation
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `A draft whose text is of something else` {
    private static let other = "province-emulation-flag"

    /// Expects that the draft can be saved, and that neither the page nor its form publishes anything.
    private func expectNothing(_ text: String, says sentence: String) async throws {
        let room = try DraftRoom()
        try room.keep(text)
        let before = try room.office.store.read { try $0.publishedReadings().count }
        try await room.office.asked(by: "owner") { browser in
            let page = try await browser.get(DraftRoom.review)
            #expect(page.words.contains("Như hiện nay thì chưa công bố được:") && page.words.contains(sentence), "\(page.words)")
            #expect(!page.text.contains("value=\"publish\""))
            let sent = try await room.publish(browser, from: page)
            #expect(sent.status == 422 && sent.words.contains(sentence))
        }
        #expect(try room.kept?.text == text)
        #expect(try room.office.store.read { try $0.publishedReadings().count } == before)
    }

    @Test func `does not become another procedure`() async throws {
        let text = try DraftRoom().shorter.replacing("procedure: \(DraftRoom.key)", with: "procedure: evil")
        try await expectNothing(
            text,
            says: "Văn bản của bản nháp này là thủ tục “evil”, có hiệu lực từ 01/01/2019, không phải thủ tục “\(DraftRoom.key)”,"
                + " có hiệu lực từ 01/01/2019 như bản nháp.")
    }

    @Test func `does not become a process`() async throws {
        let text = try DraftRoom().text(.process, "direct-award").components(separatedBy: "\nexamples:")[0] + "\n"
        try await expectNothing(text, says: "Văn bản của bản nháp này là quy trình “direct-award”, có hiệu lực từ 01/01/2019, không phải")
    }

    @Test func `does not become a version of another day`() async throws {
        let text = try DraftRoom().shorter.replacing("effective: 2019-01-01", with: "effective: 2020-01-01")
        try await expectNothing(text, says: "Văn bản của bản nháp này là thủ tục “\(DraftRoom.key)”, có hiệu lực từ 01/01/2020, không phải")
    }

    @Test func `is refused by the record too`() throws {
        let room = try DraftRoom()
        try room.keep(try room.shorter.replacing("procedure: \(DraftRoom.key)", with: "procedure: evil"))
        let (kept, now) = (try room.kept, room.office.clock.now)
        let refusal = #expect(throws: Refusal.self) {
            try room.office.store.write(at: now) { transaction in
                _ = try transaction.publishDraft(
                    .procedure, DraftRoom.key, DraftRoom.day("2019-01-01"), from: DraftRoom.day("2019-01-01"), seen: kept?.revision,
                    by: transaction.snapshot.actor("owner"), at: now)
            }
        }
        let drafted = VersionFault.Named(kind: .procedure, key: DraftRoom.key, effective: DraftRoom.day("2019-01-01"))
        let text = VersionFault.Named(kind: .procedure, key: "evil", effective: DraftRoom.day("2019-01-01"))
        #expect(refusal == .version(.strayed(drafted: drafted, text: text)))
    }
}

@Suite(.fewAtOnce) struct `A form of a draft that is none of ours` {
    @Test func `does nothing where it says no known errand`() async throws {
        let room = try DraftRoom()
        try room.keep(try room.shorter)
        try await room.office.asked(by: "owner") { browser in
            let page = try await browser.get(DraftRoom.review)
            let pairs = ["seen", "base", "looked", "effective"].map { ($0, page.value(of: $0) ?? "") } + [("confirm", "yes")]
            for errand in [[("do", "zz")], []] {
                #expect(try await browser.post(DraftRoom.review, pairs: pairs + errand).status == 400)
            }
            #expect(try room.versions() == ["2018-08-27"])
            for errand in [[("do", "zz")], []] {
                #expect(try await browser.post(DraftRoom.page, pairs: [("text", "a"), ("seen", pairs[0].1)] + errand).status == 400)
            }
        }
        #expect(try room.kept?.text == room.shorter)
    }

    @Test func `does not empty the draft where it carries no text`() async throws {
        let room = try DraftRoom()
        try room.keep(try room.shorter)
        try await room.office.asked(by: "owner") { browser in
            let seen = try #require(try room.kept).revision
            for errand in ["save", "review"] {
                #expect(try await browser.post(DraftRoom.page, ["seen": "\(seen)", "do": errand]).status == 400)
            }
        }
        #expect(try room.kept?.text == room.shorter)
    }

    @Test func `names what is published before it is ticked`() async throws {
        let room = try DraftRoom()
        try room.keep(try room.shorter)
        try await room.office.asked(by: "owner") { browser in
            let page = try await browser.get(DraftRoom.review)
            let title = "Tặng Bằng khen của Chủ tịch UBND tỉnh về thực hiện nhiệm vụ chính trị (theo công trạng)"
            #expect(page.words.contains("Công bố thủ tục “\(title)” (\(DraftRoom.key)), có hiệu lực từ 01/01/2019:"), "\(page.words)")
        }
    }
}
