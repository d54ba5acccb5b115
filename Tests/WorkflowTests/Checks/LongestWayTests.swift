import Testing

@testable import Workflow

@Suite struct LongestWayTests {
    @Test func `the longest way is the one that trying every way finds`() {
        var dice = SeededNumbers(seed: 27_08_2018)
        for _ in 0..<2_000 {
            let count = dice.number(1...7)
            let edges = (0..<count).map { _ in (0..<count).filter { _ in dice.number(0...9) < 3 } }
            let budgets = (0..<count).map { _ in dice.number(0...5) }
            let limit = dice.number(0...20)
            let way = LongestWay(from: [0], along: edges, budgets: budgets, limit: limit)
            let longest = Self.longest(from: 0, edges, budgets, [])
            #expect(way.isExact)
            #expect(way.length == longest || (longest <= limit && way.length <= limit))
            #expect(way.states.reduce(0) { $0 + budgets[$1] } == way.length)
            #expect(zip(way.states, way.states.dropFirst()).allSatisfy { edges[$0].contains($1) })
            #expect(Set(way.states).count == way.states.count)
        }
    }

    @Test func `a knot is made of the states that lead to each other`() {
        var dice = SeededNumbers(seed: 16_45)
        for _ in 0..<1_000 {
            let count = dice.number(1...8)
            let edges = (0..<count).map { _ in (0..<count).filter { _ in dice.number(0...9) < 2 } }
            let reach = (0..<count).map { Self.reached(from: $0, edges) }
            let knots = Knots(edges)
            for left in 0..<count {
                for right in 0..<count {
                    #expect((knots.of[left] == knots.of[right]) == (reach[left].contains(right) && reach[right].contains(left)))
                    if edges[left].contains(right) { #expect(knots.of[left] <= knots.of[right]) }
                }
            }
        }
    }

    @Test func `eight working hours are a working day`() {
        #expect(Amount(.workingDays(halves: 3)) == Amount(.workingHours(12)))
        #expect(Amount(.sameDay) == Amount(.workingHours(8)))
        #expect(Amount(.workingHours(12)).words(in: .en) == "1.5 working days")
        #expect(Amount(.workingHours(3)).words(in: .vi) == "3 giờ làm việc")
    }

    @Test func `a process of 500 states with ways back is checked exactly`() {
        let states = (0..<500).map { "  s\($0): { title: { vi: Bước \($0), en: Step \($0) }, desk: front, limit: 1 working day }" }
        let onward = (0..<499).map { "  go\($0): { title: { vi: Đi, en: Go }, from: s\($0), to: s\($0 + 1), role: clerk }" }
        let back = (1..<499).map { "  re\($0): { title: { vi: Lùi, en: Back }, from: s\($0), to: s\($0 / 2), role: clerk }" }
        let text = """
            process: long
            effective: 2018-08-27
            title: { vi: Dài, en: Long }
            initial: start
            limit: 400 working days
            states:
              start: { title: { vi: Đầu, en: Start }, desk: front }
            \(states.joined(separator: "\n"))
              end: { title: { vi: Cuối, en: End }, desk: front, final: true }
            actions:
              begin: { title: { vi: Bắt đầu, en: Begin }, from: start, to: s0, role: clerk, clock: start }
              finish: { title: { vi: Kết thúc, en: Finish }, from: s499, to: end, role: clerk, clock: stop }
            \((onward + back).joined(separator: "\n"))
            """
        let file = DefinitionFile(path: "long.yaml", text: text)
        let problems = check(files: [file], known: Fixture.sound)
        #expect(problems.map(\.code) == [.stepsExceedLimit])
    }

    private static func longest(from state: Int, _ edges: [[Int]], _ budgets: [Int], _ seen: Set<Int>) -> Int {
        let seen = seen.union([state])
        return budgets[state] + (edges[state].filter { !seen.contains($0) }.map { longest(from: $0, edges, budgets, seen) }.max() ?? 0)
    }

    private static func reached(from start: Int, _ edges: [[Int]]) -> Set<Int> {
        var reached: Set<Int> = [start]
        var open = [start]
        while let state = open.popLast() {
            for end in edges[state] where reached.insert(end).inserted { open.append(end) }
        }
        return reached
    }
}
