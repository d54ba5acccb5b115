extension String {
    /// The beginning of a text, on one line, for a message.
    var shortened: String {
        let line = split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count > 60 ? line.prefix(60) + "…" : line
    }
}
