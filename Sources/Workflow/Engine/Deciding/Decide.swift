/// Weighs what somebody wants to do with a dossier that stands where `standing` says.
///
/// Reads no clock and no database, and performs nothing. Offering an action and performing it both ask here,
/// so no button is shown that would then fail.
///
/// - Parameters:
///   - intent: What is wanted, with everything that was entered for it.
///   - standing: Where the dossier stands.
///   - actor: Who wants it; `nil` asks what could be done at all, whoever does it.
///   - moment: When it happens, by the word of the person.
///   - now: The time on the clock; nothing can happen after it.
///   - surroundings: What the rest of the record knows about the dossier.
/// - Returns: The event to be recorded, or all the reasons why not.
public func decide(
    _ intent: Intent, for standing: Standing, by actor: Actor?, at moment: Moment, now: Moment, in surroundings: Surroundings
) -> Decision {
    var weighing = Weighing(standing: standing, actor: actor, moment: moment, now: now, surroundings: surroundings)
    weighing.weighTime()
    weighing.weighUnit()
    let event: Event? =
        switch intent {
        case .act(let action, let entered): weighing.weigh(action, entered)
        case .offer(let action): weighing.weigh(action, nil)
        case .attach(let document, let file): weighing.weighAttachment(document, file)
        case .assign(let assignee): weighing.weighAssignment(to: assignee)
        case .extend(let day, let reason): weighing.weighExtension(to: day, reason: reason)
        case .hold(let reason): weighing.weighHold(reason: reason)
        case .resume: weighing.weighResume()
        case .undo(let reason): weighing.weighUndo(reason: reason)
        case .migrate(let migration, let rules): weighing.weighMigration(migration, under: rules)
        }
    guard let event, weighing.blockers.isEmpty else { return .refused(weighing.blockers) }
    return .go(event, warnings: weighing.warnings)
}

/// One weighing: what is weighed, and the reasons found so far.
struct Weighing {
    let standing: Standing
    let actor: Actor?
    let moment: Moment
    let now: Moment
    let surroundings: Surroundings
    var blockers: [Blocker] = []
    var warnings: [Warning] = []

    var rules: Rules { standing.rules }

    mutating func weighTime() {
        if moment > now { blockers.append(.inFuture(given: moment, now: now)) }
        if moment < standing.lastOccurredAt {
            blockers.append(.beforePrevious(given: moment, previous: standing.lastOccurredAt))
        }
    }

    /// Whoever is of a unit acts for that unit and those below it; whoever is of none acts for all.
    mutating func weighUnit() {
        guard let own = actor?.unit else { return }
        if !surroundings.unitPath.contains(where: { $0.code == own }) { blockers.append(.unit(standing.unit)) }
    }

    mutating func weighRole(_ needed: [RoleKey]) {
        guard let actor, actor.roles.isDisjoint(with: needed) else { return }
        blockers.append(.role(needed: needed))
    }

    mutating func weighPermission(_ permission: Permission) {
        weighRole(rules.office.permissions[permission] ?? [])
    }

    mutating func weighReason(_ reason: String) {
        if reason.isBlank { blockers.append(.reasonMissing) }
        weigh(.reason, reason)
    }

    /// What goes into the record can be written, and is not too long.
    mutating func weigh(_ place: WrittenText, _ text: String?) {
        if let blocker = place.blocker(for: text) { blockers.append(blocker) }
    }
}

extension String {
    /// Whether there is nothing to read in it.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
