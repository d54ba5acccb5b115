/// Reads text whose cells are separated by commas, semicolons or tabs (RFC 4180), record by record.
///
/// Which of them it is, the header says, or a line `sep=;` before it, as Excel writes it. Lines end with LF, CRLF or CR. A cell that begins with a quote runs to the next quote
/// that is not doubled, over commas and line ends; a quote elsewhere is a sign like any other, as spreadsheets read it.
struct CSVReader {
    /// One record: a line of the file, or several where a quoted cell goes over line ends.
    struct Record {
        /// The line on which it begins, from 1.
        let line: Int
        /// Its cells, in NFC and without blanks at their ends.
        let cells: [String]
    }

    /// A quoted cell does not end.
    struct OpenQuote: Error {
        /// The line on which the quote stands.
        let line: Int
    }

    private let bytes: [UInt8]
    private let separator: UInt8
    private var place: Int
    private var line = 1

    /// A reader at the beginning of a text; a byte order mark is passed over.
    ///
    /// - Parameter readsTabs: Whether a tab in the first line that has something in it separates the cells, as a spreadsheet copies them.
    init(_ text: String, readsTabs: Bool = false) {
        bytes = Array(text.utf8)
        place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if let told = Self.told(bytes[place...]) {
            separator = told
            place = (bytes[place...].firstIndex { $0 == .lineFeed || $0 == .carriageReturn }) ?? bytes.count
            passLineEnd()
            return
        }
        let header = bytes[place...].drop { readsTabs && [.lineFeed, .carriageReturn].contains($0) }
            .prefix { $0 != .lineFeed && $0 != .carriageReturn }
        if header.contains(.tab), readsTabs || !header.contains(where: { $0 == .comma || $0 == .semicolon }) {
            separator = .tab
        } else {
            separator = header.count { $0 == .semicolon } > header.count { $0 == .comma } ? .semicolon : .comma
        }
    }

    /// The separator that a line `sep=;` names; `nil` without one.
    private static func told(_ bytes: ArraySlice<UInt8>) -> UInt8? {
        let line = bytes.prefix { $0 != .lineFeed && $0 != .carriageReturn }
        let (name, rest) = (line.prefix(4), line.dropFirst(4))
        guard String(decoding: name, as: UTF8.self).lowercased() == "sep=", let separator = rest.first,
            [.comma, .semicolon, .tab].contains(separator), rest.allSatisfy({ $0 == separator || $0 == .space })
        else { return nil }
        return separator
    }

    /// The next record that has something in it; `nil` at the end.
    mutating func next() throws(OpenQuote) -> Record? {
        while place < bytes.count {
            let first = line
            var cells: [String] = []
            repeat { cells.append(try cell()) } while pass(separator)
            passLineEnd()
            if !cells.allSatisfy(\.isEmpty) { return Record(line: first, cells: cells) }
        }
        return nil
    }

    private mutating func cell() throws(OpenQuote) -> String {
        guard place < bytes.count, bytes[place] == .quote else {
            let start = place
            skipPlain()
            return Self.text(bytes[start..<place])
        }
        return Self.text(try quoted()[...])
    }

    /// The rest of a cell that begins with a quote; what stands behind the closing quote belongs to it too.
    private mutating func quoted() throws(OpenQuote) -> [UInt8] {
        let opened = line
        var content: [UInt8] = []
        place += 1
        while true {
            guard place < bytes.count else { throw OpenQuote(line: opened) }
            let byte = bytes[place]
            place += 1
            if byte != .quote {
                content.append(byte)
                if byte == .lineFeed || byte == .carriageReturn && !isAt(.lineFeed) { line += 1 }
            } else if isAt(.quote) {
                content.append(.quote)
                place += 1
            } else {
                break
            }
        }
        let start = place
        skipPlain()
        return content + bytes[start..<place]
    }

    private mutating func skipPlain() {
        while place < bytes.count, bytes[place] != separator, bytes[place] != .lineFeed, bytes[place] != .carriageReturn { place += 1 }
    }

    private func isAt(_ byte: UInt8) -> Bool {
        place < bytes.count && bytes[place] == byte
    }

    private mutating func pass(_ byte: UInt8) -> Bool {
        guard isAt(byte) else { return false }
        place += 1
        return true
    }

    private mutating func passLineEnd() {
        let returned = pass(.carriageReturn)
        if pass(.lineFeed) || returned { line += 1 }
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        var rest = bytes
        while let last = rest.last, last == .space || last == .tab { rest.removeLast() }
        while let first = rest.first, first == .space || first == .tab { rest.removeFirst() }
        let text = String(decoding: rest, as: UTF8.self)
        return rest.allSatisfy { $0 < 0x80 && $0 >= 0x20 } ? text : text.kept
    }
}

extension UInt8 {
    fileprivate static let tab: UInt8 = 0x09
    fileprivate static let lineFeed: UInt8 = 0x0A
    fileprivate static let carriageReturn: UInt8 = 0x0D
    fileprivate static let space: UInt8 = 0x20
    fileprivate static let quote: UInt8 = 0x22
    fileprivate static let comma: UInt8 = 0x2C
    fileprivate static let semicolon: UInt8 = 0x3B
}
