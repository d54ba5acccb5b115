import Testing

@testable import Workflow

/// When the statutory clock starts, stands still and stops.
@Suite struct StatutoryClockTests {
    private static func awaitingDecision() throws -> WalkedDossier {
        var dossier = try WalkedDossier(.shipped("province-merit-certificate-unplanned"))
        try dossier.act("accept", at: "2018-10-01T08:30")
        try dossier.act("appraise", at: "2018-10-02T08:30")
        try dossier.act("submit-for-decision", at: "2018-10-02T09:30")
        return dossier
    }

    @Test func `it starts with the acceptance and stops with the decision`() throws {
        var dossier = try WalkedDossier(.shipped("province-merit-certificate-unplanned"), at: "2018-09-24T08:00")
        #expect(dossier.standing.clock == .notStarted)
        #expect(dossier.standing.timeliness(at: .of("2019-09-24T08:00")) == .notStarted)
        try dossier.act("accept", at: "2018-10-01T08:30")
        #expect(dossier.standing.acceptedAt == .of("2018-10-01T08:30"))
        #expect(dossier.standing.clock == .running)
        try dossier.act("appraise", at: "2018-10-02T08:30")
        try dossier.act("submit-for-decision", at: "2018-10-02T09:30")
        try dossier.act("decide", .decision(on: "2018-10-03"), at: "2018-10-03T08:30")
        #expect(dossier.standing.clock == .stopped)
        #expect(dossier.standing.decidedAt == .of("2018-10-03T08:30"))
        #expect(dossier.standing.timeliness(at: .of("2030-01-01T08:00")) == .early)
        let due = dossier.standing.dueAt
        try dossier.act("issue", at: "2019-10-03T08:30")
        #expect(dossier.standing.stoppedAt == .of("2018-10-03T08:30"))
        #expect(dossier.standing.dueAt == due)
        #expect(dossier.standing.stepDueAt == nil)
    }

    @Test func `a refusal stops it and counts as resolved, a withdrawal stops it and does not`() throws {
        let ready = try Self.awaitingDecision()
        var refused = ready
        try refused.act("refuse", .reason, at: "2018-10-03T08:30")
        #expect(refused.standing.clock == .stopped)
        #expect(refused.standing.decidedAt == .of("2018-10-03T08:30"))
        #expect(refused.standing.results.map(\.reason) == Array(repeating: "Thiếu chữ ký", count: 3))
        var withdrawn = ready
        try withdrawn.act("withdraw", .reason, at: "2018-10-03T08:30")
        #expect(withdrawn.standing.clock == .stopped)
        #expect(withdrawn.standing.stoppedAt == .of("2018-10-03T08:30"))
        #expect(withdrawn.standing.decidedAt == nil)
    }

    @Test func `a dossier that is refused before it is accepted never had a due day`() throws {
        var dossier = try WalkedDossier(.shipped("province-emulation-flag"))
        try dossier.act("refuse", .reason, at: "2018-10-01T08:30")
        #expect(dossier.standing.dueAt == nil)
        #expect(dossier.standing.timeliness(at: .of("2018-10-02T08:30")) == .notStarted)
    }

    @Test func `held, it stands still until it is let go, and lets nothing through but the end`() throws {
        var dossier = try Self.awaitingDecision()
        let due = try #require(dossier.standing.dueAt)
        let step = try #require(dossier.standing.stepDueAt)
        try dossier.carryOut(.hold(reason: "thanh tra"), at: "2018-10-03T08:30")
        #expect(dossier.standing.clock == .paused)
        #expect(dossier.standing.timeliness(at: .of("2030-01-01T08:00")) == .paused)
        #expect(dossier.standing.stepTimeliness(at: .of("2030-01-01T08:00")) == .paused)
        let open = dossier.rules.process.actions.filter { dossier.blockers(.offer($0.key), by: nil, at: "2018-10-04T08:00").isEmpty }
        #expect(open.map(\.key) == ["refuse", "withdraw"])
        var ended = dossier
        try ended.act("refuse", .reason, at: "2018-10-04T08:30")
        #expect(!ended.standing.isHeld && ended.standing.clock == .stopped)
        #expect(ended.standing.pauses == [Pause(from: .of("2018-10-03T08:30"), to: .of("2018-10-04T08:30"))])
        try ended.carryOut(.undo(reason: "nhầm"), at: "2018-10-04T09:00")
        #expect(ended.standing.isHeld && ended.standing.clock == .paused)
        try dossier.carryOut(.resume, at: "2018-10-05T08:30")
        #expect(dossier.standing.clock == .running)
        #expect(dossier.standing.dueAt == dossier.standing.calendar.later(due, by: 2))
        #expect(dossier.standing.stepDueAt == dossier.standing.calendar.later(step, by: 2))
    }

