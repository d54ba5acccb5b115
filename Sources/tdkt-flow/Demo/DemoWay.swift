import Workflow

extension Workflow.Process {
    /// The actions on the shortest way from the initial state to each state that can be reached, whatever they are called.
    ///
    /// Steps back are left out; a state in which the clocks stand still is only ever the end of a way.
    func waysToStates() -> [(state: StateKey, actions: [Action])] {
        var ways: [StateKey: [Action]] = [initial: []]
        var open = [initial]
        while !open.isEmpty {
            let from = open.removeFirst()
            guard let way = ways[from], state(from)?.pausesClock == false else { continue }
            for action in actions where action.from.contains(from) {
                guard case .state(let to) = action.target, ways[to] == nil else { continue }
                ways[to] = way + [action]
                open.append(to)
            }
        }
        return states.flatMap { state -> [(state: StateKey, actions: [Action])] in
            guard state.pausesClock else { return ways[state.key].map { [(state.key, $0)] } ?? [] }
            // Papers can be asked for before the clock starts and after; both are ways of their own.
            return actions.filter { $0.target == .state(state.key) }.flatMap { ask in
                ask.from.compactMap { from in ways[from].map { (state.key, $0 + [ask]) } }
            }
        }
    }

    /// The action that asks for something from a state and stops the clocks, with the one that leads back.
    func detour(from state: StateKey) -> (ask: Action, back: Action)? {
        for ask in actions where ask.from.contains(state) {
            guard case .state(let pause) = ask.target, self.state(pause)?.pausesClock == true,
                let back = actions.first(where: { $0.from.contains(pause) && $0.target == .back })
            else { continue }
            return (ask, back)
        }
        return nil
    }
}
