internal import Workflow

/// The columns of a kind of file; the raw value is the place of a column in ``CSVTable/Row``.
protocol CSVColumn: CaseIterable, Hashable, RawRepresentable<Int> {
    /// What the columns are called in the header, in the order of the cases.
    static var names: [String] { get }
    /// The columns that a file may leave out; their cells are empty then.
    static var optional: Set<Self> { get }
}

extension CSVColumn {
    /// No column may be left out.
    static var optional: Set<Self> { [] }

    /// What the column is called in the header.
    var name: String { Self.names[rawValue] }
}

/// The rows of a CSV file under a header that names its columns, in any order.
struct CSVTable<Column: CSVColumn> {
    /// One row of the file.
    struct Row {
        /// The line on which it begins, from 1.
        let line: Int
        fileprivate let cells: [String]

        /// What stands in a column, in NFC and without blanks at its ends; empty where the file has no such column.
        subscript(column: Column) -> String { cells[column.rawValue] }
    }

    /// The rows that have something in them, in the order of the file.
    let rows: [Row]

    /// Reads a file; rows with too few or too many cells are reported and left out.
    ///
    /// - Throws: ``Refusal/content(file:_:)`` when the file is empty, its header is wrong or a quote does not end.
    init(_ text: String, faults: inout ContentFaults) throws {
        var reader = CSVReader(text)
        var rows: [Row] = []
        do {
            guard let header = try reader.next() else { throw Refusal.content(file: faults.file, [ContentFault(line: nil, .empty)]) }
            let places = try Self.places(in: header, faults: &faults)
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
    private static func places(in header: CSVReader.Record, faults: inout ContentFaults) throws(Refusal) -> [Int?] {
        var places: [Int?] = Column.names.map { _ in nil }
        let width = (header.cells.lastIndex { !$0.isEmpty } ?? 0) + 1
        for (place, cell) in header.cells.prefix(width).enumerated() {
            guard let column = Column.names.firstIndex(of: cell.lowercased()) else {
                let nearest = nearestName(to: cell.lowercased(), among: Column.names)
                try faults.report(.columnUnknown(cell, nearest: nearest, expected: Column.names), line: header.line)
                continue
            }
            if places[column] != nil { try faults.report(.columnTwice(Column.names[column]), line: header.line) }
            places[column] = place
        }
        for column in Column.allCases where places[column.rawValue] == nil && !Column.optional.contains(column) {
            try faults.report(.columnMissing(column.name, expected: Column.names), line: header.line)
        }
        try faults.refuse()
        return places
    }
}
