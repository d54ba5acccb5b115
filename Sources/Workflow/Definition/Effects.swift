/// The fields in which a council's vote is entered.
public struct VoteFields: Hashable, Sendable {
    /// How many members the council has.
    public let members: FieldKey
    /// How many of them are present.
    public let present: FieldKey
    /// How many vote for; nominees may differ, each with votes of its own.
    public let votesFor: FieldKey

    /// The three fields of a vote.
    public init(members: FieldKey, present: FieldKey, votesFor: FieldKey) {
        self.members = members
        self.present = present
        self.votesFor = votesFor
    }
}

/// The fields in which a decision is recorded.
public struct DecisionFields: Hashable, Sendable {
    /// Its number, unique per authority and year.
    public let number: FieldKey
    /// The day it was signed.
    public let date: FieldKey
    /// Who signed it.
    public let signer: FieldKey

    /// The three fields of a decision.
    public init(number: FieldKey, date: FieldKey, signer: FieldKey) {
        self.number = number
        self.date = date
        self.signer = signer
    }
}

/// The result of one nominee, as far as it has come.
public enum Outcome: String, CaseIterable, Hashable, Sendable, Codable {
    /// Nobody has weighed it yet.
    case pending
    /// The appraiser proposes the award.
    case proposed
    /// The council approves the award.
    case approved
    /// The decision gives the award.
    case awarded
    /// Somebody on the way has refused it.
    case refused
    /// It was sent up a level.
    case referred

    /// Whether the nominee is still in the running, or has arrived.
    public var stands: Bool {
        self != .refused && self != .referred
    }
}

/// What an action does to the results of the nominees.
public enum NomineeEffect: Hashable, Sendable {
    /// Every nominee in `from` gets `to`, but those that the person names with one of `exceptions`.
    case set(from: Set<Outcome>, to: Outcome, exceptions: Set<Outcome>)
    /// The council's arithmetic decides for every nominee in `from`; no person can overrule it.
    case vote(from: Set<Outcome>, passed: Outcome, failed: Outcome)
    /// The results are again what they were when the state was entered that the action leads back to.
    case restore
}

/// A named condition: an expression, and the words for when it does not hold.
public struct Condition: Hashable, Sendable {
    /// The key under which actions ask for it.
    public let key: ConditionKey
    /// What has to hold.
    public let check: Expression
    /// What is said when it does not; `{names}` are filled in.
    public let otherwise: BilingualText

    /// A condition as its definition says.
    public init(key: ConditionKey, check: Expression, otherwise: BilingualText) {
        self.key = key
        self.check = check
        self.otherwise = otherwise
    }
}
