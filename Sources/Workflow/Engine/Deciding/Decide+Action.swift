extension Weighing {
    /// Weighs an action of the process; without anything entered, only whether it could be offered.
    ///
    /// - Returns: The move, as far as it could be made up; it counts only when no blocker was found.
    mutating func weigh(_ key: ActionKey, _ entered: Entered?) -> Event? {
        guard let action = rules.process.action(key) else {
            blockers.append(.wrongState(stands: standing.state, startsFrom: []))
            return nil
        }
        let startsHere = action.from.contains(standing.state)
        if !startsHere { blockers.append(.wrongState(stands: standing.state, startsFrom: action.from)) }
        let target = target(of: action)
        if startsHere, target == nil { blockers.append(.nowhereBack) }
        if standing.isHeld, target.flatMap(rules.process.state)?.isFinal != true { blockers.append(.held) }
        weighMinimumStay()
        weighRole(rules.process.roles(for: action, at: standing.state))
        weighSeparation(action)
        guard startsHere else { return nil }

        let values = entered.map { read($0.fields, askedBy: action) } ?? [:]
        weighConditions(of: action, values: values, isDone: entered != nil)
        let results = weighNominees(action, entered, values)
        weighDecided(action, results, isDone: entered != nil)
        let decision = weighDecision(action, values)
        guard let target else { return nil }
        return .moved(
            Move(
                action: key, from: standing.state, to: target,
                fields: Dictionary(uniqueKeysWithValues: values.map { ($0.key.text, $0.value.canonical) }),
                results: ResultRun.changes(from: standing.results, to: results), decision: decision))
    }

    /// The state an action leads to from here; `nil` when it leads back and there is nowhere to go back to.
    private func target(of action: Action) -> StateKey? {
        standing.target(of: action)
    }

    /// A decision on a list is about somebody on it.
    private mutating func weighDecided(_ action: Action, _ results: [NomineeResult], isDone: Bool) {
        guard isDone, action.decision != nil, case .set(_, let given, _) = action.nominees, !results.isEmpty else { return }
        if standing.results.contains(where: \.outcome.stands), !results.contains(where: { $0.outcome == given }) {
            blockers.append(.nobodyLeft)
        }
    }

    private mutating func weighMinimumStay() {
        guard let stay = standing.stateDefinition?.minimumStay else { return }
        let course = ClockCourse(startedAt: standing.stay.enteredAt)
        guard let end = rules.stepDeadline(stay).due(course, in: standing.calendar) else { return }
        let isInHours = if case .workingHours = stay { true } else { false }
        let opens = isInHours ? end : Moment(day: end.day, time: rules.office.hours.morning.opens)
        if moment < opens { blockers.append(.minimumStay(state: standing.state, until: opens)) }
    }

    private mutating func weighSeparation(_ action: Action) {
        guard let actor else { return }
        for other in action.separateFrom {
            for hand in actor.hands where standing.deeds[other]?.contains(where: { $0.isBy(hand) }) == true {
                blockers.append(.samePerson(did: other, actor: hand))
            }
        }
    }

    /// Whether a condition is undecided for a field that is reported as missing or malformed anyway.
    private func asksForMissing(_ condition: Condition, of action: Action) -> Bool {
        condition.check.names.contains { name in
            blockers.contains { blocker in
                switch blocker {
                case .fieldMissing(let field), .fieldMalformed(let field, _), .textUnwritable(.field(let field), _):
                    name.name == "field.\(field.key)"
                default: false
                }
            }
        }
    }

    /// Weighs what the action asks to hold. A condition that cannot be decided yet holds up nothing while the action is only
    /// offered, and holds it up when it is to be done.
    private mutating func weighConditions(of action: Action, values: [FieldKey: Value], isDone: Bool) {
        let awaited = isDone ? [] : Set(action.asks.map(\.key))
        let facts = DossierFacts(standing: standing, surroundings: surroundings, moment: moment, entered: values, awaited: awaited)
        for condition in action.requires.compactMap(rules.process.condition) {
            let verdict = condition.check.verdict(on: facts)
            let isOpen = verdict == .undecided && isDone && !asksForMissing(condition, of: action)
            if verdict == .fails || isOpen { blockers.append(.condition(condition.key, facts.fill(condition.otherwise))) }
        }
        for condition in action.warns.compactMap(rules.process.condition) where condition.check.verdict(on: facts) == .fails {
            warnings.append(Warning(condition: condition.key, words: facts.fill(condition.otherwise)))
        }
    }
}

extension Standing {
    /// The state an action leads to from here; `nil` when it leads back and there is nowhere to go back to.
    public func target(of action: Action) -> StateKey? {
        switch action.target {
        case .state(let key): key
        case .back: trail.count > 1 ? trail[trail.count - 2].state : nil
        }
    }
}
