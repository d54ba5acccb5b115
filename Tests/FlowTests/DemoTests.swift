import Dossier
import Foundation
import Testing
import Workflow

@Suite struct `The demo office` {
    @Test func `is the same for the same count and day, and sound`() throws {
        let program = try Program(office: false)
        let heads = try ["one.sqlite", "two.sqlite"].map { name in
            #expect(try program("demo", "--today", "2024-02-29", "--dossiers", "60", "--database", name).exitCode == 0)
            let audit = try program("audit", "--database", name, "--format", "json")
            #expect(audit.exitCode == 0)
            return try audit.object()["head"] as? String
        }
        #expect(heads[0] != nil && heads[0] == heads[1])
        #expect(try program("demo", "--today", "2024-03-01", "--dossiers", "60", "--database", "two.sqlite").exitCode == 0)
        #expect(try program("audit", "--database", "two.sqlite", "--format", "json").object()["head"] as? String != heads[0])
    }

    @Test func `has every procedure in every state, something due that day, something overdue and something paused`() throws {
        let program = try Program(office: false)
        #expect(try program("demo", "--today", "2026-11-20").exitCode == 0)
        let store = try DossierStore.open(at: program.folder.appending(path: "tdkt-demo.sqlite").path)
        let morning = try #require(Moment("2026-11-20T07:30"))
        var filter = ListFilter()
        filter.limit = 1000
        let (lines, states, due, overdue) = try store.read { snapshot in
            let states = try snapshot.keys(of: .procedure).flatMap { procedure in
                try snapshot.rules(for: ProcedureKey(procedure), on: morning.day).rules.process.states.map { "\(procedure) \($0.key)" }
            }
            return (
                try snapshot.list(filter, at: morning).dossiers, Set(states), try snapshot.dueSoon(within: 0, at: morning),
                try snapshot.overdue(at: morning)
            )
        }
        #expect(Set(lines.map { "\($0.procedure) \($0.state)" }) == states)
        #expect(due.contains { $0.clock == .statutory && $0.dueAt.day == morning.day })
        #expect(overdue.contains { $0.clock == .statutory } && overdue.contains { $0.clock == .step })
        #expect(lines.contains { $0.timeliness == .paused })
    }

    @Test func `never takes the place of a real record`() throws {
        let program = try Program()
        let before = try Data(contentsOf: program.database)
        let run = try program("demo", "--database", program.database.path)
        #expect(run.exitCode == 1 && run.reasons.count == 1)
        #expect(try Data(contentsOf: program.database) == before)
    }
}
