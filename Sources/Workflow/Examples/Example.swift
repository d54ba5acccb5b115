/// The key of an example, as `across-tet`.
public typealias ExampleKey = Key<Example>

/// A worked example in a definition: a dossier received, moved and paused at given moments, and where it has to stand then.
public struct Example: Hashable, Sendable {
    /// An action at a moment.
    public struct Step: Hashable, Sendable {
        /// The action.
        public let action: ActionKey
        /// When it happens.
        public let at: Moment
        /// What is entered, by field.
        public let fields: [FieldKey: String]
        /// The codes of the reasons for which it has to be refused; empty when it has to be done.
        public let refused: [String]

        /// An action at a moment.
        public init(action: ActionKey, at: Moment, fields: [FieldKey: String] = [:], refused: [String] = []) {
            self.action = action
            self.at = at
            self.fields = fields
            self.refused = refused
        }

        /// Whether it has to be done.
        public var isDone: Bool { refused.isEmpty }
    }

    /// A time in which a supervisor stops the clocks, as it is written: it may end before it begins, and is reported then.
    public struct Hold: Hashable, Sendable {
        /// When the clocks are stopped.
        public let from: Moment
        /// When they run on; `nil` when they stand still to the end of the example.
        public let to: Moment?

        /// A time in which the clocks are stopped.
        public init(from: Moment, to: Moment?) {
            self.from = from
            self.to = to
        }
    }

    /// What a clock has to say at the end.
    public enum Due: Hashable, Sendable {
        /// Nothing: it is paused, has not started, or has no limit.
        case noMoment
        /// That it is due at this moment.
        case at(Moment)

        /// The moment, where there is one.
        public var moment: Moment? {
            if case .at(let moment) = self { moment } else { nil }
        }
    }

    /// What has to be so at the end; what is `nil` may be as it likes.
    public struct Expectation: Hashable, Sendable {
        /// The state the dossier stands in.
        public let state: StateKey?
        /// When it is due.
        public let due: Due?
        /// When the budget of its state is used up.
        public let stepDue: Due?

        /// What has to be so at the end.
        public init(state: StateKey? = nil, due: Due? = nil, stepDue: Due? = nil) {
            self.state = state
            self.due = due
            self.stepDue = stepDue
        }

        /// Whether nothing at all is expected.
        public var isEmpty: Bool { state == nil && due == nil && stepDue == nil }
    }

    /// The longest list of nominees that an example can have.
    public static let mostNominees = 10_000

    /// Its key, unique in its file.
    public let key: ExampleKey
    /// What it shows; `nil` where it has no title.
    public let title: BilingualText?
    /// The procedure whose limits and papers count, in the file of a process; a procedure's own examples are about itself.
    public let procedure: ProcedureKey?
    /// When the dossier is handed in.
    public let received: Moment
    /// What is entered on submission, by field.
    public let fields: [FieldKey: String]
    /// The papers handed in with it; `nil` means all.
    public let papers: [DocumentKey]?
    /// How many are nominated, of the first kind that the procedure is open to.
    public let nominees: Int
    /// What is done with it, in the order of time.
    public let steps: [Step]
    /// When a supervisor stops its clocks.
    public let holds: [Hold]
    /// What has to be so at the end.
    public let expectation: Expectation

    /// An example as its definition says.
    public init(
        key: ExampleKey, title: BilingualText? = nil, procedure: ProcedureKey? = nil, received: Moment,
        fields: [FieldKey: String] = [:], papers: [DocumentKey]? = nil, nominees: Int = 0, steps: [Step] = [], holds: [Hold] = [],
        expectation: Expectation = Expectation()
    ) {
        self.key = key
        self.title = title
        self.procedure = procedure
        self.received = received
        self.fields = fields
        self.papers = papers
        self.nominees = nominees
        self.steps = steps
        self.holds = holds
        self.expectation = expectation
    }
}

extension Definition {
    /// Its examples, in the order of the file; an office has none.
    public var examples: [Example] {
        switch self {
        case .office: []
        case .process(let process): process.examples
        case .procedure(let procedure): procedure.examples
        }
    }
}
