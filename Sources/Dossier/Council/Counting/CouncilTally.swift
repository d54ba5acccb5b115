public import Workflow

/// A session as it is counted: every dossier of the agenda with its votes, and what they come to.
public struct CouncilTally: Hashable, Sendable {
    /// The session.
    public let session: CouncilSession
    /// The members of the council, in their order.
    public let members: [CouncilMember]
    /// The dossiers, in the order of the agenda.
    public let dossiers: [TalliedDossier]

    /// How many members are present.
    public var present: Int { members.count(where: \.isPresent) }
}

/// A dossier of the agenda, with its votes.
public struct TalliedDossier: Hashable, Sendable {
    /// Whether the dossier can be voted on.
    public enum Matter: Hashable, Sendable {
        /// It stands where the council votes.
        case open
        /// The session moved it.
        case moved(to: StateKey, title: BilingualText)
        /// It no longer stands where a council votes; who moved it last, when, and where it stands.
        case elsewhere(Conflict)
    }

    /// Its line of the agenda.
    public let item: AgendaItem
    /// Its procedure.
    public let procedure: ProcedureKey
    /// What the procedure is called.
    public let title: BilingualText
    /// The unit that sent it.
    public let unit: UnitCode
    /// Whether it can be voted on.
    public let matter: Matter
    /// The vote; `nil` when the dossier stands elsewhere.
    public let vote: TalliedVote?
    /// The nominees who are voted on, in the order of the list; of a dossier that was moved, those who were.
    public let lines: [TalliedNominee]
}

/// By which rule a dossier is voted on, and what the rule asks of this session.
public struct TalliedVote: Hashable, Sendable {
    /// The action that the vote decides.
    public let action: ActionKey
    /// What the action is called.
    public let title: BilingualText
    /// The rule of the procedure, or else of the office.
    public let rule: CouncilRule
    /// How many members the council has.
    public let members: Int
    /// How many are present.
    public let present: Int

    /// Whether enough members are present.
    public var isQuorate: Bool { rule.isQuorate(present, of: members) }
    /// How many members have to be present.
    public var fewestPresent: Int { rule.fewestPresent(of: members) }
    /// How many votes carry.
    public var fewestVotes: Int { rule.fewestVotes(members: members, present: present) }

    /// What so many votes come to. In an empty room nothing is counted.
    func verdict(on votes: CouncilVotes?) -> TalliedNominee.Verdict {
        guard let votes, present > 0 else { return .notCounted }
        return rule.carries(votes.votesFor, members: members, present: present) ? .passes : .fails
    }
}

/// The votes for one nominee, and what they come to.
public struct TalliedNominee: Hashable, Sendable {
    /// What the votes come to.
    public enum Verdict: String, CaseIterable, Hashable, Sendable {
        case notCounted, passes, fails
    }

    /// The place on the list, from 1; 0 is a dossier without a list.
    public let place: Int
    /// Who it is; `nil` is a dossier without a list.
    public let nominee: Nominee?
    /// How many voted for; `nil` when that was not counted yet.
    public let votesFor: Int?
    /// How many voted against, where that was counted.
    public let votesAgainst: Int?
    /// What the votes come to.
    public let verdict: Verdict
}

extension Snapshot {
    /// A session as it is counted, by the rule of each dossier.
    ///
    /// - Throws: ``Refusal/unknown(_:_:nearest:)`` when there is no such session.
    public func councilTally(_ id: Int) throws -> CouncilTally {
        let session = try councilSession(id)
        let members = try councilMembers(of: id)
        let votes = try councilVotes(of: id)
        let dossiers = try councilAgenda(of: id).map { item in
            try standing(of: item.dossier).tallied(item, members: members, votes: votes[item.dossier] ?? [:])
        }
        return CouncilTally(session: session, members: members, dossiers: dossiers)
    }
}

extension Standing {
    /// The dossier with its votes at a session.
    func tallied(_ item: AgendaItem, members: [CouncilMember], votes: [Int: CouncilVotes]) -> TalliedDossier {
        let ballot = item.movedTo == nil ? ballot : nil
        let matter: TalliedDossier.Matter =
            if let target = item.movedTo {
                .moved(to: target, title: rules.process.title(of: target))
            } else if ballot != nil {
                .open
            } else {
                .elsewhere(conflict(expected: nil))
            }
        let action = ballot?.action ?? item.movedTo.flatMap(voteAction)
        let vote = action.map {
            TalliedVote(
                action: $0.key, title: $0.title, rule: rules.council, members: members.count, present: members.count(where: \.isPresent))
        }
        let places = ballot?.keys ?? (item.movedTo == nil ? [] : votes.keys.sorted())
        let lines = places.map { place in
            TalliedNominee(
                place: place, nominee: nominees.indices.contains(place - 1) ? nominees[place - 1] : nil, votesFor: votes[place]?.votesFor,
                votesAgainst: votes[place]?.votesAgainst, verdict: vote?.verdict(on: votes[place]) ?? .notCounted)
        }
        return TalliedDossier(
            item: item, procedure: rules.procedure.key, title: rules.procedure.title.value, unit: unit, matter: matter, vote: vote,
            lines: lines)
    }

    /// The action with a vote by which a session moved the dossier to a state.
    private func voteAction(to target: StateKey) -> Action? {
        let voting = rules.process.actions.filter { $0.vote != nil }
        return voting.first { $0.target == .state(target) } ?? voting.first
    }
}
