import Testing

@testable import Workflow

/// Decision numbers: unique per authority and year, joined by date and signer, kept when the decision is cancelled.
@Suite struct DecisionTests {
    private static func awaitingDecision() throws -> WalkedDossier {
        var dossier = try WalkedDossier(.shipped("province-merit-certificate-unplanned"))
        try dossier.act("accept", at: "2018-10-01T08:30")
        try dossier.act("appraise", at: "2018-10-02T08:30")
        try dossier.act("submit-for-decision", at: "2018-10-02T09:30")
        return dossier
    }

    private static func record(_ date: String = "2018-10-15", signer: String? = "Hồ Tiến Thiệu") -> DecisionRecord {
        DecisionRecord(authority: "province", number: "1645/QĐ-UBND", date: .of(date), signer: signer)
    }

    private static func use(_ decision: DecisionRecord, in dossier: DossierNumber, cancelled: Bool = false) -> Surroundings.NumberInUse {
        Surroundings.NumberInUse(dossier: dossier, decision: decision, isCancelled: cancelled, cancelledReason: cancelled ? "nhầm" : nil)
    }

    /// The number of the dossier that is walked.
    private static let own: DossierNumber = "H37.12-181001-0001"

    @Test(arguments: [
        ([], nil),
        ([use(record(), in: "other")], nil),
        ([use(record(signer: nil), in: "register")], nil),
        ([use(record("2018-10-14"), in: "other")], Blocker.numberTaken(record("2018-10-14"), by: "other")),
        ([use(record(signer: "Ai khác"), in: "other")], .numberTaken(record(signer: "Ai khác"), by: "other")),
        ([use(record(), in: "first"), use(record("2018-10-14"), in: "other")], .numberTaken(record("2018-10-14"), by: "other")),
        ([use(record(), in: "other", cancelled: true)], .numberCancelled(record(), by: "other", reason: "nhầm")),
        ([use(record("2018-10-14"), in: own, cancelled: true)], nil),
        ([use(record(), in: "other", cancelled: true), use(record(), in: own, cancelled: true)], nil),
        ([use(record("2018-10-14"), in: own)], nil),
        ([use(record(), in: "first", cancelled: true), use(record(), in: "other")], nil),
    ])
    func `a number is free, joined, taken or cancelled`(uses: [Surroundings.NumberInUse], blocker: Blocker?) throws {
        var dossier = try Self.awaitingDecision()
        dossier.surroundings.numbersInUse = uses
        let decision = dossier.decision(
            on: .act("decide", Entered(fields: .decision())), by: Actor(name: "x", roles: ["decision-desk"]), at: .of("2018-10-15T09:00"))
        #expect(decision.blockers == [blocker].compactMap(\.self))
        if case .go(.moved(let move), _) = decision { #expect(move.decision == Self.record()) }
    }

    @Test func `a decision that is taken back keeps its number, cancelled with the reason, and can be corrected`() throws {
        var dossier = try Self.awaitingDecision()
        try dossier.act("decide", .decision(), at: "2018-10-15T09:00")
        #expect(dossier.standing.decision == Self.record())
        try dossier.carryOut(.undo(reason: "nhầm ngày"), at: "2018-10-16T09:00", note: "nhầm ngày")
        #expect(dossier.standing.state == "awaiting-decision")
        #expect(dossier.standing.clock == .running)
        #expect(dossier.standing.decision == nil)
        let kept = try #require(dossier.standing.decisions.first)
        #expect(kept.decision == Self.record() && kept.cancelledAt == .of("2018-10-16T09:00") && kept.cancelledReason == "nhầm ngày")
        dossier.surroundings.numbersInUse = [Self.use(Self.record(), in: Self.own, cancelled: true)]
        try dossier.act("decide", .decision(on: "2018-10-16"), at: "2018-10-16T10:00")
        #expect(dossier.standing.decision == Self.record("2018-10-16"))
        #expect(dossier.standing.decisions.map { $0.cancelledAt != nil } == [true, false])
        #expect(try dossier.history.replay(asOf: .of("2018-10-15T10:00"))?.decision == Self.record())
        #expect(try dossier.history.replay(asOf: .of("2018-10-16T09:30"))?.decision == nil)
    }

    @Test func `a step back over a decision cancels it and lets the clock run on, one behind it does not`() throws {
        var dossier = try WalkedDossier(.small(Self.printing("stop")))
        try dossier.act("accept", at: "2018-10-01T08:30")
        let due = dossier.standing.dueAt
        try dossier.act("decide", .decision(), at: "2018-10-15T09:00")
        try dossier.act("print", at: "2018-10-15T10:00")
        try dossier.act("back", at: "2018-10-15T11:00")
        #expect(dossier.standing.state == "decided")
        #expect(dossier.standing.stoppedAt == .of("2018-10-15T09:00"))
        #expect(dossier.standing.decision == Self.record())
        try dossier.act("back", at: "2018-10-15T12:00")
        #expect(dossier.standing.state == "weighing")
        #expect(dossier.standing.clock == .running && dossier.standing.dueAt == due)
        #expect(dossier.standing.decision == nil)
        #expect(dossier.standing.decisions.map(\.cancelledAt) == [.of("2018-10-15T12:00")])
    }

    @Test func `a step back over a decision cancels it also where another action stops the clock`() throws {
        var dossier = try WalkedDossier(.small(Self.printing("start")))
        try dossier.act("accept", at: "2018-10-01T08:30")
        try dossier.act("decide", .decision(), at: "2018-10-15T09:00")
        try dossier.act("print", at: "2018-10-15T10:00")
        try dossier.act("back", at: "2018-10-15T11:00")
        #expect(dossier.standing.decision == Self.record())
        try dossier.act("back", at: "2018-10-15T12:00")
        #expect(dossier.standing.decision == nil)
    }

    /// A process with a step behind the decision that can be taken back.
    private static func printing(_ clock: String) -> String {
        """
        initial: first
        states:
          first: { title: { vi: Một, en: First }, desk: one-door, acting: clerk }
          weighing: { title: { vi: Xét, en: Weighing }, desk: one-door, acting: clerk }
          decided: { title: { vi: Quyết, en: Decided }, desk: one-door, acting: clerk }
          printed: { title: { vi: In, en: Printed }, desk: one-door, acting: clerk }
          ended: { title: { vi: Hết, en: Ended }, desk: archive, final: true }
        actions:
          accept: { title: { vi: Nhận, en: Accept }, from: first, to: weighing, role: clerk, clock: start }
          decide:
            title: { vi: Quyết định, en: Decide }
            from: weighing
            to: decided
            role: clerk
            clock: \(clock)
            asks:
              decision-number: { title: { vi: Số, en: Number }, type: text, required: true }
              decision-date: { title: { vi: Ngày, en: Date }, type: date, required: true }
              signer: { title: { vi: Người ký, en: Signer }, type: text, required: true }
            decision: { number: decision-number, date: decision-date, signer: signer }
          print: { title: { vi: In, en: Print }, from: decided, to: printed, role: clerk }
          back: { title: { vi: Lùi, en: Back }, from: [decided, printed], to: back, role: clerk }
          end: { title: { vi: Hết, en: End }, from: printed, to: ended, role: clerk }
        """
    }
}
