/// The way of one arrow, before anything has a measure: upright rails and the level beams between them, in turns.
///
/// Upright pieces run in corridors without states, or straight from a port of their own state; level pieces run between the rows, or
/// in the row of a state that has one for itself. So no arrow can run through a state that it does not belong to.
struct Route {
    /// The upper or the lower side of a state.
    enum Side: Hashable {
        case top, bottom
    }

    /// An upright piece.
    enum Rail: Hashable {
        /// Below a place of the main way; it is also the port on the lower side of the state that stands there.
        case corridor(Int, line: Int)
        /// From a port of a state.
        case port(state: Int, Side, line: Int, isExit: Bool)
    }

    /// A level piece.
    enum Beam: Hashable {
        /// Above the main way.
        case above
        /// Below the row with this number; the main way is row 0.
        case below(row: Int)
        /// In the row that a state has for itself, into its left side.
        case into(state: Int)
    }

    /// The position of the arrow in the graph.
    let arrow: Int
    /// The line it runs on.
    let line: Int
    /// Its upright pieces; none when it runs straight to the next state of the main way.
    let rails: [Rail]
    /// Its level pieces, each between two rails; one that leads into a state comes after the last rail.
    let beams: [Beam]

    /// Which rails meet a beam of this route, by its position.
    func rails(at beam: Int) -> ArraySlice<Rail> {
        rails[beam..<min(beam + 2, rails.count)]
    }
}

/// Arrows that run together under one label.
struct Line {
    /// What the actions are called.
    let titles: [String]
    /// The first of its arrows, which carries the label.
    let firstArrow: Int
    /// The beam on which the label stands; `nil` for an arrow that runs straight.
    let labelled: Route.Beam?
}
