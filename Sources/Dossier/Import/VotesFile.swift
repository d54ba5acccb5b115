public import Workflow

/// The votes per nominee, as the council's secretary counted them: `nominee,votes_for`.
public enum VotesFile {
    private enum Column: Int, CSVColumn {
        case nominee, votesFor

        static let names = ["nominee", "votes_for"]
    }

    /// Reads the votes. Whether they name nominees of the dossier, the engine says.
    ///
    /// - Parameters:
    ///   - text: The content of the file.
    ///   - file: The file, as the caller names it.
    /// - Throws: ``Refusal/content(file:_:)`` with every fault.
    public static func votes(in text: String, file: String) throws -> [Entered.Votes] {
        var faults = ContentFaults(file: file)
        var votes: [Entered.Votes] = []
        for row in try CSVTable<Column>(text, faults: &faults).rows {
            let nominee = try faults.name(row[.nominee], column: Column.nominee.name, line: row.line)
            let isNumber = !row[.votesFor].isEmpty && row[.votesFor].utf8.allSatisfy { (0x30...0x39).contains($0) }
            guard isNumber, let votesFor = Int(row[.votesFor]) else {
                try faults.report(.notANumber(column: Column.votesFor.name, value: row[.votesFor]), line: row.line)
                continue
            }
            if let nominee { votes.append(Entered.Votes(nominee: nominee, votesFor: votesFor)) }
        }
        try faults.refuse()
        return votes
    }
}
