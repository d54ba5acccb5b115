/// What is to be drawn of a process: each state once, and one arrow for each two states that some action leads between.
///
/// An action that leads to no state of the process is left out: the linter speaks of it.
struct FlowGraph {
    /// The actions that lead from one state to another.
    struct Arrow {
        let from: Int
        let to: Int
        let actions: [Action]
        /// Whether every one of them leads to where the dossier came from.
        let leadsBack: Bool
    }

    /// The states, in the order of the definition.
    let states: [State]
    /// The arrows, in the order of the actions.
    let arrows: [Arrow]
    /// The state of a new dossier; where the process names none of its states, the first.
    let initial: Int?

    init(of process: Process) {
        var index: [StateKey: Int] = [:]
        var states: [State] = []
        for state in process.states where index[state.key] == nil {
            index[state.key] = states.count
            states.append(state)
        }
        var order: [[Int]] = []
        var found: [[Int]: (actions: [Action], leadsBack: Bool)] = [:]
        for action in process.actions {
            for from in action.from {
                let ends: [StateKey]
                var leadsBack = false
                switch action.target {
                case .state(let end): ends = [end]
                case .back:
                    ends = process.stepsBack(from: from)
                    leadsBack = true
                }
                for end in ends {
                    guard let start = index[from], let end = index[end] else { continue }
                    if found[[start, end]] == nil { order.append([start, end]) }
                    var arrow = found[[start, end]] ?? ([], true)
                    if !arrow.actions.contains(where: { $0.key == action.key }) { arrow.actions.append(action) }
                    arrow.leadsBack = arrow.leadsBack && leadsBack
                    found[[start, end]] = arrow
                }
            }
        }
        self.states = states
        arrows = order.map { pair in
            Arrow(from: pair[0], to: pair[1], actions: found[pair]?.actions ?? [], leadsBack: found[pair]?.leadsBack ?? false)
        }
        initial = index[process.initial] ?? states.indices.first
    }

    /// The states that lead to each state, itself not counted.
    var sources: [Set<Int>] {
        var sources = [Set<Int>](repeating: [], count: states.count)
        for arrow in arrows where arrow.from != arrow.to { sources[arrow.to].insert(arrow.from) }
        return sources
    }

    /// More sources than this, and a state is reached along one line.
    static let mostSources = 3
}
