/// What moves a dossier from one state to another.
public struct Action: Hashable, Sendable {
    /// Where an action leads.
    public enum Target: Hashable, Sendable {
        /// To this state.
        case state(StateKey)
        /// To the state the dossier came from.
        case back
    }

    /// Who may do it.
    public enum Permission: Hashable, Sendable {
        /// Whoever has one of these roles.
        case roles([RoleKey])
        /// Whoever acts in the state the dossier stands in.
        case acting
    }

    /// What it does to the statutory clock.
    public enum ClockEffect: String, CaseIterable, Hashable, Sendable {
        case start, stop
    }

    /// The key of the action.
    public let key: ActionKey
    /// What the office calls it.
    public let title: BilingualText
    /// The states it starts from.
    public let from: [StateKey]
    /// Where it leads.
    public let target: Target
    /// Who may do it.
    public let permission: Permission
    /// The fields it asks for, in the order of the definition.
    public let asks: [Field]
    /// The conditions without which it is refused.
    public let requires: [ConditionKey]
    /// The conditions that are only pointed out when they do not hold.
    public let warns: [ConditionKey]
    /// The actions whose last doer may not also do this one.
    public let separateFrom: [ActionKey]
    /// What it does to the statutory clock.
    public let clock: ClockEffect?
    /// The fields of a council's vote, when the council votes here.
    public let vote: VoteFields?
    /// What it does to the results of the nominees.
    public let nominees: NomineeEffect?
    /// The fields of the decision, when one is recorded here.
    public let decision: DecisionFields?
    /// The form that is printed with it.
    public let prints: String?

    /// An action as its definition says.
    public init(
        key: ActionKey, title: BilingualText, from: [StateKey], target: Target, permission: Permission, asks: [Field] = [],
        requires: [ConditionKey] = [], warns: [ConditionKey] = [], separateFrom: [ActionKey] = [], clock: ClockEffect? = nil,
        vote: VoteFields? = nil, nominees: NomineeEffect? = nil, decision: DecisionFields? = nil, prints: String? = nil
    ) {
        self.key = key
        self.title = title
        self.from = from
        self.target = target
        self.permission = permission
        self.asks = asks
        self.requires = requires
        self.warns = warns
        self.separateFrom = separateFrom
        self.clock = clock
        self.vote = vote
        self.nominees = nominees
        self.decision = decision
        self.prints = prints
    }

    /// The field that holds the reason: the only text that must be entered.
    public var reasonField: Field? {
        let texts = asks.filter { $0.entry == .text && $0.isRequired }
        return texts.count == 1 ? texts[0] : nil
    }

    /// The field with this key, if the action asks for it.
    public func field(_ key: FieldKey) -> Field? {
        asks.first { $0.key == key }
    }
}
