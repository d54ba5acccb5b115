/// The columns of a register, in the order in which it is written.
enum RegisterColumn: Int, CSVColumn {
    case dossier, procedure, unit, receivedAt, acceptedAt, decidedAt, state, decisionNumber, decisionDate
    case nominee, kind, position, outcome

    static let names = [
        "dossier", "procedure", "unit", "received_at", "accepted_at", "decided_at", "state", "decision_number", "decision_date",
        "nominee", "kind", "position", "outcome",
    ]

    /// The columns that speak of the dossier, and so say the same in all its rows.
    static let ofDossier: [RegisterColumn] = [
        .procedure, .unit, .receivedAt, .acceptedAt, .decidedAt, .state, .decisionNumber, .decisionDate,
    ]
}

/// One row of a register.
typealias RegisterRow = CSVTable<RegisterColumn>.Row

/// The rows of a register that speak of one dossier; they need not follow each other.
struct RegisterDossier {
    /// The first of the rows; it speaks for the dossier.
    var first: RegisterRow { rows[0] }
    /// All rows, in the order of the file.
    fileprivate(set) var rows: [RegisterRow]

    /// The dossiers of a register, in the order in which they first appear.
    static func grouped(_ rows: [RegisterRow], faults: inout ContentFaults) throws(Refusal) -> [RegisterDossier] {
        var dossiers: [RegisterDossier] = []
        var places: [String: Int] = [:]
        for row in rows {
            guard let number = try faults.name(row[.dossier], column: RegisterColumn.dossier.name, line: row.line) else { continue }
            if let place = places[number] {
                dossiers[place].rows.append(row)
                try weigh(row, against: dossiers[place].first, faults: &faults)
            } else {
                places[number] = dossiers.count
                dossiers.append(RegisterDossier(rows: [row]))
            }
        }
        return dossiers
    }

    private static func weigh(_ row: RegisterRow, against first: RegisterRow, faults: inout ContentFaults) throws(Refusal) {
        for column in RegisterColumn.ofDossier where row[column] != first[column] {
            try faults.report(
                .disagrees(column: column.name, value: row[column], first: first[column], line: first.line), line: row.line)
        }
    }
}
