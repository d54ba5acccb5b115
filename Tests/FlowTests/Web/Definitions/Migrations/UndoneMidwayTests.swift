import Dossier
import Foundation
import Synchronization
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

    @Test func `or goes on as it was begun, not with other names for the states`() throws {
        let (room, owner, plan) = try room()
        let (store, now) = (room.office.store, room.office.clock.now)
        var asked = 0
        let isEnough = {
            asked += 1
            return asked == 2
        }
        #expect(try store.migrate(plan, by: owner, at: now, now: now, isEnough: isEnough).left == 1)
        let other = MigrationPlan(kind: .procedure, key: plan.key, effective: plan.effective, states: ["appraised": "appraising"])
        #expect(throws: Refusal.version(.runUnfinished(1, states: [:]))) { try store.migrate(other, by: owner, at: now, now: now) }
        #expect(try store.migrate(plan, by: owner, at: now, now: now).moved.count == 1)
    }

    @Test func `moves what was worked on since it began after that work`() throws {
        let (room, owner, plan) = try room()
        let (store, begun) = (room.office.store, room.office.clock.now)
        var worked: Result<Void, any Error>?
        let report = try store.migrate(
            plan, by: owner, at: begun, now: begun,
            progress: { done, _ in
                guard done == 1, worked == nil else { return }
                room.office.clock.set("2018-11-05T08:07")
                worked = Result { try room.office.act("appraise", on: room.open[1], by: "appraiser") }
            })
        try #require(try worked?.get())
        #expect(report.moved.count == 3)
        let last = try store.read { try $0.history(of: room.open[1]).entries.last }
        #expect(last?.occurredAt.iso == "2018-11-05T08:07" && last?.recordedAt.iso == "2018-11-05T08:07")
    }

    @Test func `leaves a pause as long as it is`() throws {
        let (room, owner, plan) = try room()
        let (store, now) = (room.office.store, room.office.clock.now)
        room.office.clock.set("2018-10-04T09:00")
        try room.office.act("request-supplement", on: room.open[1], by: "appraiser", Entered(fields: ["reason": "Thiếu báo cáo"]))
        room.office.clock.set(now.iso)
        func paused() throws -> [PausedDossier] { try store.read { try $0.pausedLong(longerThan: 10, at: now, within: nil).dossiers } }
        let before = try paused()
        #expect(before.map(\.number) == [room.open[1]] && before.first?.since.iso == "2018-10-04T09:00")
        _ = try store.migrate(plan, by: owner, at: now, now: now)
        #expect(try paused() == before)
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

    /// Moves dossiers by a plan in a thread of its own, which waits once two are moved.
    private final class Mover: Sendable {
        let waits = DispatchSemaphore(value: 0)
        private let (goesOn, isDone) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        private let report = Mutex<Result<MigrationReport, any Error>?>(nil)

        init(_ store: DossierStore, _ plan: MigrationPlan, by owner: Actor, at now: Moment) {
            Thread.detachNewThread { [self] in
                let result = Result {
                    try store.migrate(
                        plan, by: owner, at: now, now: now,
                        progress: { done, _ in
                            guard done == 2 else { return }
                            waits.signal()
                            goesOn.wait()
                        })
                }
                report.withLock { $0 = result }
                isDone.signal()
            }
        }

        /// Lets it move the rest, and what it says in the end.
        func rest() throws -> MigrationReport {
            goesOn.signal()
            isDone.wait()
            return try #require(try report.withLock { $0 }?.get())
        }
    }

    @Test func `leaves none behind that is moved between the look at its dossiers and the first taken back`() throws {
        let (room, owner, plan) = try room()
        let (store, now) = (room.office.store, room.office.clock.now)
        let mover = Mover(store, plan, by: owner, at: now)
        mover.waits.wait()
        var rest: Result<MigrationReport, any Error>?
        let undone = try store.undoMigration(
            1, by: owner, at: now, now: now, reason: "Nhầm", progress: { done, _ in if done == 0 { rest = Result { try mover.rest() } } })
        #expect(undone.moved.count == 2 && undone.refused.isEmpty)
        #expect(try versions(room) == ["2018-08-27", "2018-08-27", "2018-08-27"])
        let report = try #require(try rest?.get())
        #expect(report.moved.count == 2 && report.refused.map(\.refusal) == [.version(.runUndone(1))])
        #expect(try store.read { try $0.migrationRuns().count } == 1)
    }

    @Test func `stops though nothing of it can be taken back, and one that had come to its end stays finished`() throws {
        for isFinished in [false, true] {
            let (room, owner, plan) = try room()
            let (store, now) = (room.office.store, room.office.clock.now)
            let mover = Mover(store, plan, by: owner, at: now)
            mover.waits.wait()
            if isFinished { #expect(try mover.rest().moved.count == 3) }
            room.office.clock.pass(minutes: 5)
            try room.office.act("accept", on: room.open[0], by: "clerk")
            try room.office.act("appraise", on: room.open[1], by: "appraiser")
            if isFinished { try room.office.act("submit-for-decision", on: room.open[2], by: "appraiser") }
            let undone = try store.undoMigration(1, by: owner, at: room.office.clock.now, now: room.office.clock.now, reason: "Nhầm")
            #expect(undone.moved.isEmpty && undone.refused.count == (isFinished ? 3 : 2))
            if !isFinished { #expect(try mover.rest().moved.count == 2) }
            let run = try store.read { try $0.migrationRun(1) }
            #expect((run.finishedAt != nil) == isFinished && (run.undoneAt == nil) == isFinished && !run.isUnfinished)
            #expect(run.tone(in: .en).words == (isFinished ? "finished" : "stopped"))
        }
    }
}
