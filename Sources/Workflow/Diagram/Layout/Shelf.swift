/// Runs that lie side by side or one after the other between two rows: none touches another, and none its words.
struct Shelf {
    /// A run with the room that it takes from left to right, its words included.
    struct Item {
        let line: Int
        let room: ClosedRange<Int>
        /// The height of its words; 0 without.
        let words: Int
    }

    /// The track of each line, from the nearest.
    private(set) var tracks: [Int: Int] = [:]
    /// The height of each track.
    private(set) var heights: [Int] = []

    /// Lays the runs one by one, each on the first track on which it is free.
    init(_ items: [Item]) {
        var taken: [[ClosedRange<Int>]] = []
        for item in items {
            let room = item.room.lowerBound - 6...item.room.upperBound + 6
            let track = taken.firstIndex { !$0.contains { $0.overlaps(room) } } ?? taken.count
            if track == taken.count {
                taken.append([])
                heights.append(0)
            }
            taken[track].append(room)
            heights[track] = max(heights[track], max(item.words + 8, Measure.lineGap))
            tracks[item.line] = track
        }
    }

    /// How far the line lies behind the near border, its own track included.
    func distance(of line: Int) -> Int {
        heights.prefix((tracks[line] ?? 0) + 1).reduce(0, +)
    }

    /// The height of all tracks.
    var height: Int { heights.reduce(0, +) }
}
