/// A reason why something cannot be done: a fact, without words.
public enum Blocker: Error, Hashable, Sendable {
    // Where the dossier stands
    /// The action does not start from the state the dossier stands in.
    case wrongState(stands: StateKey, startsFrom: [StateKey])
    /// A supervisor has stopped the clocks.
    case held
    /// The dossier must stay in its state until then.
    case minimumStay(state: StateKey, until: Moment)
    /// There is no earlier step to go back to.
    case nowhereBack
    /// A condition of the definition does not hold; its own words say why.
    case condition(ConditionKey, BilingualText)

    // Who acts
    /// The person has none of the roles.
    case role(needed: [RoleKey])
    /// The person does not act for the dossier's unit.
    case unit(UnitCode)
    /// The person did the other action, and may not do both.
    case samePerson(did: ActionKey, actor: UserName)

    // When
    /// It happened before the entry it follows.
    case beforePrevious(given: Moment, previous: Moment)
    /// It has not happened yet.
    case inFuture(given: Moment, now: Moment)

    // What was entered
    /// A required field is empty.
    case fieldMissing(Field)
    /// The action does not ask for this field.
    case fieldUnknown(String, nearest: String?)
    /// The entry does not fit the field.
    case fieldMalformed(Field, String)
    /// A text is too long for the record, or holds signs that cannot be written.
    case textUnwritable(WrittenText, WrittenText.Fault)
    /// No reason was given.
    case reasonMissing
    /// The list of nominees does not name this one.
    case nomineeUnknown(String, nearest: String?)
    /// Several nominees have this name.
    case nomineeAmbiguous(String, places: [Int])
    /// The file names a nominee twice.
    case nomineeTwice(String)
    /// The result cannot be given to this nominee here.
    case outcomeNotAllowed(nominee: String, outcome: Outcome, stands: Outcome, allowed: [Outcome])
    /// With the results that were entered, the decision would be about nobody.
    case nobodyLeft
    /// The action takes no results apart from the rest.
    case outcomesNotTaken
    /// The action takes no votes.
    case votesNotTaken
    /// The procedure is open to nobody, so a list is none of its business.
    case nomineesNotTaken(ProcedureKey)

    // The council
    /// More members are present than the council has.
    case moreThanMembers(present: Int, members: Int)
    /// More votes than members present.
    case moreVotesThanPresent(nominee: String?, votes: Int, present: Int)
    /// Too few members are present.
    case noQuorum(present: Int, members: Int, needed: Int)
    /// There are no votes for these nominees.
    case votesMissing([String])
    /// A dossier without a list did not reach the threshold.
    case belowThreshold(votes: Int, needed: Int)

    // The decision
    /// The number stands on record with another date or signer.
    case numberTaken(DecisionRecord, by: DossierNumber)
    /// The number belongs to a cancelled decision.
    case numberCancelled(DecisionRecord, by: DossierNumber, reason: String?)

    // Papers
    /// The procedure does not know this paper.
    case documentUnknown(DocumentKey, known: [DocumentKey], nearest: String?)

    // Other versions of the definitions
    /// The state it would stand in does not exist there.
    case stateGone(StateKey, known: [StateKey])
    /// It would be at an end that no action led it to.
    case migratesToEnd(StateKey)
    /// It would stand where the clock runs, or has stopped, and its own has not come so far.
    case clockBehind(StateKey)
    /// It would stand where the clock still runs, and its own has stopped.
    case clockAhead(StateKey)
    /// It would stand where only a vote of the council leads, and there was none.
    case votePassedOver(StateKey)
    /// It would stand where only a decision leads, and there is none in force.
    case decisionPassedOver(StateKey)
    /// The limit runs until a day in this field there, and the dossier names no day in it.
    case dayNotNamed(Field)
    /// It has come to its end, and stays under the versions it ended under.
    case atEnd(StateKey)

