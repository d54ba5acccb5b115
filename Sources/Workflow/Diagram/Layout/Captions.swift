/// The words of each line, broken to the room that its run has.
struct Captions {
    /// The words of a line, line by line.
    private(set) var lines: [Int: [String]] = [:]
    /// From where to where a run and its words may reach, by its position.
    private(set) var rooms: [ClosedRange<Int>] = []
    /// Where the words stand best, by the line.
    private(set) var middles: [Int: Int] = [:]

    /// How the words of a line are set when a line would run through them where they stand best.
    struct Fit: Hashable {
        /// The most room that a line of words may take, if it is not one long word.
        var width = Int.max
        /// How far the words may stand beyond the ends of their run.
        var reach = 0

        /// What is tried, one after the other: broken narrower, beside the run, and at last so narrow that it is ugly.
        static let all: [Fit] =
            [0, 64, 128].flatMap { reach in [Int.max, 96, 72, 56].map { Fit(width: $0, reach: reach) } }.dropFirst()
            + [0, 64, 128].map { Fit(width: 40, reach: $0) }
    }

    /// - Parameter fits: How the words of some lines are set, by the line.
    init(_ lines: [Line], _ runs: [Run], _ columns: Columns, fits: [Int: Fit] = [:]) {
        for run in runs {
            let rails = run.rails.compactMap { columns.rails[$0] }
            let (first, last) = (rails.min() ?? 0, rails.max() ?? 0)
            var room = first...last
            // The words of a line into a state stand in front of it, after the last arrow that has joined; there is no room beyond.
            var free = room
            if case .into(let state) = run.beam {
                free = last...columns.centres[state] - columns.widths[state] / 2 - Measure.head
                room = first...free.upperBound
            }
            if lines[run.line].labelled == run.beam {
                let titles = lines[run.line].titles
                let words = titles.flatMap { $0.split(whereSeparator: \.isWhitespace) }.map { String($0).width(at: Measure.small) }
                var width = max(free.count - 10, min(Measure.labelWidth, max(Measure.gap, words.max() ?? 0)))
                if case .into = run.beam { width = min(width, room.count - 4) }
                let fit = fits[run.line] ?? Fit()
                width = min(width, max(fit.width, words.max() ?? 0))
                let broken = titles.flatMap { $0.lines(fitting: width, at: Measure.small) }
                self.lines[run.line] = broken
                middles[run.line] = (free.lowerBound + free.upperBound) / 2
                room = Self.room(room, for: (broken.map { $0.width(at: Measure.small) }.max() ?? 0) + 4)
                // In front of a state there is no room on the right.
                let right = if case .into = run.beam { room.upperBound } else { room.upperBound + fit.reach }
                room = max(min(Measure.margin, room.lowerBound), room.lowerBound - fit.reach)...right
            }
            rooms.append(room)
        }
    }

    /// A room that is wide enough, around the given one, and not beyond the left margin.
    private static func room(_ room: ClosedRange<Int>, for needed: Int) -> ClosedRange<Int> {
        guard needed > room.count else { return room }
        let start = max(Measure.margin, (room.lowerBound + room.upperBound - needed) / 2)
        return min(start, room.lowerBound)...max(start + needed, room.upperBound)
    }

    /// The height of the words of a line on a beam; 0 where they do not stand there.
    func height(of run: Run, _ line: Line) -> Int {
        line.labelled == run.beam ? lines[run.line, default: []].count * Measure.smallLine : 0
    }
}
