/// The knots of a graph: its strongly connected components, in an order in which every edge leads to the same knot or a later one.
struct Knots {
    /// The nodes of each knot, in ascending order.
    private(set) var members: [[Int]] = []
    /// The knot of each node.
    private(set) var of: [Int]

    /// Tarjan's algorithm without recursion, so that a long process needs no deep stack.
    init(_ edges: [[Int]]) {
        of = Array(repeating: -1, count: edges.count)
        var order = Array(repeating: -1, count: edges.count)
        var lowest = order
        var stack: [Int] = []
        var next = 0
        for root in edges.indices where order[root] < 0 {
            var calls = [(node: root, edge: 0)]
            while let (node, edge) = calls.popLast() {
                if edge == 0 {
                    order[node] = next
                    lowest[node] = next
                    next += 1
                    stack.append(node)
                } else {
                    lowest[node] = min(lowest[node], lowest[edges[node][edge - 1]])
                }
                if let step = (edge..<edges[node].count).first(where: { step in
                    let end = edges[node][step]
                    if order[end] >= 0, of[end] < 0 { lowest[node] = min(lowest[node], order[end]) }
                    return order[end] < 0
                }) {
                    calls.append((node, step + 1))
                    calls.append((edges[node][step], 0))
                } else if lowest[node] == order[node] {
                    close(node, &stack)
                }
            }
        }
        // Tarjan finishes the last knot first.
        members.reverse()
        for (knot, nodes) in members.enumerated() {
            for node in nodes { of[node] = knot }
        }
    }

    private mutating func close(_ node: Int, _ stack: inout [Int]) {
        var knot: [Int] = []
        while let member = stack.popLast() {
            of[member] = members.count
            knot.append(member)
            if member == node { break }
        }
        members.append(knot.sorted())
    }
}
