/// Where a dossier stood at a moment, and the stays that had led there.
public struct Course: Hashable, Sendable {
    /// Where it stood.
    public let standing: Standing
    /// Its stays, in the order in which they ended; the present one last. What was taken back is in none of them.
    public let stays: [TimedStay]
}

extension History {
    /// The course of the dossier up to a moment; `nil` when it had not come in yet.
    ///
    /// What counts is when things happened, as for ``replay(asOf:)``; what happened later has no part in it.
    public func course(asOf moment: Moment) throws(ReplayProblem) -> Course? {
        var stays: [TimedStay] = []
        // The first stay of an imported dossier began at some time that the register does not tell.
        var isTold = if case .imported? = entries.first?.event { true } else { false }
        let standing = try replay(asOf: moment) { entry, before, after in
            // A step that is called otherwise since a migration goes on.
            if case .migrated = entry.event { return }
            let stay = before.workingStay
            if stay.state == after.workingStay.state, stay.enteredAt == after.workingStay.enteredAt { return }
            stays.append(TimedStay(stay, of: before, leftAt: entry.occurredAt, isTold: isTold))
            isTold = false
        }
        return standing.map { standing in
            Course(standing: standing, stays: stays + [TimedStay(standing.workingStay, of: standing, leftAt: nil, isTold: isTold)])
        }
    }
}

extension Standing {
    /// The stay in which the dossier is worked on: the present one, or while it waits for papers the one that it goes back to.
    var workingStay: Stay {
        guard trail.count > 1, stateDefinition?.pausesClock == true else { return stay }
        return trail[trail.count - 2]
    }
}

extension TimedStay {
    init(_ stay: Standing.Stay, of standing: Standing, leftAt: Moment?, isTold: Bool) {
        self.init(
            state: stay.state, rules: standing.rules, calendar: standing.calendar, enteredAt: stay.enteredAt, leftAt: leftAt,
            pauses: stay.pauses, isUnderClock: standing.stoppedAt == nil && standing.acceptedAt.map { $0 <= stay.enteredAt } ?? false,
            isTold: isTold)
    }
}