    @Test(arguments: [
        ("2018-10-12T17:00", "2018-10-16", nil), ("2018-10-15T00:00", "2018-10-16", "extension-too-late"),
        ("2018-10-12T17:00", "2018-10-15", "extension-not-later"), ("2018-10-12T17:00", "2018-10-20", "extension-day-off"),
        ("2018-10-12T17:00", "9999-12-31", nil),
    ])
    func `ten working days can be extended up to the working day before the last`(at: String, to: String, code: String?) throws {
        var dossier = try WalkedDossier(.small(Self.waiting))
        try dossier.act("accept", at: "2018-10-01T08:30")
        #expect(dossier.standing.dueAt == .of("2018-10-15T17:00"))
        let supervisor = Actor(name: "x", roles: ["supervisor"])
        #expect(dossier.blockers(.extend(to: .of(to), reason: "họp"), by: supervisor, at: at).map(\.code) == [code].compactMap(\.self))
    }

    @Test func `the extended day is the due day, once, and not any more when it is taken back`() throws {
        var dossier = try WalkedDossier(.small(Self.waiting))
        try dossier.act("accept", at: "2018-10-01T08:30")
        try dossier.carryOut(.extend(to: .of("2018-11-01"), reason: "họp"), at: "2018-10-02T08:30")
        #expect(dossier.standing.dueAt == .of("2018-11-01T17:00"))
        let supervisor = Actor(name: "x", roles: ["supervisor"])
        let again = Intent.extend(to: .of("2018-11-02"), reason: "họp")
        #expect(dossier.blockers(again, by: supervisor, at: "2018-10-03T08:30") == [.extensionUsed(times: 1)])
        try dossier.carryOut(.undo(reason: "nhầm"), at: "2018-10-03T08:30")
        #expect(dossier.standing.dueAt == .of("2018-10-15T17:00"))
        #expect(dossier.blockers(again, by: supervisor, at: "2018-10-03T08:30").isEmpty)
    }

    @Test func `new rows of the calendar move the due day, and stay when the move before them is taken back`() throws {
        var dossier = try WalkedDossier(.small(Self.waiting))
        try dossier.act("accept", at: "2018-10-01T08:30")
        try dossier.carryOut(.assign("minh"), at: "2018-10-02T08:30")
        let off = CalendarRow(day: .of("2018-10-08"), kind: .compensatoryOff, name: "Nghỉ bù", source: "TB 1")
        try dossier.recount(with: BusinessCalendar(version: 2, rows: VietnameseCalendar.rows + [off]), at: .of("2018-10-02T09:00"))
        #expect(dossier.standing.dueAt == .of("2018-10-16T17:00"))
        #expect(try dossier.history.replay(asOf: .of("2018-10-02T08:59"))?.dueAt == .of("2018-10-15T17:00"))
        try dossier.carryOut(.undo(reason: "nhầm"), at: "2018-10-02T10:00")
        #expect(dossier.standing.assignee == nil)
        #expect(dossier.standing.dueAt == .of("2018-10-16T17:00"))
    }

    @Test func `a step back into a state that pauses stops the clock again`() throws {
        var dossier = try WalkedDossier(.small(Self.waiting))
        try dossier.act("accept", at: "2018-10-01T08:30")
        try dossier.act("wait", at: "2018-10-02T08:30")
        try dossier.act("go-on", at: "2018-10-04T08:30")
        #expect(dossier.standing.dueAt == .of("2018-10-17T17:00"))
        try dossier.act("back", at: "2018-10-05T08:30")
        #expect(dossier.standing.state == "waiting")
        #expect(dossier.standing.clock == .paused)
        #expect(dossier.standing.dueAt == nil)
        try dossier.act("go-on", at: "2018-10-09T08:30")
        #expect(dossier.standing.dueAt == .of("2018-10-19T17:00"))
    }

    private static let waiting = """
        initial: first
        states:
          first: { title: { vi: Một, en: First }, desk: one-door, acting: clerk }
          second: { title: { vi: Hai, en: Second }, desk: one-door, acting: clerk }
          waiting: { title: { vi: Chờ, en: Waiting }, desk: one-door, acting: clerk, clock: paused }
          third: { title: { vi: Ba, en: Third }, desk: one-door, acting: clerk }
          ended: { title: { vi: Hết, en: Ended }, desk: archive, final: true }
        actions:
          accept: { title: { vi: Nhận, en: Accept }, from: first, to: second, role: clerk, clock: start }
          wait: { title: { vi: Chờ, en: Wait }, from: second, to: waiting, role: clerk }
          go-on: { title: { vi: Tiếp, en: Go on }, from: waiting, to: third, role: clerk }
          back: { title: { vi: Lùi, en: Back }, from: third, to: back, role: clerk }
          end: { title: { vi: Hết, en: End }, from: third, to: ended, role: clerk }
        """
}

extension BusinessCalendar {
    /// The same hour so many working days later.
    func later(_ moment: Moment, by workingDays: Int) -> Moment {
        Moment(day: day(workingDays, workedDaysAfter: moment.day), time: moment.time)
    }
}
