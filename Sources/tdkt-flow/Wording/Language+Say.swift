import Workflow

extension Language {
    /// The words of this language.
    func say(vi: @autoclosure () -> String, en: @autoclosure () -> String) -> String {
        switch self {
        case .vi: vi()
        case .en: en()
        }
    }

    /// Names of which one is enough: “A, B hoặc C”.
    func either(_ names: [String]) -> String {
        joined(names, by: say(vi: "hoặc", en: "or"))
    }

    /// Names that all count: “A, B và C”.
    func all(_ names: [String]) -> String {
        joined(names, by: say(vi: "và", en: "and"))
    }

    /// A number of tenths as people read it: “12,5” or “12.5”.
    func tenths(_ tenths: Int) -> String {
        JSON.decimal(tenths, places: 1).text.replacing(".", with: say(vi: ",", en: "."))
    }

    /// Names one after the other; of a long list its beginning, and how many more there are.
    func list(_ names: [String], most: Int = 30) -> String {
        guard names.count > most else { return names.joined(separator: ", ") }
        let more = (names.count - most).grouped
        return names.prefix(most).joined(separator: ", ") + say(vi: "… (còn \(more) nữa)", en: "… (\(more) more)")
    }

    /// The question whether another name was meant; without one, what to do instead.
    func didYouMean(_ nearest: String?, otherwise: @autoclosure () -> String) -> String {
        guard let nearest else { return otherwise() }
        return say(vi: "Có phải \(nearest.quoted)?", en: "Did you mean \(nearest.quoted)?")
    }

    private func joined(_ names: [String], by word: String) -> String {
        guard names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " \(word) " + names[names.count - 1]
    }
}

extension String {
    /// The text between quotation marks, on one line: what cannot be shown stands as “�”, what is too long is cut.
    ///
    /// Names come from files and from the command line; a line break or an escape sequence in one must not look like a
    /// sentence of ours, nor steer a terminal.
    var quoted: String {
        let longest = 200
        return "“\(count > longest ? prefix(longest).shown + "…" : self[...].shown)”"
    }
}

extension StringProtocol {
    /// The text on one line of a page: line breaks are blanks, and what could steer a terminal stands as “�”.
    var onOneLine: String {
        split(whereSeparator: \.isNewline).joined(separator: " ")[...].shown
    }

    /// The text with a visible sign in the place of everything that is none; what only joins letters stays.
    fileprivate var shown: String {
        var text = ""
        for scalar in unicodeScalars {
            switch scalar.properties.generalCategory {
            case .format where scalar.properties.isJoinControl: text.unicodeScalars.append(scalar)
            case .control, .format, .lineSeparator, .paragraphSeparator: text.unicodeScalars.append("\u{FFFD}")
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}

extension Key {
    /// The key between quotation marks.
    var quoted: String { text.quoted }
}

extension Language {
    /// Something that is pointed out without holding anything up.
    func note(_ words: BilingualText) -> String {
        say(vi: "Lưu ý: ", en: "Note: ") + words[self]
    }
}
