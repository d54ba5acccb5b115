extension Standing {
    /// Where the dossier would stand under other rules, with its clocks carried over.
    ///
    /// - Parameter moment: When it is moved; a state that pauses the clock and did not before pauses it from then on.
    /// - Returns: `nil` when the state it would stand in does not exist there.
    public func migrated(by migration: Migration, to rules: Rules, at moment: Moment) -> Standing? {
        guard let target = rules.process.state(migration.state(state)) else { return nil }
        var next = self
        let wasPaused = isPaused
        next.rules = rules
        next.pins = migration.pins
        next.trail = trail.dropLast().reduce(into: []) { stays, stay in
            let key = migration.state(stay.state)
            if rules.process.state(key) != nil { stays.append(stay, named: key) }
        }
        next.trail.append(stay, named: target.key)
        switch (wasPaused, next.isPaused) {
        case (true, false): next.resume(at: moment)
        case (false, true):
            next.pause(at: moment)
            // The step that the pause leads back to stands still as well.
            if next.trail.count > 1 { next.trail[next.trail.count - 2].pauses.append(Pause(from: moment, to: nil)) }
        default: break
        }
        return next
    }
}

extension [Standing.Stay] {
    /// Adds a stay under a new name. One that follows a stay of that name goes on with it, since what was two steps is one now.
    fileprivate mutating func append(_ stay: Standing.Stay, named key: StateKey) {
        guard let last, last.state == key else { return append(stay.named(key)) }
        self[count - 1].pauses += stay.pauses
        self[count - 1].stoppedAt = last.stoppedAt ?? stay.stoppedAt
    }
}

extension Standing.Stay {
    /// The same stay in a state that is called otherwise.
    fileprivate func named(_ key: StateKey) -> Standing.Stay {
        var stay = Standing.Stay(state: key, enteredAt: enteredAt, results: results, stoppedAt: stoppedAt, decisions: decisions)
        stay.pauses = pauses
        return stay
    }
}
