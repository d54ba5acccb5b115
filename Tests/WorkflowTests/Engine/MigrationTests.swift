import Testing

@testable import Workflow

@Suite("A dossier that is moved onto another version")
struct MigrationTests {
    private static let old = """
        initial: received
        states:
          received: { title: { vi: Nhận, en: Received }, desk: one-door, acting: clerk }
          working: { title: { vi: Làm, en: Working }, desk: appraisal, acting: appraiser }
          checking: { title: { vi: Soát, en: Checking }, desk: appraisal, acting: appraiser }
          waiting: { title: { vi: Chờ, en: Waiting }, desk: one-door, acting: clerk, clock: paused }
          answered: { title: { vi: Đã trả lời, en: Answered }, desk: one-door, acting: clerk }
          done: { title: { vi: Xong, en: Done }, desk: archive, final: true }
        actions:
          take: { title: { vi: Nhận, en: Take }, from: received, to: working, role: clerk, clock: start }
          check: { title: { vi: Soát, en: Check }, from: working, to: checking, role: appraiser }
          ask: { title: { vi: Hỏi, en: Ask }, from: [working, checking], to: waiting, role: appraiser }
          got: { title: { vi: Có, en: Got }, from: waiting, to: back, role: clerk }
          answer: { title: { vi: Trả lời, en: Answer }, from: checking, to: answered, role: appraiser, clock: stop }
          hand-over: { title: { vi: Trao, en: Hand over }, from: answered, to: done, role: clerk }
        """
    /// One step fewer: what was checked is now part of the work.
    private static let new = """
        initial: received
        states:
          received: { title: { vi: Nhận, en: Received }, desk: one-door, acting: clerk }
          working: { title: { vi: Làm, en: Working }, desk: appraisal, acting: appraiser }
          asked: { title: { vi: Chờ, en: Waiting }, desk: one-door, acting: clerk, clock: paused }
          answered: { title: { vi: Đã trả lời, en: Answered }, desk: one-door, acting: clerk }
          done: { title: { vi: Xong, en: Done }, desk: archive, final: true }
        actions:
          take: { title: { vi: Nhận, en: Take }, from: received, to: working, role: clerk, clock: start }
          ask: { title: { vi: Hỏi, en: Ask }, from: working, to: asked, role: appraiser }
          got: { title: { vi: Có, en: Got }, from: asked, to: back, role: clerk }
          answer: { title: { vi: Trả lời, en: Answer }, from: working, to: answered, role: appraiser, clock: stop }
          hand-over: { title: { vi: Trao, en: Hand over }, from: answered, to: done, role: clerk }
        """
    private static let map: [StateKey: StateKey] = ["checking": "working", "waiting": "asked"]

    private let before: Rules
    private let after: Rules

    init() throws {
        before = try .small(Self.old)
        after = try .small(Self.new, limit: "5 working days")
    }

    private func migration(_ states: [StateKey: StateKey] = Self.map) -> Migration {
        Migration(run: 1, pins: after.pins, states: states)
    }

    private func checked() throws -> WalkedDossier {
        var dossier = try WalkedDossier(before, nominees: [])
        try dossier.act("take", at: "2018-10-01T08:30")
        try dossier.act("check", at: "2018-10-02T09:00")
        return dossier
    }

    @Test func `keeps the start of its clock and counts the new limit from there`() throws {
        let dossier = try checked()
        #expect(dossier.standing.dueAt?.iso == "2018-10-15T17:00")
        let moved = try #require(dossier.standing.migrated(by: migration(), to: after, at: .of("2018-10-03T10:00")))
        #expect(moved.state == "working")
        #expect(moved.acceptedAt == dossier.standing.acceptedAt)
        #expect(moved.dueAt?.iso == "2018-10-08T17:00")
        // Two steps became one: it began when the first of them did.
        #expect(moved.stay.enteredAt.iso == "2018-10-01T08:30")
        #expect(moved.trail.map(\.state) == ["received", "working"])
    }

    @Test func `stays paused where the new state pauses, and goes on where it came from`() throws {
        var dossier = try checked()
        try dossier.act("ask", at: "2018-10-03T08:00")
        try dossier.migrate(migration(), to: after, at: "2018-10-04T08:00")
        #expect(dossier.standing.state == "asked")
        #expect(dossier.standing.clock == .paused)
        #expect(dossier.standing.pauses == [Pause(from: .of("2018-10-03T08:00"), to: nil)])
        try dossier.act("got", at: "2018-10-05T08:00")
        #expect(dossier.standing.state == "working")
        #expect(dossier.standing.pauses == [Pause(from: .of("2018-10-03T08:00"), to: .of("2018-10-05T08:00"))])
    }

