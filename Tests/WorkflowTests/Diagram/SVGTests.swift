import Testing

@testable import Workflow

struct SVGTests {
    private func drawing(in language: Language = .vi) throws -> ProcessDrawing {
        let rules = try Rules.shipped("province-emulation-flag")
        return ProcessDrawing(
            of: rules.process, in: language, limits: rules.procedure.steps, here: "in-council",
            path: ["submitted", "appraising", "appraised"])
    }

    @Test func `a process hangs on the wall as it is recorded`() throws {
        let process = try #require(DefinitionSet.shipped.process("council-award", on: .of("2018-10-01"))).version.value
        try expectGolden(
            DrawingSheet(ProcessDrawing(of: process, in: .vi), title: "Xét khen thưởng").svg(), "diagrams/council-award.vi.svg")
    }

    @Test func `on a page it brings no style and no script along`() throws {
        let svg = try drawing().svg()
        for word in ["style", "script", "onload", "href"] { #expect(!svg.contains(word), "\(word)") }
        #expect(DrawingSheet(try drawing(), title: "Cờ").svg().contains("<style>"))
    }

    @Test func `it says what it shows, also to those who do not see it`() throws {
        let svg = try drawing().svg()
        let name = "Quy trình: Xét khen thưởng qua Hội đồng. Hồ sơ đang ở bước: Trình Hội đồng"
        #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"drawing\" role=\"img\" aria-label=\"\(name)\""))
        #expect(svg.contains("<title>\(name)</title>"))
        #expect(svg.contains("<title>Đã thẩm định → Từ chối: Từ chối</title>"))
        #expect(try drawing(in: .en).svg().contains("The dossier stands at: Before the council"))
    }

    @Test func `every state and every edge has its classes`() throws {
        let drawing = try drawing()
        let svg = drawing.svg()
        for node in drawing.nodes { #expect(svg.contains("data-state=\"\(node.state)\"")) }
        for group in [
            "<g class=\"node node-initial node-passed\" data-state=\"submitted\">", "<g class=\"node node-final\" data-state=\"refused\">",
            "<g class=\"node node-paused\" data-state=\"awaiting-supplement\">", "<g class=\"node node-here\" data-state=\"in-council\">",
            "<g class=\"edge edge-passed\" data-from=\"submitted\" data-to=\"appraising\">",
            "<g class=\"edge edge-back\" data-from=\"in-council\" data-to=\"appraised\">", "<text class=\"edge-label\"",
            "<text class=\"limit\"",
        ] { #expect(svg.contains(group), "\(group)") }
    }

    @Test(arguments: [(Language.vi, "đang ở đây"), (.en, "here")])
    func `where the dossier stands is said by a word and a double frame`(language: Language, word: String) throws {
        let groups = try drawing(in: language).svg().split(separator: "<g ")
        let state = try #require(groups.first { $0.contains("data-state=\"in-council\"") })
        #expect(state.contains(">\(word)</text>"))
        #expect(state.contains("stroke-width=\"3\""))
        #expect(state.contains("class=\"inner\""))
    }

    @Test func `no word of a definition can leave its place`() throws {
        for seed in 0..<200 {
            let process = Process.seeded(seed)
            let drawing = ProcessDrawing(of: process, in: .vi, here: process.initial, tellsOrder: true)
            let svg = DrawingSheet(drawing, title: "<a> & \"b\"", facts: ["c < d & 'e'"], way: ["<f> & g"]).svg()
            try #require(
                !svg.contains("<quyết>") && !svg.contains("\"trao\"") && !svg.contains("& ") && !svg.contains("<a>")
                    && !svg.contains("<f>"), "seed \(seed)")
            try #require(isWellFormed(svg), "seed \(seed)")
        }
        let title = BilingualText(vi: "a<b>&\"c\"'d'\u{1}", en: "")
        let process = Process(
            key: "small", effective: .of("2018-08-27"), title: title, initial: "\"><x",
            states: [State(key: "\"><x", title: title, desk: "desk")],
            actions: [])
        let svg = ProcessDrawing(of: process, in: .vi).svg()
        #expect(svg.contains("data-state=\"&quot;&gt;&lt;x\""))
        #expect(svg.contains("<title>a&lt;b&gt;&amp;&quot;c&quot;&#39;d&#39; </title>"))
    }

    /// Whether each element that is opened is closed, in order, and the text ends with the last.
    private func isWellFormed(_ svg: String) -> Bool {
        var open: [Substring] = []
        for piece in svg.split(separator: "<") {
            guard let end = piece.firstIndex(of: ">") else { return false }
            let tag = piece[..<end]
            if tag.hasPrefix("/") {
                if open.popLast() != tag.dropFirst() { return false }
            } else if !tag.hasSuffix("/") {
                open.append(tag.prefix { $0 != " " })
            }
        }
        return open.isEmpty
    }
}
