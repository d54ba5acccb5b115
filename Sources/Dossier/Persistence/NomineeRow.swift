internal import GRDB
internal import Workflow

/// The row of a nominee of a dossier.
struct NomineeRow: Hashable, Sendable {
    static let columns = "place, name, kind, position, unit, award, outcome, reason, votes_for"

    let values: [DatabaseValue]

    init(place: Int, _ nominee: Nominee, _ result: NomineeResult) {
        let columns: [(any DatabaseValueConvertible)?] = [
            place + 1, nominee.name, nominee.kind.rawValue, nominee.position?.rawValue, nominee.unit?.text, nominee.award.text,
            result.outcome.rawValue, result.reason, result.votesFor,
        ]
        values = columns.map { $0?.databaseValue ?? .null }
    }

    init(_ row: Row) {
        values = Array(row.databaseValues)
    }

    /// The rows that a standing asks for.
    static func rows(of standing: Standing) -> [NomineeRow] {
        standing.nominees.indices.map { NomineeRow(place: $0, standing.nominees[$0], standing.results[$0]) }
    }

    func insert(_ db: Database, dossier: DossierNumber) throws {
        let statement = try db.cachedStatement(
            sql: "INSERT INTO nominee (dossier, \(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        try statement.execute(arguments: StatementArguments([dossier.text.databaseValue] + values))
    }

    /// Writes only what can change: the result.
    func updateResult(_ db: Database, dossier: DossierNumber) throws {
        let statement = try db.cachedStatement(
            sql: "UPDATE nominee SET outcome = ?, reason = ?, votes_for = ? WHERE dossier = ? AND place = ?")
        try statement.execute(arguments: [values[6], values[7], values[8], dossier.text, values[0]])
    }
}

/// The row of a decision of a dossier, in force or cancelled.
struct DecisionRow: Hashable, Sendable {
    static let columns = "sequence, authority, year, number, date, signer, cancelled_at, cancelled_reason"

    let values: [DatabaseValue]

    init(_ recorded: Standing.RecordedDecision) {
        let decision = recorded.decision
        let columns: [(any DatabaseValueConvertible)?] = [
            recorded.sequence, decision.authority, decision.date.year, decision.number, decision.date.iso, decision.signer,
            recorded.cancelledAt?.iso, recorded.cancelledReason,
        ]
        values = columns.map { $0?.databaseValue ?? .null }
    }

    init(_ row: Row) {
        values = Array(row.databaseValues)
    }

    func insert(_ db: Database, dossier: DossierNumber) throws {
        let statement = try db.cachedStatement(
            sql: "INSERT INTO decision (dossier, \(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        try statement.execute(arguments: StatementArguments([dossier.text.databaseValue] + values))
    }
}
