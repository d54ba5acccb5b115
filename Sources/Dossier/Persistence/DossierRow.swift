internal import GRDB
internal import Workflow

/// The row of a dossier: what its history adds up to, kept for the lists and compared by the audit.
struct DossierRow: Hashable, Sendable {
    /// Every column with its value, in the order of the table.
    let values: [DatabaseValue]

    /// The columns, in the order of the table.
    static let columns = [
        "number", "procedure", "procedure_version", "process", "process_version", "level", "basis", "unit", "channel", "state",
        "revision", "assignee", "received_at", "accepted_at", "stopped_at", "decided_at", "clock", "due_at", "step_due_at",
        "calendar_version", "one_door",
    ]

    /// The row that a standing asks for.
    init(_ standing: Standing) {
        let pins = standing.pins
        let procedure = standing.rules.procedure
        let columns: [(any DatabaseValueConvertible)?] = [
            standing.number.text, pins.procedure.key.text, pins.procedure.effective.iso, pins.process.key.text,
            pins.process.effective.iso, procedure.level.rawValue, procedure.basis?.rawValue, standing.unit.text,
            standing.channel?.rawValue, standing.state.text, standing.revision, standing.assignee?.text, standing.receivedAt.iso,
            standing.acceptedAt?.iso, standing.stoppedAt?.iso, standing.decidedAt?.iso, standing.clock.rawValue,
            standing.dueAt?.iso, standing.stepDueAt?.iso, standing.calendar.version, procedure.isOneDoor,
        ]
        values = columns.map { $0?.databaseValue ?? .null }
    }

    /// The row as it stands in the file, in the order of ``columns``.
    init(_ row: Row) {
        values = Array(row.databaseValues)
    }

    /// The value of a column, for a sentence.
    func text(of column: Int) -> String {
        values[column].isNull ? "null" : "\(String.fromDatabaseValue(values[column]) ?? values[column].description)"
    }

    /// Writes the row of a new dossier.
    func insert(_ db: Database) throws {
        let marks = Self.columns.map { _ in "?" }.joined(separator: ", ")
        let statement = try db.cachedStatement(sql: "INSERT INTO dossier (\(Self.columns.joined(separator: ", "))) VALUES (\(marks))")
        try statement.execute(arguments: StatementArguments(values))
    }

    /// Writes the row of a dossier anew.
    func update(_ db: Database) throws {
        let sets = Self.columns.dropFirst().map { "\($0) = ?" }.joined(separator: ", ")
        let statement = try db.cachedStatement(sql: "UPDATE dossier SET \(sets) WHERE number = ?")
        try statement.execute(arguments: StatementArguments(values.dropFirst() + values.prefix(1)))
    }
}