    // Clocks
    /// The statutory clock does not run.
    case clockNotRunning(Standing.ClockState)
    /// The clocks stand still already.
    case alreadyPaused
    /// Nobody has stopped the clocks.
    case notHeld
    /// It was extended as often as is allowed.
    case extensionUsed(times: Int)
    /// It is too late to extend.
    case extensionTooLate(lastDay: CivilDay)
    /// The new day is not later than the due day.
    case extensionNotLater(due: Moment)
    /// The new day is a day off.
    case extensionDayOff(CivilDay, next: CivilDay)
    /// There is nothing to take back.
    case nothingToUndo

    /// The code that scripts read.
    public var code: String {
        switch self {
        case .wrongState: "wrong-state"
        case .held: "paused"
        case .minimumStay: "minimum-stay"
        case .nowhereBack: "nowhere-back"
        case .condition(let key, _): key.text
        case .role: "role"
        case .unit: "unit"
        case .samePerson: "same-person"
        case .beforePrevious: "before-previous"
        case .inFuture: "in-future"
        case .fieldMissing: "field-missing"
        case .fieldUnknown: "field-unknown"
        case .fieldMalformed: "field-malformed"
        case .textUnwritable(_, .tooLong): "text-too-long"
        case .textUnwritable(_, .controlCharacter): "text-unwritable"
        case .reasonMissing: "reason-missing"
        case .nomineeUnknown: "nominee-unknown"
        case .nomineeAmbiguous: "nominee-ambiguous"
        case .nomineeTwice: "nominee-twice"
        case .outcomeNotAllowed: "outcome-not-allowed"
        case .nobodyLeft: "nobody-left"
        case .outcomesNotTaken: "outcomes-not-taken"
        case .votesNotTaken: "votes-not-taken"
        case .nomineesNotTaken: "nominees-not-taken"
        case .moreThanMembers: "more-than-members"
        case .moreVotesThanPresent: "more-votes-than-present"
        case .noQuorum: "no-quorum"
        case .votesMissing: "votes-missing"
        case .belowThreshold: "below-threshold"
        case .numberTaken: "decision-number-taken"
        case .numberCancelled: "decision-number-cancelled"
        case .documentUnknown: "document-unknown"
        case .stateGone: "no-such-state"
        case .migratesToEnd: "migrates-to-end"
        case .clockBehind: "clock-behind"
        case .clockAhead: "clock-ahead"
        case .votePassedOver: "vote-passed-over"
        case .decisionPassedOver: "decision-passed-over"
        case .dayNotNamed: "day-not-named"
        case .atEnd: "at-end"
        case .clockNotRunning: "clock-not-running"
        case .alreadyPaused: "already-paused"
        case .notHeld: "not-paused"
        case .extensionUsed: "extension-used"
        case .extensionTooLate: "extension-too-late"
        case .extensionNotLater: "extension-not-later"
        case .extensionDayOff: "extension-day-off"
        case .nothingToUndo: "nothing-to-undo"
        }
    }
}

extension Blocker {
    /// The field that is to blame, where it is one.
    public var field: FieldKey? {
        switch self {
        case .fieldMissing(let field), .fieldMalformed(let field, _), .textUnwritable(.field(let field), _): field.key
        default: nil
        }
    }
}

/// What is pointed out without holding anything up: a condition that does not hold, in its own words.
public struct Warning: Hashable, Sendable {
    /// The condition.
    public let condition: ConditionKey
    /// What it says.
    public let words: BilingualText
}

/// The answer of the engine: an event to be recorded, or every reason why not.
public enum Decision: Hashable, Sendable {
    /// It can be done; recording the event does it.
    case go(Event, warnings: [Warning])
    /// It cannot be done; all reasons, never only the first.
    case refused([Blocker])

    /// The reasons why not; empty when it can be done.
    public var blockers: [Blocker] {
        switch self {
        case .go: []
        case .refused(let blockers): blockers
        }
    }
}
