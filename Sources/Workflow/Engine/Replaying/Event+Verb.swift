extension Event {
    /// The words under which the history lists what the office does besides the actions of a process.
    public enum Verb: String, CaseIterable, Hashable, Sendable {
        case submit, `import`, attach, assign, extend, pause, resume, undo, calendar, migrate, merge
    }
}

extension Action {
    /// The names that no action can have: the verbs of the office, by which the history could no longer be told apart, and
    /// `received`, of which conditions already know the day (`day.received`).
    static let reservedKeys = Event.Verb.allCases.map(\.rawValue) + ["received"]
}
