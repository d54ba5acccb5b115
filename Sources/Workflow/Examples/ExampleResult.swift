/// What came of an example.
public struct ExampleResult: Hashable, Sendable {
    /// Something that is not as the example says; a fact, without words.
    public enum Surprise: Hashable, Sendable {
        /// There is no such procedure on this process, no process for the procedure, or no office.
        case noRules
        /// It cannot be received as it is handed in.
        case notReceived([Blocker])
        /// A move that has to be done is refused, with all reasons; what follows it is not tried.
        case refused(Example.Step, [Blocker])
        /// A move that has to be refused is done; what follows it is not tried.
        case done(Example.Step)
        /// A move is refused, but for other reasons than the example names.
        case refusedOtherwise(Example.Step, [Blocker])
        /// The clocks cannot be stopped then.
        case notHeld(at: Moment, [Blocker])
        /// The clocks cannot be let run on then.
        case notResumed(at: Moment, [Blocker])
        /// The history of the example does not add up.
        case unreplayable(ReplayProblem)
        /// The dossier stands in another state.
        case state(expected: StateKey, got: StateKey)
        /// It is due at another moment; with the day on which the two part, as the count explains it.
        case due(expected: Example.Due, got: Example.Due, day: ExplainedDay?)
        /// The budget of its state ends at another moment; with the day on which the two part, as the count explains it.
        case stepDue(expected: Example.Due, got: Example.Due, day: ExplainedDay?)
    }

    /// The example.
    public let example: Example
    /// What it ran under; `nil` where not all of it is there.
    public let rules: Rules?
    /// Where the dossier stands at the end, or before the move that was a surprise; `nil` without rules.
    public let standing: Standing?
    /// What is not as the example says; empty when all is.
    public let surprises: [Surprise]

    /// A result.
    public init(example: Example, rules: Rules?, standing: Standing?, surprises: [Surprise]) {
        self.example = example
        self.rules = rules
        self.standing = standing
        self.surprises = surprises
    }

    /// Whether all is as the example says.
    public var holds: Bool { surprises.isEmpty }
}
