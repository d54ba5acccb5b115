internal import FoundationEssentials
internal import GRDB
public import Workflow

/// What came of moving dossiers onto a version, or of taking that back.
public struct MigrationReport: Sendable {
    /// One dossier that was not moved, and why.
    public struct Refused: Sendable {
        /// The dossier.
        public let number: DossierNumber
        /// Why not, all reasons.
        public let refusal: Refusal
    }

    /// The run, by which it can be taken back; `nil` when nothing was to be changed.
    public let run: Int?
    /// Those that were moved, by number.
    public let moved: [DossierNumber]
    /// Those that were not, by number.
    public let refused: [Refused]

    /// What came of a run.
    public init(run: Int?, moved: [DossierNumber], refused: [Refused]) {
        self.run = run
        self.moved = moved
        self.refused = refused
    }
}

extension DossierStore {
    /// Moves the running dossiers of a process or procedure onto a version, each in a transaction of its own.
    ///
    /// When it was interrupted, the same call goes on where it stopped, under the same run: what has been moved is not moved again.
    ///
    /// - Parameters:
    ///   - isRehearsal: Only says what would come of it; nothing is written.
    ///   - progress: Is told how many dossiers of how many are done.
    public func migrate(
        _ plan: MigrationPlan, by actor: Actor, at moment: Moment, now: Moment, isRehearsal: Bool = false,
        progress: (Int, Int) -> Void = { _, _ in }
    ) throws -> MigrationReport {
        if moment > now { throw Refusal.inFuture(given: moment, now: now) }
        let numbers = try read { snapshot in
            try snapshot.require(.publish, of: actor, on: moment.day)
            return try snapshot.dossiersToMigrate(by: plan)
        }
        let run = isRehearsal ? nil : try write(at: now) { try $0.beginMigration(plan, of: numbers, by: actor, at: moment) }
        var moved: [DossierNumber] = []
        var refused: [MigrationReport.Refused] = []
        for (done, number) in numbers.enumerated() {
            progress(done, numbers.count)
            do {
                if let run {
                    try write(at: now) { try $0.migrate(number, by: plan, run: run, by: actor, at: moment) }
                } else {
                    try read { try $0.rehearse(number, by: plan, by: actor, at: moment, now: now) }
                }
                moved.append(number)
            } catch let refusal as Refusal {
                refused.append(MigrationReport.Refused(number: number, refusal: refusal))
            }
        }
        progress(numbers.count, numbers.count)
        if let run { try write(at: now) { try $0.finishMigration(run) } }
        return MigrationReport(run: run, moved: moved, refused: refused)
    }

    /// Takes a run back: every dossier that it moved, and that nobody has worked on since, is where it was.
    public func undoMigration(
        _ run: Int, by actor: Actor, at moment: Moment, now: Moment, reason: String, progress: (Int, Int) -> Void = { _, _ in }
    ) throws -> MigrationReport {
        let numbers = try read { snapshot in
            try snapshot.require(.publish, of: actor, on: moment.day)
            return try snapshot.dossiers(movedBy: run)
        }
        var moved: [DossierNumber] = []
        var refused: [MigrationReport.Refused] = []
        for (done, number) in numbers.enumerated() {
            progress(done, numbers.count)
            do {
                if try write(at: now, { try $0.undoMigration(of: number, run: run, by: actor, at: moment, reason: reason) }) {
                    moved.append(number)
                }
            } catch let refusal as Refusal {
                refused.append(MigrationReport.Refused(number: number, refusal: refusal))
            }
        }
        progress(numbers.count, numbers.count)
        if refused.isEmpty { try write(at: now) { try $0.markUndone(run) } }
        return MigrationReport(run: run, moved: moved, refused: refused)
    }
}

extension Snapshot {
    /// The running dossiers of a plan that are not yet on its version, by number.
    func dossiersToMigrate(by plan: MigrationPlan) throws -> [DossierNumber] {
        let target = try target(of: plan)
        return try openDossiers(of: plan.kind, plan.key).filter { number in
            let standing = try standing(of: number)
            return try target.rules(standing).pins != standing.pins
        }
    }

