extension String {
    /// About how wide the text is in a plain typeface, rounded up; rather too much than too little.
    func width(at size: Int) -> Int {
        (reduce(0) { $0 + $1.thousandthsOfSize } * size + 999) / 1000
    }

    /// The text in lines that are no wider than `width`, broken between words into as few and as equal ones as can be.
    ///
    /// A word that is too wide, and what is left after the last line that is allowed, ends with “…”.
    func lines(fitting width: Int, at size: Int, atMost count: Int = .max) -> [String] {
        let words = split(whereSeparator: \.isWhitespace).map { String($0).shortened(to: width, at: size) }
        let widths = words.map { $0.width(at: size) }
        let blank = " ".width(at: size)
        var starts = Self.starts(widths, blank: blank, to: width)
        // The narrowest width that needs no further line makes the lines about equal.
        var narrow = widths.max() ?? 0
        while narrow < width {
            let tried = Self.starts(widths, blank: blank, to: narrow)
            if tried.count <= starts.count {
                starts = tried
                break
            }
            narrow += 2
        }
        let ends = starts.dropFirst() + [words.count]
        var lines = zip(starts, ends).map { words[$0..<$1].joined(separator: " ") }
        if lines.count > count {
            let rest = lines[(count - 1)...].joined(separator: " ")
            lines = lines.prefix(count - 1) + [(rest + "…").shortened(to: width, at: size)]
        }
        return lines
    }

    /// With which words lines begin when as many words as fit stand on each.
    private static func starts(_ widths: [Int], blank: Int, to width: Int) -> [Int] {
        var starts: [Int] = []
        var filled = 0
        for (word, wide) in widths.enumerated() {
            if starts.isEmpty || filled + blank + wide > width {
                starts.append(word)
                filled = wide
            } else {
                filled += blank + wide
            }
        }
        return starts
    }

    private func shortened(to width: Int, at size: Int) -> String {
        guard self.width(at: size) > width else { return self }
        var letters = self
        while !letters.isEmpty && (letters + "…").width(at: size) > width { letters.removeLast() }
        return letters + "…"
    }
}

extension Character {
    /// How wide the letter is, in thousandths of the size of the typeface.
    fileprivate var thousandthsOfSize: Int {
        switch self {
        case "i", "í", "ì", "ỉ", "ĩ", "ị", "j", "l", "I", "Í", "Ì", "Ỉ", "Ĩ", "Ị", "|", "!", "'", ".", ",", ":", ";": 290
        case " ", "f", "r", "t", "(", ")", "[", "]", "-", "“", "”", "\"", "/": 370
        case "m", "w", "M", "W", "…", "—", "@", "%": 920
        default: isFullWidth ? 1000 : isUppercase ? 690 : 570
        }
    }

    /// Whether it is as wide as it is high, as the scripts of East Asia and pictures are.
    private var isFullWidth: Bool {
        unicodeScalars.first.map { $0.value >= 0x2E80 } ?? false
    }
}
