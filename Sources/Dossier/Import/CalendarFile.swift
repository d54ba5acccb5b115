public import Workflow

/// Rows of the calendar, as a notice brings them: `date,kind,name,source`.
public enum CalendarFile {
    private enum Column: Int, CSVColumn {
        case date, kind, name, source

        static let names = ["date", "kind", "name", "source"]
    }

    /// Reads the rows, in the order of the file.
    ///
    /// A row without a source is refused: a promise must be traceable to the notice that it was counted with.
    ///
    /// - Parameters:
    ///   - text: The content of the file.
    ///   - file: The file, as the caller names it.
    /// - Throws: ``Refusal/content(file:_:)`` with every fault.
    public static func rows(in text: String, file: String) throws -> [CalendarRow] {
        var faults = ContentFaults(file: file)
        var rows: [CalendarRow] = []
        var seen: Set<CivilDay> = []
        for row in try CSVTable<Column>(text, faults: &faults).rows {
            let day = try faults.day(row[.date], column: Column.date.name, line: row.line)
            let kind = try faults.choice(row[.kind], column: Column.kind.name, line: row.line, as: CalendarRow.Kind.self)
            let name = row[.name].isEmpty ? "" : try faults.name(row[.name], column: "name", line: row.line)
            let source = try faults.name(row[.source], column: "source", line: row.line)
            if let day, !seen.insert(day).inserted { try faults.report(.dayTwice(day.iso), line: row.line) }
            if let day, let kind, let name, let source {
                rows.append(CalendarRow(day: day, kind: kind, name: name, source: source))
            }
        }
        try faults.refuse()
        return rows
    }
}
