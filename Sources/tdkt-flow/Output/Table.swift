import Dossier

/// Rows under a header, for people and for spreadsheets.
struct Table: Hashable, Sendable {
    /// A column: the key that scripts read, and the title that people read.
    struct Column: Hashable, Sendable {
        let key: String
        let title: String
        var isNumber = false
    }

    let columns: [Column]
    var rows: [[String]]

    init(_ columns: [Column], rows: [[String]] = []) {
        self.columns = columns
        self.rows = rows
    }

    /// Aligned for a terminal: the header, then the rows; nothing when there is no row.
    var text: String {
        guard !rows.isEmpty else { return "" }
        let rows = rows.map { $0.map(\.onOneLine) }
        let widths = columns.indices.map { place in
            ([columns[place].title] + rows.map { $0[place] }).map(\.cells).max() ?? 0
        }
        func line(_ cells: [String]) -> String {
            let padded = cells.indices.map { place in
                let blanks = String(repeating: " ", count: widths[place] - cells[place].cells)
                return columns[place].isNumber ? blanks + cells[place] : cells[place] + blanks
            }
            let joined = padded.joined(separator: "  ")
            return String(joined.reversed().drop { $0 == " " }.reversed())
        }
        return ([columns.map(\.title)] + rows).map { line($0) + "\n" }.joined()
    }

    /// As RFC 4180 has it, with the keys as header.
    var csv: String {
        CSVLine.text(columns.map(\.key)) + rows.map(CSVLine.text).joined()
    }
}

extension String {
    /// How many cells of a terminal the text takes: one for each letter, two for wide signs.
    fileprivate var cells: Int {
        reduce(0) { $0 + ($1.unicodeScalars.contains { $0.value >= 0x1100 && $0.properties.isEmojiPresentation || $0.isWide } ? 2 : 1) }
    }
}

extension Unicode.Scalar {
    /// Whether it is one of the scripts whose signs are two cells wide.
    fileprivate var isWide: Bool {
        (0x1100...0x115F).contains(value) || (0x2E80...0xA4CF).contains(value) || (0xAC00...0xD7A3).contains(value)
            || (0xF900...0xFAFF).contains(value) || (0xFF00...0xFF60).contains(value) || (0x20000...0x3FFFD).contains(value)
    }
}
