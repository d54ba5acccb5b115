import Foundation
import Testing
import Workflow

@testable import Dossier

@Suite struct `A year replayed under a draft` {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../../workflows")
        .standardizedFileURL

    /// A shipped definition with passages replaced, each of which has to stand there.
    private func reading(_ path: String, _ passages: [(String, String)]) throws -> Reading {
        var text = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
        for (passage, other) in passages {
            try #require(text.contains(passage), "\(passage)")
            text = text.replacing(passage, with: other)
        }
        let reading = DefinitionReader().read(DefinitionFile(path: path, text: text))
        try #require(reading.definition != nil)
        return reading
    }

    private func procedure(_ passages: [(String, String)] = []) throws -> Reading {
        try reading("procedures/\(PastOffice.procedure)/2018-08-27.yaml", [("effective: 2018-08-27", "effective: 2019-01-01")] + passages)
    }

    private func process(_ passages: [(String, String)] = []) throws -> Reading {
        try reading("processes/direct-award/2018-08-27.yaml", [("effective: 2018-08-27", "effective: 2019-01-01")] + passages)
    }

    private func whatIf(_ reading: Reading, year: Int = 2018, at iso: String = "2018-12-31T17:00") throws -> WhatIf {
        let moment = try #require(Moment(iso))
        return try PastOffice.later.get().read { try $0.whatIf(of: reading, year: year, at: moment) }
    }

    @Test func `tells who would have been late under a shorter limit`() throws {
        let found = try whatIf(
            try procedure([
                ("value: 10 working days", "value: 5 working days"), ("appraising: 6 working days", "appraising: 3 working days"),
            ]))
        #expect(found.received == 29 && found.notReplayed.isEmpty)
        // Twelve took six days; of the five of November three were late as it was, and none would have been in time.
        #expect(found.total == WhatIf.Count(all: 29, before: 3, after: 17))
        #expect(found.dueMoves == 29)
        #expect(found.changed.count == 14 && found.changed.allSatisfy { !$0.before.isLate && $0.after.isLate })
        #expect(found.changed.last?.number == PastOffice.fresh)
        #expect(found.changed.last?.before.dueAt?.iso == "2018-11-15T17:00")
        #expect(found.changed.last?.after.dueAt?.iso == "2018-11-08T17:00")
        #expect(found.byProcedure == [ProcedureKey(PastOffice.procedure): found.total])
        let appraising = found.byStep[WhatIf.Step(procedure: ProcedureKey(PastOffice.procedure), state: StateKey("appraising"))]
        // Of the twelve that took four days, and of the one that was given back after six: over three, and not over six.
        #expect(appraising?.all == 31)
        #expect(appraising.map { $0.after - $0.before } == 13)
    }

    @Test func `as of an earlier time, only what had come and happened by then`() throws {
        let found = try whatIf(try procedure([("value: 10 working days", "value: 5 working days")]), at: "2018-10-08T17:00")
        #expect(found.received == 25)
        #expect(found.total.after == 0)
        let evening = try whatIf(try procedure([("value: 10 working days", "value: 5 working days")]), at: "2018-10-08T17:01")
        #expect(evening.total == WhatIf.Count(all: 25, before: 0, after: 12))
    }

    @Test func `the same rules change nobody's answer, of a procedure and of its process`() throws {
        for reading in [try procedure(), try process()] {
            let found = try whatIf(reading)
            #expect(found.received == 29 && found.total.before == 3 && found.total.after == 3)
            #expect(found.changed.isEmpty && found.dueMoves == 0)
            #expect(found.byStep.values.allSatisfy { $0.before == $0.after })
        }
        #expect(try whatIf(try procedure(), year: 2017).received == 0)
    }

    @Test func `dossiers that went another way are named, each with why`() throws {
        let found = try whatIf(try process([("  submit-for-decision:\n", "  for-decision:\n")]))
        #expect(found.received == 29 && found.total.all == 1)
        #expect(found.notReplayed.count == 28)
        #expect(Set(found.notReplayed.map(\.obstacle)) == [.actionGone(ActionKey("submit-for-decision"))])
    }
}
