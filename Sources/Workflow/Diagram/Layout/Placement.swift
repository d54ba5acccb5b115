/// In which row and column each state stands.
///
/// The states of the main way stand on a row of their own. All others stand in rows below it, in columns that lie between those of the
/// main way, so that below each state of the main way there is a corridor without states through which lines run down. States that
/// many others lead to come last, each in a row of its own and to the right of all that leads there.
struct Placement {
    enum Spot: Hashable {
        /// On the main way, from 0.
        case main(Int)
        /// Beside it: column `k` lies between the places `k` and `k + 1` of the main way; rows count from 1.
        case side(column: Int, row: Int)

        /// How far to the right, in halves of the distance between two places of the main way.
        var halves: Int {
            switch self {
            case .main(let place): 2 * place
            case .side(let column, _): 2 * column + 1
            }
        }
    }

    /// The place of each state.
    private(set) var spots: [Spot]
    /// The states with a row of their own, in the order of these rows.
    let gathering: [Int]
    /// How many states the main way has.
    let mainCount: Int
    /// How many rows there are below it.
    private(set) var rows: Int

    init(of graph: FlowGraph) {
        let main = graph.mainWay
        let sources = graph.sources
        let beside = graph.states.indices.filter { !main.contains($0) }
        let gathering = beside.filter { sources[$0].count > FlowGraph.mostSources }
        let single = beside.filter { !gathering.contains($0) }
        var found = Dictionary(uniqueKeysWithValues: main.enumerated().map { ($1, Spot.main($0)) })
        Self.placeBeside(single, in: graph, &found)
        let placed = found
        rows = placed.values.map { if case .side(_, let row) = $0 { row } else { 0 } }.max() ?? 0
        // One column to the right of all that leads there, so that the line has room for its words.
        let halves = gathering.flatMap { sources[$0] }.compactMap { placed[$0]?.halves }.max() ?? 0
        for state in gathering {
            rows += 1
            found[state] = .side(column: (halves + 1) / 2 + 1, row: rows)
        }
        spots = graph.states.indices.map { found[$0] ?? .main(0) }
        self.gathering = gathering
        mainCount = main.count
    }

    /// Gives each state the free place that is nearest to the states it belongs to.
    private static func placeBeside(_ states: [Int], in graph: FlowGraph, _ found: inout [Int: Spot]) {
        var waiting = states
        var taken: Set<Spot> = []
        let last = found.count + states.count
        while !waiting.isEmpty {
            let next = waiting.firstIndex { !neighbours(of: $0, in: graph, found).isEmpty } ?? 0
            let state = waiting.remove(at: next)
            let halves = neighbours(of: state, in: graph, found)
            // What ends the way stands to the right of what leads there, everything else in the middle of its neighbours.
            let middle = halves.isEmpty ? 0 : graph.states[state].isFinal ? halves.max() ?? 0 : halves.reduce(0, +) / halves.count
            let wanted = middle / 2
            var best: (cost: Int, spot: Spot)?
            for row in 1...states.count {
                for column in 0...last where !taken.contains(.side(column: column, row: row)) {
                    let cost = 2 * abs(column - wanted) + (column < wanted ? 1 : 0) + 3 * (row - 1)
                    if best.map({ cost < $0.cost }) ?? true { best = (cost, .side(column: column, row: row)) }
                }
            }
            guard let spot = best?.spot else { continue }
            taken.insert(spot)
            found[state] = spot
        }
    }

    private static func neighbours(of state: Int, in graph: FlowGraph, _ found: [Int: Spot]) -> [Int] {
        graph.arrows.compactMap { arrow in
            if arrow.to == state { return found[arrow.from]?.halves }
            if arrow.from == state { return found[arrow.to]?.halves }
            return nil
        }
    }
}
