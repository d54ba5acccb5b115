import Foundation
import GRDB
import Testing

@Suite struct `A run over many dossiers that is killed in the middle` {
    private static let migrate = [
        "workflow", "migrate", ChangedLaw.procedure, "--to", "2018-11-01", "--as", "owner", "--at", "2018-11-05T09:00",
    ]

    /// An office with so many dossiers under appraisal, and a version that they are to be moved onto.
    private func office(_ count: Int) throws -> Program {
        let program = try Program()
        let header =
            "dossier,procedure,unit,received_at,accepted_at,decided_at,state,decision_number,decision_date,nominee,kind,position,outcome\n"
        let rows = (1...count).map { "\($0)/2018,\(ChangedLaw.procedure),p1,2018-10-01T08:00,2018-10-01T09:00,,appraising,,,,,,\n" }
        try program.done(["import", "register", try program.file("so.csv", header + rows.joined()), "--as", "clerk"])
        try program.publish(try ChangedLaw.shorter(from: "2018-11-01"))
        return program
    }

    /// How often each dossier was moved, by the run.
    private func moves(_ program: Program) throws -> [String: [Int]] {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: program.database.path, configuration: configuration)
        let rows = try queue.read { db in
            try Row.fetchAll(
                db, sql: "SELECT dossier, json_extract(content, '$.migrated.run') FROM history WHERE action = 'migrate'"
            ).map { ($0[0] as String, $0[1] as Int) }
        }
        try queue.close()
        return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
    }

    @Test(arguments: [1, 20, 90])
    func `goes on as the same run, and moves each dossier once`(count: Int) throws {
        let program = try office(200)
        let running = try RunningProgram(program, Self.migrate)
        while try moves(program).count < count { Thread.sleep(forTimeInterval: 0.001) }
        #expect(running.kill(), "it was done before it could be killed")
        let cutOff = try moves(program)
        #expect(cutOff.count >= count && cutOff.count < 200)
        #expect(try program.auditProblems() == [])

        let rest = try program.done(Self.migrate + ["--format", "json"]).object()
        #expect(rest["run"] as? Int == 1)
        #expect(rest["moved"] as? Int == 200 - cutOff.count)
        let all = try moves(program)
        #expect(all.count == 200)
        #expect(all.values.allSatisfy { $0 == [1] })
        #expect(try program.auditProblems() == [])

        let undone = try program.migrate("--undo", "1", at: "2018-11-06T09:00")
        #expect(undone.moved == 200)
        #expect(try program.auditProblems() == [])
    }
}
