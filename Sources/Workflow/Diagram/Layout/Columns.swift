/// Where everything stands from left to right.
struct Columns {
    /// How wide each state is.
    private(set) var widths: [Int]
    /// The middle of each state.
    private(set) var centres: [Int]
    /// Where each rail runs.
    private(set) var rails: [Route.Rail: Int] = [:]
    /// How much room there is between each two states of the main way.
    private(set) var gaps: [Int]

    /// - Parameters:
    ///   - width: The least width of a state.
    ///   - words: The words on the straight arrow after each place of the main way.
    init(_ placement: Placement, _ order: RailOrder, width: Int, words: [[String]]) {
        widths = placement.spots.indices.map { state in
            var counts = [order.tops[state, default: []].count, order.bottoms[state, default: []].count]
            if case .main(let place) = placement.spots[state] { counts.append(order.corridors[place, default: []].count) }
            return max(width, Self.breadth(of: counts.max() ?? 0))
        }
        centres = Array(repeating: 0, count: placement.spots.count)
        gaps = []
        place(placement, order, words: words)
        for state in centres.indices {
            // Words stand between the rails above a state beside the main way, and between the states above the main way.
            let apart = if case .main = placement.spots[state] { 3 * Measure.lineGap } else { 6 * Measure.lineGap }
            spread(order.tops[state, default: []], around: centres[state], within: widths[state], apart: apart)
            spread(order.bottoms[state, default: []], around: centres[state], within: widths[state])
        }
    }

    /// The room that so many rails need side by side.
    private static func breadth(of count: Int) -> Int {
        count == 0 ? 24 : (count - 1) * Measure.lineGap + 28
    }

    private mutating func place(_ placement: Placement, _ order: RailOrder, words: [[String]]) {
        var main: [Int: Int] = [:]
        var columns: [Int: Int] = [:]
        for (state, spot) in placement.spots.enumerated() {
            switch spot {
            case .main(let place): main[place] = state
            case .side(let column, _): columns[column] = max(columns[column] ?? 0, widths[state])
            }
        }
        let last = max(placement.mainCount - 1, (columns.keys.max() ?? -1) + 1)
        func half(_ place: Int) -> Int { (Self.breadth(of: order.corridors[place, default: []].count) + 1) / 2 }
        func mainHalf(_ place: Int) -> Int { main[place].map { (widths[$0] + 1) / 2 } ?? 0 }
        var middle = Measure.margin + Measure.start + max(mainHalf(0), half(0))
        var corridors = [middle]
        for place in 0..<last {
            let longest = words.indices.contains(place) ? Self.longestWord(words[place]) + 16 : 0
            let gap = place + 1 < placement.mainCount ? max(Measure.gap, longest) : 0
            let step = max(half(place) + columns[place, default: 0] + half(place + 1), mainHalf(place) + gap + mainHalf(place + 1))
            if place + 1 < placement.mainCount { gaps.append(step - mainHalf(place) - mainHalf(place + 1)) }
            middle += step
            corridors.append(middle)
        }
        for (state, spot) in placement.spots.enumerated() {
            switch spot {
            case .main(let place): centres[state] = corridors[place]
            case .side(let column, _):
                centres[state] = (corridors[column] + half(column) + corridors[column + 1] - half(column + 1)) / 2
            }
        }
        for (place, middle) in corridors.enumerated() {
            let rails = order.corridors[place, default: []]
            spread(rails, around: middle, within: Self.breadth(of: rails.count))
        }
    }

    /// Puts rails side by side, around a middle.
    private mutating func spread(_ side: [Route.Rail], around middle: Int, within width: Int, apart: Int = Measure.lineGap) {
        guard side.count > 1 else {
            for rail in side { rails[rail] = middle }
            return
        }
        let step = min(apart, (width - 28) / (side.count - 1))
        for (position, rail) in side.enumerated() {
            rails[rail] = middle + (2 * position - side.count + 1) * step / 2
        }
    }

    private static func longestWord(_ titles: [String]) -> Int {
        let words = titles.flatMap { $0.split(whereSeparator: \.isWhitespace) }
        return min(Measure.labelWidth, words.map { String($0).width(at: Measure.small) }.max() ?? 0)
    }
}
