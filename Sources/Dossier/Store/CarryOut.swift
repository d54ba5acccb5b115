internal import GRDB
public import Workflow

/// What came of something that was done with a dossier.
public struct Done: Sendable {
    /// Where it stood before.
    public let before: Standing
    /// Where it stands now.
    public let after: Standing
    /// What is pointed out; nothing was held up by it.
    public let warnings: [Warning]
}

extension Transaction {
    /// Does something with a dossier: its state, its clocks and its history change together, or not at all.
    ///
    /// - Parameters:
    ///   - seen: The revision the caller was looking at. If another hand has moved the dossier since, nothing is written
    ///     and the error names that hand and the hour.
    ///   - expected: The state the dossier has to stand in.
    ///   - moment: When it happened.
    ///   - note: A remark or the reason.
    /// - Throws: ``Refusal``, with every reason at once.
    @discardableResult
    public func carryOut(
        _ intent: Intent, on number: DossierNumber, seen: Int? = nil, expecting expected: StateKey? = nil, by actor: Actor,
        at moment: Moment, note: String? = nil
    ) throws -> Done {
        let history = try snapshot.history(of: number)
        let standing = try history.replay()
        if seen.map({ $0 != standing.revision }) ?? false || expected.map({ $0 != standing.state }) ?? false {
            throw Refusal.movedMeanwhile(standing.conflict(expected: expected))
        }
        return try carryOut(intent, in: history, at: standing, by: actor, at: moment, note: note)
    }

    /// Does something with a dossier whose history has been read in this transaction.
    ///
    /// - Parameter standing: What the history adds up to.
    func carryOut(
        _ intent: Intent, in history: History, at standing: Standing, by actor: Actor, at moment: Moment, note: String?
    ) throws -> Done {
        let surroundings = try snapshot.surroundings(of: standing, for: intent)
        let decision = decide(intent, for: standing, by: actor, at: moment, now: now, in: surroundings)
        var blockers = decision.blockers
        // Where the remark is the reason, it was weighed as such.
        if let fault = note.flatMap(WrittenText.remark.fault), !blockers.contains(.textUnwritable(.reason, fault)) {
            blockers.append(.textUnwritable(.remark, fault))
        }
        switch decision {
        case .refused: throw Refusal.blocked(blockers, under: standing.rules)
        case .go where !blockers.isEmpty: throw Refusal.blocked(blockers, under: standing.rules)
        case .go(let event, let warnings):
            let after = try record(event, in: history, after: standing, by: actor, at: moment, note: note?.kept.nonEmpty)
            return Done(before: standing, after: after, warnings: warnings)
        }
    }
}

extension Standing {
    /// Who moved it last, for somebody who saw it elsewhere.
    func conflict(expected: StateKey?) -> Conflict {
        Conflict(
            number: number, actor: lastActor, occurredAt: lastOccurredAt, state: state,
            stateTitle: stateDefinition?.title ?? BilingualText(vi: state.text, en: state.text), expected: expected)
    }
}

extension Snapshot {
    /// Weighs something without doing it.
    ///
    /// - Parameter actor: Who would do it; `nil` asks what could be done at all.
    public func weigh(_ intent: Intent, for standing: Standing, by actor: Actor?, at moment: Moment, now: Moment) throws -> Decision {
        decide(intent, for: standing, by: actor, at: moment, now: now, in: try surroundings(of: standing, for: intent))
    }
}

extension String {
    /// The text, or `nil` when there is none.
    var nonEmpty: String? { isEmpty ? nil : self }
}
