/// An SVG text as it is written, element by element; what goes into it is escaped.
struct SVGText {
    private(set) var text = ""

    mutating func open(_ name: String, _ attributes: [(String, String)]) {
        text += "<\(name)\(Self.written(attributes))>\n"
    }

    mutating func close(_ name: String) {
        text += "</\(name)>\n"
    }

    mutating func element(_ name: String, _ attributes: [(String, String)], text words: String? = nil) {
        text += "<\(name)\(Self.written(attributes))"
        text += words.map { ">\($0.escaped)</\(name)>\n" } ?? "/>\n"
    }

    /// A style sheet that the program itself wrote.
    mutating func style(_ rules: StaticString) {
        text += "<style>\n\(rules)\n</style>\n"
    }

    /// Lines of words one below the other, each around the same middle.
    mutating func lines(
        _ lines: [String], _ attributes: [(String, String)], middle: Int, baseline: Int, step: Int, size: Int
    ) {
        for (position, words) in lines.enumerated() {
            let place = [
                ("x", "\(middle)"), ("y", "\(baseline + position * step)"), ("text-anchor", "middle"), ("font-size", "\(size)"),
            ]
            element("text", attributes + place, text: words)
        }
    }

    /// The frame of a state.
    mutating func frame(
        _ box: ProcessDrawing.Box, inset: Int, rounding: Int, isDashed: Bool, isThick: Bool, name: String = "box"
    ) {
        var attributes = [
            ("class", name), ("x", "\(box.x + inset)"), ("y", "\(box.y + inset)"), ("width", "\(box.width - 2 * inset)"),
            ("height", "\(box.height - 2 * inset)"), ("rx", "\(rounding)"), ("fill", "none"), ("stroke", "currentColor"),
        ]
        if isDashed { attributes.append(("stroke-dasharray", "5 4")) }
        if isThick { attributes.append(("stroke-width", "3")) }
        element("rect", attributes)
    }

    private static func written(_ attributes: [(String, String)]) -> String {
        attributes.map { " \($0)=\"\($1.escaped)\"" }.joined()
    }
}

extension String {
    /// The text with every sign that means something in XML written as a reference, and those that XML cannot hold as a blank.
    fileprivate var escaped: String {
        var text = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "'": text += "&#39;"
            case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{FFFE}", "\u{FFFF}": text += " "
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
