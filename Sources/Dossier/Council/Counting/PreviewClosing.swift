public import Workflow

extension Snapshot {
    /// Where every dossier of the agenda would go if the session were closed by a person; nothing is done.
    ///
    /// - Throws: ``Refusal`` when the person may not close sessions of this unit.
    public func previewClosing(_ id: Int, entering fields: [FieldKey: String] = [:], by actor: Actor, at now: Moment) throws
        -> CouncilClosing
    {
        try requireCouncil(of: actor, on: now.day)
        let session = try councilSession(id)
        try requireUnit(of: session, for: actor)
        let members = try councilMembers(of: id)
        let votes = try councilVotes(of: id)
        let outcomes = try councilAgenda(of: id).map { item in
            let standing = try standing(of: item.dossier)
            let process = standing.rules.process
            if let target = item.movedTo { return standing.outcome(.moved(to: target, title: process.title(of: target))) }
            guard let ballot = standing.ballot else { return standing.outcome(.stays(.movedMeanwhile(standing.conflict(expected: nil)))) }
            let entered = ballot.entered(members: members, votes: votes[item.dossier] ?? [:], fields: fields)
            switch try weigh(.act(ballot.action.key, entered), for: standing, by: actor, at: session.heldAt, now: now) {
            case .go(.moved(let move), let warnings):
                return standing.outcome(.moves(to: move.to, title: process.title(of: move.to)), warnings)
            case .go: throw UnreadableRow(field: "event")
            case .refused(let blockers): return standing.outcome(.stays(.blocked(blockers, under: standing.rules)))
            }
        }
        return CouncilClosing(session: session, outcomes: outcomes)
    }
}
