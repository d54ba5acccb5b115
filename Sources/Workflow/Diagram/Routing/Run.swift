/// What one line covers of one beam: the rails of all its arrows that meet there.
struct Run {
    let beam: Route.Beam
    let line: Int
    /// The rails that meet it, in the order of the arrows.
    private(set) var rails: [Route.Rail]
    /// How many halves of a place it is long.
    private(set) var span = 0

    /// The runs of all lines, in the order in which they are laid: the short ones first, which keeps them near the states.
    static func all(of routes: [Route], _ placement: Placement) -> [Run] {
        var runs: [Run] = []
        var places: [Route.Beam: [Int: Int]] = [:]
        for route in routes {
            for (position, beam) in route.beams.enumerated() {
                let index = places[beam]?[route.line] ?? runs.count
                if index == runs.count {
                    runs.append(Run(beam: beam, line: route.line, rails: []))
                    places[beam, default: [:]][route.line] = index
                }
                for rail in route.rails(at: position) where !runs[index].rails.contains(rail) { runs[index].rails.append(rail) }
            }
        }
        for index in runs.indices {
            var halves = runs[index].rails.map { placement.halves(of: $0) }
            if case .into(let state) = runs[index].beam { halves.append(placement.spots[state].halves) }
            runs[index].span = (halves.max() ?? 0) - (halves.min() ?? 0)
        }
        return runs.sorted { ($0.span, $0.line) < ($1.span, $1.line) }
    }
}

extension Placement {
    /// How far to the right a rail runs, in halves of a place.
    func halves(of rail: Route.Rail) -> Int {
        switch rail {
        case .corridor(let place, _): 2 * place
        case .port(let state, _, _, _): spots[state].halves
        }
    }
}
