import Testing

@testable import Workflow

/// What holds wherever a dossier stands: random walks of people with and without the right through every procedure that ships.
@Suite struct EngineLaws {
    static let procedures = DefinitionSet.shipped.procedures.keys.sorted()

    @Test func `the province's twenty-two procedures are walked`() {
        #expect(Self.procedures.count == 22)
        #expect(DefinitionSet.shipped.problems == [])
    }

    @Test(arguments: procedures)
    func `whoever tries what and when, the engine keeps its laws`(procedure: ProcedureKey) throws {
        let number = try #require(Self.procedures.firstIndex(of: procedure))
        var walk = RandomWalk(rules: try .shipped(procedure), seed: 7_000 + number)
        for _ in 0..<20 { try walk.liveOnce(steps: 25) }
        #expect(walk.states.count >= 8, "the walk saw only \(walk.states)")
        #expect(walk.undone > 5)
    }
}

/// One random walk, which asks at every standing for the laws.
private struct RandomWalk {
    let rules: Rules
    var attempt: SeededAttempt
    var states: Set<StateKey> = []
    var undone = 0

    init(rules: Rules, seed: Int) {
        self.rules = rules
        attempt = SeededAttempt(dice: SeededNumbers(seed: seed))
    }

    /// One dossier from its submission on.
    mutating func liveOnce(steps: Int) throws {
        var dossier = try WalkedDossier(rules, nominees: ["An", "Bình", "Bình", "Chi"])
        var before: [Standing] = []
        var latestDue: Moment?
        for _ in 0..<steps {
            states.insert(dossier.standing.state)
            let moment = nextMoment(after: dossier.standing)
            for action in rules.process.actions { try weigh(action, of: dossier, at: moment) }
            guard let (event, actor) = nextEvent(of: dossier, at: moment) else { continue }
            let earlier = dossier.standing
            try dossier.record(event, by: actor.name, at: moment, note: "ghi chú")
            let replayed = try dossier.history.replay()
            try #require(replayed == dossier.standing)
            if case .undone = event {
                undone += 1
                let restored = before.popLast()
                try expectRestored(dossier.standing, from: try #require(restored))
                latestDue = nil
            } else {
                before.append(earlier)
            }
            // A pause never brings the due day nearer, and nothing else does: only what is taken back.
            if dossier.standing.clock == .running, let due = dossier.standing.dueAt {
                try #require(latestDue.map { $0 <= due } ?? true, "\(event) brings \(due) nearer")
                latestDue = due
            }
        }
        try expectEarlierStandings(of: dossier)
    }

    private mutating func nextMoment(after standing: Standing) -> Moment {
        Moment(minutes: standing.lastOccurredAt.minutes + attempt.one(of: [0, 1, 90, 600, 1440, 4000, 12_000]))
    }

    /// The first of some attempts that the engine lets through.
    private mutating func nextEvent(of dossier: WalkedDossier, at moment: Moment) -> (Event, Actor)? {
        for _ in 0..<20 {
            let actor = attempt.actor(in: rules)
            let forward = rules.process.actions.filter { !["withdraw", "refuse"].contains($0.key.text) || attempt.dice.chance(oneIn: 6) }
            let action = attempt.one(of: forward)
            let intent: Intent =
                attempt.dice.chance(oneIn: 3)
                ? attempt.errand(on: dossier.standing, at: moment)
                : attempt.dice.chance(oneIn: 2)
                    ? .act(action.key, attempt.proper(for: action, on: moment.day))
                    : .act(action.key, attempt.hasty(for: action, on: dossier.standing, day: moment.day))
            if case .go(let event, _) = dossier.decision(on: intent, by: actor, at: moment) { return (event, actor) }
        }
        return nil
    }

    /// The laws of one action at one standing.
    private mutating func weigh(_ action: Action, of dossier: WalkedDossier, at moment: Moment) throws {
        let actor = attempt.actor(in: rules)
        let startsHere = action.from.contains(dossier.standing.state)
        let offered = dossier.decision(on: .offer(action.key), by: actor, at: moment)
        let done = dossier.decision(on: .act(action.key, attempt.proper(for: action, on: moment.day)), by: actor, at: moment)
        let hasty = Intent.act(action.key, attempt.hasty(for: action, on: dossier.standing, day: moment.day))
        let now = Moment(minutes: moment.minutes + attempt.one(of: [-1, 0, 600]))
        let tried = dossier.decision(on: hasty, by: actor, at: moment, now: now)
        for decision in [offered, done, tried] {
            let isWrongState = decision.blockers.contains { if case .wrongState = $0 { true } else { false } }
            try #require(isWrongState != startsHere, "\(action.key) at \(dossier.standing.state): \(decision)")
            if case .refused(let blockers) = decision { try #require(!blockers.isEmpty) }
        }
        // Nothing but what is entered tells an action from its offer, and here it is entered as it should be.
        try #require(offered.blockers == done.blockers, "\(action.key) was offered: \(offered.blockers), then: \(done.blockers)")
        try #require(Set(offered.blockers).isSubset(of: Set(tried.blockers)), "\(action.key): \(offered.blockers), then \(tried.blockers)")
        if case .go(let event, _) = tried {
            var next = dossier
            try next.record(event, by: actor.name, at: moment)
            try #require(next.standing.revision == dossier.standing.revision + 1)
            try #require(next.standing.results.count == next.standing.nominees.count)
        }
    }

    /// Taken back means: as before, but that it is known who took it back, when, and which number was cancelled by it.
    private func expectRestored(_ standing: Standing, from earlier: Standing) throws {
        var restored = standing
        restored.revision = earlier.revision
        restored.lastActor = earlier.lastActor
        restored.lastOccurredAt = earlier.lastOccurredAt
        restored.decisions.removeAll { $0.sequence > earlier.revision }
        try #require(restored == earlier)
        let kept = standing.decisions.filter { $0.sequence > earlier.revision }
        try #require(kept.allSatisfy { $0.cancelledAt != nil })
    }

    /// At every moment it stood where the entries up to that moment lead.
    private func expectEarlierStandings(of dossier: WalkedDossier) throws {
        let entries = dossier.history.entries
        var revision = 0
        for minutes in Set(entries.flatMap { [$0.occurredAt.minutes - 1, $0.occurredAt.minutes] }).sorted() {
            let moment = Moment(minutes: minutes)
            let known = entries.count { $0.occurredAt <= moment }
            let standing = try dossier.history.replay(asOf: moment)
            try #require((standing?.revision ?? 0) == known)
            try #require(known >= revision && standing.map { $0.lastOccurredAt <= moment } ?? true)
            revision = known
        }
        let last = try dossier.history.replay(asOf: .of("9999-12-31T23:59"))
        try #require(last == dossier.standing)
        let steps = try dossier.history.steps()
        try #require(steps.last?.to == dossier.standing.state)
    }
}
