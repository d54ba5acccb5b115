internal import GRDB
internal import Workflow

extension WorklistQuery {
    /// What a dossier fulfils that belongs on the list, but for the band.
    ///
    /// - Parameter scope: The unit that is seen, with those below it.
    func conditions(_ places: Places, _ horizon: DueHorizon, within scope: UnitCode?) -> [SQL] {
        var conditions = whose(places) + what + when(places, horizon)
        if scope != nil { conditions.append(UnitScope.covers("dossier.unit", scope)) }
        if let sender { conditions.append("dossier.unit = \(sender.text.kept)") }
        if unit != nil { conditions.append(UnitScope.covers("dossier.unit", unit)) }
        return conditions
    }

    private func whose(_ places: Places) -> [SQL] {
        var conditions: [SQL] = []
        if case .mine(let name, let roles) = holder { conditions.append(Self.isHeld(by: name, orWaitsIn: places.states(actingFor: roles))) }
        if let assignee { conditions.append("dossier.assignee = \(assignee.text.kept)") }
        if isUnassigned { conditions.append("dossier.assignee IS NULL") }
        if let desk { conditions.append("place.desk = \(desk.text)") }
        return conditions
    }

    /// Two looks into indexes: what the person has, and what nobody has in a state where the roles act.
    private static func isHeld(by name: UserName, orWaitsIn states: [String]) -> SQL {
        """
        dossier.rowid IN (
            SELECT rowid FROM dossier WHERE assignee = \(name.text.kept)
            UNION ALL
            SELECT rowid FROM dossier WHERE assignee IS NULL AND state IN \(states))
        AND (dossier.assignee IS NOT NULL OR place.is_acting)
        """
    }

    private var what: [SQL] {
        var conditions: [SQL] = []
        if !states.isEmpty { conditions.append("dossier.state IN \(states.map(\.text).sorted())") }
        if !procedures.isEmpty { conditions.append("dossier.procedure IN \(procedures.map(\.text).sorted())") }
        if let process { conditions.append("dossier.process = \(process.text)") }
        if let level { conditions.append("dossier.level = \(level.rawValue)") }
        if let basis { conditions.append("dossier.basis = \(basis.rawValue)") }
        if let award {
            conditions.append(
                "EXISTS (SELECT 1 FROM nominee WHERE nominee.dossier = dossier.number AND nominee.award = \(award.text))")
        }
        switch search.map(SearchWords.query) {
        case .some(let words?): conditions.append("dossier.rowid IN (SELECT rowid FROM dossier_search WHERE dossier_search MATCH \(words))")
        // A text without a word in it finds nothing.
        case .some(nil): conditions.append("FALSE")
        case nil: break
        }
        return conditions
    }

    private func when(_ places: Places, _ horizon: DueHorizon) -> [SQL] {
        var conditions: [SQL] = []
        switch overdueClock {
        case .statutory: conditions.append(Work.isOverdue(at: horizon.moment))
        case .step: conditions.append("dossier.step_due_at IS NOT NULL AND dossier.step_due_at < \(horizon.moment.iso)")
        case nil: break
        }
        if isInProgress { conditions.append("dossier.stopped_at IS NULL") }
        if resolution != nil || resolved != nil { conditions.append("dossier.decided_at IS NOT NULL") }
        switch resolution {
        case .early: conditions.append(Work.wasEarly)
        case .late: conditions.append(Work.wasLate)
        case .onTime: conditions.append("NOT (\(Work.wasEarly) OR \(Work.wasLate))")
        case nil: break
        }
        conditions += resolved?.conditions(on: "dossier.stopped_at") ?? []
        conditions += received?.conditions(on: "dossier.received_at") ?? []
        if let enteredLateSince { conditions.append("dossier.number IN (\(LateEntry.dossiers(since: enteredLateSince)))") }
        if let pausedLongerThan {
            let start = horizon.start(ofWaitsUpTo: pausedLongerThan)
            conditions.append("\(places.mayBeOpen) AND \(Work.isPaused) AND \(Work.pausedSince) < \(start.iso)")
        }
        return conditions
    }
}

extension DayRange {
    /// What a moment fulfils that lies in the days.
    fileprivate func conditions(on column: SQL) -> [SQL] {
        var conditions: [SQL] = []
        if let from { conditions.append("\(column) >= \(from.iso)") }
        // Times of a day sort between the day and its next.
        if let to { conditions.append("\(column) < \(to.advanced(by: 1).iso)") }
        return conditions
    }
}
