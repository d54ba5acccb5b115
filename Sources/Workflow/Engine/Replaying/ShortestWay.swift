extension Process {
    /// One step of a way through the process.
    struct Step {
        /// The action that leads there; `nil` where the way begins.
        let action: Action?
        /// The state it leads to.
        let state: StateKey
    }

    /// The shortest way from the initial state to another, both included; of a dossier that was accepted, by way of the
    /// state that the acceptance leads to.
    ///
    /// A register does not tell the steps in between; a dossier taken over from one still has to know where "one step
    /// back" leads. A state that cannot be reached stands alone.
    func shortestWay(to target: StateKey, accepted: Bool = false) -> [Step] {
        if accepted, case .state(let acceptance)? = startingAction?.target, let first = way(from: initial, to: acceptance),
            !first.contains(where: { $0.state == target }), let second = way(from: acceptance, to: target)
        {
            return first + second.dropFirst()
        }
        return way(from: initial, to: target) ?? [Step(action: nil, state: target)]
    }

    /// The shortest way between two states. Pausing states are passed only when they are the end, unless it is asked for.
    func way(from start: StateKey, to target: StateKey, throughPauses: Bool = false) -> [Step]? {
        var ways = [[Step(action: nil, state: start)]]
        var seen: Set<StateKey> = [start]
        while !ways.isEmpty {
            if let found = ways.first(where: { $0.last?.state == target }) { return found }
            var longer: [[Step]] = []
            for way in ways {
                for action in actions where way.last.map({ action.from.contains($0.state) }) == true {
                    guard case .state(let next) = action.target, let state = state(next) else { continue }
                    guard throughPauses || !state.pausesClock || next == target, seen.insert(next).inserted else { continue }
                    longer.append(way + [Step(action: action, state: next)])
                }
            }
            ways = longer
        }
        return nil
    }
}

extension NomineeEffect {
    /// What becomes of a nominee who passes.
    func usual(after outcome: Outcome) -> Outcome {
        switch self {
        case .set(let from, let to, _): from.contains(outcome) ? to : outcome
        case .vote(let from, let passed, _): from.contains(outcome) ? passed : outcome
        case .restore: outcome
        }
    }
}
