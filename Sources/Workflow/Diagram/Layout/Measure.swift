/// The sizes of a drawing.
enum Measure {
    /// The free room around everything.
    static let margin = 16
    /// The room to the left of the first state for the sign that it is the first.
    static let start = 26
    /// The size of the title of a state, and the distance of its lines.
    static let title = 13, titleLine = 17
    /// The size by which a title is measured: it is set in bold, which is wider.
    static let bold = 15
    /// The size of everything smaller: limits and labels, and the distance of their lines.
    static let small = 11, smallLine = 14
    /// What the words of a state keep away from its sides.
    static let padding = 8
    /// The least room for words in a state, and the most.
    static let textWidths = Array(stride(from: 80, through: 176, by: 8))
    /// The least height of a state.
    static let nodeHeight = 48
    /// The least distance of two states of the main way.
    static let gap = 76
    /// The distance of lines that run side by side.
    static let lineGap = 14
    /// The most room that the words of a label take, unless the line is longer.
    static let labelWidth = 160
    /// What an arrow needs in front of a state for its head.
    static let head = 18
}
