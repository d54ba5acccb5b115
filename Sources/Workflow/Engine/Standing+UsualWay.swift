extension Standing {
    /// One stop of a dossier's way through its process.
    public struct Stop: Hashable, Sendable {
        /// Where the stop lies, seen from the dossier.
        public enum Place: Hashable, Sendable {
            /// The dossier has been there, and has gone on.
            case passed
            /// The dossier stands there.
            case here
            /// The dossier will usually come there.
            case ahead
        }

        /// The state.
        public let state: State
        /// Whether it is behind, here or ahead.
        public let place: Place
        /// The state in which the dossier waits before it goes on from here; its clocks stand still meanwhile.
        public let waits: State?

        /// A stop with its state.
        public init(state: State, place: Place, waits: State? = nil) {
            self.state = state
            self.place = place
            self.waits = waits
        }
    }

    /// The way of the dossier: the stays that lead to where it stands, then what usually comes.
    ///
    /// What usually comes is the shortest way to the final state that lies farthest ahead: a dossier can be refused or withdrawn at
    /// nearly every step, and both are a step away. A state that pauses the clock is told at the stop that it leads back to, unless the
    /// way itself goes through it, as where somebody outside decides.
    public var usualWay: [Stop] {
        let process = rules.process
        var stays = trail.compactMap { process.state($0.state) }
        guard var here = stays.popLast() else { return [] }
        var waits: State?
        if here.pausesClock, let before = stays.last, !process.usualWay(from: before.key).contains(here.key) {
            stays.removeLast()
            (waits, here) = (here, before)
        }
        let passed = stays.map { Stop(state: $0, place: .passed) }
        let ahead = process.usualWay(from: here.key).dropFirst().compactMap(process.state)
        return passed + [Stop(state: here, place: .here, waits: waits)] + ahead.map { Stop(state: $0, place: .ahead) }
    }

    /// The action that leads on along the usual way: to the next stop, or back to it from a pause; `nil` at the end.
    public var usualAction: Action? {
        let way = usualWay
        guard let here = way.firstIndex(where: { $0.place == .here }) else { return nil }
        let starting = rules.process.actions.filter { $0.from.contains(state) }
        if way[here].waits != nil { return starting.first { target(of: $0) == way[here].state.key } }
        guard here + 1 < way.count else { return nil }
        return starting.first { target(of: $0) == way[here + 1].state.key }
    }
}

extension Process {
    /// The shortest way to the final state that lies farthest from a state, the state itself first; it alone where no final state
    /// can be reached. It goes through a state that pauses the clock only where nothing leads around it.
    func usualWay(from start: StateKey) -> [StateKey] {
        var longest = [start]
        for end in states where end.isFinal {
            guard let way = way(from: start, to: end.key) ?? way(from: start, to: end.key, throughPauses: true),
                way.count > longest.count
            else { continue }
            longest = way.map(\.state)
        }
        return longest
    }
}
