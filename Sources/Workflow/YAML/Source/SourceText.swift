/// The text of a definition while it is being parsed, line by line and scalar by scalar, as the parser counts.
struct SourceText {
    private var lines: [[Unicode.Scalar]]
    private var disguises = 0

    /// Keys that repeat an earlier one are given a first scalar from the private use area, so that the rest can be read.
    private static let firstDisguise: UInt32 = 0xE000

    /// A text without its byte order mark.
    init(_ text: String) {
        var lines: [[Unicode.Scalar]] = [[]]
        var scalars = text.unicodeScalars[...]
        if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
        // A line ends with LF, CRLF or CR alone, as YAML has it.
        var isAfterReturn = false
        for scalar in scalars {
            switch scalar {
            case "\n" where isAfterReturn: break
            case "\n", "\r": lines.append([])
            default: lines[lines.count - 1].append(scalar)
            }
            isAfterReturn = scalar == "\r"
        }
        self.lines = lines
    }

    /// The text as it stands now.
    var text: String {
        var view = String.UnicodeScalarView()
        for (index, line) in lines.enumerated() {
            if index > 0 { view.append("\n") }
            view.append(contentsOf: line)
        }
        return String(view)
    }

    /// Whether there is nothing in it but spaces and comments.
    var isBlank: Bool {
        lines.allSatisfy { line in
            let first = line.first { $0 != " " }
            return first == nil || first == "#"
        }
    }

    /// The last place of the file that is not blank.
    var end: SourceMark {
        let last = lines.lastIndex { line in line.contains { $0 != " " } } ?? 0
        return SourceMark(line: last + 1, column: lines[last].count + 1)
    }

    /// The first character that no text contains, as a stray NUL.
    var controlCharacter: SourceMark? {
        for (index, line) in lines.enumerated() {
            let column = line.firstIndex { ($0.value < 0x20 && $0 != "\t") || (0x7F...0x9F).contains($0.value) || $0.value >= 0xFFFE }
            if let column { return SourceMark(line: index + 1, column: column + 1) }
        }
        return nil
    }

    /// Puts a space where a tab stands outside a comment, and says where the first one of each line was.
    mutating func replaceTabs() -> [SourceMark] {
        var marks: [SourceMark] = []
        for index in lines.indices {
            guard let tab = lines[index].firstIndex(of: "\t") else { continue }
            let comment = lines[index].firstIndex(of: "#").map {
                $0 == 0 || " \t".unicodeScalars.contains(lines[index][$0 - 1]) ? $0 : .max
            }
            lines[index] = lines[index].map { $0 == "\t" ? " " : $0 }
            if tab < comment ?? .max { marks.append(SourceMark(line: index + 1, column: tab + 1)) }
        }
        return marks
    }

    /// Whether a text stands at `mark` just as it is, without going on in the next line.
    func stands(_ text: String, at mark: SourceMark) -> Bool {
        guard lines.indices.contains(mark.line - 1) else { return false }
        return lines[mark.line - 1].dropFirst(mark.column - 1).starts(with: text.unicodeScalars)
    }

    /// Where the key whose first place is known stands again in the same map.
    func markOfRepetition(of key: String, after first: SourceMark) -> SourceMark? {
        let indent = first.column - 1
        guard lines.indices.contains(first.line - 1) else { return nil }
        let before = lines[first.line - 1].prefix(indent).last { $0 != " " }
        if before == "{" || before == "," {
            return markInFlow(of: key, after: first)
        }
        for index in lines.indices.dropFirst(first.line) {
            guard let start = lines[index].firstIndex(where: { $0 != " " }), lines[index][start] != "#" else { continue }
            if start < indent { return nil }
            if start == indent, isKey(key, line: index, at: start) { return SourceMark(line: index + 1, column: start + 1) }
        }
        return nil
    }

    /// Makes the key at `mark` one that stands nowhere else.
    mutating func disguiseKey(at mark: SourceMark) {
        var column = mark.column - 1
        if "\"'".unicodeScalars.contains(lines[mark.line - 1][column]) { column += 1 }
        guard let scalar = Unicode.Scalar(SourceText.firstDisguise + UInt32(disguises)) else { return }
        lines[mark.line - 1][column] = scalar
        disguises += 1
    }

    /// Whether a key was made up by `disguiseKey`.
    func isDisguised(_ key: String) -> Bool {
        guard let first = key.unicodeScalars.first?.value else { return false }
        return (SourceText.firstDisguise..<SourceText.firstDisguise + UInt32(disguises)).contains(first)
    }

    private func markInFlow(of key: String, after first: SourceMark) -> SourceMark? {
        for index in lines.indices.dropFirst(first.line - 1) {
            let from = index == first.line - 1 ? first.column : 0
            for column in lines[index].indices.dropFirst(from) where isKey(key, line: index, at: column) {
                let before = lines[index].prefix(column).last { $0 != " " }
                if before == nil || before == "," { return SourceMark(line: index + 1, column: column + 1) }
            }
        }
        return nil
    }

    private func isKey(_ key: String, line: Int, at column: Int) -> Bool {
        var rest = lines[line].dropFirst(column)
        let quote = rest.first.flatMap { "\"'".unicodeScalars.contains($0) ? $0 : nil }
        if quote != nil { rest.removeFirst() }
        guard rest.starts(with: key.unicodeScalars) else { return false }
        rest.removeFirst(key.unicodeScalars.count)
        if quote != nil, rest.first == quote { rest.removeFirst() }
        return rest.first { $0 != " " } == ":"
    }
}
