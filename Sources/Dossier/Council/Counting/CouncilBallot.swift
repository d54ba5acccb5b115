internal import Workflow

/// What a council votes on where a dossier stands: the action, and the nominees in question.
struct CouncilBallot {
    /// The action that the vote decides; of several, the first of the definition.
    let action: Action
    /// The places, from 0, of the nominees who are voted on.
    let places: [Int]
    /// Whether the dossier has no list and is voted on as a whole.
    let isOfWhole: Bool

    /// The keys of votes that count, from 1; 0 is a dossier without a list.
    var keys: [Int] { isOfWhole ? [0] : places.map { $0 + 1 } }

    /// What is entered at the action for the votes that were counted.
    ///
    /// - Parameter fields: Values for what else the action asks for; those that it does not ask for are left out.
    func entered(members: [CouncilMember], votes: [Int: CouncilVotes], fields: [FieldKey: String]) -> Entered {
        var entered = Entered(fields: fields.filter { action.field($0.key) != nil })
        guard let vote = action.vote else { return entered }
        entered.fields[vote.members] = "\(members.count)"
        entered.fields[vote.present] = "\(members.count(where: \.isPresent))"
        entered.fields[vote.votesFor] = nil
        let counted = keys.compactMap { votes[$0] }
        if isOfWhole {
            entered.fields[vote.votesFor] = counted.first.map { "\($0.votesFor)" }
        } else {
            entered.votes = counted.map { Entered.Votes(nominee: "#\($0.nominee)", votesFor: $0.votesFor) }
            // A definition may ask for one number in any case; it counts for nobody who has votes of one's own.
            if action.field(vote.votesFor)?.isRequired == true, counted.count == places.count {
                entered.fields[vote.votesFor] = counted.map(\.votesFor).min().map(String.init)
            }
        }
        return entered
    }
}

extension Standing {
    /// What a council votes on where the dossier stands; `nil` where no council votes.
    var ballot: CouncilBallot? {
        guard let action = rules.process.voteActions(from: state).first else { return nil }
        let from = action.votedOn
        return CouncilBallot(
            action: action, places: results.indices.filter { from.contains(results[$0].outcome) }, isOfWhole: nominees.isEmpty)
    }
}

extension Process {
    /// The actions with a vote that start from a state, in the order of the definition.
    func voteActions(from state: StateKey) -> [Action] {
        actions.filter { $0.vote != nil && $0.from.contains(state) }
    }
}

extension Action {
    /// The outcomes that nominees have who are voted on.
    var votedOn: Set<Outcome> {
        if case .vote(let from, _, _) = nominees { from } else { [] }
    }
}
