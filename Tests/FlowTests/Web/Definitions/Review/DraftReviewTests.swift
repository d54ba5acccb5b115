import Dossier
import Foundation
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `The page before publishing` {
    @Test func `is led to from the editor, which saves what was typed first`() async throws {
        let room = try DraftRoom()
        let shorter = try room.shorter
        try await room.office.asked(by: "owner") { browser in
            try await room.begin(browser)
            let editor = try await browser.get(DraftRoom.page)
            #expect(editor.words.contains("Xem trước khi công bố"))
            let seen = try #require(editor.value(of: "seen"))
            let kept = try await browser.post(
                DraftRoom.page, ["text": try room.text().replacing("\n", with: "\r\n"), "seen": seen, "do": "review"])
            #expect(kept.status == 303 && kept.headers[.location] == DraftRoom.review)
            let revision = try room.kept?.revision
            #expect(revision.map(String.init) == seen, "nothing new, nothing saved")
            let saved = try await browser.post(DraftRoom.page, ["text": shorter, "seen": seen, "do": "review"])
            #expect(saved.status == 303 && saved.headers[.location] == DraftRoom.review)
            #expect(try room.kept?.text == shorter)
            let stale = try await browser.post(DraftRoom.page, ["text": "x", "seen": seen, "do": "review"])
            #expect(stale.status == 409 && stale.typed == "x")
        }
    }

    @Test func `tells in the words of the command line what is wrong, differs and moves`() async throws {
        let room = try DraftRoom()
        let (waiting, running) = (try room.office.submit(), try room.office.submit())
        try room.office.act("accept", on: running, by: "clerk")
        try room.keep(try room.shorter)
        let now = room.office.clock.now
        let (changes, impact) = try room.office.store.read { snapshot in
            let review = try #require(try ReviewedDraft(DraftPlace.room, from: nil, in: snapshot))
            return (try review.changes(in: snapshot), try snapshot.impact(of: review.reading, at: now))
        }
        #expect(impact.running == 2 && impact.dueMoves.map(\.number) == [running])
        try await room.office.asked(by: "owner") { browser in
            for language in Language.allCases {
                browser.setCookie(VisitCookies.languageName, language.rawValue)
                let page = try await browser.get(DraftRoom.review)
                #expect(page.status == 200)
                for change in changes {
                    #expect(page.words.contains("\(change.words[language]) ( \(change.place(in: language)) )"), "\(change.path)")
                }
                #expect(page.words.contains(impact.head(in: language)))
                for state in impact.states(in: language) { #expect(page.words.contains("\(state.name) \(state.count)")) }
                #expect(page.words.contains(impact.orphans(in: language)) && page.words.contains(impact.moves(in: language)))
            }
            browser.setCookie(VisitCookies.languageName, "vi")
            let page = try await browser.get(DraftRoom.review)
            #expect(page.words.contains("Thời hạn giảm từ 25 còn 20 ngày làm việc ( dòng 18 → dòng 18 )"))
            #expect(page.text.contains("href=\"\(DraftRoom.page)#line-18\""), "a line leads to the editor")
            #expect(page.text.contains("href=\"/definitions/procedure/\(DraftRoom.key)?version=2018-08-27#l36\""), "or to the old text")
            #expect(page.words.contains("\(running) 05/11/2018 17:00 29/10/2018 17:00") && !page.words.contains(waiting.text))
            let headings = page.text.matches(of: /<h2[^>]*>(\d)\.\s/).map { String($0.1) }
            #expect(headings == ["1", "2", "3", "4", "5"])
            #expect(page.words.contains("2 hồ sơ đang xử lý giữ bản của mình"))
        }
    }

    @Test func `gives its lists as files`() async throws {
        let room = try DraftRoom()
        let number = try room.office.submit()
        try room.office.act("accept", on: number, by: "clerk")
        try room.keep(try room.shorter)
        try await room.office.asked(by: "owner") { browser in
            let impact = try await browser.get("\(DraftRoom.page)/impact.csv")
            #expect(
                impact.text.hasSuffix("number,orphaned,from,to,undated\n\(number),false,2018-11-05T17:00,2018-10-29T17:00,false\n"),
                "\(impact.text)")
            let changes = try await browser.get("\(DraftRoom.page)/changes.csv")
            #expect(changes.text.contains("kind,path,from,to,text,old_line,new_line"))
            #expect(changes.text.contains("Thời hạn giảm từ 25 còn 20 ngày làm việc,18,18"))
            for name in ["impact.csv", "changes.csv", "review"] {
                #expect(try await browser.get("/definitions/procedure/\(DraftRoom.key)/draft/2030-01-01/\(name)").status == 404)
            }
        }
    }

    @Test func `shows the numbers of the owner's unit alone`() async throws {
        let room = try DraftRoom()
        let numbers = [try room.office.submit(from: "p1"), try room.office.submit(from: "d1")]
        for number in numbers { try room.office.act("accept", on: number, by: "clerk") }
        try room.office.store.write(at: room.office.clock.now) { try $0.addUser("d1-owner", roles: ["owner"], unit: "d1") }
        try room.keep(try room.shorter)
        try await room.office.asked(by: "d1-owner") { browser in
            let page = try await browser.get(DraftRoom.review)
            #expect(
                page.words.contains("Đổi hạn trả: 2, không hồ sơ nào thành quá hạn.") && page.words.contains("1 hồ sơ thuộc đơn vị khác."))
            #expect(page.words.contains(numbers[1].text) && !page.words.contains(numbers[0].text))
            let table = try await browser.get("\(DraftRoom.page)/impact.csv")
            #expect(table.text.contains(numbers[1].text) && !table.text.contains(numbers[0].text))
        }
    }

    @Test func `says which line cannot be read, and offers no publishing`() async throws {
        let room = try DraftRoom()
        for (text, line) in [("procedure: [\n\tx", 2), (try room.text().replacing("25 working days", with: "soon"), 18)] {
            try room.keep(text)
            try await room.office.asked(by: "owner") { browser in
                let page = try await browser.get(DraftRoom.review)
                #expect(page.status == 200 && page.words.contains("Còn lỗi ở mục 1 thì chưa công bố được."))
                #expect(page.text.contains("href=\"\(DraftRoom.page)#line-\(line)\">Dòng \(line)<"), "\(page.words)")
                #expect(!page.text.contains("value=\"publish\"") && page.words.contains("nên chưa xem được tác động"))
                let editor = try await browser.get(DraftRoom.page)
                #expect(editor.text.contains("id=\"line-\(line)\""), "the link leads somewhere without script")
                let sent = try await room.publish(browser, from: page, [("effective", "2019-01-01"), ("looked", "2019-01-01")])
                #expect([409, 422].contains(sent.status))
                #expect(try room.versions() == ["2018-08-27"])
            }
        }
    }

    @Test func `runs the examples of what hangs on the draft, which hold nothing up`() async throws {
        let room = try DraftRoom()
        try room.keep(try room.shorter)
        try await room.office.asked(by: "owner") { browser in
            let page = try await browser.get(DraftRoom.review)
            #expect(page.words.contains("Bản nháp không có ví dụ nào."))
            #expect(page.words.contains("Ví dụ của 1 định nghĩa khác, chạy như thể bản này có hiệu lực cho chúng: 2 ví dụ, 2 không đạt."))
            #expect(page.words.contains("hạn: ví dụ ghi 15/03/2019 17:00, chạy ra 08/03/2019 17:00"))
            #expect(page.text.contains("value=\"publish\""))
            let text = try room.text(.process, "direct-award")
            try room.office.store.write(at: room.office.clock.now) { transaction in
                _ = try transaction.saveDraft(
                    .process, "direct-award", DraftRoom.day("2019-01-01"), text: text, seen: nil, by: transaction.snapshot.actor("owner"))
            }
            let process = try await browser.get("/definitions/process/direct-award/draft/2019-01-01/review")
            #expect(process.words.firstMatch(of: /Ví dụ của \d+ định nghĩa khác.*?: \d+ ví dụ, đạt cả\./) != nil)
        }
    }

    @Test func `stays light whatever the draft changes`() async throws {
        let room = try DraftRoom()
        let states = (1...400).map { "  step-\($0):\n    title: { vi: Bước \($0), en: Step \($0) }\n" }.joined()
        let text = try room.text(.process, "council-award").replacing("\nstates:\n", with: "\nstates:\n\(states)")
        try room.office.store.write(at: room.office.clock.now) { transaction in
            _ = try transaction.saveDraft(
                .process, "council-award", DraftRoom.day("2019-01-01"), text: text, seen: nil, by: transaction.snapshot.actor("owner"))
        }
        try await room.office.asked(by: "owner") { browser in
            let page = try await browser.get("/definitions/process/council-award/draft/2019-01-01/review")
            #expect(page.status == 200 && page.text.utf8.count < 100_000, "\(page.text.utf8.count)")
            #expect(page.words.contains("có trong tệp CSV") && page.words.contains("chỗ nữa, có ở bản nháp"))
        }
    }
}

extension DraftPlace {
    /// The draft of the room.
    static let room = DraftPlace(kind: .procedure, key: DraftRoom.key, effective: DraftRoom.day("2019-01-01"))
}
