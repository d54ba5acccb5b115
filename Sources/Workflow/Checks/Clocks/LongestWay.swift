/// The longest way a dossier can take while its statutory clock runs, measured by the budgets of the states it passes.
///
/// A way visits no state twice, and `to: back` is not followed: it takes time back, it gives none. Among states without loops the
/// longest way is found exactly, knot by knot in one pass. Where states form a loop, every way through it is tried; before that, a
/// bound that counts each state of the loop in full often shows that no way can be too long. `isExact` says when the tries ran out.
struct LongestWay {
    /// The states of the way, in order.
    private(set) var states: [Int] = []
    /// The sum of their budgets.
    private(set) var length = 0
    /// Whether no longer way was left untried that could exceed the limit.
    private(set) var isExact = true

    /// How many steps are tried where the states form a loop.
    static let mostTries = 20_000

    private let edges: [[Int]]
    private let budgets: [Int]
    private let limit: Int
    private var bounds: [Int] = []
    private var tries = 0

    /// - Parameters:
    ///   - starts: The states in which the clock starts.
    ///   - edges: The steps that are taken with the clock running.
    ///   - budgets: What each state may take.
    ///   - limit: What the whole way may take; shorter ways are of no interest.
    init(from starts: [Int], along edges: [[Int]], budgets: [Int], limit: Int) {
        self.edges = edges
        self.budgets = budgets
        self.limit = limit
        let knots = Knots(edges)
        if knots.members.allSatisfy({ $0.count == 1 }) {
            followPass(from: starts, in: knots)
        } else {
            bounds = LongestWay.bounds(edges, budgets, knots)
            for start in starts where bounds[start] > limit { tryWays(from: start) }
        }
    }

    /// Without loops: the longest way from each state is its budget and the longest way from what follows.
    private mutating func followPass(from starts: [Int], in knots: Knots) {
        var longest = budgets
        var next: [Int?] = Array(repeating: nil, count: edges.count)
        for state in knots.members.reversed().joined() {
            for end in edges[state] where end != state && budgets[state] + longest[end] > longest[state] {
                longest[state] = budgets[state] + longest[end]
                next[state] = end
            }
        }
        guard let start = starts.max(by: { longest[$0] < longest[$1] }) else { return }
        length = longest[start]
        var state: Int? = start
        while let current = state {
            states.append(current)
            state = next[current]
        }
    }

    /// No way from a state is longer than this: all of its knot, and the best of what follows the knot.
    private static func bounds(_ edges: [[Int]], _ budgets: [Int], _ knots: Knots) -> [Int] {
        var ofKnot = Array(repeating: 0, count: knots.members.count)
        for (knot, members) in knots.members.enumerated().reversed() {
            let after = members.flatMap { edges[$0] }.map { knots.of[$0] }.filter { $0 != knot }.map { ofKnot[$0] }.max() ?? 0
            ofKnot[knot] = members.reduce(0) { $0 + budgets[$1] } + after
        }
        return knots.of.map { ofKnot[$0] }
    }

    /// Tries ways depth first, without recursion, and leaves one as soon as its bound says that it cannot become too long.
    private mutating func tryWays(from start: Int) {
        var way = [start]
        var nextEdge = [0]
        var sum = budgets[start]
        var visited = Array(repeating: false, count: edges.count)
        visited[start] = true
        keep(way, sum)
        while let state = way.last {
            let edge = nextEdge[nextEdge.count - 1]
            guard edge < edges[state].count else {
                sum -= budgets[state]
                visited[state] = false
                way.removeLast()
                nextEdge.removeLast()
                continue
            }
            nextEdge[nextEdge.count - 1] += 1
            let end = edges[state][edge]
            guard !visited[end], sum + bounds[end] > max(limit, length) else { continue }
            guard tries < LongestWay.mostTries else {
                isExact = false
                return
            }
            tries += 1
            way.append(end)
            nextEdge.append(0)
            sum += budgets[end]
            visited[end] = true
            keep(way, sum)
        }
    }

    private mutating func keep(_ way: [Int], _ sum: Int) {
        guard sum > length else { return }
        length = sum
        states = way
    }
}
