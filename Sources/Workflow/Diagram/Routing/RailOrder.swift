/// In which order the rails stand side by side in a corridor and at the sides of a state: so that lines cross as little as can be.
struct RailOrder {
    /// The rails of each corridor, from left to right.
    private(set) var corridors: [Int: [Route.Rail]] = [:]
    /// The rails at the upper side of each state, from left to right.
    private(set) var tops: [Int: [Route.Rail]] = [:]
    /// The rails at the lower side of each state beside the main way, from left to right.
    private(set) var bottoms: [Int: [Route.Rail]] = [:]

    /// To which side the arrows of a rail turn off, and how far from the main way.
    private struct Turn {
        var side = 0
        var depth = 0
    }

    init(_ routes: [Route], _ runs: [Run], _ placement: Placement) {
        let depths = Dictionary(uniqueKeysWithValues: runs.enumerated().map { ([$1.beam: $1.line], Self.depth($1.beam, $0, placement)) })
        var turns: [Route.Rail: Turn] = [:]
        var order: [Route.Rail] = []
        for route in routes {
            for (position, rail) in route.rails.enumerated() {
                if turns[rail] == nil { order.append(rail) }
                var turn = turns[rail] ?? Turn()
                for beam in [position - 1, position] where route.beams.indices.contains(beam) {
                    let other: Int
                    if case .into(let state) = route.beams[beam] {
                        other = placement.spots[state].halves
                    } else {
                        other = placement.halves(of: route.rails[beam == position ? position + 1 : position - 1])
                    }
                    turn.side += other - placement.halves(of: rail)
                    turn.depth = max(turn.depth, depths[[route.beams[beam]: route.line]] ?? 0)
                }
                turns[rail] = turn
            }
        }
        for rail in order {
            switch rail {
            case .corridor(let place, _): corridors[place, default: []].append(rail)
            case .port(let state, .top, _, _): tops[state, default: []].append(rail)
            case .port(let state, .bottom, _, _): bottoms[state, default: []].append(rail)
            }
        }
        for place in corridors.keys { corridors[place]?.sort { Self.key($0, turns) < Self.key($1, turns) } }
        for state in bottoms.keys { bottoms[state]?.sort { Self.key($0, turns) < Self.key($1, turns) } }
        for state in tops.keys {
            // Above the main way what lies deeper is farther off; above a state beside it, it is nearer.
            let sign = if case .main = placement.spots[state] { 1 } else { -1 }
            tops[state]?.sort { Self.key($0, turns, sign) < Self.key($1, turns, sign) }
        }
    }

    /// What turns off to the left stands left, and the nearest of it leftmost; on the right the nearest stands rightmost.
    private static func key(_ rail: Route.Rail, _ turns: [Route.Rail: Turn], _ sign: Int = 1) -> (Int, Int, Int) {
        let turn = turns[rail] ?? Turn()
        return (turn.side.signum(), -turn.side.signum() * sign * turn.depth, line(of: rail))
    }

    private static func line(of rail: Route.Rail) -> Int {
        switch rail {
        case .corridor(_, let line): 2 * line
        case .port(_, _, let line, let isExit): 2 * line + (isExit ? 0 : 1)
        }
    }

    /// How far below the main way (or above it) a run lies; the later it is laid, the farther.
    private static func depth(_ beam: Route.Beam, _ rank: Int, _ placement: Placement) -> Int {
        switch beam {
        case .above: return rank
        case .below(let row): return 20_000 * row + rank
        case .into(let state):
            guard case .side(_, let row) = placement.spots[state] else { return rank }
            return 20_000 * row - 10_000 + rank
        }
    }
}
