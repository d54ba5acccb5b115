/// Where everything stands from top to bottom.
struct Rows {
    /// The upper side and the height of each state.
    private(set) var nodes: [(top: Int, height: Int)]
    /// How high each run lies, by its position.
    private(set) var runs: [Int]
    /// The lower side of everything.
    private(set) var bottom = 0

    /// - Parameters:
    ///   - heights: The least height of each state.
    ///   - straight: The height of the highest words on an arrow of the main way.
    init(_ placement: Placement, _ runs: [Run], _ lines: [Line], _ captions: Captions, heights: [Int], straight: Int) {
        nodes = heights.map { (0, $0) }
        self.runs = Array(repeating: 0, count: runs.count)
        func shelf(_ beam: Route.Beam) -> Shelf {
            Shelf(
                runs.indices.filter { runs[$0].beam == beam }.map {
                    Shelf.Item(line: runs[$0].line, room: captions.rooms[$0], words: captions.height(of: runs[$0], lines[runs[$0].line]))
                })
        }
        let above = shelf(.above)
        let top = Measure.margin + above.height + (above.height > 0 ? Measure.head : 0)
        for index in runs.indices where runs[index].beam == .above {
            self.runs[index] =
                top - Measure.head - above.distance(of: runs[index].line) + above.heights[above.tracks[runs[index].line] ?? 0]
        }
        bottom = layMain(placement, from: top, straight: straight)
        for row in 0..<max(placement.rows, 1) {
            let below = shelf(.below(row: row))
            for index in runs.indices where runs[index].beam == .below(row: row) {
                self.runs[index] = bottom + 6 + below.distance(of: runs[index].line)
            }
            guard row < placement.rows else { break }
            bottom += below.height > 0 ? below.height + 6 + Measure.head : Measure.head + 4
            bottom = lay(row: row + 1, placement, runs, lines, captions, from: bottom)
        }
        if placement.rows > 0 {
            // States of the last row may be joined below it.
            let below = shelf(.below(row: placement.rows))
            for index in runs.indices where runs[index].beam == .below(row: placement.rows) {
                self.runs[index] = bottom + 6 + below.distance(of: runs[index].line)
            }
            bottom += below.height > 0 ? below.height + 6 : 0
        }
    }

    /// The states of the main way: equally high, their middles on one line. Answers where they end.
    private mutating func layMain(_ placement: Placement, from top: Int, straight: Int) -> Int {
        let states = nodes.indices.filter { if case .main = placement.spots[$0] { true } else { false } }
        let height = states.map { nodes[$0].height }.max() ?? 0
        let room = max(height, 2 * (straight + 8))
        for state in states { nodes[state] = (top + (room - height) / 2, height) }
        return top + room
    }

    /// A row below the main way. Answers where it ends.
    private mutating func lay(
        row: Int, _ placement: Placement, _ runs: [Run], _ lines: [Line], _ captions: Captions, from top: Int
    ) -> Int {
        var bottom = top
        for state in nodes.indices {
            guard case .side(_, row) = placement.spots[state] else { continue }
            let into = runs.indices.filter { runs[$0].beam == .into(state: state) }
            let bands = into.map { captions.height(of: runs[$0], lines[runs[$0].line]) + 10 }
            let needed = bands.count == 1 ? 2 * bands[0] : bands.reduce(0, +) + 8
            let height = max(nodes[state].height, needed)
            var y = top + (height - bands.reduce(0, +)) / 2
            for (index, band) in zip(into, bands) {
                y += band
                self.runs[index] = bands.count == 1 ? top + height / 2 : y - 2
            }
            nodes[state] = (top, height)
            bottom = max(bottom, top + height)
        }
        return bottom
    }
}
