/// The ways through a process: which state leads to which.
///
/// A name that is no state is taken for the nearest one, so that a misspelling, which is reported, does not cut off half the process.
struct Ways {
    /// A step from one state to the next.
    struct Step {
        let from: Int
        let to: Int
        /// The position of the action in the process.
        let action: Int
    }

    /// The states, by position in the process.
    let states: [State]
    /// The steps out of each state, in the order of the actions; those that lead back are not among them.
    private(set) var steps: [[Step]]
    /// The states from which an action leads back.
    private(set) var leadBack: Set<Int> = []
    /// The state of a new dossier.
    private(set) var initial: Int?
    /// Whether every name could be taken for a state.
    private(set) var isWhole = true

    /// The position of each state, and of the state that is meant by each name that is none.
    private var index: [StateKey: Int]
    private let names: KnownNames

    init(of process: Process) {
        states = process.states
        index = Dictionary(zip(states.map(\.key), states.indices), uniquingKeysWith: { first, _ in first })
        names = KnownNames(states.map(\.key.text))
        steps = Array(repeating: [], count: states.count)
        initial = find(process.initial)
        for (position, action) in process.actions.enumerated() {
            let starts = action.from.compactMap { find($0) }
            switch action.target {
            case .back: leadBack.formUnion(starts)
            case .state(let key):
                guard let end = find(key) else { continue }
                for start in starts { steps[start].append(Step(from: start, to: end, action: position)) }
            }
        }
    }

    /// The state that is meant by a name, be it misspelt; `nil` when no name is near.
    func state(meantBy key: StateKey) -> State? {
        index[key].map { states[$0] }
    }

    private mutating func find(_ key: StateKey) -> Int? {
        if let position = index[key] { return position }
        if let nearest = names.nearest(to: key.text), let position = index[StateKey(nearest)] {
            index[key] = position
            return position
        }
        isWhole = false
        return nil
    }

    /// Where one can go from each state, with the states that it may lead back to.
    var exits: [[Int]] {
        var exits = steps.map { $0.map(\.to) }
        guard !leadBack.isEmpty else { return exits }
        for step in steps.joined() where leadBack.contains(step.to) { exits[step.to].append(step.from) }
        return exits
    }

    /// Which states a new dossier can come to.
    var reached: [Bool] {
        guard let initial else { return Array(repeating: true, count: states.count) }
        return Ways.reached(from: [initial], along: steps.map { $0.map(\.to) })
    }

    /// From which states some final state can be reached.
    var canEnd: [Bool] {
        var entrances: [[Int]] = Array(repeating: [], count: states.count)
        for (state, ends) in exits.enumerated() {
            for end in ends { entrances[end].append(state) }
        }
        return Ways.reached(from: states.indices.filter { states[$0].isFinal }, along: entrances)
    }

    private static func reached(from starts: [Int], along edges: [[Int]]) -> [Bool] {
        var reached = Array(repeating: false, count: edges.count)
        var open = starts
        for start in starts { reached[start] = true }
        while let state = open.popLast() {
            for next in edges[state] where !reached[next] {
                reached[next] = true
                open.append(next)
            }
        }
        return reached
    }
}
