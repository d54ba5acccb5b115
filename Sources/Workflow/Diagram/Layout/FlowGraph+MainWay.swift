extension FlowGraph {
    /// The states of the usual way, in order: the longest way forward from the first state to one that ends it.
    ///
    /// Of the final states, one that only few others lead to is the usual end, since what can be refused or withdrawn can be so from
    /// everywhere; then the one that is farthest. States in which the clock stands still lie beside the way, but for one that alone
    /// leads on, as where somebody outside decides.
    var mainWay: [Int] {
        guard let initial else { return [] }
        let besides = Set(Self.forwardOrder(from: initial, along: forward { !states[$0].pausesClock }))
        let leadsOn = Set(arrows.lazy.filter { !$0.leadsBack && !besides.contains($0.to) && !states[$0.to].pausesClock }.map(\.from))
        let next = forward { !states[$0].pausesClock || leadsOn.contains($0) }
        let order = Self.forwardOrder(from: initial, along: next)
        let rank = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        var length = [initial: 0]
        var before: [Int: Int] = [:]
        for state in order {
            guard let soFar = length[state] else { continue }
            // What comes earlier in the order is a step back.
            for end in next[state] where rank[end, default: 0] > rank[state, default: 0] && length[end, default: -1] < soFar + 1 {
                length[end] = soFar + 1
                before[end] = state
            }
        }
        var way = [usualEnd(lengths: length)]
        while let state = way.last, let earlier = before[state] { way.append(earlier) }
        return way.reversed()
    }

    /// Where each state leads forward to, among some states.
    private func forward(among isOnWay: (Int) -> Bool) -> [[Int]] {
        var next = [[Int]](repeating: [], count: states.count)
        for arrow in arrows where !arrow.leadsBack && isOnWay(arrow.from) && isOnWay(arrow.to) { next[arrow.from].append(arrow.to) }
        return next
    }

    /// The state that the main way ends in.
    private func usualEnd(lengths: [Int: Int]) -> Int {
        let sources = sources
        func order(_ state: Int) -> [Int] {
            [
                states[state].isFinal ? 0 : 1, sources[state].count > Self.mostSources ? 1 : 0, states[state].countsAsResolved ? 0 : 1,
                -(lengths[state] ?? 0), sources[state].count, state,
            ]
        }
        return lengths.keys.min { order($0).lexicographicallyPrecedes(order($1)) } ?? 0
    }

    /// The states that can be reached, each before those that it leads forward to: the reverse of the order in which a search in depth
    /// leaves them.
    private static func forwardOrder(from start: Int, along next: [[Int]]) -> [Int] {
        var left: [Int] = []
        var seen: Set<Int> = [start]
        var open = [(state: start, tried: 0)]
        while let (state, tried) = open.last {
            if tried == next[state].count {
                left.append(state)
                open.removeLast()
                continue
            }
            open[open.count - 1].tried += 1
            let end = next[state][tried]
            if seen.insert(end).inserted { open.append((end, 0)) }
        }
        return left.reversed()
    }
}
