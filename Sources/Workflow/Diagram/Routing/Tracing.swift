/// Follows a route with a measure in hand.
struct Tracing {
    private let graph: FlowGraph
    private let columns: Columns
    private let boxes: [ProcessDrawing.Box]
    private let heights: [[Route.Beam: Int]: Int]
    /// The state at each place of the main way.
    private let main: [Int: Int]

    init(_ graph: FlowGraph, _ placement: Placement, _ runs: [Run], _ columns: Columns, _ rows: Rows, _ boxes: [ProcessDrawing.Box]) {
        self.graph = graph
        self.columns = columns
        self.boxes = boxes
        heights = Dictionary(uniqueKeysWithValues: zip(runs, rows.runs).map { ([$0.beam: $0.line], $1) })
        var main: [Int: Int] = [:]
        for (state, spot) in placement.spots.enumerated() {
            if case .main(let place) = spot { main[place] = state }
        }
        self.main = main
    }

    /// The corners of an arrow.
    func path(of route: Route) -> [ProcessDrawing.Point] {
        let arrow = graph.arrows[route.arrow]
        guard let first = route.rails.first, let last = route.rails.last else {
            let (start, end) = (boxes[arrow.from], boxes[arrow.to])
            let y = start.y + start.height / 2
            return [ProcessDrawing.Point(x: start.right, y: y), ProcessDrawing.Point(x: end.x, y: y)]
        }
        var points = [end(of: first)]
        for (position, beam) in route.beams.enumerated() {
            let y = heights[[beam: route.line]] ?? 0
            points.append(ProcessDrawing.Point(x: x(route.rails[position]), y: y))
            if case .into(let state) = beam {
                points.append(ProcessDrawing.Point(x: boxes[state].x, y: y))
            } else {
                points.append(ProcessDrawing.Point(x: x(route.rails[position + 1]), y: y))
            }
        }
        if route.rails.count > route.beams.count { points.append(end(of: last)) }
        return Self.corners(points)
    }

    private func x(_ rail: Route.Rail) -> Int {
        columns.rails[rail] ?? 0
    }

    /// Where a rail touches its state.
    private func end(of rail: Route.Rail) -> ProcessDrawing.Point {
        switch rail {
        case .corridor(let place, _): ProcessDrawing.Point(x: x(rail), y: main[place].map { boxes[$0].bottom } ?? 0)
        case .port(let state, .top, _, _): ProcessDrawing.Point(x: x(rail), y: boxes[state].y)
        case .port(let state, .bottom, _, _): ProcessDrawing.Point(x: x(rail), y: boxes[state].bottom)
        }
    }

    /// The points without those in the middle of a straight piece.
    private static func corners(_ points: [ProcessDrawing.Point]) -> [ProcessDrawing.Point] {
        var corners: [ProcessDrawing.Point] = []
        for point in points where point != corners.last {
            if let last = corners.last, let before = corners.dropLast().last,
                (last.x == before.x && last.x == point.x) || (last.y == before.y && last.y == point.y)
            {
                corners.removeLast()
            }
            corners.append(point)
        }
        return corners
    }
}
