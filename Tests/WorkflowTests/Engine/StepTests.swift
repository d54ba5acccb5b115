import Testing

@testable import Workflow

/// Where steps lead, and what they do to the step clock and the results.
@Suite struct StepTests {
    private static func appraising() throws -> WalkedDossier {
        var dossier = try WalkedDossier(.shipped("province-emulation-flag"))
        try dossier.act("accept", at: "2018-10-01T08:30")
        return dossier
    }

    @Test func `papers that were asked for bring the dossier back to where it was`() throws {
        var dossier = try WalkedDossier(.shipped("province-emulation-flag"))
        try dossier.act("request-supplement", .reason, at: "2018-10-01T08:30")
        #expect(dossier.standing.clock == .notStarted)
        try dossier.act("supplement", at: "2018-10-04T08:30")
        #expect(dossier.standing.state == "submitted")
        try dossier.act("accept", at: "2018-10-04T08:30")
        let due = dossier.standing.dueAt
        try dossier.act("request-supplement", .reason, at: "2018-10-08T08:30")
        #expect(dossier.standing.clock == .paused)
        #expect(dossier.standing.dueAt == nil)
        try dossier.act("supplement", at: "2018-10-11T08:30")
        #expect(dossier.standing.state == "appraising")
        #expect(dossier.standing.trail.map(\.state) == ["submitted", "appraising"])
        // Asked on the 8th, which is used; back on the 11th, which is not: three working days more.
        #expect(dossier.standing.dueAt == due.map { Moment(day: $0.day.advanced(by: 5), time: $0.time) })
    }

    @Test func `after a supplement the step clock runs on, after a return it begins anew`() throws {
        var dossier = try Self.appraising()
        let first = try #require(dossier.standing.stepDueAt)
        #expect(first == .of("2018-10-17T17:00"))
        try dossier.act("request-supplement", .reason, at: "2018-10-08T08:30")
        #expect(dossier.standing.stepDueAt == nil)
        try dossier.act("supplement", at: "2018-10-10T08:30")
        #expect(dossier.standing.stepDueAt == .of("2018-10-19T17:00"))
        try dossier.act("appraise", at: "2018-10-11T08:30")
        try dossier.act("return", .reason, at: "2018-10-12T08:30")
        #expect(dossier.standing.stay.enteredAt == .of("2018-10-12T08:30"))
        #expect(dossier.standing.stepDueAt == .of("2018-10-30T17:00"))
    }

    @Test func `a return goes one step back and gives the results back`() throws {
        var dossier = try Self.appraising()
        try dossier.act("appraise", except: [.init(nominee: "An", outcome: .refused, reason: "thiếu")], at: "2018-10-02T08:30")
        let appraised = dossier.standing.results
        try dossier.act("to-council", at: "2018-10-02T09:30")
        try dossier.act("council-approve", .vote(1, present: 9, of: 9), at: "2018-10-03T08:30")
        #expect(dossier.standing.results.map(\.outcome) == [.refused, .refused, .refused])
        try dossier.act("return", .reason, at: "2018-10-03T09:30")
        #expect(dossier.standing.state == "in-council")
        #expect(dossier.standing.results == appraised)
        try dossier.act("return", .reason, at: "2018-10-03T10:30")
        #expect(dossier.standing.results == appraised)
        try dossier.act("return", .reason, at: "2018-10-03T11:30")
        #expect(dossier.standing.state == "appraising")
        #expect(dossier.standing.results.map(\.outcome) == [.pending, .pending, .pending])
        #expect(dossier.standing.trail.map(\.state) == ["submitted", "appraising"])
    }

    @Test func `what a stand-in did counts for both, and a stand-in is held to what either did`() throws {
        var dossier = try WalkedDossier(.shipped("province-merit-certificate-unplanned"))
        try dossier.act("accept", at: "2018-10-01T08:30")
        try dossier.carryOut(.act("appraise", Entered()), by: "lan", standingInFor: "minh", at: "2018-10-02T08:30")
        try dossier.act("submit-for-decision", by: "hoa", at: "2018-10-02T09:30")
        let decider: Set<RoleKey> = ["decision-desk"]
        func blockers(_ actor: Actor) -> [Blocker] { dossier.blockers(.offer("decide"), by: actor, at: "2018-10-03T08:00") }
        #expect(blockers(Actor(name: "lan", roles: decider)) == [.samePerson(did: "appraise", actor: "lan")])
        #expect(blockers(Actor(name: "minh", roles: decider)) == [.samePerson(did: "appraise", actor: "minh")])
        #expect(blockers(Actor(name: "hoa", roles: decider, standsInFor: "minh")) == [.samePerson(did: "appraise", actor: "minh")])
        #expect(blockers(Actor(name: "hoa", roles: decider, standsInFor: "tung")).isEmpty)
        #expect(dossier.standing.deeds["appraise"]?.map(\.onBehalfOf) == ["minh"])
    }

