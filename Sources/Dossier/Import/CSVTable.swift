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
        let named = try NamedRows(text, names: Column.names, optional: Set(Column.optional.map(\.name)), faults: &faults)
        rows = named.rows.map { Row(line: $0.line, cells: $0.cells) }
    }
}
