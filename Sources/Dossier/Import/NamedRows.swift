internal import Workflow

/// The rows of a CSV file under a header that names columns which are known only when the file is read.
struct NamedRows {
    /// One row of the file.
    struct Row {
        /// The line on which it begins, from 1.
        let line: Int
        /// What stands in the columns, in the order of their names, in NFC and without blanks at the ends; empty where the file has
        /// no such column.
        let cells: [String]
    }

    /// The rows that have something in them, in the order of the file.
    let rows: [Row]

    /// Reads a file; rows with too few or too many cells are reported and left out.
    ///
    /// - Parameters:
    ///   - names: What the columns are called in the header, in lower case.
    ///   - optional: Those that the file may leave out.
    /// - Throws: ``Refusal/content(file:_:)`` when the file is empty, its header is wrong or a quote does not end.
    init(_ text: String, names: [String], optional: Set<String>, faults: inout ContentFaults) throws {
        var reader = CSVReader(text)
        var rows: [Row] = []
        do {
            guard let header = try reader.next() else { throw Refusal.content(file: faults.file, [ContentFault(line: nil, .empty)]) }
            let places = try Self.places(of: names, optional: optional, in: header, faults: &faults)
            let width = (header.cells.lastIndex { !$0.isEmpty } ?? 0) + 1
            while let record = try reader.next() {
                let isFull = record.cells.count >= width && record.cells.dropFirst(width).allSatisfy(\.isEmpty)
                if isFull {
                    rows.append(Row(line: record.line, cells: places.map { place in place.map { record.cells[$0] } ?? "" }))
                } else {
                    try faults.report(.ragged(cells: record.cells.count, columns: width), line: record.line)
                }
            }
        } catch let open as CSVReader.OpenQuote {
            try faults.report(.quoteOpen, line: open.line)
            try faults.refuse()
        }
        self.rows = rows
    }

    /// Where each column stands in the file.
    private static func places(
        of names: [String], optional: Set<String>, in header: CSVReader.Record, faults: inout ContentFaults
    ) throws(Refusal) -> [Int?] {
        var places: [Int?] = names.map { _ in nil }
        let width = (header.cells.lastIndex { !$0.isEmpty } ?? 0) + 1
        for (place, cell) in header.cells.prefix(width).enumerated() {
            guard let column = names.firstIndex(of: cell.lowercased()) else {
                let nearest = nearestName(to: cell.lowercased(), among: names)
                try faults.report(.columnUnknown(cell, nearest: nearest, expected: names), line: header.line)
                continue
            }
            if places[column] != nil { try faults.report(.columnTwice(names[column]), line: header.line) }
            places[column] = place
        }
        for (name, place) in zip(names, places) where place == nil && !optional.contains(name) {
            let needed = names.filter { !optional.contains($0) }
            try faults.report(.columnMissing(name, needed: needed, optional: names.filter(optional.contains)), line: header.line)
        }
        try faults.refuse()
        return places
    }
}
