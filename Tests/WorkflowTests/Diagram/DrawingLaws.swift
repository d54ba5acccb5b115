import Testing

@testable import Workflow

/// What holds for the drawing of every process: of those that ship, of every fixture that can be read, and of seeded ones.
struct DrawingLaws {
    private static let shipped = processes(of: .shipped)
    private static let fixtures = Fixture.faults.flatMap { processes(of: DefinitionSet(reading: Fixture.files(of: $0))) }

    private static func processes(of set: DefinitionSet) -> [Process] {
        set.processes.values.joined().map(\.value).sorted { $0.key < $1.key }
    }

    @Test func `there are processes to draw`() {
        #expect(Self.shipped.count >= 2)
        #expect(Self.fixtures.count > 10)
    }

    @Test func `the processes that ship, with the budgets of every procedure`() throws {
        for procedure in DefinitionSet.shipped.procedures.values.joined().map(\.value) {
            let process = try #require(DefinitionSet.shipped.process(procedure.process, on: procedure.effective)).version.value
            for language in Language.allCases {
                try expectLaws(of: process, limits: procedure.steps, in: language, "\(procedure.key)")
            }
        }
    }

    /// The words of an arrow are not read where another line, or its own, runs through them. Where every arrow leads everywhere some
    /// have no free place; in what ships each has one.
    @Test func `no line runs through the words of a drawing that ships`() throws {
        let packs = Fixture.packs.sorted { $0.key < $1.key }.map { DefinitionSet(reading: Fixture.shipped + $0.value) }
        var drawn: Set<ProcessKey> = []
        for set in packs {
            for procedure in set.procedures.values.joined().map(\.value) {
                guard let process = set.process(procedure.process, on: procedure.effective)?.version.value else { continue }
                drawn.insert(process.key)
                for language in Language.allCases {
                    let plain = ProcessDrawing(of: process, in: language)
                    let told = ProcessDrawing(
                        of: process, in: language, limits: procedure.steps, here: process.initial, path: process.states.map(\.key),
                        tellsOrder: true)
                    for drawing in [plain, told] { try expectWordsFree(drawing, "\(process.key), \(language)") }
                }
            }
        }
        #expect(drawn.count > Self.shipped.count)
    }

    private func expectWordsFree(_ drawing: ProcessDrawing, _ name: Comment) throws {
        for label in drawing.edges.compactMap(\.label) {
            let crossing = drawing.edges.first { edge in
                zip(edge.points, edge.points.dropFirst()).contains { start, end in
                    let (left, right, box) = (min(start.x, end.x), max(start.x, end.x), label.box)
                    let (top, bottom) = (min(start.y, end.y), max(start.y, end.y))
                    return left < box.right && box.x < right && box.y < top && top < box.bottom
                        || top < box.bottom && box.y < bottom && box.x < left && left < box.right
                }
            }
            let words = label.lines.joined(separator: " ")
            try #require(crossing == nil, "\(name): a line runs through “\(words)”")
        }
    }

    @Test(arguments: [40, 60])
    func `a process of many states`(count: Int) throws {
        let process = Process.large(states: count)
        for language in Language.allCases { try expectLaws(of: process, in: language, "\(count) states") }
    }

    @Test func `the processes of the fixtures`() throws {
        for process in Self.fixtures + Self.processes(of: DefinitionSet(reading: Fixture.sound)) {
            for language in Language.allCases { try expectLaws(of: process, in: language, "\(process.key)") }
        }
    }

    @Test(arguments: (0..<8).map { $0 * 100..<($0 + 1) * 100 })
    func `seeded processes`(seeds: Range<Int>) throws {
        for seed in seeds {
            let process = Process.seeded(seed)
            try expectLaws(of: process, in: seed.isMultiple(of: 2) ? .vi : .en, "seed \(seed)")
        }
    }

    private func expectLaws(of process: Process, limits: [StateKey: Limit] = [:], in language: Language, _ name: Comment) throws {
        // There and back, and there and back again.
        let path = (0..<2).flatMap { _ in process.states.prefix(3).map(\.key) + process.states.prefix(2).map(\.key).reversed() }
        for tellsOrder in [false, true] {
            func drawn() -> ProcessDrawing {
                ProcessDrawing(
                    of: process, in: language, limits: limits, here: process.states.last?.key, path: path, tellsOrder: tellsOrder)
            }
            let drawing = drawn()
            try #require(drawing == drawn(), name)
            try expectEverythingDrawn(drawing, of: process, name)
            try expectNothingOverlaps(drawing, name)
            try expectWordsFit(drawing, name)
            try expectEdgesFree(drawing, name)
            try expectSheet(of: drawing, name)
        }
    }

