import Workflow

/// Which field of an errand's form is to blame for what the engine says, so that the reason leads there.
struct BlockerField: Sendable {
    let errand: Errand
    let standing: Standing
    let input: ErrandInput

    /// The name of the field; `nil` where no single field is to blame.
    func name(for blocker: Blocker) -> String? {
        switch blocker {
        case .fieldMissing(let field), .fieldMalformed(let field, _): ErrandInput.Name.field(field.key)
        case .textUnwritable(let place, _): field(of: place)
        case .reasonMissing: ErrandInput.Name.reason
        case .beforePrevious, .inFuture: ErrandInput.Name.when
        case .documentUnknown: ErrandInput.Name.document
        case .extensionNotLater, .extensionDayOff: ErrandInput.Name.day
        case .condition(let key, _): field(askedAboutBy: key)
        case .nomineeUnknown(let nominee, _), .nomineeAmbiguous(let nominee, _), .nomineeTwice(let nominee): line(of: nominee)
        case .outcomeNotAllowed(let nominee, _, _, _): line(of: nominee)
        case .moreVotesThanPresent(let nominee?, _, _): line(of: nominee) ?? votesForAll
        case .moreVotesThanPresent(nil, _, _), .votesMissing, .belowThreshold: votesForAll
        case .moreThanMembers, .noQuorum: errand.action?.vote.map { ErrandInput.Name.field($0.present) }
        case .numberTaken, .numberCancelled: errand.action?.decision.map { ErrandInput.Name.field($0.number) }
        case .wrongState, .held, .minimumStay, .nowhereBack, .role, .unit, .samePerson, .fieldUnknown, .nobodyLeft, .outcomesNotTaken,
            .votesNotTaken, .nomineesNotTaken, .clockNotRunning, .alreadyPaused, .notHeld, .extensionUsed, .extensionTooLate,
            .nothingToUndo,
            .stateGone, .migratesToEnd, .clockBehind, .clockAhead, .votePassedOver, .decisionPassedOver, .dayNotNamed, .atEnd:
            nil
        }
    }

    private func field(of text: WrittenText) -> String? {
        switch text {
        case .field(let field): ErrandInput.Name.field(field.key)
        case .reason: ErrandInput.Name.reason
        case .remark: ErrandInput.Name.remark
        case .basis, .fileName: nil
        }
    }

    private var votesForAll: String? {
        errand.action?.vote.map { ErrandInput.Name.field($0.votesFor) }
    }

    /// The first field of the form that a condition speaks of.
    private func field(askedAboutBy key: ConditionKey) -> String? {
        guard let action = errand.action, let condition = standing.rules.process.condition(key) else { return nil }
        let names = Set(condition.check.names.map(\.name))
        return action.asks.first { names.contains("field.\($0.key)") }.map { ErrandInput.Name.field($0.key) }
    }

    /// The line of the form in which a nominee stands, by name or place.
    private func line(of nominee: String) -> String? {
        let isVote = errand.action?.vote != nil
        if let row = input.filledRows.last(where: { input.text(ErrandInput.Name.rowNominee($0)) == nominee }) {
            return ErrandInput.Name.rowNominee(row)
        }
        let named = standing.nominees.firstIndex { $0.name == nominee }
        guard let place = nominee.first == "#" ? Int(nominee.dropFirst()).map({ $0 - 1 }) : named else { return nil }
        return isVote ? ErrandInput.Name.votes(place) : ErrandInput.Name.outcome(place)
    }
}
