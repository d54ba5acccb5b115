/// Finds the place of words above their line: near where they stand best, and where no upright line runs through them.
struct LabelPlace {
    /// The upright pieces of all arrows: where they run and from where to where.
    private let uprights: [(x: Int, from: Int, to: Int)]

    init(_ paths: [[ProcessDrawing.Point]]) {
        uprights = paths.flatMap { points in
            zip(points, points.dropFirst()).filter { $0.x == $1.x }.map { ($0.x, min($0.y, $1.y), max($0.y, $1.y)) }
        }
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