    @Test func `runs on where its new state does not pause`() throws {
        var dossier = try checked()
        try dossier.act("ask", at: "2018-10-03T08:00")
        let moved = try #require(
            dossier.standing.migrated(by: migration(["checking": "working", "waiting": "working"]), to: after, at: .of("2018-10-04T08:00")))
        #expect(moved.clock == .running)
        #expect(moved.pauses == [Pause(from: .of("2018-10-03T08:00"), to: .of("2018-10-04T08:00"))])
    }

    @Test func `is where it was when that is taken back`() throws {
        var dossier = try checked()
        let stood = dossier.standing
        try dossier.migrate(migration(), to: after, at: "2018-10-04T08:00")
        try dossier.carryOut(.undo(reason: "nhầm"), at: "2018-10-04T09:00")
        #expect(dossier.standing.state == stood.state)
        #expect(dossier.standing.rules == stood.rules)
        #expect(dossier.standing.dueAt == stood.dueAt)
        #expect(dossier.standing.trail == stood.trail)
    }

    @Test func `says which rules each entry stood under`() throws {
        var dossier = try checked()
        try dossier.migrate(migration(), to: after, at: "2018-10-04T08:00")
        let step = try #require(try dossier.history.steps().last)
        #expect(step.from == "checking")
        #expect(step.to == "working")
        #expect(step.rulesBefore == before)
        #expect(step.rules == after)
    }

    @Test func `keeps what came in under the name it came in under`() throws {
        let documents = { (papers: String) in
            try Rules.small(Self.old, documents: papers)
        }
        let letter = try documents("{ letter: { vi: Thư, en: Letter }, list: { vi: Danh sách, en: List } }")
        let renamed = try documents("{ letter: { vi: Công văn, en: Official letter }, plan: { vi: Kế hoạch, en: Plan } }")
        let none = try documents("{}")
        var dossier = try WalkedDossier(letter, nominees: [], papers: ["letter"])
        #expect(dossier.standing.formerPapers.isEmpty)
        try dossier.migrate(Migration(run: 1, pins: renamed.pins(as: "second"), states: [:]), to: renamed, at: "2018-10-02T08:00")
        #expect(dossier.standing.formerPapers.isEmpty && dossier.standing.missingPapers.map(\.key) == ["plan"])
        try dossier.migrate(Migration(run: 2, pins: none.pins(as: "third"), states: [:]), to: none, at: "2018-10-03T08:00")
        #expect(dossier.standing.formerPapers.map { $0.title[.en] } == ["Letter"])
        try dossier.carryOut(.undo(reason: "nhầm"), at: "2018-10-04T09:00")
        #expect(dossier.standing.formerPapers.isEmpty)
    }

    @Test func `finds no place without one named for a state that is gone`() throws {
        let dossier = try checked()
        let blockers = dossier.blockers(.migrate(migration([:]), under: after), by: nil, at: "2018-10-04T08:00")
        #expect(blockers == [.stateGone("checking", known: ["received", "working", "asked", "answered"])])
    }

    @Test(
        arguments: [
            ("checking", "done", Blocker.migratesToEnd("done")), ("checking", "answered", .clockBehind("answered")),
        ] as [(StateKey, StateKey, Blocker)])
    func `does not go where its clock has not come`(from: StateKey, to: StateKey, blocker: Blocker) throws {
        let dossier = try checked()
        let blockers = dossier.blockers(.migrate(migration([from: to]), under: after), by: nil, at: "2018-10-04T08:00")
        #expect(blockers.contains(blocker))
    }

    @Test func `does not go on without a start, nor back behind its stop`() throws {
        let fresh = try WalkedDossier(before, nominees: [])
        #expect(
            fresh.blockers(.migrate(migration(["received": "working"]), under: after), by: nil, at: "2018-10-04T08:00")
                == [.clockBehind("working")])
        var answered = try checked()
        try answered.act("answer", at: "2018-10-03T08:00")
        #expect(
            answered.blockers(.migrate(migration(["answered": "working"]), under: after), by: nil, at: "2018-10-04T08:00")
                == [.clockAhead("working")])
        try answered.act("hand-over", at: "2018-10-03T09:00")
        #expect(
            answered.blockers(.migrate(migration(["done": "received"]), under: after), by: nil, at: "2018-10-04T08:00") == [.atEnd("done")])
    }

    @Test func `keeps the due day it was resolved by, until it is reopened`() throws {
        let reopening = "\n  reopen: { title: { vi: Mở lại, en: Reopen }, from: answered, to: back, role: clerk }\n"
        let after = try Rules.small(Self.new + reopening, limit: "5 working days")
        var dossier = try checked()
        try dossier.act("answer", at: "2018-10-10T08:00")
        #expect(dossier.standing.dueAt?.iso == "2018-10-15T17:00")
        try dossier.migrate(Migration(run: 1, pins: after.pins, states: Self.map), to: after, at: "2018-10-11T08:00")
        #expect(dossier.standing.rules == after)
        #expect(dossier.standing.dueAt?.iso == "2018-10-15T17:00")
        try dossier.act("reopen", at: "2018-10-11T09:00")
        #expect(dossier.standing.state == "working")
        #expect(dossier.standing.dueAt?.iso == "2018-10-08T17:00")
    }

    @Test func `says when its clock stands still from then on`() throws {
        let working = "checking: { title: { vi: Soát, en: Checking }, desk: appraisal, acting: appraiser"
        let pausing = try Rules.small(Self.old.replacing(working, with: working + ", clock: paused"))
        func pause(_ states: [StateKey: StateKey], under rules: Rules) throws -> Bool? {
            let intent = Intent.migrate(Migration(run: 1, pins: rules.pins, states: states), under: rules)
            guard case .go(.migrated(let migration), _) = try checked().decision(on: intent, by: nil, at: .of("2018-10-04T08:00"))
            else { return false }
            return migration.beginsPause
        }
        let (begins, goesOn) = (try pause([:], under: pausing), try pause(Self.map, under: after))
        #expect(begins == true)
        #expect(goesOn == nil)
    }

    @Test func `takes the deeds along to what an action is called there`() throws {
        let answer = "role: appraiser, clock: stop"
        let apart = try Rules.small(Self.old.replacing(answer, with: "role: appraiser, separate-from: [check], clock: stop"))
        let renamed = try Rules.small(
            Self.old.replacing("  check:", with: "  inspect:").replacing(
                answer, with: "role: appraiser, separate-from: [inspect], clock: stop"))
        var dossier = try WalkedDossier(apart, nominees: [])
        try dossier.act("take", at: "2018-10-01T08:30")
        try dossier.act("check", by: "binh", at: "2018-10-02T09:00")
        let binh = Actor(name: "binh", roles: ["appraiser"])
        func refusals() -> [Blocker] { dossier.blockers(.offer("answer"), by: binh, at: "2018-10-04T09:00") }
        #expect(refusals() == [.samePerson(did: "check", actor: "binh")])
        try dossier.migrate(Migration(run: 1, pins: renamed.pins, states: [:]), to: renamed, at: "2018-10-04T08:00")
        #expect(refusals() == [.samePerson(did: "inspect", actor: "binh")])
    }

    @Test func `does not pass over a vote or a decision`() throws {
        let rules = try Rules.shipped("province-emulation-fighter")
        var dossier = try WalkedDossier(rules, nominees: ["An"])
        try dossier.act("accept", at: "2018-10-01T08:30")
        try dossier.act("appraise", at: "2018-10-02T08:30")
        try dossier.act("to-council", at: "2018-10-02T09:30")
        func refusals(_ states: [StateKey: StateKey]) -> [Blocker] {
            dossier.blockers(
                .migrate(Migration(run: 1, pins: rules.pins, states: states), under: rules), by: nil, at: "2018-10-04T08:00")
        }
        #expect(refusals([:]).isEmpty)
        #expect(refusals(["in-council": "awaiting-decision"]) == [.votePassedOver("awaiting-decision")])
        #expect(
            refusals(["in-council": "decided"]) == [.clockBehind("decided"), .votePassedOver("decided"), .decisionPassedOver("decided")])
        try dossier.act("council-approve", ["members-total": "15", "members-present": "15", "votes-for": "15"], at: "2018-10-03T08:00")
        #expect(refusals([:]).isEmpty && refusals(["awaiting-decision": "in-council"]).isEmpty)
    }

    @Test func `passes to the unit its own merged into, and what was done before can still be taken back`() throws {
        var dossier = try checked()
        try dossier.record(.transferred(Transfer(from: "so-y-te", to: "so-moi")), by: "admin", at: .of("2018-10-03T08:00"))
        #expect(dossier.standing.unit == "so-moi")
        try dossier.carryOut(.undo(reason: "nhầm"), at: "2018-10-03T09:00")
        #expect(dossier.standing.state == "working")
        #expect(dossier.standing.unit == "so-moi")
    }
}

extension WalkedDossier {
    /// Moves the dossier onto other rules, as a run of an owner would.
    fileprivate mutating func migrate(_ migration: Migration, to rules: Rules, at time: String) throws {
        lead(to: rules, by: migration.pins)
        try carryOut(.migrate(migration, under: rules), by: "owner", at: time)
    }
}

extension Rules {
    /// The pins of a version that differs from others of its day by its text.
    fileprivate func pins(as digest: String) -> Pins {
        Pins(
            procedure: Pins.Version(key: procedure.key, effective: procedure.effective, digest: digest), process: pins.process,
            office: pins.office)
    }
}
