extension DefinitionFile {
    /// The same definition from another day on: only the day behind `effective` is written anew.
    ///
    /// - Returns: `nil` when the file names no day.
    public func effective(from day: CivilDay) -> DefinitionFile? {
        let reading = DefinitionReader().read(self)
        guard let written = reading.draft?.effective else { return nil }
        if written == day { return self }
        let mark = reading.marks.value(["effective"])
        // A line break of two characters is one to Swift, and the marks count without a byte order mark.
        let plain = text.withPlainLineEnds.trimmingPrefix("\u{FEFF}")
        var lines = plain.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.indices.contains(mark.line - 1) else { return nil }
        let line = lines[mark.line - 1]
        let start = line.unicodeScalars.index(line.unicodeScalars.startIndex, offsetBy: mark.column - 1)
        guard let place = line[start...].firstRange(of: written.iso) else { return nil }
        lines[mark.line - 1].replaceSubrange(place, with: day.iso)
        let path = path.hasSuffix("/\(written.iso).yaml") ? path.replacing("/\(written.iso).yaml", with: "/\(day.iso).yaml") : path
        return DefinitionFile(path: path, text: lines.joined(separator: "\n"))
    }

    /// The version with which a procedure ends on a day: what it was, with the day and its successor; the examples of what it did
    /// before are left out.
    ///
    /// - Parameters:
    ///   - status: How sure that is; `nil` leaves it open.
    ///   - source: Where that was read; `nil` leaves it open.
    /// - Returns: `nil` when the file names no day.
    public func ending(on day: CivilDay, successor: ProcedureKey?, status: FactStatus? = nil, source: String? = nil) -> DefinitionFile? {
        guard let file = effective(from: day) else { return nil }
        var lines: [Substring] = []
        var isLeftOut = false
        for line in file.text.withPlainLineEnds.split(separator: "\n", omittingEmptySubsequences: false) {
            if let first = line.first, !first.isWhitespace, first != "#" {
                isLeftOut = line.hasPrefix("examples:") || line.hasPrefix("ended:")
            }
            if !isLeftOut { lines.append(line) }
        }
        while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        let told = [
            successor.map { "successor: \($0)" }, status.map { "status: \($0.rawValue)" }, source.map { "source: \"\($0.inYAMLQuotes)\"" },
        ].compactMap(\.self)
        let end = told.isEmpty ? "ended: {}" : "ended: { \(told.joined(separator: ", ")) }"
        return DefinitionFile(path: file.path, text: lines.joined(separator: "\n") + "\n\n\(end)\n")
    }
}

extension String {
    /// The text with LF at the end of every line, as the reader counts them.
    fileprivate var withPlainLineEnds: String { replacing("\r\n", with: "\n").replacing("\r", with: "\n") }
}
