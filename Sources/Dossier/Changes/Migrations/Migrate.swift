internal import GRDB
public import Workflow

extension DossierStore {
    /// Moves the running dossiers of a process or procedure onto a version, each in a transaction of its own, so that whoever works on
    /// another dossier meanwhile waits for one of them at most.
    ///
    /// When it was interrupted, the same call goes on where it stopped, under the same run: what has been moved is not moved again.
    ///
    /// - Parameters:
    ///   - isRehearsal: Only says what would come of it; nothing is written.
    ///   - isEnough: Whether to stop for now; asked once something was moved, so that every call gets on.
    ///   - progress: Is told how many dossiers of how many are done.
    public func migrate(
        _ plan: MigrationPlan, by actor: Actor, at moment: Moment, now: Moment, isRehearsal: Bool = false,
        isEnough: () -> Bool = { false }, progress: (Int, Int) -> Void = { _, _ in }
    ) throws -> MigrationReport {
        if isRehearsal { return try read { try $0.rehearse(plan, by: actor, at: moment, now: now, progress: progress) } }
        if moment > now { throw Refusal.inFuture(given: moment, now: now) }
        let numbers = try read { snapshot in
            try snapshot.require(.publish, of: actor, on: moment.day)
            return try snapshot.dossiersToMigrate(by: plan)
        }
        guard let run = try write(at: now, { try $0.beginMigration(plan, of: numbers, by: actor, at: moment) }) else {
            return MigrationReport(run: nil, moved: [], refused: [])
        }
        let report = try each(numbers, of: run, isEnough: isEnough, progress: progress) { number in
            try write(at: now) { try $0.migrate(number, by: plan, run: run, by: actor, at: moment) }
        }
        if report.left == 0 { try write(at: now) { try $0.finishMigration(run) } }
        return report
    }

    /// Takes a run back: every dossier that it moved, and that nobody has worked on since, is where it was.
    ///
    /// It is marked before its dossiers are looked up, so that whoever still moves dossiers for it stops: none is moved unseen.
    ///
    /// - Parameter isEnough: Whether to stop for now; the same call goes on later.
    public func undoMigration(
        _ run: Int, by actor: Actor, at moment: Moment, now: Moment, reason: String, isEnough: () -> Bool = { false },
        progress: (Int, Int) -> Void = { _, _ in }
    ) throws -> MigrationReport {
        let numbers = try write(at: now) { transaction in
            try transaction.snapshot.require(.publish, of: actor, on: moment.day)
            try transaction.markUndone(run)
            return try transaction.snapshot.dossiers(movedBy: run)
        }
        let report = try each(numbers, of: run, isEnough: isEnough, progress: progress) { number in
            try write(at: now) { try $0.undoMigration(of: number, run: run, by: actor, at: moment, reason: reason) }
        }
        if report.moved.isEmpty, report.left == 0 { try write(at: now) { try $0.unmarkUntouched(run) } }
        return report
    }

    private func each(
        _ numbers: [DossierNumber], of run: Int, isEnough: () -> Bool, progress: (Int, Int) -> Void,
        _ body: (DossierNumber) throws -> MigrationReport.Moved?
    ) throws -> MigrationReport {
        var moved: [MigrationReport.Moved] = []
        var refused: [MigrationReport.Refused] = []
        for (done, number) in numbers.enumerated() {
            progress(done, numbers.count)
            if !moved.isEmpty, isEnough() {
                return MigrationReport(run: run, moved: moved, refused: refused, left: numbers.count - done)
            }
            do {
                if let move = try body(number) { moved.append(move) }
            } catch let refusal as Refusal {
                let place = try read { MigrationReport.Place(try $0.standing(of: number)) }
                refused.append(MigrationReport.Refused(number: number, place: place, refusal: refusal))
                if case .version(.runUndone) = refusal {
                    return MigrationReport(run: run, moved: moved, refused: refused, left: numbers.count - done - 1)
                }
            }
        }
        progress(numbers.count, numbers.count)
        return MigrationReport(run: run, moved: moved, refused: refused)
    }
}

