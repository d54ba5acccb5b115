extension Problem {
    /// One line: `file:line:column: error: message`.
    public func line(in language: Language) -> String {
        "\(file):\(line):\(column): \(severity.rawValue): \(message[language])"
    }

    /// Three lines: the problem, then why it matters and how to mend it, each set in by two spaces.
    public func paragraph(in language: Language) -> String {
        """
        \(line(in: language))
          \(why[language])
          \(mend[language])
        """
    }
}

extension BilingualText {
    /// The sentence that offers a name that was probably meant; empty without one.
    static func suggestion(_ nearest: String?) -> BilingualText {
        guard let nearest else { return BilingualText(vi: "", en: "") }
        return BilingualText(vi: " Có phải ý là \(quoted: nearest)?", en: " Did you mean \(quoted: nearest)?")
    }

    /// Two texts, one after the other.
    static func + (left: BilingualText, right: BilingualText) -> BilingualText {
        BilingualText(vi: left.vi + right.vi, en: left.en + right.en)
    }
}

extension DefaultStringInterpolation {
    /// A name between quotation marks.
    mutating func appendInterpolation(quoted name: some StringProtocol) {
        appendInterpolation("“\(name)”")
    }

    /// A key between quotation marks.
    mutating func appendInterpolation<Subject>(quoted key: Key<Subject>) {
        appendInterpolation("“\(key.text)”")
    }
}
