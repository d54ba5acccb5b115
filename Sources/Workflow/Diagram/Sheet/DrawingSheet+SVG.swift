extension DrawingSheet {
    /// The sheet as an SVG 1.1 picture that brings its style along, and fills a page in landscape when it is printed.
    public func svg() -> String {
        var svg = SVGText()
        svg.open(
            "svg",
            [
                ("xmlns", "http://www.w3.org/2000/svg"), ("class", "drawing sheet"), ("role", "img"), ("aria-label", drawing.name),
                ("viewBox", "0 0 \(width) \(height)"), ("width", "\(width)"), ("height", "\(height)"),
            ])
        svg.element("title", [], text: drawing.name)
        svg.style(Self.style)
        svg.element("rect", [("class", "paper"), ("width", "\(width)"), ("height", "\(height)"), ("fill", "#ffffff")])
        for line in words { svg.line(line) }
        svg.open("g", [("transform", "translate(\(corner.x) \(corner.y))")])
        drawing.draw(&svg)
        svg.close("g")
        for sign in signs { draw(sign, &svg) }
        svg.close("svg")
        return svg.text
    }

    private func draw(_ sign: PlacedSign, _ svg: inout SVGText) {
        let box = sign.box
        let middle = box.y + box.height / 2
        switch sign.kind {
        case .initial:
            svg.open("g", [("class", "node node-initial")])
            svg.element("circle", [("class", "start"), ("cx", "\(box.x + 8)"), ("cy", "\(middle)"), ("r", "5"), ("fill", "currentColor")])
            svg.element("path", Self.line(from: box.x + 13, to: box.right - 4, at: middle))
        case .final:
            svg.open("g", [("class", "node node-final")])
            svg.frame(box, inset: 0, rounding: 10, isDashed: false, isThick: false)
            svg.frame(box, inset: 4, rounding: 6, isDashed: false, isThick: false, name: "inner")
        case .paused:
            svg.open("g", [("class", "node node-paused")])
            svg.frame(box, inset: 0, rounding: 4, isDashed: true, isThick: false)
        case .back:
            svg.open("g", [("class", "edge edge-back")])
            svg.element("path", Self.line(from: box.right, to: box.x + 6, at: middle))
            svg.element("path", [("class", "head"), ("d", "M\(box.x) \(middle)l8 -4v8Z"), ("fill", "currentColor")])
        case .passed:
            svg.open("g", [("class", "node node-passed")])
            svg.frame(box, inset: 1, rounding: 4, isDashed: false, isThick: true)
        case .here:
            svg.open("g", [("class", "node node-here")])
            svg.frame(box, inset: 1, rounding: 4, isDashed: false, isThick: true)
            svg.frame(box, inset: 5, rounding: 2, isDashed: false, isThick: false, name: "inner")
        }
        svg.close("g")
    }

    private static func line(from start: Int, to end: Int, at y: Int) -> [(String, String)] {
        [("class", "line"), ("d", "M\(start) \(y)H\(end)"), ("fill", "none"), ("stroke", "currentColor")]
    }
}

extension SVGText {
    /// One line of words that begins at the left side of its room.
    fileprivate mutating func line(_ words: PlacedWords) {
        var attributes = [
            ("class", "sheet-\(words.style.rawValue)"), ("x", "\(words.box.x)"), ("y", "\(words.box.y + words.style.size)"),
            ("font-size", "\(words.style.size)"),
        ]
        if words.style.measured > words.style.size { attributes.append(("font-weight", "600")) }
        element("text", attributes, text: words.text)
    }
}
