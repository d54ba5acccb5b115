import Testing

@testable import Workflow

/// A drawing as a sheet of its own.
struct SheetTests {
    private func drawing(in language: Language = .vi, way: [StateKey] = []) throws -> ProcessDrawing {
        let rules = try Rules.shipped("province-emulation-flag")
        return ProcessDrawing(
            of: rules.process, in: language, limits: rules.procedure.steps, here: way.last, path: way.dropLast(), tellsOrder: !way.isEmpty)
    }

    private static let way: [StateKey] = [
        "submitted", "appraising", "appraised", "in-council", "appraised", "appraising", "appraised", "in-council",
    ]

    @Test func `each state says which times of the way the dossier stood there`() throws {
        let nodes = try drawing(way: Self.way).nodes
        let told = Dictionary(uniqueKeysWithValues: nodes.map { ($0.state, $0.visitLines) })
        #expect(told["submitted"] == ["bước 1"])
        #expect(told["appraising"] == ["bước 2, 6"])
        #expect(told["appraised"]?.joined(separator: " ") == "bước 3, 5, 7")
        #expect(told["in-council"] == ["bước 4, 8"])
        #expect(told["decided"] == [])
        #expect(try drawing(in: .en, way: Self.way).nodes[0].visitLines == ["step 1"])
        #expect(try drawing().nodes.allSatisfy { $0.visitLines.isEmpty })
    }

    @Test func `the signs are explained that the picture has, and no others`() throws {
        let alone = DrawingSheet(try drawing(), title: "Cờ")
        #expect(alone.signs.map(\.kind) == [.initial, .final, .paused, .back])
        #expect(!alone.svg().contains("Đường hồ sơ đã đi"))
        let told = DrawingSheet(try drawing(way: Self.way), title: "Cờ", way: ["Đã nộp · 01/10/2018 08:00"])
        #expect(told.signs.map(\.kind) == PlacedSign.Kind.allCases)
        #expect(told.svg().contains(">Đường hồ sơ đã đi</text>"))
        #expect(told.svg().contains(">1. Đã nộp · 01/10/2018 08:00</text>"))
        #expect(told.svg().contains(">hồ sơ đang ở đây</text>"))
    }

    @Test func `it has a size, a white ground, typefaces to fall back on, and fills a page across`() throws {
        let sheet = DrawingSheet(try drawing(), title: "Cờ", facts: ["Hạn"])
        let svg = sheet.svg()
        #expect(svg.contains("viewBox=\"0 0 \(sheet.width) \(sheet.height)\" width=\"\(sheet.width)\" height=\"\(sheet.height)\""))
        #expect(svg.contains("<rect class=\"paper\" width=\"\(sheet.width)\" height=\"\(sheet.height)\" fill=\"#ffffff\"/>"))
        #expect(svg.contains("sans-serif"))
        #expect(svg.contains("@page { size: A3 landscape;"))
        #expect(!svg.contains("href") && !svg.contains("script") && !svg.contains("url("))
    }

    @Test func `what was passed shows without colours: a thick frame, and a thick line`() throws {
        let svg = DrawingSheet(try drawing(way: ["submitted", "appraising"]), title: "Cờ").svg()
        let groups = svg.split(separator: "<g ").map(String.init)
        let passed = try #require(groups.first { $0.contains("data-state=\"submitted\"") })
        let other = try #require(groups.first { $0.contains("data-state=\"appraised\"") })
        #expect(passed.contains("stroke-width=\"3\"") && passed.contains(">bước 1</text>"))
        #expect(!other.contains("stroke-width"))
        #expect(svg.contains(".edge-passed .line { stroke-width: 2.75; }"))
    }

    @Test func `a long title is broken and never cut off at the border`() throws {
        let title = String(repeating: "Khen thưởng ", count: 17) + "<hết>"
        let sheet = DrawingSheet(try drawing(), title: title)
        let lines = sheet.words.filter { $0.style == .title }.map(\.text)
        #expect(lines.count == 3 && lines.joined(separator: " ") == title)
        #expect(sheet.svg().contains("&lt;hết&gt;</text>"))
        let endless = DrawingSheet(try drawing(), title: String(repeating: "x", count: 2000))
        #expect(endless.words.filter { $0.style == .title }.count == 1)
        #expect(endless.words.allSatisfy { $0.box.right <= endless.width })
    }
}
