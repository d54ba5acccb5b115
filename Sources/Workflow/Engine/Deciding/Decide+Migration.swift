extension Weighing {
    /// Weighs a move onto other versions: the dossier has to find its place there, with its clocks as they are.
    mutating func weighMigration(_ migration: Migration, under rules: Rules) -> Event? {
        weighPermission(.publish)
        if standing.stateDefinition?.isFinal == true {
            blockers.append(.atEnd(standing.state))
            return nil
        }
        let target = migration.state(standing.state)
        guard let state = rules.process.state(target) else {
            blockers.append(.stateGone(target, known: rules.process.states.filter { !$0.isFinal }.map(\.key)))
            return nil
        }
        if state.isFinal {
            blockers.append(.migratesToEnd(target))
            return nil
        }
        weighClock(at: target, of: rules.process)
        weighFormalities(before: target, of: rules.process)
        if let field = rules.fieldWithoutDay(named: standing.handedIn, receivedOn: standing.receivedAt.day) {
            blockers.append(.dayNotNamed(field))
        }
        let next = standing.migrated(by: migration, to: rules, at: moment)
        return .migrated(next.map { migration.recorded(from: standing, to: $0) } ?? migration)
    }
}

extension Weighing {
    /// The clock has to have come as far as it must have where the dossier would stand, and no further.
    private mutating func weighClock(at target: StateKey, of process: Process) {
        if standing.acceptedAt == nil, !process.isReached(target, without: .start) { blockers.append(.clockBehind(target)) }
        if standing.stoppedAt == nil, standing.acceptedAt != nil, !process.isReached(target, without: .stop) {
            blockers.append(.clockBehind(target))
        }
        if standing.stoppedAt != nil, process.isReached(target, without: .stop) { blockers.append(.clockAhead(target)) }
    }

    /// A vote or a decision that every way to a state leads through cannot be passed over by a move onto another version.
    ///
    /// Where every way to its present state leads through one already, the dossier has it, or came in with it. And what its present
    /// process never asks for is not asked of it afterwards: it has come as far under the law it had.
    private mutating func weighFormalities(before target: StateKey, of process: Process) {
        func isNew(_ asks: (Action) -> Bool) -> Bool {
            rules.process.actions.contains(where: asks) && rules.process.isReached(standing.state, by: { !asks($0) })
                && !process.isReached(target, by: { !asks($0) })
        }
        if isNew({ $0.vote != nil }), !standing.hasVote { blockers.append(.votePassedOver(target)) }
        if isNew({ $0.decision != nil }), standing.decision == nil { blockers.append(.decisionPassedOver(target)) }
    }
}

extension Standing {
    /// Whether a council has voted on it.
    fileprivate var hasVote: Bool {
        rules.process.actions.contains { $0.vote != nil && deeds[$0.key]?.isEmpty == false }
    }
}

extension Process {
    /// Whether a state can be reached from the first one without an action that does this to the clock.
    func isReached(_ target: StateKey, without effect: Action.ClockEffect) -> Bool {
        // Where the clock starts with the receipt no state is without it.
        if effect == .start, startsOnReceipt { return false }
        return isReached(target) { $0.clock != effect }
    }

    /// Whether a state can be reached from the first one by such actions alone.
    ///
    /// Ways back lead only to where a dossier has been, so they reach nothing new.
    fileprivate func isReached(_ target: StateKey, by isTaken: (Action) -> Bool) -> Bool {
        var reached: Set<StateKey> = [initial]
        var next = [initial]
        while let state = next.popLast() {
            for action in actions where isTaken(action) && action.from.contains(state) {
                if case .state(let key) = action.target, reached.insert(key).inserted { next.append(key) }
            }
        }
        return reached.contains(target)
    }
}
