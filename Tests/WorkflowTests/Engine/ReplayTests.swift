import Foundation
import Testing

@testable import Workflow

/// Histories that do not add up are refused with the entry that is wrong, and never stop the program.
@Suite struct ReplayTests {
    private static func accepted() throws -> WalkedDossier {
        var dossier = try WalkedDossier(.shipped("province-emulation-flag"))
        try dossier.act("accept", at: "2018-10-01T08:30")
        return dossier
    }

    private func problem(
        _ event: Event, sequence: Int = 3, at time: String = "2018-10-01T09:00", calendar: Int = 1
    ) throws -> (ReplayProblem?, ReplayProblem?) {
        let dossier = try Self.accepted()
        let entry = Entry(
            sequence: sequence, event: event, actor: "lan", occurredAt: .of(time), recordedAt: .of(time), calendarVersion: calendar)
        let whole = History(
            number: dossier.history.number, rules: dossier.rules, entries: dossier.history.entries + [entry],
            calendars: dossier.history.calendars)
        return (
            #expect(throws: ReplayProblem.self) { try whole.replay() },
            #expect(throws: ReplayProblem.self) { try dossier.history.appending(entry, to: dossier.standing) }
        )
    }

    @Test func `an entry that cannot follow is named, whether it is replayed or appended`() throws {
        let paper = Event.attached(Attachment(document: "minutes", file: nil))
        let course = try #require(try Self.accepted().history.entries.first?.event)
        for (found, expected) in [
            (try problem(paper, sequence: 4), ReplayProblem.outOfSequence(4)),
            (try problem(paper, sequence: 2), .outOfSequence(2)),
            (try problem(paper, at: "2018-10-01T08:29"), .outOfOrder(3)),
            (try problem(paper, calendar: 2), .unknownCalendar(3)),
            (try problem(course), .outOfSequence(3)),
            (
                try problem(.moved(Move(action: "accept", from: "submitted", to: "appraising"))),
                .wrongState(sequence: 3, stood: "appraising")
            ),
            (try problem(.moved(Move(action: "fly", from: "appraising", to: "decided"))), .unknownAction(sequence: 3, action: "fly")),
            (try problem(.undone(Undoing(sequence: 1))), .nothingToUndo(3)),
            (try problem(.undone(Undoing(sequence: 3))), .nothingToUndo(3)),
            (try problem(.undone(Undoing(sequence: 99))), .nothingToUndo(3)),
        ] {
            #expect(found.0 == expected && found.1 == expected, "\(found) instead of \(expected)")
        }
    }

    @Test func `only the last deed that still counts can be taken back`() throws {
        var dossier = try Self.accepted()
        try dossier.carryOut(.assign("minh"), at: "2018-10-01T09:00")
        #expect(throws: ReplayProblem.nothingToUndo(4)) {
            try dossier.record(.undone(Undoing(sequence: 2)), by: "lan", at: .of("2018-10-01T09:00"))
        }
        try dossier.carryOut(.undo(reason: "nhầm"), at: "2018-10-01T09:00")
        try dossier.carryOut(.undo(reason: "nhầm"), at: "2018-10-01T09:00")
        #expect(dossier.standing.state == "submitted" && dossier.standing.lastDeed == nil)
        #expect(throws: ReplayProblem.nothingToUndo(6)) {
            try dossier.record(.undone(Undoing(sequence: 2)), by: "lan", at: .of("2018-10-01T09:00"))
        }
    }

    @Test func `a history without a beginning is none`() throws {
        let dossier = try Self.accepted()
        for entries in [[], Array(dossier.history.entries.dropFirst())] {
            let history = History(number: "a", rules: dossier.rules, entries: entries, calendars: dossier.history.calendars)
            #expect(throws: ReplayProblem.noBeginning) { try history.replay() }
            #expect(throws: ReplayProblem.noBeginning) { try history.replay(asOf: .of("2030-01-01T00:00")) }
        }
    }

    @Test(arguments: [(0, -1), (-5, 3), (2, .max), (.max, .max), (.min, .min), (.min, .max), (7, 7)])
    func `results of nominees that are not on the list change nothing`(first: Int, count: Int) throws {
        var dossier = try Self.accepted()
        let run = ResultRun(first: first, count: count, result: NomineeResult(.proposed))
        let move = Move(action: "appraise", from: "appraising", to: "appraised", results: [run])
        try dossier.record(.moved(move), by: "lan", at: .of("2018-10-01T09:00"))
        #expect(dossier.standing.results.count == 3)
    }

    @Test func `runs of results lead from one list to the other, and are as few as can be`() {
        var dice = SeededNumbers(seed: 11)
        for _ in 0..<500 {
            let old = (0..<dice.number(0...20)).map { _ in NomineeResult(Outcome.allCases[dice.number(0...2)]) }
            let new = old.map { dice.chance(oneIn: 2) ? $0 : NomineeResult(Outcome.allCases[dice.number(0...2)]) }
            let runs = ResultRun.changes(from: old, to: new)
            var changed = old
            for run in runs {
                changed.replaceSubrange(run.first..<run.first + run.count, with: repeatElement(run.result, count: run.count))
            }
            #expect(changed == new)
            for (run, next) in zip(runs, runs.dropFirst()) { #expect(run.first + run.count < next.first || run.result != next.result) }
        }
        let many = Array(repeating: NomineeResult(), count: 10_000)
        let approved = Array(repeating: NomineeResult(.approved, votesFor: 9), count: 10_000)
        #expect(ResultRun.changes(from: many, to: approved) == [ResultRun(first: 0, count: 10_000, result: approved[0])])
    }

    @Test func `every kind of event is read back as it was written`() throws {
        let dossier = try Self.accepted()
        let events =
            dossier.history.entries.map(\.event) + [
                .attached(Attachment(document: "minutes", file: Attachment.File(digest: "00", name: "biên bản.pdf", size: 3))),
                .assigned(Assignment(assignee: "minh")), .extended(Extension(at: .of("2018-10-01T09:00"), day: .of("2018-10-03"))), .paused,
                .resumed, .undone(Undoing(sequence: 2)), .recounted(Recount(from: nil, to: .of("2018-10-01T09:00"), notices: ["TB 1"])),
            ]
        for event in events {
            #expect(try JSONDecoder().decode(Event.self, from: JSONEncoder().encode(event)) == event)
        }
        for text in ["{}", "[]", #"{"paused":{},"resumed":{}}"#, #"{"flown":{}}"#] {
            #expect(throws: DecodingError.self) { try JSONDecoder().decode(Event.self, from: Data(text.utf8)) }
        }
    }
}
