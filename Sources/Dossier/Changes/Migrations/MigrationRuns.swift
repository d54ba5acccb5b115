internal import GRDB
public import Workflow

/// A run: running dossiers that were moved onto a version together.
public struct MigrationRun: Hashable, Sendable {
    /// Its number.
    public let id: Int
    /// What was asked for.
    public let plan: MigrationPlan
    /// Who asked for it.
    public let actor: UserName
    /// When the dossiers were moved.
    public let occurredAt: Moment
    /// When every dossier had been tried; `nil` for a run that was interrupted.
    public let finishedAt: Moment?
    /// When it was taken back, or begun to be.
    public let undoneAt: Moment?
    /// How many dossiers it has moved.
    public let moved: Int
    /// How many of them were taken back.
    public let takenBack: Int

    init(_ row: Row) throws {
        guard let kind = Draft.Kind(rawValue: row[1]), let effective = CivilDay(row[3]), let occurredAt = Moment(row[6]) else {
            throw UnreadableRow(field: "migration_run")
        }
        id = row[0]
        plan = MigrationPlan(kind: kind, key: row[2], effective: effective, states: MigrationPlan.states(from: row[4]))
        actor = UserName(row[5])
        self.occurredAt = occurredAt
        finishedAt = (row[7] as String?).flatMap { Moment($0) }
        undoneAt = (row[8] as String?).flatMap { Moment($0) }
        moved = row[9]
        takenBack = row[9] - row[10]
    }

    /// Whether it was interrupted, and can go on.
    public var isUnfinished: Bool { finishedAt == nil && undoneAt == nil }
}

/// A dossier that a run has moved.
public struct MigratedDossier: Hashable, Sendable {
    /// What has become of it since.
    public enum Fate: Hashable, Sendable {
        /// It is where the run brought it, and can be taken back.
        case there
        /// It was taken back.
        case takenBack
        /// Somebody has worked on it since.
        case workedOn(Conflict)
    }

    /// How the run moved it.
    public let move: MigrationReport.Moved
    /// What has become of it since.
    public let fate: Fate
}

extension Snapshot {
    private static let runs = """
        WITH moved AS (
            SELECT json_extract(entry.content, '$.migrated.run') AS run, COUNT(DISTINCT entry.dossier) AS dossiers,
                COUNT(DISTINCT CASE WHEN undoing.id IS NULL THEN entry.dossier END) AS kept
            FROM history AS entry LEFT JOIN history AS undoing ON undoing.dossier = entry.dossier AND undoing.action = 'undo'
                AND json_extract(undoing.content, '$.undone.sequence') = entry.sequence
            WHERE entry.action = 'migrate' GROUP BY 1)
        SELECT id, kind, key, effective, states, actor, occurred_at, finished_at, undone_at, IFNULL(dossiers, 0), IFNULL(kept, 0)
        FROM migration_run LEFT JOIN moved ON moved.run = migration_run.id
        """

    /// Every run, or those of one process or procedure, the newest first.
    public func migrationRuns(of kind: Draft.Kind? = nil, _ key: String? = nil) throws -> [MigrationRun] {
        let rows = try Row.fetchAll(
            db, sql: "\(Self.runs) WHERE (?1 IS NULL OR kind = ?1) AND (?2 IS NULL OR key = ?2) ORDER BY id DESC",
            arguments: [kind?.rawValue, key])
        return try rows.map(MigrationRun.init)
    }

    /// A run by its number.
    ///
    /// - Throws: ``Refusal/unknown(_:_:nearest:)`` when there was no such run.
    public func migrationRun(_ id: Int) throws -> MigrationRun {
        guard let row = try Row.fetchOne(db, sql: "\(Self.runs) WHERE id = ?", arguments: [id]) else {
            throw Refusal.unknown(.run, String(id), nearest: nil)
        }
        return try MigrationRun(row)
    }

    /// The dossiers that a run has moved, by number.
    ///
    /// - Throws: ``Refusal/unknown(_:_:nearest:)`` when there was no such run.
    public func dossiers(movedBy run: Int) throws -> [DossierNumber] {
        guard try Int.fetchOne(db, sql: "SELECT id FROM migration_run WHERE id = ?", arguments: [run]) != nil else {
            throw Refusal.unknown(.run, String(run), nearest: nil)
        }
        return try String.fetchAll(
            db,
            sql: """
                SELECT DISTINCT dossier FROM history
                WHERE action = 'migrate' AND json_extract(content, '$.migrated.run') = ? ORDER BY dossier
                """, arguments: [run]
        ).map { DossierNumber($0) }
    }

    /// The running dossiers that a run was to move and has not: those still to come, or those that were refused.
    ///
    /// What came in after it, and what was taken back, does not belong to it.
    public func dossiers(leftBehindBy run: MigrationRun) throws -> [DossierNumber] {
        let moved = Set(try dossiers(movedBy: run.id))
        let statement = try db.cachedStatement(sql: "SELECT received_at <= ? FROM dossier WHERE number = ?")
        return try dossiersToMigrate(by: run.plan).filter { number in
            try !moved.contains(number) && Bool.fetchOne(statement, arguments: [run.occurredAt.iso, number.text]) == true
        }
    }

    /// How a run moved a dossier, and what has become of it since; `nil` when it did not move it.
    public func migrated(_ number: DossierNumber, by run: Int) throws -> MigratedDossier? {
        let history = try history(of: number)
        guard let entry = history.entries.last(where: { $0.event.run == run }) else { return nil }
        let before = try history.replay(through: entry.sequence - 1)
        let after = try history.replay(through: entry.sequence)
        let standing = try history.replay()
        return MigratedDossier(move: .init(from: before, to: after), fate: standing.fate(under: run, in: history))
    }
}

extension Standing {
    /// What has become of a dossier since a run moved it.
    func fate(under run: Int, in history: History) -> MigratedDossier.Fate {
        if lastDeed?.event.run == run { return .there }
        let undone = history.entries.compactMap { entry in
            if case .undone(let undoing) = entry.event { undoing.sequence } else { nil }
        }
        if let entry = history.entries.last(where: { $0.event.run == run }), undone.contains(entry.sequence) { return .takenBack }
        return .workedOn(conflict(expected: nil))
    }
}

extension Event {
    /// The run that moved the dossier with this entry.
    fileprivate var run: Int? {
        if case .migrated(let migration) = self { migration.run } else { nil }
    }
}

extension History {
    /// Where the dossier stood after an entry.
    fileprivate func replay(through sequence: Int) throws -> Standing {
        let known = entries.prefix { $0.sequence <= sequence }
        return try History(number: number, rules: rules, later: later, entries: Array(known), calendars: calendars).replay()
    }
}
