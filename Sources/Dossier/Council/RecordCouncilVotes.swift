internal import GRDB
public import Workflow

extension Transaction {
    /// Records what was counted at a session.
    ///
    /// - Parameters:
    ///   - votes: The votes per nominee; where a nominee is named twice, the last count.
    ///   - dossiers: The dossiers whose counts these are: a nominee of theirs who is not named is not counted yet. `nil` means
    ///     those that `votes` names.
    ///   - revision: The revision the person saw.
    /// - Throws: ``Refusal/councilMeanwhile(by:at:)`` when another hand was first; ``Refusal/council(_:)`` with every fault.
    @discardableResult
    public func recordCouncilVotes(
        _ votes: [CouncilVotes], counting dossiers: [DossierNumber]? = nil, of id: Int, seen revision: Int, by actor: Actor
    ) throws -> CouncilSession {
        let session = try snapshot.openSession(id, seen: revision, by: actor, at: now)
        let agenda = try Dictionary(uniqueKeysWithValues: snapshot.councilAgenda(of: id).map { ($0.dossier, $0) })
        let present = try snapshot.councilMembers(of: id).count(where: \.isPresent)
        let counted = Dictionary(grouping: votes) { DossierNumber($0.dossier.text.kept) }
        let numbers = ((dossiers ?? []).map { DossierNumber($0.text.kept) } + counted.keys.sorted()).withoutRepeats
        var faults: [CouncilFault] = []
        for number in numbers {
            guard let item = agenda[number] else {
                faults.append(.agenda(number, .missing))
                continue
            }
            let standing = try snapshot.standing(of: number)
            if item.movedTo != nil {
                faults.append(.agenda(number, .moved))
            } else if let ballot = standing.ballot {
                for line in counted[number] ?? [] where !ballot.keys.contains(line.nominee) {
                    faults.append(.votes(number, nominee: standing.nominee(line.nominee), .notVotedOn(place: line.nominee)))
                }
                faults += CouncilFault.faults(counting: counted[number] ?? [], of: standing, present: present)
            } else {
                faults.append(.agenda(number, .noVote(state: standing.stateTitle)))
            }
        }
        if !faults.isEmpty { throw Refusal.council(faults) }
        for number in numbers { try keep(counted[number] ?? [], for: number, at: id) }
        return try touch(session, by: actor)
    }

    private func keep(_ votes: [CouncilVotes], for dossier: DossierNumber, at session: Int) throws {
        try db.execute(sql: "DELETE FROM council_vote WHERE session = ? AND dossier = ?", arguments: [session, dossier.text])
        let statement = try db.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO council_vote (session, dossier, nominee, votes_for, votes_against) VALUES (?, ?, ?, ?, ?)
                """)
        for line in votes {
            try statement.execute(arguments: [session, dossier.text, line.nominee, line.votesFor, line.votesAgainst])
        }
    }
}

extension CouncilFault {
    /// Counts that cannot be: negative ones, and more votes than members present.
    static func faults(counting votes: [CouncilVotes], of standing: Standing, present: Int) -> [CouncilFault] {
        votes.sorted { $0.nominee < $1.nominee }.compactMap { line in
            let against = line.votesAgainst ?? 0
            let name = standing.nominee(line.nominee)
            if line.votesFor < 0 || against < 0 { return .votes(standing.number, nominee: name, .negative) }
            let (sum, isTooMany) = line.votesFor.addingReportingOverflow(against)
            guard isTooMany || sum > present else { return nil }
            return .votes(standing.number, nominee: name, .moreThanPresent(votes: isTooMany ? Int.max : sum, present: present))
        }
    }
}

extension Standing {
    /// The name of the nominee at a place, from 1; `nil` where there is none.
    func nominee(_ place: Int) -> String? {
        nominees.indices.contains(place - 1) ? nominees[place - 1].name : nil
    }
}
