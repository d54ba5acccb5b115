extension ProcessDrawing.Edge {
    /// The arrow as the data of a path, its corners rounded; it ends where the head begins.
    var path: String {
        guard var from = points.first, let last = points.last, points.count > 1 else { return "" }
        var data = "M\(from.x) \(from.y)"
        for (corner, next) in zip(points.dropFirst(), points.dropFirst(2)) {
            let radius = min(8, corner.distance(to: from) / 2, corner.distance(to: next) / 2)
            let (before, after) = (corner.moved(radius, towards: from), corner.moved(radius, towards: next))
            data += "L\(before.x) \(before.y)Q\(corner.x) \(corner.y) \(after.x) \(after.y)"
            from = corner
        }
        let end = last.moved(min(6, last.distance(to: from)), towards: from)
        return data + "L\(end.x) \(end.y)"
    }

    /// The head of the arrow as the data of a path.
    var head: String {
        guard let tip = points.last, let before = points.dropLast().last else { return "" }
        let back = tip.moved(8, towards: before)
        let (across, along) = tip.x == before.x ? (4, 0) : (0, 4)
        return "M\(tip.x) \(tip.y)L\(back.x - across) \(back.y - along)L\(back.x + across) \(back.y + along)Z"
    }
}

extension ProcessDrawing.Point {
    /// How far it is along an upright or level line.
    fileprivate func distance(to other: ProcessDrawing.Point) -> Int {
        abs(x - other.x) + abs(y - other.y)
    }

    /// The point that lies so far along the upright or level line to another.
    fileprivate func moved(_ distance: Int, towards other: ProcessDrawing.Point) -> ProcessDrawing.Point {
        ProcessDrawing.Point(x: x + (other.x - x).signum() * distance, y: y + (other.y - y).signum() * distance)
    }
}
