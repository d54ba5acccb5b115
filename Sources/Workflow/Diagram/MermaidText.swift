extension Key {
    /// Words of the language of diagrams, which no state can have for a name.
    private static var mermaidWords: Set<String> {
        [
            "acctitle", "accdescr", "as", "class", "classdef", "click", "default", "direction", "end", "hide", "note", "scale", "state",
            "style",
        ]
    }

    /// The key as Mermaid takes it for a name.
    var mermaidName: String {
        let name = String(text.map { $0 == "-" ? "_" : $0 })
        return Self.mermaidWords.contains(name) ? name + "_" : name
    }
}

extension String {
    /// The text on one line, with every sign that means something to Mermaid or to HTML written by its number.
    ///
    /// The word “direction” before a blank is read as an instruction wherever it stands, so its first letter is written so as well.
    var mermaidText: String {
        let words = replacing(#/direction(?=\s)/#.ignoresCase()) { match in
            match.output.first?.unicodeScalars.first.map { "\u{E000}\($0.value)\u{E001}\(match.output.dropFirst())" } ?? ""
        }
        var text = ""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "\"", ":", ";", "#", "<", ">", "&", "[", "]", "{", "}", "%", "`", "\\": text += "#\(scalar.value);"
            case "\u{E000}": text += "#"
            case "\u{E001}": text += ";"
            case _ where Character(scalar).isNewline || scalar.value < 0x20: text += " "
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
