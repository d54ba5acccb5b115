import Testing

@testable import Workflow

/// Whoever is refused is told every reason, never only the first.
@Suite struct EveryBlockerTests {
    /// Things that can be wrong with a decision, each by itself.
    private struct Faults: OptionSet {
        let rawValue: Int
        static let role = Faults(rawValue: 1 << 0)
        static let appraised = Faults(rawValue: 1 << 1)
        static let otherUnit = Faults(rawValue: 1 << 2)
        static let tooSoon = Faults(rawValue: 1 << 3)
        static let ahead = Faults(rawValue: 1 << 4)
        static let noNumber = Faults(rawValue: 1 << 5)
        static let noSigner = Faults(rawValue: 1 << 6)
        static let misspeltField = Faults(rawValue: 1 << 7)
        static let dateAhead = Faults(rawValue: 1 << 8)
        static let votes = Faults(rawValue: 1 << 9)
        static let unknownNominee = Faults(rawValue: 1 << 10)
        static let wrongOutcome = Faults(rawValue: 1 << 11)
        static let held = Faults(rawValue: 1 << 12)
        static let codes = [
            "role", "same-person", "unit", "before-previous", "in-future", "field-missing", "field-missing", "field-unknown",
            "decision-not-ahead", "votes-not-taken", "nominee-unknown", "outcome-not-allowed", "paused",
        ]
    }

    private static func awaitingDecision() throws -> WalkedDossier {
        var dossier = try WalkedDossier(.shipped("province-merit-certificate-unplanned"))
        try dossier.act("accept", at: "2018-10-01T08:30")
        try dossier.act("appraise", at: "2018-10-03T09:00")
        try dossier.act("submit-for-decision", at: "2018-10-03T10:00")
        return dossier
    }

    @Test(arguments: 0..<8) func `any of thirteen faults of a decision are all told, whichever come together`(batch: Int) throws {
        let ready = try Self.awaitingDecision()
        var held = ready
        try held.carryOut(.hold(reason: "họp"), at: "2018-10-03T10:00")
        for bits in 0..<(1 << 13) where bits % 8 == batch {
            let faults = Faults(rawValue: bits)
            let dossier = faults.contains(.held) ? held : ready
            var entered = Entered(fields: .decision(on: faults.contains(.dateAhead) ? "2019-01-01" : "2018-10-03"))
            if faults.contains(.noNumber) { entered.fields["decision-number"] = nil }
            if faults.contains(.noSigner) { entered.fields["signer"] = " " }
            if faults.contains(.misspeltField) { entered.fields["sigher"] = "Lan" }
            if faults.contains(.votes) { entered.votes = [Entered.Votes(nominee: "An", votesFor: 3)] }
            if faults.contains(.unknownNominee) { entered.exceptions.append(Entered.Exception(nominee: "Dũng", outcome: .refused)) }
            if faults.contains(.wrongOutcome) { entered.exceptions.append(Entered.Exception(nominee: "An", outcome: .pending)) }
            let actor = Actor(
                name: faults.contains(.appraised) ? "appraise" : "desk", roles: faults.contains(.role) ? ["clerk"] : ["decision-desk"],
                unit: faults.contains(.otherUnit) ? "so-xay-dung" : nil)
            let moment = Moment.of(faults.contains(.tooSoon) ? "2018-10-03T09:59" : "2018-10-03T11:00")
            let now = Moment(minutes: moment.minutes - (faults.contains(.ahead) ? 1 : 0))
            let decision = dossier.decision(on: .act("decide", entered), by: actor, at: moment, now: now)
            let expected = Faults.codes.indices.filter { bits & (1 << $0) != 0 }.map { Faults.codes[$0] }
            try #require(decision.blockers.map(\.code).sorted() == expected.sorted(), "\(faults)")
        }
    }

