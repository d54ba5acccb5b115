import Testing

@testable import Workflow

/// Processes of 500 states: each is checked with the right answer. How long that takes stands in docs/performance.md.
struct FiveHundredStatesTests {
    private static let count = 500

    /// A process in which a state leads to the next ones: with two of them it is a ladder that has 2^250 ways and more.
    private func process(
        steps: Int = 2, limit: String, loop: Bool = false, back: Bool = false, misspelt: Bool = false
    ) -> DefinitionFile {
        let last = Self.count - 1
        var text = """
            process: ladder
            effective: 2030-01-01
            title: { vi: Thử, en: Trial }
            limit: { value: \(limit), status: assumed }
            initial: s0
            states:

            """
        for state in 0..<last {
            text += "  s\(state): { title: { vi: Bước \(state), en: Step }, desk: one-door, acting: clerk, limit: 1 working day }\n"
        }
        text += "  s\(last): { title: { vi: Hết, en: End }, desk: archive, final: true }\nactions:\n"
        var actions = 0
        func act(_ from: String, _ to: String, _ clock: String = "") {
            text += "  a\(actions): { title: { vi: Việc, en: Act }, from: \(from), to: \(to), role: clerk\(clock) }\n"
            actions += 1
        }
        for state in 0..<last {
            for step in 1...steps where state + step <= last && (state > 0 || step == 1) {
                let clock = state == 0 ? ", clock: start" : state + step == last ? ", clock: stop" : ""
                act("s\(state)", misspelt ? "x\(state + step)" : "s\(state + step)", clock)
            }
        }
        if loop { act("s\(last - 1)", "s1") }
        if back { act("[" + (1..<last).map { "s\($0)" }.joined(separator: ", ") + "]", "back") }
        return DefinitionFile(path: "processes/ladder/2030-01-01.yaml", text: text)
    }

    private func problems(_ file: DefinitionFile) -> [Problem] { check(files: [file]) }

    @Test(arguments: [(false, false), (true, false), (false, true)])
    func `the longest of countless ways is found, and whether it fits into the limit`(loop: Bool, back: Bool) throws {
        #expect(problems(process(limit: "498 working days", loop: loop, back: back)).isEmpty)
        let found = problems(process(limit: "497 working days", loop: loop, back: back))
        #expect(found.map(\.code) == [.stepsExceedLimit])
        let message = try #require(found.first).message.en
        #expect(message.contains("“s1” → “s2” → “s3”") && message.contains("498 working days"), "\(message.suffix(200))")
    }

    @Test func `ways that fork twentyfold are weighed as well`() {
        #expect(problems(process(steps: 20, limit: "498 working days")).isEmpty)
        #expect(problems(process(steps: 20, limit: "497 working days")).map(\.code) == [.stepsExceedLimit])
    }

    @Test func `each of hundreds of misspelt names is told of`() {
        let found = problems(process(steps: 1, limit: "500 working days", misspelt: true)).filter { $0.code == .unknownState }
        #expect(found.count >= Self.count - 1)
    }

    @Test func `it is compared, and drawn up to as many arrows as anybody can follow`() throws {
        let readings = ["500 working days", "600 working days"].map { DefinitionReader().read(process(limit: $0)) }
        let changes = changes(from: readings[0], to: readings[1], naming: [])
        #expect(changes.count == 1)
        guard case .process(let ladder)? = readings[0].definition else {
            Issue.record("no process")
            return
        }
        #expect(ProcessDrawing.arrows(of: ladder) == 996)
        let drawing = ProcessDrawing(of: ladder, in: .vi)
        #expect(drawing.nodes.count == Self.count && drawing.edges.count == 996)
        guard case .process(let dense)? = DefinitionReader().read(process(steps: 20, limit: "500 working days")).definition else {
            Issue.record("no process")
            return
        }
        #expect(ProcessDrawing.arrows(of: dense) > ProcessDrawing.mostArrows)
        #expect(ProcessDrawing.canFollow(ladder) && !ProcessDrawing.canFollow(dense))
        #expect(dense.mermaid(in: .vi).count { $0 == "\n" } > 9000)
    }
}
