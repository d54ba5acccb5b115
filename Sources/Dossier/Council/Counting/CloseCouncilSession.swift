internal import GRDB
public import Workflow

/// What closing a session came to, or would come to.
public struct CouncilClosing: Hashable, Sendable {
    /// The session as it stands now; it is still open when a dossier stayed where it was.
    public let session: CouncilSession
    /// What became of each dossier, in the order of the agenda.
    public let outcomes: [CouncilOutcome]

    /// The dossiers that stay where they are.
    public var staying: [CouncilOutcome] {
        outcomes.filter { if case .stays = $0.fate { true } else { false } }
    }
}

/// What became of one dossier at closing.
public struct CouncilOutcome: Hashable, Sendable {
    /// Where a dossier goes.
    public enum Fate: Hashable, Sendable {
        /// The session moved it, now or at an earlier try.
        case moved(to: StateKey, title: BilingualText)
        /// Closing would move it.
        case moves(to: StateKey, title: BilingualText)
        /// It stays; all the reasons.
        case stays(Refusal)
    }

    /// The dossier.
    public let dossier: DossierNumber
    /// Where it goes.
    public let fate: Fate
    /// What is pointed out; nothing is held up by it.
    public let warnings: [Warning]
}

extension DossierStore {
    /// Closes a session: every dossier of the agenda is moved by its votes, at the hour the session was held.
    ///
    /// Each dossier is a transaction of its own. One that cannot be moved stays with its reasons, and the session stays open; closing
    /// again goes on with those alone. What has been moved stays moved when a later dossier, or a change by another hand, stops it.
    ///
    /// - Parameters:
    ///   - revision: The revision the person saw.
    ///   - fields: Values for what else the actions ask for, beside the vote.
    ///   - now: The time on the clock; the session was held by then.
    /// - Throws: ``Refusal/inFuture(given:now:)`` before the session is held; ``Refusal/councilMeanwhile(by:at:)`` when another
    ///   hand changed the session before or meanwhile.
    public func closeCouncilSession(
        _ id: Int, seen revision: Int, entering fields: [FieldKey: String] = [:], by actor: Actor, at now: Moment
    ) throws -> CouncilClosing {
        let agenda = try read { snapshot in
            let session = try snapshot.openSession(id, seen: revision, by: actor, at: now)
            if session.heldAt > now { throw Refusal.inFuture(given: session.heldAt, now: now) }
            return try snapshot.councilAgenda(of: id)
        }
        let outcomes = try agenda.map { item in
            try write(at: now) { try $0.settle(item.dossier, at: id, seen: revision, entering: fields, by: actor) }
        }
        let session = try write(at: now) { try $0.finish(id, by: actor) }
        return CouncilClosing(session: session, outcomes: outcomes)
    }
}

extension Transaction {
    /// Moves one dossier by its votes, or notes why it stays.
    fileprivate func settle(
        _ number: DossierNumber, at id: Int, seen revision: Int, entering fields: [FieldKey: String], by actor: Actor
    ) throws -> CouncilOutcome {
        let item = try snapshot.councilAgenda(of: id).first { $0.dossier == number }
        let standing = try snapshot.standing(of: number)
        if let target = item?.movedTo { return standing.outcome(.moved(to: target, title: standing.rules.process.title(of: target))) }
        let session = try snapshot.openSession(id, seen: revision, by: actor, at: now)
        guard item != nil else { throw Refusal.council([.agenda(number, .missing)]) }
        do {
            guard let ballot = standing.ballot else { throw Refusal.movedMeanwhile(standing.conflict(expected: nil)) }
            let entered = ballot.entered(
                members: try snapshot.councilMembers(of: id), votes: try snapshot.councilVotes(of: id)[number] ?? [:], fields: fields)
            let done = try carryOut(
                .act(ballot.action.key, entered), on: number, seen: standing.revision, by: actor, at: session.heldAt, note: session.title)
            try note(movedTo: done.after.state, refusal: [], of: number, at: id)
            return standing.outcome(.moved(to: done.after.state, title: done.after.stateTitle), done.warnings)
        } catch let refusal as Refusal {
            // A refusal comes before anything of the dossier is written.
            guard let codes = refusal.codes else { throw refusal }
            try note(movedTo: nil, refusal: codes, of: number, at: id)
            return standing.outcome(.stays(refusal))
        }
    }

    private func note(movedTo state: StateKey?, refusal: [String], of number: DossierNumber, at session: Int) throws {
        let statement = try db.cachedStatement(
            sql: "UPDATE council_item SET moved_to = ?, refusal = ? WHERE session = ? AND dossier = ?")
        try statement.execute(arguments: [state?.text, refusal.joined(separator: " ").nonEmpty, session, number.text])
    }

    /// Closes the book when every dossier of the agenda has moved.
    fileprivate func finish(_ id: Int, by actor: Actor) throws -> CouncilSession {
        let session = try snapshot.councilSession(id)
        guard session.isOpen else { return session }
        if try snapshot.councilAgenda(of: id).allSatisfy({ $0.movedTo != nil }) {
            try db.execute(
                sql: "UPDATE council_session SET closed_at = ?, closed_by = ? WHERE id = ?",
                arguments: [now.iso, actor.name.text.kept, id])
        }
        return try touch(session, by: actor)
    }
}

extension Standing {
    /// What became of the dossier at closing.
    func outcome(_ fate: CouncilOutcome.Fate, _ warnings: [Warning] = []) -> CouncilOutcome {
        CouncilOutcome(dossier: number, fate: fate, warnings: warnings)
    }
}

extension Refusal {
    /// The codes under which the agenda keeps why a dossier stays; `nil` for what is not about the dossier.
    fileprivate var codes: [String]? {
        switch self {
        case .blocked(let blockers, _): blockers.map(\.code).withoutRepeats
        case .movedMeanwhile: ["moved-meanwhile"]
        default: nil
        }
    }
}