    @Test func `a vote is told everything that is wrong with it`() throws {
        var dossier = try WalkedDossier(.shipped("province-emulation-flag"), nominees: ["An", "Bình", "Bình", "Chi"])
        try dossier.act("accept", at: "2018-10-01T08:30")
        try dossier.act("appraise", except: [.init(nominee: "Chi", outcome: .refused)], at: "2018-10-02T08:30")
        try dossier.act("to-council", at: "2018-10-02T09:30")
        let entered = Entered(
            fields: .vote(nil, present: 11, of: 10),
            votes: [
                .init(nominee: "An", votesFor: 12), .init(nominee: "#1", votesFor: 3), .init(nominee: "Bình", votesFor: 3),
                .init(nominee: "Chi", votesFor: 3), .init(nominee: "Anh", votesFor: 3),
            ], exceptions: [.init(nominee: "An", outcome: .refused)])
        let blockers = dossier.blockers(.act("council-approve", entered), by: Actor(name: "x", roles: []), at: "2018-10-03T08:00")
        #expect(
            Set(blockers) == [
                .role(needed: ["secretary"]), .outcomesNotTaken, .nomineeTwice("#1"), .nomineeAmbiguous("Bình", places: [2, 3]),
                .outcomeNotAllowed(nominee: "Chi", outcome: .approved, stands: .refused, allowed: [.refused]),
                .nomineeUnknown("Anh", nearest: "An"), .votesMissing(["Bình", "Bình"]), .moreThanMembers(present: 11, members: 10),
                .moreVotesThanPresent(nominee: "An", votes: 12, present: 11),
            ])
        #expect(blockers.count == 9)
    }

    @Test func `votes that cannot be read are not also called missing`() throws {
        var dossier = try WalkedDossier(.shipped("province-emulation-flag"))
        try dossier.act("accept", at: "2018-10-01T08:30")
        try dossier.act("appraise", at: "2018-10-02T08:30")
        try dossier.act("to-council", at: "2018-10-02T09:30")
        let fields: [FieldKey: String] = ["members-total": "9", "members-present": "9", "votes-for": "chín"]
        let blockers = dossier.blockers(
            .act("council-approve", Entered(fields: fields)), by: Actor(name: "x", roles: ["secretary"]), at: "2018-10-03T08:00")
        #expect(blockers.map(\.code) == ["field-malformed"])
    }

    @Test(arguments: [false, true], [false, true])
    func `an extension is told everything that is wrong with it`(isLate: Bool, isUsed: Bool) throws {
        var dossier = try WalkedDossier(.shipped("province-merit-certificate-unplanned"))
        try dossier.act("accept", at: "2018-10-01T08:30")
        if isUsed { try dossier.carryOut(.extend(to: .of("2018-12-03"), reason: "họp"), at: "2018-10-02T08:00") }
        let due = try #require(dossier.standing.dueAt)
        let moment = Moment(day: isLate ? due.day : .of("2018-10-03"), time: .of("08:00"))
        let nobody = Actor(name: "x", roles: ["clerk"])
        for (day, codes) in [
            (CivilDay.of("2018-10-04"), ["extension-not-later"]), (.of("2018-10-06"), ["extension-day-off", "extension-not-later"]),
            (.of("2018-12-29"), ["extension-day-off"]), (.of("2018-12-28"), []),
        ] {
            let blockers = dossier.decision(on: .extend(to: day, reason: " "), by: nobody, at: moment).blockers
            let expected = codes + ["role", "reason-missing"] + (isLate ? ["extension-too-late"] : []) + (isUsed ? ["extension-used"] : [])
            #expect(blockers.map(\.code).sorted() == expected.sorted(), "\(day)")
        }
    }

    @Test func `an extension that comes while the clock stands still is also told what else is wrong`() throws {
        var dossier = try WalkedDossier(.shipped("province-merit-certificate-unplanned"))
        try dossier.act("accept", at: "2018-10-01T08:30")
        try dossier.carryOut(.extend(to: .of("2018-12-03"), reason: "họp"), at: "2018-10-02T08:00")
        try dossier.carryOut(.hold(reason: "họp"), at: "2018-10-02T08:00")
        let supervisor = Actor(name: "x", roles: ["supervisor"])
        let blockers = dossier.blockers(.extend(to: .of("2018-12-29"), reason: "họp"), by: supervisor, at: "2018-10-03T08:00")
        #expect(
            Set(blockers) == [
                .clockNotRunning(.paused), .extensionUsed(times: 1), .extensionDayOff(.of("2018-12-29"), next: .of("2019-01-02")),
            ])
    }

    @Test func `errands at the wrong time are refused with what is so`() throws {
        var dossier = try WalkedDossier(.shipped("province-emulation-flag"), papers: [])
        let all = Actor(name: "lan", roles: Set(dossier.rules.office.roles.map(\.key)))
        let at = "2018-10-01T09:00"
        #expect(dossier.blockers(.hold(reason: "x"), by: all, at: at) == [.clockNotRunning(.notStarted)])
        #expect(dossier.blockers(.resume, by: all, at: at) == [.notHeld])
        #expect(dossier.blockers(.undo(reason: ""), by: all, at: at) == [.reasonMissing, .nothingToUndo])
        #expect(
            dossier.blockers(.attach("minuts", nil), by: all, at: at)
                == [.documentUnknown("minuts", known: dossier.rules.procedure.documents.map(\.key), nearest: "minutes")])
        #expect(dossier.blockers(.act("accept", Entered()), by: all, at: at).map(\.code) == ["papers-complete"])
        #expect(dossier.blockers(.act("fly", Entered()), by: all, at: at) == [.wrongState(stands: "submitted", startsFrom: [])])
        for document in dossier.rules.procedure.documents { try dossier.carryOut(.attach(document.key, nil), at: at) }
        try dossier.act("accept", at: at)
        try dossier.carryOut(.hold(reason: "họp"), at: at)
        #expect(dossier.blockers(.hold(reason: "x"), by: all, at: at) == [.alreadyPaused])
        #expect(dossier.blockers(.act("appraise", Entered()), by: all, at: at) == [.held])
    }

    @Test func `what somebody who takes back may be is said once`() throws {
        var dossier = try WalkedDossier(.shipped("province-emulation-flag"))
        try dossier.carryOut(.assign("minh"), at: "2018-10-01T09:00")
        let blockers = dossier.blockers(.undo(reason: "nhầm"), by: Actor(name: "x", roles: ["clerk"]), at: "2018-10-01T09:00")
        #expect(blockers == [.role(needed: ["supervisor"])])
    }

    @Test func `every blocker has a code of its own`() {
        let samples: [Blocker] = [
            .wrongState(stands: "a", startsFrom: []), .held, .minimumStay(state: "a", until: .of("2018-10-01T09:00")), .nowhereBack,
            .role(needed: []), .unit("a"), .samePerson(did: "a", actor: "b"),
            .beforePrevious(given: .of("2018-10-01T09:00"), previous: .of("2018-10-01T09:00")),
            .inFuture(given: .of("2018-10-01T09:00"), now: .of("2018-10-01T09:00")),
            .fieldMissing(Self.field), .fieldUnknown("a", nearest: nil), .fieldMalformed(Self.field, "a"), .reasonMissing,
            .textUnwritable(.reason, .tooLong(count: 4001, most: 4000)), .textUnwritable(.reason, .controlCharacter("\0")),
            .nomineeUnknown("a", nearest: nil), .nomineeAmbiguous("a", places: []), .nomineeTwice("a"),
            .outcomeNotAllowed(nominee: "a", outcome: .refused, stands: .refused, allowed: []), .outcomesNotTaken, .votesNotTaken,
            .nomineesNotTaken("a"), .dayNotNamed(Self.field), .moreThanMembers(present: 2, members: 1),
            .moreVotesThanPresent(nominee: nil, votes: 2, present: 1),
            .noQuorum(present: 1, members: 2, needed: 2), .votesMissing([]), .belowThreshold(votes: 1, needed: 2),
            .numberTaken(Self.decision, by: "a"), .numberCancelled(Self.decision, by: "a", reason: nil),
            .documentUnknown("a", known: [], nearest: nil), .clockNotRunning(.paused), .alreadyPaused, .notHeld, .extensionUsed(times: 1),
            .extensionTooLate(lastDay: .of("2018-10-01")), .extensionNotLater(due: .of("2018-10-01T09:00")),
            .extensionDayOff(.of("2018-10-01"), next: .of("2018-10-01")), .nothingToUndo,
        ]
        #expect(Set(samples.map(\.code)).count == samples.count)
        #expect(samples.count == 39)
        #expect(Blocker.condition("own-words", BilingualText(vi: "", en: "")).code == "own-words")
        // A condition of a definition is told by its key, which no other reason may have.
        let conditions = DefinitionSet.shipped.processes.values.joined().flatMap { $0.value.conditions.map(\.key.text) }
        #expect(Set(conditions).isDisjoint(with: samples.map(\.code)))
    }

    private static let field = Field(key: "a", title: BilingualText(vi: "", en: ""), entry: .text)
    private static let decision = DecisionRecord(authority: "province", number: "1", date: .of("2018-10-01"), signer: nil)
}
