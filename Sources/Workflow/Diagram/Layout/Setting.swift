/// Where everything stands once the words of the lines are set.
struct Setting {
    /// Where each state stands.
    let boxes: [ProcessDrawing.Box]
    /// The corners of each arrow.
    let paths: [[ProcessDrawing.Point]]
    /// The words on each arrow.
    let labels: [ProcessDrawing.Label?]
    /// The lower side of everything.
    let bottom: Int
    /// The lines whose words another line, or their own, runs through.
    let crossed: [Int]

    /// - Parameters:
    ///   - straight: The words on the straight arrow after each place of the main way, line by line.
    ///   - heights: The least height of each state.
    init(
        _ graph: FlowGraph, _ placement: Placement, _ router: Router, _ runs: [Run], _ columns: Columns, _ captions: Captions,
        _ straight: [[String]], heights: [Int]
    ) {
        let rows = Rows(
            placement, runs, router.lines, captions, heights: heights,
            straight: (straight.map(\.count).max() ?? 0) * Measure.smallLine)
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
                    straight[index], above: paths[route.arrow][0].y, within: room, near: (room.lowerBound + room.upperBound) / 2 - 2)
            }
            guard router.lines[route.line].firstArrow == route.arrow, let words = captions.lines[route.line],
                let run = runs.firstIndex(where: { $0.line == route.line && $0.beam == router.lines[route.line].labelled })
            else { return nil }
            return place.label(words, above: rows.runs[run], within: captions.rooms[run], near: captions.middles[route.line] ?? 0)
        }
        crossed = zip(router.routes, labels).compactMap { route, label in
            label.map(place.isCrossed) == true && !route.rails.isEmpty ? route.line : nil
        }
        (self.boxes, self.paths, bottom) = (boxes, paths, rows.bottom)
    }
}
