/// A process as a picture: where each state stands and how each arrow runs, in whole units of which a screen takes one for a pixel.
///
/// The main way lies on one straight row from left to right. States beside it stand below. A state that can be reached from many
/// others is reached along one line, onto which the others turn. The same process always gives the same drawing, no two states and no
/// two labels overlap, no arrow runs through a state that is not its own, and everything lies within the width and the height.
public struct ProcessDrawing: Hashable, Sendable {
    /// What the office calls the process.
    public let title: String
    /// The language of the titles and of the words that a picture adds.
    public let language: Language
    /// The states, in the order of the definition.
    public let nodes: [Node]
    /// The arrows: one for each two states that some action leads between, in the order of the actions.
    public let edges: [Edge]
    /// The width of the whole picture.
    public let width: Int
    /// The height of the whole picture.
    public let height: Int

    /// A point; x grows to the right, y downwards.
    public struct Point: Hashable, Sendable {
        /// The distance from the left border.
        public let x: Int
        /// The distance from the upper border.
        public let y: Int
    }

    /// An upright rectangle.
    public struct Box: Hashable, Sendable {
        /// The left side.
        public let x: Int
        /// The upper side.
        public let y: Int
        /// How wide it is.
        public let width: Int
        /// How high it is.
        public let height: Int

        /// The right side.
        public var right: Int { x + width }
        /// The lower side.
        public var bottom: Int { y + height }

        /// Whether some area lies in both.
        public func overlaps(_ other: Box) -> Bool {
            x < other.right && other.x < right && y < other.bottom && other.y < bottom
        }
    }

    /// A state.
    public struct Node: Hashable, Sendable {
        /// The key of the state.
        public let state: StateKey
        /// What the office calls it.
        public let title: String
        /// The title in at most three lines that fit into the box; what does not fit ends with “…”.
        public let titleLines: [String]
        /// How long a dossier may stay here, in words; `nil` when nobody says.
        public let limit: String?
        /// The limit in at most two lines that fit into the box.
        public let limitLines: [String]
        /// Which times of its way the dossier stood here, in at most two lines; empty where that is not told.
        public let visitLines: [String]
        /// Where it stands.
        public let box: Box
        /// Whether a new dossier stands here.
        public let isInitial: Bool
        /// Whether a dossier ends here.
        public let isFinal: Bool
        /// Whether the clocks stand still here.
        public let isPaused: Bool
        /// Whether the dossier that is shown stands here.
        public let isHere: Bool
        /// Whether the dossier that is shown has stood here before.
        public let isPassed: Bool
    }

    /// An arrow from one state to another, or back to itself.
    public struct Edge: Hashable, Sendable {
        /// Where it begins.
        public let from: StateKey
        /// Where it ends.
        public let to: StateKey
        /// The actions that lead this way.
        public let actions: [ActionKey]
        /// What the office calls them.
        public let titles: [String]
        /// The corners of the arrow, from its beginning to its head; each piece is upright or level.
        public let points: [Point]
        /// The number of the line it runs on; arrows with the same titles that run together share one.
        public let line: Int
        /// The words on the line; `nil` where another arrow of the same line has them.
        public let label: Label?
        /// Whether it leads back.
        public let isBack: Bool
        /// Whether the dossier that is shown has gone this way.
        public let isPassed: Bool
    }

    /// The words on a line.
    public struct Label: Hashable, Sendable {
        /// The words, line by line, each centred.
        public let lines: [String]
        /// The room they take.
        public let box: Box
    }
}
