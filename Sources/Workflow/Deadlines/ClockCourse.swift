/// What a return does to a clock that was paused.
public enum PauseReturn: String, CaseIterable, Hashable, Sendable, Codable {
    /// What was left of the limit runs on.
    case continues = "continue"
    /// The full limit runs again, the day of the return not counted.
    case restarts = "restart"
}

/// A time in which a clock stands still, since papers are missing.
public struct Pause: Hashable, Sendable, Codable {
    /// When the papers were asked for.
    public let from: Moment
    /// When they came; `nil` while they have not.
    public let to: Moment?

    /// A pause; one that ends before it begins ends at its beginning.
    public init(from: Moment, to: Moment?) {
        self.from = from
        self.to = to.map { max($0, from) }
    }
}

/// A decision that something is due on a later day.
public struct Extension: Hashable, Sendable, Codable {
    /// When it was decided.
    public let at: Moment
    /// The day that is due from then on, at closing time.
    public let day: CivilDay

    /// An extension as it was decided.
    public init(at: Moment, day: CivilDay) {
        self.at = at
        self.day = day
    }
}

/// What has happened to one clock: all that its due moment is counted from.
public struct ClockCourse: Hashable, Sendable, Codable {
    /// When it started.
    public var startedAt: Moment
    /// When it stood still; pauses that overlap count once.
    public var pauses: [Pause]
    /// The last extension, if there was one.
    public var extended: Extension?
    /// When it was stopped; `nil` while it runs or is paused.
    public var stoppedAt: Moment?

    /// A course as the history tells it.
    public init(startedAt: Moment, pauses: [Pause] = [], extended: Extension? = nil, stoppedAt: Moment? = nil) {
        self.startedAt = startedAt
        self.pauses = pauses
        self.extended = extended
        self.stoppedAt = stoppedAt
    }

    /// Whether it stands still with no end in sight: a pause is open and nothing has stopped the clock.
    public var isPaused: Bool {
        stoppedAt == nil && pauses.contains { $0.to == nil }
    }

    /// What was known of it at an earlier moment; `nil` before it started.
    public func seen(at moment: Moment) -> ClockCourse? {
        guard startedAt <= moment else { return nil }
        return ClockCourse(
            startedAt: startedAt,
            pauses: pauses.filter { $0.from <= moment }.map { Pause(from: $0.from, to: $0.to.flatMap { $0 <= moment ? $0 : nil }) },
            extended: extended.flatMap { $0.at <= moment ? $0 : nil },
            stoppedAt: stoppedAt.flatMap { $0 <= moment ? $0 : nil })
    }

    /// The pauses as they count, in their order: none before the start or after the stop, no two over each other.
    ///
    /// A pause that is open across the start begins at the start; when the clock is stopped during a pause, the pause ends there.
    var countedPauses: [Pause] {
        var counted: [Pause] = []
        for pause in pauses.sorted(by: { $0.from < $1.from }) {
            let from = max(pause.from, startedAt)
            let to = [pause.to, stoppedAt].compactMap(\.self).min()
            let isBeforeStart = to.map { $0 <= startedAt && pause.from < startedAt } ?? false
            let isAfterStop = stoppedAt.map { from >= $0 } ?? false
            if isBeforeStart || isAfterStop { continue }
            if let last = counted.last, last.to.map({ from < $0 }) ?? true {
                let end = last.to.flatMap { earlier in to.map { max(earlier, $0) } }
                counted[counted.count - 1] = Pause(from: last.from, to: end)
            } else {
                counted.append(Pause(from: from, to: to))
            }
        }
        return counted
    }
}
