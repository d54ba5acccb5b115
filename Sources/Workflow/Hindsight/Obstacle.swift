/// Why the history of a dossier could not have happened under other rules: a fact, without words.
public enum Obstacle: Error, Hashable, Sendable {
    /// A state that it went through is not there.
    case stateGone(StateKey)
    /// An action that was done is not there.
    case actionGone(ActionKey)
    /// An action that was done does not start from the state in which the dossier stood.
    case startsElsewhere(ActionKey, from: StateKey)
    /// An action that was done leads from there to another state.
    case leadsElsewhere(ActionKey, from: StateKey, to: StateKey)
    /// The limit runs until a day in this field, and the dossier names no day in it: nobody can say when it would have been due.
    case dayNotNamed(Field)

    /// The code that scripts read.
    public var code: String {
        switch self {
        case .stateGone: "state-gone"
        case .actionGone: "action-gone"
        case .startsElsewhere: "starts-elsewhere"
        case .leadsElsewhere: "leads-elsewhere"
        case .dayNotNamed: "day-not-named"
        }
    }
}

extension History {
    /// The same history, as if the dossier had been received under other rules and had stayed under them; each of its migrations only
    /// gives states their other names.
    ///
    /// What happened is not weighed anew: papers, roles, votes and extensions stay what they were.
    ///
    /// - Parameter moment: What happened later is not looked at.
    /// - Throws: ``Obstacle`` when something that counts could not have happened there.
    public func under(_ rules: Rules, asOf moment: Moment) throws -> History {
        let pins = entries.compactMap { entry -> Pins? in if case .migrated(let migration) = entry.event { migration.pins } else { nil } }
        let other = History(
            number: number, rules: rules, later: Dictionary(pins.map { ($0, rules) }, uniquingKeysWith: { first, _ in first }),
            entries: entries, calendars: calendars)
        try other.check(asOf: moment)
        return other
    }

    private func check(asOf moment: Moment) throws {
        let known = entries.prefix { $0.occurredAt <= moment }
        let undone = try undone(in: Array(known))
        var state = rules.process.initial
        // An imported course is read by the moments it names, also before it was taken over.
        for entry in entries.prefix(max(1, known.count)) where !undone.contains(entry.sequence) {
            switch entry.event {
            case .imported(let course): state = try rules.process.place(course.state)
            case .migrated(let migration): state = try rules.process.place(migration.state(state))
            case .moved(let move): state = try rules.process.place(after: move, from: state)
            default: break
            }
        }
    }
}

extension Process {
    fileprivate func place(_ key: StateKey) throws -> StateKey {
        guard state(key) != nil else { throw Obstacle.stateGone(key) }
        return key
    }

    /// Where a move that happened leads, if it could have happened here.
    fileprivate func place(after move: Move, from stood: StateKey) throws -> StateKey {
        _ = try place(move.from)  // only whether it is there
        let target = try place(move.to)
        guard let action = action(move.action) else { throw Obstacle.actionGone(move.action) }
        guard move.from == stood, action.from.contains(stood) else { throw Obstacle.startsElsewhere(move.action, from: move.from) }
        if case .state(let other) = action.target, other != target {
            throw Obstacle.leadsElsewhere(move.action, from: stood, to: target)
        }
        return target
    }
}
