import Testing

@testable import Workflow

/// The drawing of a process that ships: what stands where.
struct DrawingTests {
    private func process(_ key: ProcessKey) throws -> Process {
        try #require(DefinitionSet.shipped.process(key, on: .of("2018-10-01"))).version.value
    }

    private func drawing(here: StateKey? = nil, path: [StateKey] = []) throws -> ProcessDrawing {
        ProcessDrawing(of: try process("council-award"), in: .vi, here: here, path: path)
    }

    private func node(_ key: StateKey, in drawing: ProcessDrawing) throws -> ProcessDrawing.Node {
        try #require(drawing.nodes.first { $0.state == key })
    }

    @Test func `the main way lies on one straight row, from left to right`() throws {
        let drawing = try drawing()
        let way: [StateKey] = ["submitted", "appraising", "appraised", "in-council", "awaiting-decision", "decided", "issued"]
        let boxes = try way.map { try node($0, in: drawing).box }
        #expect(Set(boxes.map(\.y)).count == 1)
        #expect(Set(boxes.map(\.height)).count == 1)
        for (left, right) in zip(boxes, boxes.dropFirst()) { #expect(left.right + 60 < right.x) }
        for (from, to) in zip(way, way.dropFirst()) {
            let edge = try #require(drawing.edges.first { $0.from == from && $0.to == to })
            #expect(edge.points.count == 2 && !edge.isBack)
        }
        let others = drawing.nodes.filter { !way.contains($0.state) }
        #expect(others.map(\.state) == ["awaiting-supplement", "refused", "withdrawn"])
        #expect(others.allSatisfy { $0.box.y > boxes[0].bottom })
    }

    @Test func `it fits on a screen of 1200`() throws {
        let drawing = try drawing()
        #expect(drawing.width <= 1200)
        #expect(drawing.height <= 450)
    }

    @Test(arguments: ["refused", "withdrawn"] as [StateKey])
    func `what can be reached from everywhere is reached along one line`(end: StateKey) throws {
        let edges = try drawing().edges.filter { $0.to == end }
        #expect(edges.count == 6)
        #expect(Set(edges.map(\.line)).count == 1)
        #expect(Set(edges.compactMap(\.points.last)).count == 1)
        #expect(edges.compactMap(\.label).count == 1)
    }

    @Test func `what a state is, the drawing says`() throws {
        let drawing = try drawing(here: "appraised", path: ["submitted", "awaiting-supplement", "submitted", "appraising"])
        #expect(drawing.nodes.filter(\.isInitial).map(\.state) == ["submitted"])
        #expect(drawing.nodes.filter(\.isFinal).map(\.state) == ["issued", "refused", "withdrawn"])
        #expect(drawing.nodes.filter(\.isPaused).map(\.state) == ["awaiting-supplement"])
        #expect(drawing.nodes.filter(\.isHere).map(\.state) == ["appraised"])
        #expect(drawing.nodes.filter(\.isPassed).map(\.state) == ["submitted", "awaiting-supplement", "appraising"])
        let passed = drawing.edges.filter(\.isPassed).map { [$0.from, $0.to] }
        #expect(
            Set(passed) == [
                ["submitted", "awaiting-supplement"], ["awaiting-supplement", "submitted"], ["submitted", "appraising"],
                ["appraising", "appraised"],
            ])
        let back = drawing.edges.filter(\.isBack)
        #expect(Set(back.flatMap(\.actions)) == ["supplement", "return"])
    }

    @Test func `the budgets of a procedure stand in its states`() throws {
        let rules = try Rules.shipped("province-emulation-flag")
        let drawing = ProcessDrawing(of: rules.process, in: .vi, limits: rules.procedure.steps)
        #expect(!rules.procedure.steps.isEmpty)
        for (state, limit) in rules.procedure.steps {
            let node = try node(state, in: drawing)
            #expect(node.limit == limit.display(in: .vi))
            #expect(node.limitLines.joined(separator: " ") == node.limit)
        }
    }

    @Test func `two actions between the same two states are one edge with both titles`() throws {
        let ends = [State(key: "first", title: .init(vi: "Một", en: "One"), desk: "desk"), .ended]
        let actions = ["end", "stop"].map {
            Action(key: ActionKey($0), title: .init(vi: $0, en: $0), from: ["first"], target: .state("ended"), permission: .acting)
        }
        let drawing = ProcessDrawing(of: .of(ends, actions), in: .en)
        #expect(drawing.edges.count == 1)
        #expect(drawing.edges[0].titles == ["end", "stop"])
        #expect(drawing.edges[0].label?.lines == ["end", "stop"])
    }

    @Test func `a long title is broken into three lines, and the rest is left out`() {
        let words = Array(repeating: "nghiêng", count: 30).joined(separator: " ")
        let states = [State(key: "first", title: .init(vi: words, en: "One"), desk: "desk"), .ended]
        let drawing = ProcessDrawing(of: .of(states, []), in: .vi)
        #expect(drawing.nodes[0].titleLines.count == 3)
        #expect(drawing.nodes[0].titleLines[2].hasSuffix("…"))
        #expect(drawing.nodes[0].title == words)
    }

    @Test func `an action that leads to no state, and a process without states, are no trouble`() {
        let action = Action(key: "go", title: .init(vi: "Đi", en: "Go"), from: ["ended"], target: .state("nowhere"), permission: .acting)
        #expect(ProcessDrawing(of: .of([.ended], [action]), in: .vi).edges.isEmpty)
        let empty = ProcessDrawing(of: .of([], [action]), in: .vi)
        #expect(empty.nodes.isEmpty && empty.edges.isEmpty)
        #expect(empty.svg().hasSuffix("</svg>\n"))
    }
}

extension State {
    fileprivate static var ended: State { State(key: "ended", title: .init(vi: "Hết", en: "Ended"), desk: "archive", isFinal: true) }
}

extension Process {
    fileprivate static func of(_ states: [State], _ actions: [Action]) -> Process {
        Process(
            key: "small", effective: .of("2018-08-27"), title: .init(vi: "Nhỏ", en: "Small"), initial: "first", states: states,
            actions: actions)
    }
}
