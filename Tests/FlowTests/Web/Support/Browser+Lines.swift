extension Browser.Page {
    /// What stands on the page below the bar, one text to a line.
    var lines: String {
        // The drawing of the process has its own goldens.
        let main = (text.firstMatch(of: /<main[\s\S]*<\/main>/).map { String($0.0) } ?? "").replacing(/<svg[\s\S]*?<\/svg>/, with: "")
        return main.split(separator: ">").compactMap { piece -> String? in
            let words = piece.prefix { $0 != "<" }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return words.isEmpty ? nil : words
        }.joined(separator: "\n") + "\n"
    }

    /// The same, with the cells of a row side by side, and without what was typed into a text area and what is not chosen in a list.
    var rows: String {
        let cells = text.replacing(/<\/t[dh]>\s*<t[dh][^>]*>/, with: " | ").replacing(/(<textarea[^>]*>)[\s\S]*?<\/textarea>/) { $0.1 }
            .replacing(/<option(?![^>]* selected)[^>]*>[^<]*<\/option>/, with: "")
        return Browser.Page(status: status, headers: headers, text: cells).lines
    }
}
