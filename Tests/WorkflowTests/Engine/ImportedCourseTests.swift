import Testing

@testable import Workflow

/// Dossiers taken over from a register: where they stand, where they stood, and where their steps back lead.
@Suite struct ImportedCourseTests {
    private static func imported(
        _ state: StateKey, accepted: String? = "2018-09-05T09:00", decided: String? = nil, outcomes: [Outcome] = [.approved, .refused],
        count: Int = 2
    ) throws -> WalkedDossier {
        let rules = try Rules.shipped("province-emulation-flag")
        let decision = DecisionRecord(authority: "province", number: "12", date: .of("2018-09-20"), signer: nil)
        let course = ImportedCourse(
            pins: rules.pins, unit: "so-y-te",
            nominees: (0..<count).map { Nominee(name: "Tập thể \($0)", kind: .collective, award: rules.procedure.award ?? "") },
            results: outcomes.map { NomineeResult($0) }, state: state, receivedAt: .of("2018-09-03T09:00"),
            acceptedAt: accepted.map(Moment.of), decidedAt: decided.map(Moment.of), decision: decided.map { _ in decision })
        return try WalkedDossier(rules, beginning: .imported(course), at: course.lastMoment.iso)
    }

    @Test func `reads as of earlier times use the moments of the register`() throws {
        let dossier = try Self.imported("decided", decided: "2018-09-20T09:00", outcomes: [.awarded, .refused])
        #expect(dossier.standing.state == "decided")
        #expect(dossier.standing.clock == .stopped)
        #expect(dossier.standing.decision?.number == "12")
        let expected: [(String, StateKey?, Standing.ClockState?)] = [
            ("2018-09-03T08:59", nil, nil), ("2018-09-03T09:00", "submitted", .notStarted), ("2018-09-05T08:59", "submitted", .notStarted),
            ("2018-09-05T09:00", "appraising", .running), ("2018-09-20T08:59", "appraising", .running),
            ("2018-09-20T09:00", "decided", .stopped), ("2030-01-01T09:00", "decided", .stopped),
        ]
        for (moment, state, clock) in expected {
            let standing = try dossier.history.replay(asOf: .of(moment))
            #expect(standing?.state == state && standing?.clock == clock, "\(moment)")
            if clock == .running { #expect(standing?.results.allSatisfy { $0.outcome == .pending } == true) }
        }
    }

    @Test func `every state has a way back to the beginning, with results that can be weighed again`() throws {
        var dossier = try Self.imported("awaiting-decision")
        #expect(dossier.standing.trail.map(\.state) == ["submitted", "appraising", "appraised", "in-council", "awaiting-decision"])
        try dossier.act("return", .reason, at: "2018-10-01T09:00")
        #expect(dossier.standing.state == "in-council")
        #expect(dossier.standing.results.map(\.outcome) == [.proposed, .proposed])
        try dossier.act("council-approve", .vote(9, present: 9, of: 9), at: "2018-10-01T10:00")
        #expect(dossier.standing.results.map(\.outcome) == [.approved, .approved])
        try dossier.act("return", .reason, at: "2018-10-01T11:00")
        try dossier.act("return", .reason, at: "2018-10-01T11:00")
        try dossier.act("return", .reason, at: "2018-10-01T11:00")
        #expect(dossier.standing.state == "appraising")
        #expect(dossier.standing.results.map(\.outcome) == [.pending, .pending])
        try dossier.act("appraise", at: "2018-10-01T12:00")
        #expect(dossier.standing.results.map(\.outcome) == [.proposed, .proposed])
    }

    @Test func `papers asked for after acceptance bring it back to where it was accepted, its clocks running on`() throws {
        var dossier = try Self.imported("awaiting-supplement", outcomes: [.pending, .pending])
        #expect(dossier.standing.clock == .paused)
        #expect(dossier.standing.dueAt == nil)
        #expect(dossier.standing.trail.map(\.state) == ["submitted", "appraising", "awaiting-supplement"])
        try dossier.act("supplement", at: "2018-10-01T09:00")
        #expect(dossier.standing.state == "appraising")
        #expect(dossier.standing.clock == .running)
        // Nothing was used up before the papers were asked for: 25 and 12 working days from their return.
        #expect(dossier.standing.dueAt == .of("2018-11-05T17:00"))
        #expect(dossier.standing.stepDueAt == .of("2018-10-17T17:00"))
    }

    @Test func `papers asked for before acceptance bring it back to where it was handed in`() throws {
        var dossier = try Self.imported("awaiting-supplement", accepted: nil, outcomes: [.pending, .pending])
        #expect(dossier.standing.clock == .notStarted)
        #expect(dossier.standing.pauses.isEmpty)
        try dossier.act("supplement", at: "2018-10-01T09:00")
        #expect(dossier.standing.state == "submitted")
    }

    @Test(arguments: [(0, 0), (2, 0), (2, 5), (0, 3)])
    func `a record with more or fewer results than nominees is weighed all the same`(nominees: Int, results: Int) throws {
        var dossier = try Self.imported("in-council", outcomes: Array(repeating: .proposed, count: results), count: nominees)
        #expect(dossier.standing.results.count == nominees)
        try dossier.act("return", .reason, at: "2018-10-01T09:00")
        #expect(dossier.standing.results.count == nominees)
    }

    @Test func `the shortest way passes states that pause only to end there`() throws {
        let process = try Rules.shipped("province-emulation-flag").process
        let expected: [(StateKey, accepted: Bool, [StateKey])] = [
            ("submitted", false, ["submitted"]), ("submitted", true, ["submitted"]), ("refused", false, ["submitted", "refused"]),
            ("refused", true, ["submitted", "appraising", "refused"]),
            ("awaiting-supplement", false, ["submitted", "awaiting-supplement"]),
            ("awaiting-supplement", true, ["submitted", "appraising", "awaiting-supplement"]), ("nowhere", true, ["nowhere"]),
            (
                "issued", false,
                ["submitted", "appraising", "appraised", "in-council", "awaiting-decision", "decided", "issued"]
            ),
        ]
        for (state, accepted, way) in expected {
            #expect(process.shortestWay(to: state, accepted: accepted).map(\.state) == way)
        }
        for state in process.states {
            let way = process.shortestWay(to: state.key, accepted: true)
            for (from, step) in zip(way, way.dropFirst()) {
                #expect(step.action?.from.contains(from.state) == true && step.action?.target == .state(step.state))
            }
        }
    }
}
