public import Workflow

/// Results that are set apart from the rest of a list: `nominee,outcome,reason`.
public enum OutcomesFile {
    private enum Column: Int, CSVColumn {
        case nominee, outcome, reason

        static let names = ["nominee", "outcome", "reason"]
        static let optional: Set<Column> = [.reason]
    }

    /// Reads the results. Which of them an action gives, and to whom, the engine says.
    ///
    /// - Parameters:
    ///   - text: The content of the file.
    ///   - file: The file, as the caller names it.
    /// - Throws: ``Refusal/content(file:_:)`` with every fault.
    public static func exceptions(in text: String, file: String) throws -> [Entered.Exception] {
        var faults = ContentFaults(file: file)
        var exceptions: [Entered.Exception] = []
        for row in try CSVTable<Column>(text, faults: &faults).rows {
            let nominee = try faults.name(row[.nominee], column: Column.nominee.name, line: row.line)
            let outcome = try faults.choice(row[.outcome], column: Column.outcome.name, line: row.line, as: Outcome.self)
            let reason = row[.reason].isEmpty ? nil : try faults.name(row[.reason], column: Column.reason.name, line: row.line)
            if let nominee, let outcome {
                exceptions.append(Entered.Exception(nominee: nominee, outcome: outcome, reason: reason))
            }
        }
        try faults.refuse()
        return exceptions
    }
}
