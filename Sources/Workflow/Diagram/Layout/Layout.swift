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
        let straightWords = zip(straight, columns.gaps).map { titles, gap in
            titles.flatMap { $0.lines(fitting: gap - 14, at: Measure.small) }
        }
        func set(_ fits: [Int: Captions.Fit]) -> Setting {
            let captions = Captions(router.lines, runs, columns, fits: fits)
            return Setting(graph, placement, router, runs, columns, captions, straightWords, heights: texts.map(\.height))
        }
        let setting = Self.freed(set)
        (boxes, paths, labels) = (setting.boxes, setting.paths, setting.labels)
        let ends = boxes.map(\.right) + labels.compactMap { $0?.box.right } + paths.joined().map(\.x)
        width = (ends.max() ?? 0) + Measure.margin
        height = setting.bottom + Measure.margin
        lines = router.routes.map(\.line)
        (self.texts, self.placement) = (texts, placement)
    }

    /// How many settings are tried at most, and with how many crossed words none is: a tangle is not freed, and has to come at once too.
    private static let mostTried = 16, mostCrossed = 3

    /// The setting in which lines run through as few words as can be found: words that are crossed are broken narrower or moved aside.
    private static func freed(_ set: ([Int: Captions.Fit]) -> Setting) -> Setting {
        var fits: [Int: Captions.Fit] = [:]
        var best = set(fits)
        var left = best.crossed.count > mostCrossed ? 0 : mostTried
        for line in best.crossed {
            for fit in Captions.Fit.all where left > 0 {
                left -= 1
                let next = set(fits.merging([line: fit]) { $1 })
                guard next.crossed.count < best.crossed.count else { continue }
                (best, fits[line]) = (next, fit)
                break
            }
        }
        return best
    }

    /// Whether an arrow leads back: for its actions, or on the main way.
    func leadsBack(_ arrow: FlowGraph.Arrow) -> Bool {
        if case (.main(let from), .main(let to)) = (placement.spots[arrow.from], placement.spots[arrow.to]), to <= from { return true }
        return arrow.leadsBack
    }
}
