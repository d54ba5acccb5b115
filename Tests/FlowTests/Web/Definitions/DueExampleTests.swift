import Dossier
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `The due days of an example` {
    @Test func `are those of the sketch, and before Tết those of the calendar`() async throws {
        let room = try DraftRoom()
        room.office.clock.set("2018-10-02T08:00")
        try await room.office.asked(by: "owner") { browser in
            try await room.begin(browser)
            let page = try await browser.get(DraftRoom.page)
            #expect(page.words.contains("tiếp nhận 02/10/2018 → hạn 06/11/2018"))
            // Tết 2019: off from Saturday 02/02 to Sunday 10/02; 25 working days after it end on Friday 15/03.
            #expect(page.words.contains("tiếp nhận 01/02/2019 → hạn 15/03/2019"))
            #expect(page.words.contains("đợt nghỉ dài nhất: 02/02/2019 – 10/02/2019 (Tết Nguyên đán Kỷ Hợi"))
            let shorter = try await browser.post(
                "\(DraftRoom.page)/check", ["text": try room.text().replacing("25 working days", with: "10 working days")])
            #expect(shorter.words.contains("tiếp nhận 02/10/2018 → hạn 16/10/2018"))
        }
    }

    /// The office's worked examples of the office's usual hours, without pauses: those of a limit in a procedure's own cut-off.
    static let worked = WorkedExample.all.filter { example in
        example.pauses.isEmpty && !example.receivesOnSaturdays && example.receivedAt >= "2018-08-28" && example.unit != "working-hour"
            && (Moment(example.receivedAt)?.time ?? .midnight) <= (TimeOfDay(example.cutOff) ?? .midnight)
    }

    @Test(arguments: worked)
    func `agree with the worked examples`(example: WorkedExample) async throws {
        let room = try DraftRoom()
        room.office.clock.set(example.receivedAt)
        let text = try room.text().replacing(/limit: \{ value: 25 working days/) { _ in "limit: { value: \(example.limit)" }
        let due = try #require(Moment(example.due))
        try await room.office.asked(by: "owner") { browser in
            let page = try await browser.post("\(DraftRoom.page)/check", ["text": text])
            let received = try #require(Moment(example.receivedAt)).day.display
            let words = due.time == TimeOfDay("17:00") ? due.day.display : due.display
            #expect(page.words.contains("tiếp nhận \(received) → hạn \(words)"), "\(page.words.suffix(600))")
        }
    }

    @Test func `stand there for every procedure that runs on a process`() async throws {
        let room = try DraftRoom()
        #expect(Self.worked.count >= 5)
        let text = try room.text(.process, "direct-award")
        try await room.office.asked(by: "owner") { browser in
            let page = try await browser.post("/definitions/process/direct-award/draft/2019-01-01/check", ["text": text])
            let known = try room.office.store.read { snapshot in
                try snapshot.definitionsInForce(on: DraftRoom.day("2019-01-01")).filter { version in
                    guard version.kind == .procedure else { return false }
                    let rules = try snapshot.rules(for: ProcedureKey(version.key), on: DraftRoom.day("2019-01-01")).rules
                    return rules.process.key == "direct-award"
                }
            }
            #expect(known.count >= 3)
            for version in known { #expect(page.words.contains(version.title.vi)) }
            #expect(page.words.matches(of: /tiếp nhận 01\/10\/2018 → hạn/).count == known.count)
        }
    }
}
