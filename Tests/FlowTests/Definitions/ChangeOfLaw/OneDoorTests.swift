import Dossier
import Foundation
import Testing
import Workflow

/// Two versions of a procedure that differ only in whether the one-door statistics count its dossiers.
@Suite struct `A procedure that leaves the one-door statistics` {
    private static let day = "2018-11-01"

    private func uncounted() throws -> String {
        try ChangedLaw.text(
            "procedures/\(ChangedLaw.procedure)/2018-08-27.yaml",
            [
                ("effective: 2018-08-27", "effective: \(Self.day)"),
                ("\nlimit: { value: 10", "\none-door: false\nlimit: { value: 10"),
            ])
    }

    /// An office with one dossier decided in October, one that runs, and one received under the version that is not counted.
    private func office() throws -> Program {
        let program = try Program()
        let decided = try program.brought(by: "accept", "appraise", "submit-for-decision")
        try program.decide(decided, at: "2018-10-04T09:00")
        _ = try program.brought(by: "accept", received: "2018-10-08")
        try program.publish(try uncounted())
        _ = try program.handIn(at: "2018-11-05T08:30")
        return program
    }

    /// The figures of October and of November, of the one-door statistics or of the procedure alone.
    private func received(_ program: Program, _ more: String...) throws -> [[Int?]] {
        try [("2018-10-01", "2018-10-31"), ("2018-11-01", "2018-11-30")].map { from, to in
            let report = try program.done(["report", "timeliness", "--from", from, "--to", to, "--format", "json"] + more).object()
            return ["carriedOver", "received", "resolved", "inProgress"].map { report[$0] as? Int }
        }
    }

    private func months(_ program: Program) throws -> [Int] {
        let store = try DossierStore.open(at: program.database.path)
        let now = try #require(Moment("2018-11-30T17:00"))
        let months = try store.read { try $0.timelinessByMonth(last: 2, at: now, within: nil) }
        try store.close()
        return months.map { $0.early + $0.onTime + $0.late }
    }

    @Test func `is compared in plain words, and nothing else changes`() throws {
        let program = try Program()
        let file = try program.file("uncounted.yaml", try uncounted())
        let diff = try program.done(["workflow", "diff", ChangedLaw.procedure, file, "--format", "json"]).objects()
        #expect(diff.map { $0["path"] as? String } == ["effective", "one-door"], "\(diff)")
        let words = try program.done(["workflow", "diff", ChangedLaw.procedure, file, "--lang", "en"]).output
        #expect(words.contains("The one-door statistics no longer count its dossiers"), "\(words)")
        try program.publish(try uncounted())
        let running = try program.brought(by: "accept")
        let due = try program.dueAt(running)
        #expect(try program.migrate(ChangedLaw.procedure, "--to", Self.day).moved == 1)
        #expect(try program.dueAt(running) == due)
    }

    @Test func `counts each dossier by the version it runs under, and a period by how it stood then`() throws {
        let program = try office()
        let alone = ["--procedure", ChangedLaw.procedure]
        let (october, all) = ([0, 2, 1, 1], [[0, 2, 1, 1], [1, 1, 0, 2]])
        #expect(try received(program) == [october, [1, 0, 0, 1]])
        #expect(try received(program, alone[0], alone[1]) == all)
        #expect(try months(program) == [1, 0])
        #expect(try program.auditProblems() == [])

        #expect(try program.migrate(ChangedLaw.procedure, "--to", Self.day).moved == 2)
        #expect(try received(program) == [october, [0, 0, 0, 0]])
        #expect(try received(program, alone[0], alone[1]) == all)
        #expect(try months(program) == [1, 0], "what was resolved in October was counted then")
        #expect(try program.auditProblems() == [])

        #expect(try program.migrate("--undo", "1", at: "2018-11-06T09:00").moved == 2)
        #expect(try received(program) == [october, [1, 0, 0, 1]])
        #expect(try received(program, alone[0], alone[1]) == all)
        #expect(try months(program) == [1, 0])
        #expect(try program.auditProblems() == [])
    }
}
