extension Weighing {
    /// Counts the council's vote: the quorum, then each nominee's votes against the threshold, in exact arithmetic.
    ///
    /// A nominee below the threshold is refused and the session goes on. Nobody can overrule the count.
    mutating func weighVote(
        _ action: Action, _ entered: Entered, values: [FieldKey: Value], standingAs from: Set<Outcome>, passed: Outcome, failed: Outcome
    ) -> [NomineeResult] {
        guard let fields = action.vote else { return standing.results }
        let members = whole(values[fields.members])
        let present = whole(values[fields.present])
        let votesForAll = whole(values[fields.votesFor])
        for key in [fields.members, fields.present, fields.votesFor] {
            if let value = values[key], whole(value) == nil, let field = action.field(key) {
                blockers.append(.fieldMalformed(field, value.canonical))
            }
        }
        let places = standing.results.indices.filter { from.contains(standing.results[$0].outcome) }
        var votesFor: [Int: Int] = [:]
        for (place, line) in named(entered.votes, by: \.nominee) {
            guard from.contains(standing.results[place].outcome) else {
                blockers.append(
                    .outcomeNotAllowed(
                        nominee: line.nominee, outcome: passed, stands: standing.results[place].outcome,
                        allowed: [standing.results[place].outcome]))
                continue
            }
            votesFor[place] = line.votesFor
        }
        let silent = places.filter { votesFor[$0] == nil }
        if let votesForAll {
            for place in silent { votesFor[place] = votesForAll }
        } else if !silent.isEmpty || places.isEmpty, entered.fields[fields.votesFor]?.isBlank ?? true {
            blockers.append(.votesMissing(silent.map { standing.nominees[$0].name }))
        }
        guard let members, let present else { return standing.results }
        weighAttendance(members: members, present: present)
        weighCount(votesFor, all: votesForAll, present: present)
        return count(votesFor, all: votesForAll, members: members, present: present, passed: passed, failed: failed)
    }

    private mutating func weighAttendance(members: Int, present: Int) {
        if present > members { blockers.append(.moreThanMembers(present: present, members: members)) }
        let rule = rules.council
        if !rule.isQuorate(present, of: members) {
            blockers.append(.noQuorum(present: present, members: members, needed: rule.fewestPresent(of: members)))
        }
    }

    private mutating func weighCount(_ votesFor: [Int: Int], all: Int?, present: Int) {
        if let all, all > present || all < 0 { blockers.append(.moreVotesThanPresent(nominee: nil, votes: all, present: present)) }
        for (place, votes) in votesFor.sorted(by: { $0.key < $1.key }) where (votes > present || votes < 0) && votes != all {
            blockers.append(.moreVotesThanPresent(nominee: standing.nominees[place].name, votes: votes, present: present))
        }
    }

    private mutating func count(
        _ votesFor: [Int: Int], all: Int?, members: Int, present: Int, passed: Outcome, failed: Outcome
    ) -> [NomineeResult] {
        let rule = rules.council
        if standing.nominees.isEmpty, let all, !rule.carries(all, members: members, present: present) {
            blockers.append(.belowThreshold(votes: all, needed: rule.fewestVotes(members: members, present: present)))
        }
        var results = standing.results
        for (place, votes) in votesFor {
            results[place].votesFor = votes
            results[place].outcome = rule.carries(votes, members: members, present: present) ? passed : failed
        }
        return results
    }

    private func whole(_ value: Value?) -> Int? {
        guard case .number(let number)? = value, number == Rational(number.floor) else { return nil }
        return number.floor
    }
}
