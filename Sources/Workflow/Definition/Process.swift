/// A state machine that dossiers move through: one published, dated version of it.
///
/// A version never changes once it is published; a dossier keeps the version it was received under.
public struct Process: Hashable, Sendable {
    /// The key, the same in every version.
    public let key: ProcessKey
    /// The first day on which dossiers are received under this version.
    public let effective: CivilDay
    /// What the office calls it.
    public let title: BilingualText
    /// The state of a new dossier.
    public let initial: StateKey
    /// What is asked for when a dossier is handed in, in the order of the definition.
    public let asks: [Field]
    /// Whether the statutory clock starts with the receipt; otherwise an action starts it.
    public let startsOnReceipt: Bool
    /// The statutory limit of procedures that give none of their own.
    public let limit: Stated<Term>?
    /// All states, in the order of the definition.
    public let states: [State]
    /// All actions, in the order of the definition.
    public let actions: [Action]
    /// The named conditions that actions ask for.
    public let conditions: [Condition]
    /// The examples it has to hold for, in the order of the definition; each names the procedure whose limits count.
    public let examples: [Example]

    private let stateIndex: [StateKey: Int]
    private let actionIndex: [ActionKey: Int]
    private let conditionIndex: [ConditionKey: Int]

    /// A process as its definition says; where a key stands twice, the first one counts.
    public init(
        key: ProcessKey, effective: CivilDay, title: BilingualText, initial: StateKey, asks: [Field] = [],
        startsOnReceipt: Bool = false, limit: Stated<Term>? = nil, states: [State], actions: [Action], conditions: [Condition] = [],
        examples: [Example] = []
    ) {
        self.key = key
        self.effective = effective
        self.title = title
        self.initial = initial
        self.asks = asks
        self.startsOnReceipt = startsOnReceipt
        self.limit = limit
        self.states = states
        self.actions = actions
        self.conditions = conditions
        self.examples = examples
        stateIndex = Dictionary(zip(states.map(\.key), states.indices), uniquingKeysWith: { first, _ in first })
        actionIndex = Dictionary(zip(actions.map(\.key), actions.indices), uniquingKeysWith: { first, _ in first })
        conditionIndex = Dictionary(zip(conditions.map(\.key), conditions.indices), uniquingKeysWith: { first, _ in first })
    }

    /// The state with this key.
    public func state(_ key: StateKey) -> State? {
        stateIndex[key].map { states[$0] }
    }

    /// What the office calls a state; its key where the process does not know it.
    public func title(of state: StateKey, in language: Language) -> String {
        self.state(state)?.title[language] ?? state.text
    }

    /// The roles that may do an action to a dossier that stands in a state: those it names, or those that act in the state.
    public func roles(for action: Action, at state: StateKey) -> [RoleKey] {
        switch action.permission {
        case .roles(let roles): roles
        case .acting: self.state(state)?.acting ?? []
        }
    }

    /// The action with this key.
    public func action(_ key: ActionKey) -> Action? {
        actionIndex[key].map { actions[$0] }
    }

    /// The condition with this key.
    public func condition(_ key: ConditionKey) -> Condition? {
        conditionIndex[key].map { conditions[$0] }
    }

    /// The field with this key, asked for on submission or else by an action.
    public func field(_ key: FieldKey) -> Field? {
        asks.first { $0.key == key } ?? actions.lazy.compactMap { $0.field(key) }.first
    }

    /// The action with which the statutory clock starts; `nil` when it starts with the receipt, or never.
    public var startingAction: Action? {
        actions.first { $0.clock == .start }
    }
}
