extension ProcessDrawing {
    /// The drawing as an SVG 1.1 picture.
    ///
    /// Looks come from classes alone (`drawing`, `node`, `node-initial`, `node-final`, `node-paused`, `node-here`, `node-passed`, `edge`,
    /// `edge-back`, `edge-passed`, `edge-label`, `limit`, `visits`, `here`), so that a page needs no style in the text; without any style it still
    /// reads. Every word is escaped.
    /// A file of its own, which brings its style along, is a ``DrawingSheet``.
    public func svg() -> String {
        var svg = SVGText()
        let name = name
        let attributes: [(String, String)] = [
            ("xmlns", "http://www.w3.org/2000/svg"), ("class", "drawing"), ("role", "img"), ("aria-label", name),
            ("viewBox", "0 0 \(width) \(height)"), ("width", "\(width)"), ("height", "\(height)"),
        ]
        svg.open("svg", attributes)
        svg.element("title", [], text: name)
        draw(&svg)
        svg.close("svg")
        return svg.text
    }

    /// Everything but the element around it.
    func draw(_ svg: inout SVGText) {
        // What was passed lies over what was not, and words over all lines.
        for edge in edges where !edge.isPassed { draw(edge, &svg) }
        for edge in edges where edge.isPassed { draw(edge, &svg) }
        for node in nodes { draw(node, &svg) }
        for edge in edges {
            guard let label = edge.label else { continue }
            svg.lines(
                label.lines, [("class", "edge-label")], middle: label.box.x + label.box.width / 2,
                baseline: label.box.y + Measure.small, step: Measure.smallLine, size: Measure.small)
        }
    }

    /// What the picture shows, in one sentence.
    var name: String {
        guard let here = nodes.first(where: \.isHere) else {
            return BilingualText(vi: "Quy trình: \(title)", en: "Process: \(title)")[language]
        }
        return BilingualText(
            vi: "Quy trình: \(title). Hồ sơ đang ở bước: \(here.title)", en: "Process: \(title). The dossier stands at: \(here.title)")[
                language]
    }

    private func draw(_ edge: Edge, _ svg: inout SVGText) {
        let classes = ["edge", edge.isBack ? "edge-back" : nil, edge.isPassed ? "edge-passed" : nil].compactMap(\.self)
        svg.open("g", [("class", classes.joined(separator: " ")), ("data-from", edge.from.text), ("data-to", edge.to.text)])
        let ends = [edge.from, edge.to].map { key in nodes.first { $0.state == key }?.title ?? key.text }
        svg.element("title", [], text: "\(ends[0]) → \(ends[1]): \(edge.titles.joined(separator: ", "))")
        svg.element("path", [("class", "line"), ("d", edge.path), ("fill", "none"), ("stroke", "currentColor")])
        svg.element("path", [("class", "head"), ("d", edge.head), ("fill", "currentColor")])
        svg.close("g")
    }

    private func draw(_ node: Node, _ svg: inout SVGText) {
        let classes = [
            "node", node.isInitial ? "node-initial" : nil, node.isFinal ? "node-final" : nil, node.isPaused ? "node-paused" : nil,
            node.isHere ? "node-here" : nil, node.isPassed ? "node-passed" : nil,
        ].compactMap(\.self)
        svg.open("g", [("class", classes.joined(separator: " ")), ("data-state", node.state.text)])
        svg.element("title", [], text: [node.title, node.limit].compactMap(\.self).joined(separator: ", "))
        let box = node.box
        let middle = box.y + box.height / 2
        if node.isInitial {
            svg.element("circle", [("class", "start"), ("cx", "\(box.x - 20)"), ("cy", "\(middle)"), ("r", "5"), ("fill", "currentColor")])
            let start = "M\(box.x - 15) \(middle)H\(box.x - 2)"
            svg.element("path", [("class", "line"), ("d", start), ("fill", "none"), ("stroke", "currentColor")])
        }
        svg.frame(box, inset: 0, rounding: node.isFinal ? 22 : 6, isDashed: node.isPaused, isThick: node.isHere || !node.visitLines.isEmpty)
        if node.isHere || node.isFinal {
            svg.frame(box, inset: 4, rounding: node.isFinal ? 18 : 3, isDashed: false, isThick: false, name: "inner")
        }
        let hereLines = node.isHere ? [BilingualText(vi: "đang ở đây", en: "here")[language]] : []
        let small = (node.limitLines.count + node.visitLines.count + hereLines.count) * Measure.smallLine
        var y = middle - (node.titleLines.count * Measure.titleLine + small) / 2
        svg.lines(
            node.titleLines, [("class", "name")], middle: box.x + box.width / 2, baseline: y + Measure.title, step: Measure.titleLine,
            size: Measure.title)
        y += node.titleLines.count * Measure.titleLine
        for (lines, name) in [(node.limitLines, "limit"), (node.visitLines, "visits"), (hereLines, "here")] {
            svg.lines(
                lines, [("class", name)], middle: box.x + box.width / 2, baseline: y + Measure.small, step: Measure.smallLine,
                size: Measure.small)
            y += lines.count * Measure.smallLine
        }
        svg.close("g")
    }
}
