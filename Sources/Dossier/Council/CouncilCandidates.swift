internal import GRDB
public import Workflow

/// A dossier that waits for a council.
public struct CouncilCandidate: Hashable, Sendable {
    /// The dossier.
    public let number: DossierNumber
    /// Its procedure.
    public let procedure: ProcedureKey
    /// What the procedure is called, in the version the dossier runs under.
    public let title: BilingualText
    /// The unit that sent it.
    public let unit: UnitCode
    /// Where it stands.
    public let state: StateKey
    /// How many nominees are to be voted on.
    public let nominees: Int
    /// The due moment of the statutory clock.
    public let dueAt: Moment?
    /// The due moment of the step it stands in.
    public let stepDueAt: Moment?
    /// The open session whose agenda it is on already.
    public let session: Int?
}

extension Snapshot {
    /// The dossiers that stand where a council votes, by the process each is pinned to; the nearest due first.
    ///
    /// - Parameter unit: Whose dossiers, with those of the units below; `nil` is all.
    public func councilCandidates(within unit: UnitCode?) throws -> [CouncilCandidate] {
        let versions = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT key, effective FROM definition WHERE kind = 'process' ORDER BY key, effective"))
        var candidates: [CouncilCandidate] = []
        for row in versions {
            guard let effective = CivilDay(row[1]),
                case .process(let process)? = try store.definitions.definition(.process, row[0], effective: effective, in: db)
            else { continue }
            for state in process.states {
                guard let action = process.voteActions(from: state.key).first else { continue }
                candidates += try self.candidates(for: action, of: process, in: state.key, within: unit)
            }
        }
        return candidates.sorted { ($0.dueAt?.iso ?? "~", $0.number) < ($1.dueAt?.iso ?? "~", $1.number) }
    }

    private func candidates(for action: Action, of process: Process, in state: StateKey, within unit: UnitCode?) throws
        -> [CouncilCandidate]
    {
        let outcomes = action.votedOn.map { "\"\($0.rawValue)\"" }.joined(separator: ",")
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: Self.candidatesSQL),
            arguments: [unit?.text.kept, state.text, process.key.text, process.effective.iso, "[\(outcomes)]"])
        return try rows.map { row in
            guard let effective = CivilDay(row[2]),
                case .procedure(let procedure)? = try store.definitions.definition(.procedure, row[1], effective: effective, in: db)
            else { throw UnreadableRow(field: "dossier.procedure_version") }
            return CouncilCandidate(
                number: DossierNumber(row[0]), procedure: procedure.key, title: procedure.title.value, unit: UnitCode(row[3]), state: state,
                nominees: row[6], dueAt: (row[4] as String?).flatMap { Moment($0) }, stepDueAt: (row[5] as String?).flatMap { Moment($0) },
                session: row[7])
        }
    }

    static let candidatesSQL = """
        SELECT number, procedure, procedure_version, unit, due_at, step_due_at,
            (SELECT count(*) FROM nominee
             WHERE nominee.dossier = dossier.number AND nominee.outcome IN (SELECT value FROM json_each(?5))),
            (SELECT council_item.session FROM council_item JOIN council_session ON council_session.id = council_item.session
             WHERE council_item.dossier = dossier.number AND council_item.moved_to IS NULL AND council_session.closed_at IS NULL)
        FROM dossier
        WHERE state = ?2 AND process = ?3 AND process_version = ?4 AND (?1 IS NULL OR unit IN (\(unitsBelow)))
        """
}
