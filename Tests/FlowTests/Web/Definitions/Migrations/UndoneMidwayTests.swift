import Dossier
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `A run that is taken back in the middle` {
    /// A room whose three dossiers can all be moved, with the plan for it.
    private func room() throws -> (room: MigrationRoom, owner: Actor, plan: MigrationPlan) {
        let room = try MigrationRoom(publishing: [try ChangedLaw.shorter(from: MigrationRoom.day)])
        let plan = MigrationPlan(kind: .procedure, key: ChangedLaw.procedure, effective: DraftRoom.day(MigrationRoom.day))
        return (room, try room.office.store.read { try $0.actor("owner") }, plan)
    }

    private func versions(_ room: MigrationRoom) throws -> [String] {
        try room.open.map { try room.office.standing(of: $0).pins.procedure.effective.iso }
    }

    @Test func `does not go on from the first dossier that was taken back, whatever interrupts the rest`() throws {
        let (room, owner, plan) = try room()
        let (store, now) = (room.office.store, room.office.clock.now)
        var asked = 0
        let begun = try store.migrate(
            plan, by: owner, at: now, now: now,
            isEnough: {
                asked += 1
                return asked == 2
            })
        #expect(begun.moved.count == 2 && begun.left == 1)
        #expect(try store.read { try $0.migrationRun(1) }.isUnfinished)

        var midway: Result<MigrationRun, any Error>?
        _ = try store.undoMigration(
            1, by: owner, at: now, now: now, reason: "Nhầm",
            progress: { done, _ in
                if done == 1 { midway = Result { try store.read { try $0.migrationRun(1) } } }
            })
        let run = try #require(try midway?.get())
        #expect(run.takenBack == 1 && run.undoneAt != nil && !run.isUnfinished)
        #expect(try versions(room) == ["2018-08-27", "2018-08-27", "2018-08-27"])
        #expect(try store.migrate(plan, by: owner, at: now, now: now).run == 2, "the same plan is another run from now on")
    }

    @Test func `stops moving, says so, and is never finished`() throws {
        let (room, owner, plan) = try room()
        let (store, now) = (room.office.store, room.office.clock.now)
        var undone: Result<MigrationReport, any Error>?
        let report = try store.migrate(
            plan, by: owner, at: now, now: now,
            progress: { done, _ in
                if done == 1 { undone = Result { try store.undoMigration(1, by: owner, at: now, now: now, reason: "Nhầm") } }
            })
        #expect(try #require(try undone?.get()).moved.count == 1)
        #expect(report.moved.count == 1 && report.left == 1)
        #expect(report.refused.map(\.refusal) == [.version(.runUndone(1))])
        #expect(try versions(room) == ["2018-08-27", "2018-08-27", "2018-08-27"])
        let run = try store.read { try $0.migrationRun(1) }
        #expect(run.undoneAt != nil && run.finishedAt == nil)
    }
}
