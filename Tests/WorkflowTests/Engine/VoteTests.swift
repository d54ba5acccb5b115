import Testing

@testable import Workflow

/// The council's arithmetic decides; nobody below the threshold passes.
@Suite struct VoteTests {
    private static let secretary = Actor(name: "thu-ky", roles: ["secretary"])

    private static func inCouncil(_ rules: Rules, nominees: [String] = ["An"]) throws -> WalkedDossier {
        var dossier = try WalkedDossier(rules, nominees: nominees)
        try dossier.act("accept", at: "2018-10-01T08:30")
        try dossier.act("appraise", at: "2018-10-02T08:30")
        try dossier.act("to-council", at: "2018-10-02T09:30")
        return dossier
    }

    /// A rule that a procedure has, and the same rule in whole numbers.
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let rules: @Sendable () throws -> Rules
        let hasQuorum: @Sendable (_ present: Int, _ members: Int) -> Bool
        let passes: @Sendable (_ votes: Int, _ present: Int, _ members: Int) -> Bool
    }

    private static let rule = "council: { approve: at least 90%, of: members, quorum: at least 2/3,"

    static let cases = [
        Case(
            testDescription: "nine tenths of all members", rules: { try .shipped("province-emulation-fighter") },
            hasQuorum: { 3 * $0 >= 2 * $1 }, passes: { votes, _, members in 10 * votes >= 9 * members }),
        Case(
            testDescription: "more than half of all members", rules: { try .shipped("province-emulation-flag") },
            hasQuorum: { 3 * $0 >= 2 * $1 }, passes: { votes, _, members in 2 * votes > members }),
        Case(
            testDescription: "more than two thirds of those present, half of all being there",
            rules: {
                try .shipped(
                    "province-emulation-fighter", replacing: rule,
                    with: "council: { approve: more than 2/3, of: present, quorum: more than 1/2,")
            },
            hasQuorum: { 2 * $0 > $1 }, passes: { votes, present, _ in 3 * votes > 2 * present }),
        Case(
            testDescription: "a third of those present, however few",
            rules: {
                try .shipped(
                    "province-emulation-fighter", replacing: rule,
                    with: "council: { approve: at least 1/3, of: present, quorum: at least 0,")
            },
            hasQuorum: { present, _ in present > 0 }, passes: { votes, present, _ in 3 * votes >= present }),
    ]

    @Test(arguments: cases) func `whatever the numbers, the share decides to the vote`(rule: Case) throws {
        let dossier = try Self.inCouncil(rule.rules())
        for members in 1...21 {
            for present in 0...members {
                for votes in 0...present {
                    let intent = Intent.act("council-approve", Entered(fields: .vote(votes, present: present, of: members)))
                    let decision = dossier.decision(on: intent, by: Self.secretary, at: .of("2018-10-03T08:00"))
                    guard case .go(.moved(let move), _) = decision else {
                        try #require(decision.blockers.map(\.code) == ["no-quorum"], "\(votes) of \(present) of \(members)")
                        try #require(!rule.hasQuorum(present, members), "\(votes) of \(present) of \(members)")
                        continue
                    }
                    let outcome: Outcome = rule.passes(votes, present, members) ? .approved : .refused
                    try #require(rule.hasQuorum(present, members), "\(votes) of \(present) of \(members)")
                    try #require(
                        move.results == [ResultRun(first: 0, count: 1, result: NomineeResult(outcome, votesFor: votes))],
                        "\(votes) of \(present) of \(members)")
                }
            }
        }
    }

    @Test func `the fewest votes that are named are the fewest that carry`() throws {
        for text in ["at least 90%", "more than 1/2", "at least 2/3", "more than 0", "at least 0", "at least 1"] {
            let threshold = try #require(CouncilRule.Threshold(text))
            for whole in 0...200 {
                let fewest = threshold.fewest(of: whole)
                #expect(
                    threshold.isReached(by: fewest, of: whole) && !threshold.isReached(by: fewest - 1, of: whole), "\(text) of \(whole)")
            }
        }
    }

    @Test func `nominees with votes of their own are weighed one by one, the rest by the votes for all`() throws {
        var dossier = try Self.inCouncil(.shipped("province-emulation-flag"), nominees: ["An", "Bình", "Chi", "Dũng"])
        try dossier.act(
            "council-approve", .vote(6, present: 9, of: 11),
            votes: [.init(nominee: "Bình", votesFor: 5), .init(nominee: "#4", votesFor: 9)],
            at: "2018-10-03T08:00")
        #expect(dossier.standing.results.map(\.outcome) == [.approved, .refused, .approved, .approved])
        #expect(dossier.standing.results.map(\.votesFor) == [6, 5, 6, 9])
        #expect(dossier.standing.state == "awaiting-decision")
    }

    @Test func `with nobody left a dossier can only be refused, returned or withdrawn`() throws {
        var dossier = try Self.inCouncil(.shipped("province-emulation-flag"))
        try dossier.act("council-approve", .vote(5, present: 10, of: 10), at: "2018-10-03T08:00")
        #expect(dossier.standing.results.map(\.outcome) == [.refused])
        let offered = dossier.rules.process.actions.filter {
            dossier.blockers(.offer($0.key), by: nil, at: "2018-10-04T08:00").isEmpty
        }
        #expect(offered.map(\.key) == ["return", "refuse", "withdraw"])
    }

    @Test func `a dossier without a list stands or falls with the votes for all`() throws {
        var dossier = try Self.inCouncil(.shipped("province-emulation-flag"), nominees: [])
        let at = "2018-10-03T08:00"
        #expect(
            dossier.blockers(.act("council-approve", Entered(fields: .vote(nil, present: 9, of: 9))), by: Self.secretary, at: at)
                == [.votesMissing([])])
        #expect(
            dossier.blockers(.act("council-approve", Entered(fields: .vote(4, present: 9, of: 9))), by: Self.secretary, at: at)
                == [.belowThreshold(votes: 4, needed: 5)])
        try dossier.act("council-approve", .vote(5, present: 9, of: 9), at: at)
        #expect(dossier.standing.state == "awaiting-decision")
    }

    @Test func `fifty-three nominees end as fifty awarded, two refused and one referred`() throws {
        let names = (1...53).map { "Đối tượng \($0)" }
        var dossier = try WalkedDossier(.shipped("province-emulation-flag"), nominees: names)
        try dossier.act("accept", at: "2018-10-01T08:30")
        try dossier.act(
            "appraise", except: [.init(nominee: "Đối tượng 7", outcome: .referred, reason: "cấp Nhà nước")], at: "2018-10-02T08:30")
        try dossier.act("to-council", at: "2018-10-02T09:30")
        try dossier.act("council-approve", .vote(9, present: 9, of: 9), votes: [.init(nominee: "#20", votesFor: 4)], at: "2018-10-03T08:00")
        let exception = Entered.Exception(nominee: "Đối tượng 53", outcome: .refused, reason: "đơn thư")
        try dossier.act("decide", .decision(on: "2018-10-04"), except: [exception], at: "2018-10-04T08:00")
        let outcomes = Dictionary(grouping: dossier.standing.results, by: \.outcome).mapValues(\.count)
        #expect(outcomes == [.awarded: 50, .refused: 2, .referred: 1])
        #expect(dossier.standing.results[6].reason == "cấp Nhà nước")
    }

    @Test(.timeLimit(.minutes(1))) func `ten thousand nominees are named, misnamed and voted on at once`() throws {
        let names = (1...10_000).map { "Nguyễn Văn \($0)" }
        let dossier = try Self.inCouncil(.shipped("province-emulation-flag"), nominees: names)
        let votes = names.enumerated().map { Entered.Votes(nominee: $1, votesFor: $0 % 10) }
        let right = Intent.act("council-approve", Entered(fields: .vote(nil, present: 9, of: 9), votes: votes))
        guard case .go = dossier.decision(on: right, by: Self.secretary, at: .of("2018-10-03T08:00")) else {
            Issue.record("refused")
            return
        }
        let misspelt = votes.map { Entered.Votes(nominee: $0.nominee + "x", votesFor: 1) }
        let wrong = Intent.act("council-approve", Entered(fields: .vote(9, present: 9, of: 9), votes: misspelt))
        let blockers = dossier.decision(on: wrong, by: Self.secretary, at: .of("2018-10-03T08:00")).blockers
        #expect(blockers.count == 10_000)
        #expect(blockers.first == .nomineeUnknown("Nguyễn Văn 1x", nearest: "Nguyễn Văn 1"))
    }
}