    /// The words of a state lie within it: as many lines as it is high, none wider than it is.
    private func expectWordsFit(_ drawing: ProcessDrawing, _ name: Comment) throws {
        for node in drawing.nodes {
            let small = node.limitLines + node.visitLines + (node.isHere ? ["đang ở đây"] : [])
            let height = node.titleLines.count * Measure.titleLine + small.count * Measure.smallLine
            try #require(height <= node.box.height, "\(name): the words of \(node.state) are higher than it")
            let widths = node.titleLines.map { $0.width(at: Measure.bold) } + small.map { $0.width(at: Measure.small) }
            try #require(widths.allSatisfy { $0 <= node.box.width }, "\(name): the words of \(node.state) are wider than it")
        }
        for label in drawing.edges.compactMap(\.label) {
            try #require(label.lines.allSatisfy { $0.width(at: Measure.small) <= label.box.width }, "\(name): a label is too wide")
        }
    }

    /// On a sheet no words overlap others, a sign or the picture, and everything lies within it.
    private func expectSheet(of drawing: ProcessDrawing, _ name: Comment) throws {
        let long = String(repeating: "Tặng Bằng khen của Chủ tịch ", count: 8)
        let way = drawing.nodes.indices.map { "\(drawing.nodes[$0].title) · 01/10/2018 08:00 · \($0 == 1 ? long : "Tiếp nhận")" }
        let sheet = DrawingSheet(drawing, title: long, facts: [long, "Hạn trả: 07/11/2018 17:00"], way: way)
        let picture = ProcessDrawing.Box(x: sheet.corner.x, y: sheet.corner.y, width: drawing.width, height: drawing.height)
        let boxes = sheet.words.map(\.box) + sheet.signs.map(\.box) + [picture]
        for (index, box) in boxes.enumerated() {
            try #require(!boxes[..<index].contains { $0.overlaps(box) }, "\(name): two parts of the sheet overlap")
            let isWithin = box.x >= 0 && box.y >= 0 && box.right <= sheet.width && box.bottom <= sheet.height
            try #require(isWithin, "\(name): a part lies outside the sheet")
        }
    }

    /// Every state once, and every way that an action opens on an edge that names it.
    private func expectEverythingDrawn(_ drawing: ProcessDrawing, of process: Process, _ name: Comment) throws {
        try #require(drawing.nodes.map(\.state) == process.states.map(\.key), name)
        for action in process.actions {
            for from in action.from {
                let ends =
                    switch action.target {
                    case .state(let end): process.state(end) == nil || process.state(from) == nil ? [] : [end]
                    case .back: process.stepsBack(from: from)
                    }
                for end in ends {
                    let edges = drawing.edges.filter { $0.from == from && $0.to == end }
                    try #require(edges.count == 1 && edges[0].actions.contains(action.key), name)
                    try #require(edges[0].titles.contains(action.title[drawing.language]), name)
                    let labelled = drawing.edges.contains { $0.line == edges[0].line && $0.titles == edges[0].titles && $0.label != nil }
                    try #require(labelled, "\(name): \(action.key) has no label")
                }
            }
        }
    }

    private func expectNothingOverlaps(_ drawing: ProcessDrawing, _ name: Comment) throws {
        let nodes = drawing.nodes.map(\.box)
        let labels = drawing.edges.compactMap(\.label?.box)
        for (index, box) in nodes.enumerated() {
            try #require(!nodes[..<index].contains { $0.overlaps(box) }, "\(name): two states overlap")
            try #require(!labels.contains { $0.overlaps(box) }, "\(name): a label overlaps a state")
        }
        for (index, box) in labels.enumerated() {
            try #require(!labels[..<index].contains { $0.overlaps(box) }, "\(name): two labels overlap")
        }
        for box in nodes + labels {
            let isWithin = box.x >= 0 && box.y >= 0 && box.right <= drawing.width && box.bottom <= drawing.height
            try #require(isWithin, "\(name): something lies outside")
        }
    }

    /// Each piece of an edge is upright or level and meets no other state; the ends touch the edge's own states.
    private func expectEdgesFree(_ drawing: ProcessDrawing, _ name: Comment) throws {
        for edge in drawing.edges {
            try #require(edge.points.count > 1, name)
            for (start, end) in zip(edge.points, edge.points.dropFirst()) {
                try #require((start.x == end.x) != (start.y == end.y), "\(name): a piece is neither upright nor level")
                let (left, top) = (min(start.x, end.x), min(start.y, end.y))
                let piece = ProcessDrawing.Box(x: left, y: top, width: abs(start.x - end.x), height: abs(start.y - end.y))
                // A piece has no breadth: it runs through a state where it lies within its borders.
                let isFree = drawing.nodes.allSatisfy { node in
                    let box = node.box
                    return piece.right <= box.x || box.right <= piece.x || piece.bottom <= box.y || box.bottom <= piece.y
                }
                try #require(isFree, "\(name): \(edge.from) to \(edge.to) runs through a state")
                let isWithin = left >= 0 && top >= 0 && piece.right <= drawing.width && piece.bottom <= drawing.height
                try #require(isWithin, "\(name): an edge lies outside")
            }
            for (key, point) in zip([edge.from, edge.to], [edge.points[0], edge.points[edge.points.count - 1]]) {
                let box = try #require(drawing.nodes.first { $0.state == key }, name).box
                let touches = (box.x...box.right).contains(point.x) && (box.y...box.bottom).contains(point.y)
                try #require(touches, "\(name): \(edge.from) to \(edge.to) does not touch \(key)")
            }
        }
    }
}
