extension Weighing {
    /// Weighs a move onto other versions: the dossier has to find its place there, with its clocks as they are.
    mutating func weighMigration(_ migration: Migration, under rules: Rules) -> Event? {
        weighPermission(.publish)
        if standing.stateDefinition?.isFinal == true { blockers.append(.atEnd(standing.state)) }
        let target = migration.state(standing.state)
        guard let state = rules.process.state(target) else {
            blockers.append(.stateGone(target, known: rules.process.states.map(\.key)))
            return nil
        }
        if state.isFinal { blockers.append(.migratesToEnd(target)) }
        if standing.acceptedAt == nil, !rules.process.isReached(target, without: .start) { blockers.append(.clockBehind(target)) }
        if standing.stoppedAt == nil, standing.acceptedAt != nil, !state.isFinal, !rules.process.isReached(target, without: .stop) {
            blockers.append(.clockBehind(target))
        }
        if standing.stoppedAt != nil, rules.process.isReached(target, without: .stop) { blockers.append(.clockAhead(target)) }
        if let field = rules.fieldWithoutDay(named: standing.handedIn, receivedOn: standing.receivedAt.day) {
            blockers.append(.dayNotNamed(field))
        }
        return .migrated(migration)
    }
}

extension Process {
    /// Whether a state can be reached from the first one without an action that does this to the clock.
    ///
    /// Ways back lead only to where a dossier has been, so they reach nothing new.
    func isReached(_ target: StateKey, without effect: Action.ClockEffect) -> Bool {
        // Where the clock starts with the receipt no state is without it.
        if effect == .start, startsOnReceipt { return false }
        var reached: Set<StateKey> = [initial]
        var next = [initial]
        while let state = next.popLast() {
            for action in actions where action.clock != effect && action.from.contains(state) {
                if case .state(let key) = action.target, reached.insert(key).inserted { next.append(key) }
            }
        }
        return reached.contains(target)
    }
}
