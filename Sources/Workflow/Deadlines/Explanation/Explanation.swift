/// Why something is due on its day: the days from the start to the due day, each counted or skipped, with the reasons.
public struct Explanation: Hashable, Sendable {
    /// When it is due; `nil` while the clock is paused.
    public let dueAt: Moment?
    /// Every day from the start to the due day, or to the request for papers while the clock is paused; of a fixed day only those
    /// that speak of it.
    ///
    /// The last counted day is the due day. The day of receipt comes first unless receipt itself had to wait.
    public let days: [ExplainedDay]

    /// An explanation of finished days.
    public init(dueAt: Moment?, days: [ExplainedDay]) {
        self.dueAt = dueAt
        self.days = days
    }
}

/// One day of an explanation.
public struct ExplainedDay: Hashable, Sendable {
    /// The day.
    public let day: CivilDay
    /// Whether the limit ran on it. The due day always counts, also when the limit only moved there.
    public let counted: Bool
    /// How much of the limit has run by the end of the day; `nil` when it was skipped, or the limit is the same day.
    public let number: Tally?
    /// Why, the weightiest first; never empty.
    public let reasons: [DayReason]

    /// A day with its reasons.
    public init(day: CivilDay, counted: Bool, number: Tally?, reasons: [DayReason]) {
        self.day = day
        self.counted = counted
        self.number = number
        self.reasons = reasons
    }

    /// The reasons in one line, each with the law or the notice it stands on.
    public func reason(in language: Language) -> String {
        reasons.map { $0.text(in: language) }.joined(separator: "; ")
    }
}
