internal import GRDB
public import Workflow

extension Snapshot {
    /// What would come of a plan if it were carried out now; nothing is written.
    ///
    /// - Parameter progress: Is told how many dossiers of how many are done.
    public func rehearse(
        _ plan: MigrationPlan, by actor: Actor, at moment: Moment, now: Moment, progress: (Int, Int) -> Void = { _, _ in }
    ) throws -> MigrationReport {
        if moment > now { throw Refusal.inFuture(given: moment, now: now) }
        try require(.publish, of: actor, on: moment.day)
        return try rehearse(
            try dossiersToMigrate(by: plan), onto: try target(of: plan), plan.states, by: actor, at: moment, now: now, progress: progress)
    }

    /// What would come of some of the dossiers of a plan.
    public func rehearse(_ plan: MigrationPlan, of numbers: [DossierNumber], by actor: Actor, at moment: Moment) throws -> MigrationReport {
        try rehearse(numbers, onto: try target(of: plan), plan.states, by: actor, at: moment, now: moment)
    }

    /// What would come of the running dossiers of a procedure if it ended as a file says, before that is published.
    public func rehearse(ending file: DefinitionFile, by actor: Actor, at moment: Moment) throws -> MigrationReport {
        let reading = DefinitionReader().read(file)
        guard case .procedure(let procedure)? = reading.definition, procedure.ended?.successor != nil else {
            return MigrationReport(run: nil, moved: [], refused: [])
        }
        return try rehearse(
            try openDossiers(of: .procedure, procedure.key.text, isResolvedLeftOut: true),
            onto: try target(of: .procedure(procedure), digest: reading.digest ?? ""), [:], by: actor, at: moment, now: moment)
    }

    private func rehearse(
        _ numbers: [DossierNumber], onto target: MigrationTarget, _ states: [StateKey: StateKey], by actor: Actor, at moment: Moment,
        now: Moment, progress: (Int, Int) -> Void = { _, _ in }
    ) throws -> MigrationReport {
        let calendar = try calendar()
        var moved: [MigrationReport.Moved] = []
        var refused: [MigrationReport.Refused] = []
        for (done, number) in numbers.enumerated() {
            progress(done, numbers.count)
            let standing = try standing(of: number)
            let (rules, pins) = try target.rules(standing)
            let migration = Migration(run: 0, pins: pins, states: states)
            let then = moment < now ? moment : max(moment, standing.lastOccurredAt)
            let decision = try weigh(.migrate(migration, under: rules), for: standing, by: actor, at: then, now: max(now, then))
            if decision.blockers.isEmpty, let after = standing.migrated(by: migration, to: rules, at: then) {
                // As the entry would count it: a clock that has stopped keeps its calendar.
                moved.append(.init(from: standing, to: standing.clock == .stopped ? after : after.counted(with: calendar)))
            } else {
                let refusal = Refusal.blocked(decision.blockers, under: standing.rules)
                refused.append(.init(number: number, place: .init(standing), refusal: refusal))
            }
        }
        progress(numbers.count, numbers.count)
        return MigrationReport(run: nil, moved: moved, refused: refused)
    }
}
