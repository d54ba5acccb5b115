/// One time of a dossier in a state where it is worked on, as its history tells it.
///
/// A wait for papers is no stay of its own: it is a pause of the stay that it leads back to.
public struct TimedStay: Hashable, Sendable {
    /// The state.
    public let state: StateKey
    /// What the dossier ran under when the stay ended.
    public let rules: Rules
    /// The calendar that its due moments were counted with.
    public let calendar: BusinessCalendar
    /// When it began; after a step back it begins anew.
    public let enteredAt: Moment
    /// When it ended; `nil` while it lasts.
    public let leftAt: Moment?
    /// When its step clock stood still; a pause that was open at the end ends with it.
    public let pauses: [Pause]
    /// Whether the statutory clock had started when it began, and had not stopped before it ended.
    public let isUnderClock: Bool
    /// Whether a register tells it, so that nobody knows how long it really took.
    public let isTold: Bool

    /// The step budget of the state; `nil` where it has none, as at the end.
    public var budget: Limit? {
        rules.process.state(state)?.isFinal == false ? rules.budget(of: state) : nil
    }

    /// When its step budget ran out, by the rules it ended under; `nil` without one, and while it is paused.
    public var budgetEnd: Moment? {
        let course = ClockCourse(startedAt: enteredAt, pauses: pauses, stoppedAt: leftAt)
        return budget.flatMap { rules.stepDeadline($0).due(course, in: calendar) }
    }

    /// Whether it took longer than its step budget; of one that lasts, whether it has by now.
    public func isOverBudget(at now: Moment) -> Bool {
        budgetEnd.map { leftAt ?? now > $0 } ?? false
    }
}
