extension History {
    /// That a dossier came into a state.
    public struct Passage: Hashable, Sendable {
        /// The state.
        public let state: StateKey
        /// What the office called it then.
        public let title: BilingualText
        /// When the dossier came here.
        public let since: Moment
        /// What brought it here.
        public let event: Event
        /// What it ran under before.
        public let rules: Rules
    }

    /// Every state the dossier came into, in the order in which it did, as often as it did; what was undone is left out.
    ///
    /// - Parameter moment: Only what had happened by then; `nil` is everything.
    public func passages(asOf moment: Moment? = nil) throws(ReplayProblem) -> [Passage] {
        guard let first = entries.first, let beginning = try with([first]).replay(asOf: moment ?? Moment(minutes: .max)) else { return [] }
        var passages = beginning.trail.map { stay in
            Passage(
                state: stay.state, title: Self.title(of: stay.state, in: beginning.rules), since: stay.enteredAt, event: first.event,
                rules: beginning.rules)
        }
        let known = with(entries.filter { entry in moment.map { entry.occurredAt <= $0 } ?? true })
        guard !known.entries.isEmpty else { return passages }
        let undone = try undone(in: known.entries)
        for step in try known.steps().dropFirst() where !undone.contains(step.entry.sequence) {
            switch step.entry.event {
            case .undone: continue
            case .moved: break
            default: if step.from == step.to { continue }
            }
            passages.append(
                Passage(
                    state: step.to, title: Self.title(of: step.to, in: step.rules), since: step.entry.occurredAt, event: step.entry.event,
                    rules: step.rulesBefore))
        }
        return passages
    }

    private static func title(of state: StateKey, in rules: Rules) -> BilingualText {
        rules.process.state(state)?.title ?? BilingualText(vi: state.text, en: state.text)
    }
}