    private func intent(for standing: Standing, by plan: MigrationPlan, run: Int) throws -> Intent {
        let (rules, pins) = try target(of: plan).rules(standing)
        return .migrate(Migration(run: run, pins: pins, states: plan.states), under: rules)
    }

    fileprivate func rehearse(_ number: DossierNumber, by plan: MigrationPlan, by actor: Actor, at moment: Moment, now: Moment) throws {
        let standing = try standing(of: number)
        let intent = try intent(for: standing, by: plan, run: 0)
        let decision = try weigh(intent, for: standing, by: actor, at: max(moment, standing.lastOccurredAt), now: now)
        if !decision.blockers.isEmpty { throw Refusal.blocked(decision.blockers, under: standing.rules) }
    }

    /// The dossiers that a run has moved, by number.
    ///
    /// - Throws: ``Refusal/unknown(_:_:nearest:)`` when there was no such run.
    func dossiers(movedBy run: Int) throws -> [DossierNumber] {
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

    fileprivate func migration(of number: DossierNumber, by plan: MigrationPlan, run: Int) throws -> (Intent, Standing) {
        let standing = try standing(of: number)
        return (try intent(for: standing, by: plan, run: run), standing)
    }
}

extension Transaction {
    /// The run of a plan: the one that was begun and not finished, or a new one; `nil` when there is none and nothing is to be moved.
    func beginMigration(_ plan: MigrationPlan, of numbers: [DossierNumber], by actor: Actor, at moment: Moment) throws -> Int? {
        let states = plan.states.map { "\($0.text)=\($1.text)" }.sorted().joined(separator: " ")
        let open = try Int.fetchOne(
            db,
            sql: """
                SELECT id FROM migration_run
                WHERE kind = ? AND key = ? AND effective = ? AND states = ? AND finished_at IS NULL AND undone_at IS NULL
                """, arguments: [plan.kind.rawValue, plan.key, plan.effective.iso, states])
        if open != nil || numbers.isEmpty { return open }
        try db.execute(
            sql: """
                INSERT INTO migration_run (kind, key, effective, states, actor, occurred_at, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [plan.kind.rawValue, plan.key, plan.effective.iso, states, actor.name.text.kept, moment.iso, now.iso])
        return Int(db.lastInsertedRowID)
    }

    func finishMigration(_ run: Int) throws {
        try db.execute(sql: "UPDATE migration_run SET finished_at = ? WHERE id = ?", arguments: [now.iso, run])
    }

    func markUndone(_ run: Int) throws {
        try db.execute(sql: "UPDATE migration_run SET undone_at = ? WHERE id = ?", arguments: [now.iso, run])
    }

    /// Moves one dossier. One that somebody worked on after the moment of the run is moved after that work.
    @discardableResult
    func migrate(_ number: DossierNumber, by plan: MigrationPlan, run: Int, by actor: Actor, at moment: Moment) throws -> Done {
        let (intent, standing) = try snapshot.migration(of: number, by: plan, run: run)
        return try carryOut(intent, on: number, seen: standing.revision, by: actor, at: max(moment, standing.lastOccurredAt))
    }

    /// Takes one dossier of a run back.
    ///
    /// - Returns: `false` when that was done before.
    func undoMigration(of number: DossierNumber, run: Int, by actor: Actor, at moment: Moment, reason: String) throws -> Bool {
        let standing = try snapshot.standing(of: number)
        if case .migrated(let migration)? = standing.lastDeed?.event, migration.run == run {
            try carryOut(
                .undo(reason: reason), on: number, seen: standing.revision, by: actor, at: max(moment, standing.lastOccurredAt),
                note: reason)
            return true
        }
        let undone = try snapshot.history(of: number).entries.compactMap { entry -> Int? in
            if case .undone(let undoing) = entry.event { undoing.sequence } else { nil }
        }
        let entry = try snapshot.history(of: number).entries.last { entry in
            if case .migrated(let migration) = entry.event { migration.run == run } else { false }
        }
        if let entry, undone.contains(entry.sequence) { return false }
        throw Refusal.movedMeanwhile(standing.conflict(expected: nil))
    }
}
