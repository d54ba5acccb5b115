/// A graph laid out: the layered drawing of Sugiyama, Tagawa and Toda (1981), with one layer for each state of the main way, in which
/// lines run level and upright only.
struct Layout {
    /// The words of each state.
    let texts: [NodeText]
    /// Where each state stands.
    let boxes: [ProcessDrawing.Box]
    /// The corners of each arrow.
    let paths: [[ProcessDrawing.Point]]
    /// The line of each arrow.
    let lines: [Int]
    /// The words on each arrow.
    let labels: [ProcessDrawing.Label?]
    let width: Int
    let height: Int
    private let placement: Placement

    init(_ graph: FlowGraph, limits: [StateKey: Limit], here: StateKey?, visits: [StateKey: [Int]], in language: Language) {
        let placement = Placement(of: graph)
        let router = Router(graph, placement, in: language)
        let runs = Run.all(of: router.routes, placement)
        let (texts, nodeWidth) = NodeText.all(graph.states, limits: limits, here: here, visits: visits, in: language)
        var straight = [[String]](repeating: [], count: max(placement.mainCount - 1, 0))
        for route in router.routes where route.rails.isEmpty {
            if case .main(let place) = placement.spots[graph.arrows[route.arrow].from] { straight[place] = router.lines[route.line].titles }
        }
        let columns = Columns(
            placement, RailOrder(router.routes, runs, placement), width: nodeWidth, words: straight)
        let captions = Captions(router.lines, runs, columns)
        let straightWords = zip(straight, columns.gaps).map { titles, gap in
            titles.flatMap { $0.lines(fitting: gap - 14, at: Measure.small) }
        }
        let rows = Rows(
            placement, runs, router.lines, captions, heights: texts.map(\.height),
            straight: (straightWords.map(\.count).max() ?? 0) * Measure.smallLine)
        let boxes = graph.states.indices.map { state in
            ProcessDrawing.Box(
                x: columns.centres[state] - columns.widths[state] / 2, y: rows.nodes[state].top, width: columns.widths[state],
                height: rows.nodes[state].height)
        }
        let tracing = Tracing(graph, placement, runs, columns, rows, boxes)
        let paths = router.routes.map { tracing.path(of: $0) }
        let place = LabelPlace(paths)
        labels = router.routes.map { route in
            let arrow = graph.arrows[route.arrow]
            if route.rails.isEmpty, case .main(let index) = placement.spots[arrow.from] {
                let room = boxes[arrow.from].right + 3...boxes[arrow.to].x - 3
                return place.label(
                    straightWords[index], above: paths[route.arrow][0].y, within: room, near: (room.lowerBound + room.upperBound) / 2 - 2)
            }
            guard router.lines[route.line].firstArrow == route.arrow, let words = captions.lines[route.line],
                let run = runs.firstIndex(where: { $0.line == route.line && $0.beam == router.lines[route.line].labelled })
            else { return nil }
            return place.label(words, above: rows.runs[run], within: captions.rooms[run], near: captions.middles[route.line] ?? 0)
        }
        let ends = boxes.map(\.right) + labels.compactMap { $0?.box.right } + paths.joined().map(\.x)
        width = (ends.max() ?? 0) + Measure.margin
        height = rows.bottom + Measure.margin
        lines = router.routes.map(\.line)
        (self.texts, self.boxes, self.paths, self.placement) = (texts, boxes, paths, placement)
    }

    /// Whether an arrow leads back: for its actions, or on the main way.
    func leadsBack(_ arrow: FlowGraph.Arrow) -> Bool {
        if case (.main(let from), .main(let to)) = (placement.spots[arrow.from], placement.spots[arrow.to]), to <= from { return true }
        return arrow.leadsBack
    }
}
