import Foundation
import Testing

@Suite struct `Dossiers moved onto a version on purpose` {
    private static let day = "2018-11-01"

    /// An office with one dossier that waits, one that is appraised, one that has been, and one that is done with.
    private func office() throws -> (program: Program, open: [String]) {
        let program = try Program()
        let open = [
            try program.handIn(at: "2018-10-01T08:00"), try program.brought(by: "accept"),
            try program.brought(by: "accept", "appraise"),
        ]
        let done = try program.brought(by: "accept", "appraise", "submit-for-decision")
        try program.decide(done, at: "2018-10-08T15:00")
        try program.step(done, "issue", at: "2018-10-10T08:00")
        return (program, open)
    }

    @Test func `come to what the impact said before, under a version with another limit`() throws {
        let (program, open) = try office()
        let file = try program.file("law.yaml", try ChangedLaw.shorter(from: Self.day))
        let record = try RecordContent(program.database)
        let impact = try program.done(["workflow", "impact", file, "--at", "2018-11-05T09:00", "--format", "json"]).object()
        #expect(try RecordContent(program.database) == record)
        #expect(impact["running"] as? Int == 3)
        #expect(impact["byState"] as? [String: Int] == ["submitted": 1, "appraising": 1, "appraised": 1])
        #expect((impact["orphaned"] as? [String])?.isEmpty == true)
        let moves = impact["dueMoves"] as? [[String: String]] ?? []
        #expect(moves.map { $0["number"] } == Array(open.dropFirst()))
        try program.publish(try ChangedLaw.shorter(from: Self.day))

        let before = try RecordContent(program.database)
        let rehearsed = try program.migrate(ChangedLaw.procedure, "--to", Self.day, "--dry-run")
        #expect(rehearsed.run == nil && rehearsed.moved == 3 && rehearsed.refused.isEmpty)
        #expect(try RecordContent(program.database) == before)

        for move in moves { #expect(try program.dueAt(move["number"] ?? "") == move["from"]) }
        let moved = try program.migrate(ChangedLaw.procedure, "--to", Self.day)
        #expect(moved.run == 1 && moved.moved == 3 && moved.refused.isEmpty)
        for move in moves { #expect(try program.dueAt(move["number"] ?? "") == move["to"]) }
        #expect(moves.allSatisfy { $0["from"] == "2018-10-15T17:00" && $0["to"] == "2018-10-11T17:00" })
        for number in open {
            #expect(try program.page(number)["procedureVersion"] as? String == Self.day)
            #expect(try program.page(number, at: "2018-11-05T08:59")["procedureVersion"] as? String == "2018-08-27")
            #expect(try program.deeds(number).last == "migrate")
        }
        #expect(try program.auditProblems() == [])
    }

    @Test func `are refused where their state is gone, and go to the state they are given`() throws {
        let (program, open) = try office()
        let text = try ChangedLaw.withoutAppraised(from: Self.day)
        let file = try program.file("law.yaml", text)
        let impact = try program.done(["workflow", "impact", file, "--format", "json"]).object()
        #expect(impact["orphaned"] as? [String] == [open[2]])
        try program.publish(text)
        let pages = try open.map { try program.page($0) }

        let rehearsed = try program.migrate(ChangedLaw.process, "--to", Self.day, "--dry-run", exit: 1)
        #expect(rehearsed.moved == 2 && Set(rehearsed.refused.keys) == [open[2]])
        let first = try program.migrate(ChangedLaw.process, "--to", Self.day, exit: 1)
        #expect(first.moved == 2 && first.refused == rehearsed.refused)
        #expect(try program.page(open[2])["state"] as? String == "appraised")
        let mapped = try program.migrate(
            ChangedLaw.process, "--to", Self.day, "--map", "appraised=awaiting-decision", at: "2018-11-06T09:00")
        #expect(mapped.run == 2 && mapped.moved == 1 && mapped.refused.isEmpty)
        let nothing = try program.migrate(ChangedLaw.process, "--to", Self.day, at: "2018-11-06T10:00")
        #expect(nothing.run == nil && nothing.moved == 0)

        for (number, before) in zip(open, pages) {
            let after = try program.page(number)
            for key in ["acceptedAt", "dueAt", "receivedAt"] { #expect(after[key] as? String == before[key] as? String) }
        }
        #expect(try program.page(open[2])["state"] as? String == "awaiting-decision")
        #expect(try program.page(open[2], at: "2018-11-06T08:00")["state"] as? String == "appraised")
        try program.decide(open[2], at: "2018-11-07T09:00", as: "8/QĐ-UBND")
        #expect(try program.auditProblems() == [])
    }

    @Test func `go back with the due day they had, once`() throws {
        let (program, open) = try office()
        try program.publish(try ChangedLaw.shorter(from: Self.day))
        let before = try open.map { try program.dueAt($0) }
        #expect(try program.migrate(ChangedLaw.procedure, "--to", Self.day).moved == 3)
        #expect(try open.map { try program.dueAt($0) } != before)
        #expect(try program.migrate("--undo", "1", at: "2018-11-06T09:00").moved == 3)
        #expect(try open.map { try program.dueAt($0) } == before)
        let histories = try open.map { try program.deeds($0) }
        let again = try program.migrate("--undo", "1", at: "2018-11-06T10:00")
        #expect(again.moved == 0 && again.refused.isEmpty)
        #expect(try open.map { try program.deeds($0) } == histories)
        #expect(try program.auditProblems() == [])
        // What was taken back can be done again, as another run.
        #expect(try program.migrate(ChangedLaw.procedure, "--to", Self.day, at: "2018-11-07T09:00").run == 2)
    }

    @Test func `stay where they are when somebody has worked on them since`() throws {
        let (program, open) = try office()
        try program.publish(try ChangedLaw.shorter(from: Self.day))
        #expect(try program.migrate(ChangedLaw.procedure, "--to", Self.day).moved == 3)
        try program.step(open[1], "appraise", at: "2018-11-05T10:00")
        let due = try program.dueAt(open[1])
        let undone = try program.migrate("--undo", "1", exit: 1, at: "2018-11-06T09:00")
        #expect(undone.moved == 2 && undone.refused == [open[1]: ["moved-meanwhile"]])
        #expect(try program.dueAt(open[1]) == due)
        #expect(try program.page(open[2])["procedureVersion"] as? String == "2018-08-27")
        #expect(try program.auditProblems() == [])
    }

    @Test func `are not moved, nor taken back, before what has happened to them since`() throws {
        let (program, open) = try office()
        try program.publish(try ChangedLaw.shorter(from: Self.day))
        try program.step(open[1], "appraise", at: "2018-11-05T10:00")
        let moved = try program.migrate(ChangedLaw.procedure, "--to", Self.day, exit: 1)
        #expect(moved.moved == 2 && moved.refused == [open[1]: ["before-previous"]])
        let undone = try program.migrate("--undo", "1", exit: 1, at: "2018-11-05T08:59")
        #expect(undone.moved == 0 && undone.refused == [open[0]: ["before-previous"], open[2]: ["before-previous"]])
        #expect(try program.auditProblems() == [])
    }

    @Test func `keep the due day by which they were resolved, and so do the figures`() throws {
        let (program, _) = try office()
        let decided = try program.brought(by: "accept", "appraise", "submit-for-decision")
        try program.decide(decided, at: "2018-10-15T16:00", as: "9/QĐ-UBND")
        let report = ["report", "timeliness", "--from", "2018-10-01", "--to", "2018-11-30", "--at", "2018-11-30T17:00", "--format", "json"]
        let (due, figures) = (try program.dueAt(decided), try program.done(report).output)
        try program.publish(try ChangedLaw.shorter(from: Self.day))
        let file = try program.file("again.yaml", try ChangedLaw.shorter(from: Self.day))
        let impact = try program.done(["workflow", "impact", file, "--at", "2018-11-05T09:00", "--format", "json"]).object()
        let rehearsed = try program.done(
            ["workflow", "migrate", ChangedLaw.procedure, "--to", Self.day, "--dry-run", "--as", "owner", "--at", "2018-11-05T09:00"]
                + ["--format", "json"]
        ).object()
        let moves = (impact["dueMoves"] as? [[String: String]], rehearsed["dueMoves"] as? [[String: String]])
        #expect(moves.0?.count == 2 && moves.0 == moves.1)
        #expect(try program.migrate(ChangedLaw.procedure, "--to", Self.day).moved == 4)
        #expect(try program.dueAt(decided) == due)
        #expect(try program.page(decided)["procedureVersion"] as? String == Self.day)
        #expect(try program.done(report).output == figures)
        #expect(try program.auditProblems() == [])
    }

    @Test func `go to no state that is unknown, and to no version that is not there`() throws {
        let (program, _) = try office()
        try program.publish(try ChangedLaw.withoutAppraised(from: Self.day))
        let words = ["workflow", "migrate", ChangedLaw.process, "--to", Self.day, "--as", "owner", "--map"]
        try program.refuses(words + ["apraised=awaiting-decision"], exit: 1, ["Did you mean “appraised”?"])
        try program.refuses(words + ["appraised=awaiting-decison"], exit: 1, ["Did you mean “awaiting-decision”?"])
        try program.refuses(words + ["appraised=appraised"], exit: 1, ["There is no state “appraised”"])
        try program.refuses(
            ["workflow", "migrate", "direct-awrd", "--to", Self.day, "--as", "owner"], exit: 2, ["Did you mean “direct-award”?"])
        try program.refuses(
            ["workflow", "migrate", ChangedLaw.process, "--to", "2018-12-01", "--as", "owner"], exit: 2, ["“direct-award 2018-12-01”"])
        try program.refuses(["workflow", "migrate", ChangedLaw.process, "--to", Self.day, "--as", "clerk"], exit: 1, ["Procedure owner"])
    }
}
