/// Finds the place of words above their line: near where they stand best, and where no upright line runs through them.
struct LabelPlace {
    /// The upright pieces of all arrows: where they run and from where to where.
    private let uprights: [(x: Int, from: Int, to: Int)]
    private let paths: [[ProcessDrawing.Point]]

    init(_ paths: [[ProcessDrawing.Point]]) {
        self.paths = paths
        uprights = paths.flatMap { points in
            zip(points, points.dropFirst()).filter { $0.x == $1.x }.map { ($0.x, min($0.y, $1.y), max($0.y, $1.y)) }
        }
    }

    /// Whether a line runs through the words of a label.
    func isCrossed(_ label: ProcessDrawing.Label) -> Bool {
        paths.contains { points in zip(points, points.dropFirst()).contains { label.box.isCrossed(from: $0, to: $1) } }
    }

    /// The label above a line at the height `y`, within a room.
    func label(_ lines: [String], above y: Int, within room: ClosedRange<Int>, near middle: Int) -> ProcessDrawing.Label {
        let width = lines.map { $0.width(at: Measure.small) }.max() ?? 0
        let height = lines.count * Measure.smallLine
        let top = y - 4 - height
        let starts = room.lowerBound...max(room.lowerBound, room.upperBound - width)
        let wanted = min(max(middle - width / 2, starts.lowerBound), starts.upperBound)
        var best = (cost: Int.max, start: wanted)
        for start in Array(stride(from: starts.lowerBound, through: starts.upperBound, by: 4)) + [wanted] {
            let crossed = uprights.count { start - 6 < $0.x && $0.x < start + width + 6 && $0.from < top + height && top < $0.to }
            let cost = 1000 * crossed + abs(start - wanted)
            if cost < best.cost { best = (cost, start) }
        }
        return ProcessDrawing.Label(lines: lines, box: ProcessDrawing.Box(x: best.start, y: top, width: width, height: height))
    }
}

extension ProcessDrawing.Box {
    /// Whether an upright or level piece of a line runs through it, and not only along its border.
    func isCrossed(from start: ProcessDrawing.Point, to end: ProcessDrawing.Point) -> Bool {
        min(start.x, end.x) < right && x < max(start.x, end.x) && y < start.y && start.y < bottom
            || min(start.y, end.y) < bottom && y < max(start.y, end.y) && x < start.x && start.x < right
    }
}
