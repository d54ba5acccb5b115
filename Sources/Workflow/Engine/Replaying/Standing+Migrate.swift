extension Standing {
    /// Where the dossier would stand under other rules, with its clocks carried over.
    ///
    /// - Parameter moment: When it is moved; a state that pauses the clock and did not before pauses it from then on.
    /// - Returns: `nil` when the state it would stand in does not exist there.
    public func migrated(by migration: Migration, to rules: Rules, at moment: Moment) -> Standing? {
        guard let target = rules.process.state(migration.state(state)) else { return nil }
        var next = self
        let wasPaused = isPaused
        if stoppedAt != nil { next.resolvedUnder = resolvedUnder ?? self.rules }
        next.rules = rules
        next.pins = migration.pins
        for (old, new) in rules.process.renamedActions(since: self.rules.process, by: migration) where deeds[new] == nil {
            next.deeds[new] = deeds[old]
        }
        let known = Set(papersBefore.map(\.key))
        next.papersBefore += self.rules.procedure.documents.filter { papers.contains($0.key) && !known.contains($0.key) }
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

extension Process {
    /// Actions that are called otherwise than before: the one action with a new key that leads where one whose key is gone led.
    ///
    /// Who did the old one has done the new one, so that duties stay separate and days stay known.
    fileprivate func renamedActions(since before: Process, by migration: Migration) -> [(old: ActionKey, new: ActionKey)] {
        let fresh = actions.filter { before.action($0.key) == nil }
        return before.actions.filter { action($0.key) == nil }.compactMap { old in
            let starts = Set(old.from.map(migration.state))
            let alike = fresh.filter { new in
                guard !starts.isDisjoint(with: new.from) else { return false }
                return switch (old.target, new.target) {
                case (.back, .back): true
                case (.state(let was), .state(let now)): migration.state(was) == now
                default: false
                }
            }
            return alike.count == 1 ? (old.key, alike[0].key) : nil
        }
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