    @Test func `who appraised may not decide, also when somebody else has appraised since`() throws {
        var dossier = try WalkedDossier(.shipped("province-merit-certificate-unplanned"))
        try dossier.act("accept", at: "2018-10-01T08:30")
        try dossier.act("appraise", by: "lan", at: "2018-10-02T08:30")
        try dossier.act("submit-for-decision", by: "lan", at: "2018-10-02T09:30")
        let lan = Actor(name: "lan", roles: ["decision-desk"])
        let minh = Actor(name: "minh", roles: ["decision-desk"])
        #expect(dossier.blockers(.offer("decide"), by: lan, at: "2018-10-03T08:00") == [.samePerson(did: "appraise", actor: "lan")])
        #expect(dossier.blockers(.offer("decide"), by: minh, at: "2018-10-03T08:00").isEmpty)
        #expect(dossier.blockers(.offer("decide"), by: nil, at: "2018-10-03T08:00").isEmpty)
        try dossier.act("return", .reason, at: "2018-10-03T08:30")
        try dossier.act("return", .reason, at: "2018-10-03T08:30")
        try dossier.act("appraise", by: "minh", at: "2018-10-03T08:30")
        try dossier.act("submit-for-decision", by: "minh", at: "2018-10-03T09:30")
        #expect(dossier.blockers(.offer("decide"), by: lan, at: "2018-10-04T08:00") == [.samePerson(did: "appraise", actor: "lan")])
        #expect(dossier.blockers(.offer("decide"), by: minh, at: "2018-10-04T08:00") == [.samePerson(did: "appraise", actor: "minh")])
    }

    @Test(arguments: [
        ("2 working days", "2018-10-03T07:29", "2018-10-03T07:30"), ("1 day", "2018-10-02T07:29", "2018-10-02T07:30"),
        ("5 days", "2018-10-08T07:29", "2018-10-08T07:30"), ("2 working hours", "2018-10-01T10:29", "2018-10-01T10:30"),
        ("6 working hours", "2018-10-01T15:59", "2018-10-01T16:00"),
    ])
    func `a dossier does not leave a state before its time there is over`(stay: String, before: String, after: String) throws {
        let rules = try Rules.small(Self.posting.replacing("STAY", with: stay))
        var dossier = try WalkedDossier(rules)
        try dossier.act("post", at: "2018-10-01T08:30")
        #expect(dossier.blockers(.offer("end"), by: nil, at: before) == [.minimumStay(state: "posted", until: .of(after))])
        #expect(dossier.blockers(.offer("end"), by: nil, at: after).isEmpty)
    }

    private static let posting = """
        initial: first
        states:
          first: { title: { vi: Một, en: First }, desk: one-door, acting: clerk }
          posted: { title: { vi: Niêm yết, en: Posted }, desk: one-door, acting: clerk, minimum-stay: STAY }
          ended: { title: { vi: Hết, en: Ended }, desk: archive, final: true }
        actions:
          post: { title: { vi: Niêm yết, en: Post }, from: first, to: posted, role: clerk, clock: start }
          end: { title: { vi: Hết, en: End }, from: posted, to: ended, role: clerk }
        """

    @Test func `an action is offered by what is entered then, not by what was entered before`() throws {
        let rules = try Rules.small(
            """
            initial: first
            states:
              first: { title: { vi: Một, en: First }, desk: one-door, acting: clerk }
              second: { title: { vi: Hai, en: Second }, desk: one-door, acting: clerk }
              ended: { title: { vi: Hết, en: Ended }, desk: archive, final: true }
            actions:
              sign:
                title: { vi: Ký, en: Sign }
                from: first
                to: second
                role: clerk
                asks: { signed-on: { title: { vi: Ngày, en: Day }, type: date, required: true } }
                requires: [signed-today]
              back: { title: { vi: Lùi, en: Back }, from: second, to: back, role: clerk }
              end: { title: { vi: Hết, en: End }, from: second, to: ended, role: clerk }
            conditions:
              signed-today: { check: field.signed-on == today, otherwise: { vi: "Ký hôm nay.", en: "Sign today." } }
            """)
        var dossier = try WalkedDossier(rules)
        try dossier.act("sign", ["signed-on": "2018-10-01"], at: "2018-10-01T08:30")
        try dossier.act("back", at: "2018-10-02T08:30")
        #expect(dossier.blockers(.offer("sign"), by: nil, at: "2018-10-02T08:30").isEmpty)
        try dossier.act("sign", ["signed-on": "2018-10-02"], at: "2018-10-02T08:30")
        #expect(dossier.standing.fields["signed-on"] == "2018-10-02")
    }
}
