/// Finds the way of each arrow through the corridors and between the rows, and which of them run together.
struct Router {
    private let graph: FlowGraph
    private let placement: Placement
    private let language: Language
    private let sources: [Set<Int>]
    private var numbers: [LineKey: Int] = [:]
    private(set) var lines: [Line] = []
    private(set) var routes: [Route] = []

    /// What arrows have in common that run together.
    private enum LineKey: Hashable {
        /// Alone.
        case arrow(Int)
        /// They end in the same state, for the same actions.
        case joining(Int, [String], Route.Beam?)
        /// They lead back from the same state, for the same actions.
        case parting(Int, [String], Route.Beam?)
    }

    init(_ graph: FlowGraph, _ placement: Placement, in language: Language) {
        self.graph = graph
        self.placement = placement
        self.language = language
        sources = graph.sources
        for index in graph.arrows.indices { routes.append(route(index)) }
    }

    private mutating func route(_ index: Int) -> Route {
        let arrow = graph.arrows[index]
        // The number of the line is only known once the beams are: the way is found first, for any line.
        let draft = way(of: arrow, line: 0)
        let (key, labelled) = key(index, draft.beams)
        let line = numbers[key] ?? lines.count
        if numbers[key] == nil {
            numbers[key] = line
            lines.append(Line(titles: arrow.actions.map { $0.title[language] }, firstArrow: index, labelled: labelled))
        }
        let (rails, beams) = way(of: arrow, line: line)
        return Route(arrow: index, line: line, rails: rails, beams: beams)
    }

    private func key(_ index: Int, _ beams: [Route.Beam]) -> (LineKey, labelled: Route.Beam?) {
        let arrow = graph.arrows[index]
        let titles = arrow.actions.map { $0.title[language] }
        guard let first = beams.first, let last = beams.last else { return (.arrow(index), nil) }
        if arrow.from == arrow.to { return (.arrow(index), first) }
        if case .side = placement.spots[arrow.from], arrow.leadsBack { return (.parting(arrow.from, titles, first), first) }
        if case .main = placement.spots[arrow.to], sources[arrow.to].count <= FlowGraph.mostSources { return (.arrow(index), first) }
        return (.joining(arrow.to, titles, last), last)
    }

    private func way(of arrow: FlowGraph.Arrow, line: Int) -> (rails: [Route.Rail], beams: [Route.Beam]) {
        func exit(_ side: Route.Side) -> Route.Rail { .port(state: arrow.from, side, line: line, isExit: true) }
        func entry(_ side: Route.Side) -> Route.Rail { .port(state: arrow.to, side, line: line, isExit: false) }
        switch (placement.spots[arrow.from], placement.spots[arrow.to]) {
        case (.main(let start), .main(let end)) where end == start + 1 && !arrow.leadsBack: return ([], [])
        case (.main, .main): return ([exit(.top), entry(.top)], [.above])
        case (let start, .side) where placement.gathering.contains(arrow.to) && !placement.gathering.contains(arrow.from):
            return gatheringWay(from: start, exit(.bottom), to: arrow.to, line: line)
        case (.main(let start), .side(_, let row)): return ([.corridor(start, line: line), entry(.top)], [.below(row: row - 1)])
        case (.side(_, let row), .main(let end)): return ([exit(.top), .corridor(end, line: line)], [.below(row: row - 1)])
        case (.side(let start, let row), .side(let end, let last)):
            let corridor = Route.Rail.corridor(end >= start ? end : end + 1, line: line)
            switch last - row {
            case 0: return ([exit(.top), entry(.top)], [.below(row: row - 1)])
            case 1: return ([exit(.bottom), entry(.top)], [.below(row: row)])
            case -1: return ([exit(.top), entry(.bottom)], [.below(row: last)])
            case 2...: return ([exit(.bottom), corridor, entry(.top)], [.below(row: row), .below(row: last - 1)])
            default: return ([exit(.top), corridor, entry(.bottom)], [.below(row: row - 1), .below(row: last)])
            }
        }
    }

    /// Down to the row of a state that many lead to, and along it into its left side.
    private func gatheringWay(
        from start: Placement.Spot, _ exit: Route.Rail, to end: Int, line: Int
    ) -> (rails: [Route.Rail], beams: [Route.Beam]) {
        switch start {
        case .main(let place): return ([.corridor(place, line: line)], [.into(state: end)])
        case .side(let column, let row):
            let isFree = placement.spots.allSatisfy { spot in
                if case .side(column, let other) = spot { other <= row } else { true }
            }
            if isFree { return ([exit], [.into(state: end)]) }
            return ([exit, .corridor(column + 1, line: line)], [.below(row: row), .into(state: end)])
        }
    }
}