extension Transaction {
    /// The run of a plan: the one that was begun and not finished, or a new one; `nil` when there is none and nothing is to be moved.
    ///
    /// - Throws: ``VersionFault/runUnfinished(_:states:)`` when one onto the same version was interrupted that gives states other names.
    func beginMigration(_ plan: MigrationPlan, of numbers: [DossierNumber], by actor: Actor, at moment: Moment) throws -> Int? {
        let states = plan.stateText
        let open = try Row.fetchOne(
            db,
            sql: """
                SELECT id, states FROM migration_run
                WHERE kind = ? AND key = ? AND effective = ? AND finished_at IS NULL AND undone_at IS NULL ORDER BY states <> ?
                """, arguments: [plan.kind.rawValue, plan.key, plan.effective.iso, states])
        if let open {
            if open[1] == states { return open[0] }
            throw Refusal.version(.runUnfinished(open[0], states: MigrationPlan.states(from: open[1])))
        }
        if numbers.isEmpty { return nil }
        try db.execute(
            sql: """
                INSERT INTO migration_run (kind, key, effective, states, actor, occurred_at, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [plan.kind.rawValue, plan.key, plan.effective.iso, states, actor.name.text.kept, moment.iso, now.iso])
        return Int(db.lastInsertedRowID)
    }

    func finishMigration(_ run: Int) throws {
        try db.execute(sql: "UPDATE migration_run SET finished_at = ? WHERE id = ? AND undone_at IS NULL", arguments: [now.iso, run])
    }

    /// From now on a run does not go on: what was taken back would be moved again.
    func markUndone(_ run: Int) throws {
        try db.execute(
            sql: "UPDATE migration_run SET undone_at = ? WHERE id = ? AND undone_at IS NULL", arguments: [now.iso, run])
    }

    /// A run that had come to its end, and of whose dossiers every one was worked on since, is as it was before somebody wished to take
    /// it back.
    func unmarkUntouched(_ run: Int) throws {
        let now = try snapshot.migrationRun(run)
        guard now.finishedAt != nil, now.moved > 0, now.takenBack == 0 else { return }
        try db.execute(sql: "UPDATE migration_run SET undone_at = NULL WHERE id = ?", arguments: [run])
    }

    /// Moves one dossier.
    ///
    /// - Returns: `nil` when it is there already, since somebody else carries out the same plan.
    /// - Throws: ``VersionFault/runUndone(_:)`` when somebody else is taking the run back.
    func migrate(_ number: DossierNumber, by plan: MigrationPlan, run: Int, by actor: Actor, at moment: Moment) throws
        -> MigrationReport.Moved?
    {
        let isUndone = try Bool.fetchOne(db, sql: "SELECT undone_at IS NOT NULL FROM migration_run WHERE id = ?", arguments: [run])
        if isUndone == true { throw Refusal.version(.runUndone(run)) }
        let history = try snapshot.history(of: number)
        let standing = try history.replay()
        guard plan.concerns(standing.pins) else { return nil }
        let (rules, pins) = try snapshot.target(of: plan).rules(standing)
        let migration = Migration(run: run, pins: pins, states: plan.states)
        let (then, transaction) = after(standing, at: moment)
        let done = try transaction.carryOut(
            .migrate(migration, under: rules), in: history, at: standing, by: actor, at: then, note: nil)
        return MigrationReport.Moved(from: done.before, to: done.after)
    }

    /// When a dossier is moved, and the transaction of that time.
    ///
    /// A run that goes by the clock goes on while people work: what they entered since it began lies before the move, so it is that late
    /// by now. One that is set at an earlier moment comes after all that happened to a dossier, or is refused there, as everything is.
    private func after(_ standing: Standing, at moment: Moment) -> (Moment, Transaction) {
        guard moment == now else { return (moment, self) }
        let then = max(now, standing.lastOccurredAt)
        return (then, recording(at: then))
    }

    /// Takes one dossier of a run back.
    ///
    /// - Returns: `nil` when that was done before.
    func undoMigration(of number: DossierNumber, run: Int, by actor: Actor, at moment: Moment, reason: String) throws
        -> MigrationReport.Moved?
    {
        let history = try snapshot.history(of: number)
        let standing = try history.replay()
        switch standing.fate(under: run, in: history) {
        case .takenBack: return nil
        case .workedOn(let conflict): throw Refusal.movedMeanwhile(conflict)
        case .there: break
        }
        let (then, transaction) = after(standing, at: moment)
        let done = try transaction.carryOut(.undo(reason: reason), in: history, at: standing, by: actor, at: then, note: reason)
        return MigrationReport.Moved(from: done.before, to: done.after)
    }
}
