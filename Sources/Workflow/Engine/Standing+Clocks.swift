extension Standing {
    /// The state of the statutory clock.
    public enum ClockState: String, CaseIterable, Hashable, Sendable {
        case notStarted, running, paused, stopped
    }

    /// Whether the statutory clock runs.
    public var clock: ClockState {
        if stoppedAt != nil { return .stopped }
        if acceptedAt == nil { return .notStarted }
        return isPaused ? .paused : .running
    }

    /// The course of the statutory clock; `nil` before it starts.
    public var statutoryCourse: ClockCourse? {
        acceptedAt.map { ClockCourse(startedAt: $0, pauses: pauses, extended: extensions.last, stoppedAt: stoppedAt) }
    }

    /// How the statutory limit is counted; `nil` when there is no limit, or it runs until a day that the dossier does not name.
    ///
    /// What was resolved keeps the limit under which it was, also when it is moved onto another version before its end.
    public var statutoryDeadline: Deadline? {
        (resolvedUnder ?? rules).statutoryDeadline(named: handedIn, receivedOn: receivedAt.day)
    }

    /// The due moment of the statutory clock: `nil` before it starts and while it is paused.
    public var dueAt: Moment? {
        guard let course = statutoryCourse else { return nil }
        return statutoryDeadline?.due(course, in: calendar)
    }

    /// The due moment of the step budget of the present state: `nil` without a budget, while paused and at the end.
    public var stepDueAt: Moment? {
        guard stateDefinition?.isFinal == false, !isPaused, let budget = rules.budget(of: state) else { return nil }
        let course = ClockCourse(startedAt: stay.enteredAt, pauses: stay.pauses)
        return rules.stepDeadline(budget).due(course, in: calendar)
    }

    /// How the statutory clock stands at a moment.
    public func timeliness(at now: Moment) -> Timeliness {
        switch clock {
        case .notStarted: .notStarted
        case .paused: .paused
        case .running, .stopped:
            dueAt.map { timeliness(due: $0, stopped: stoppedAt, at: now) } ?? .notStarted
        }
    }

    /// How the step clock stands at a moment; `nil` where the state has no budget.
    public func stepTimeliness(at now: Moment) -> Timeliness? {
        guard stateDefinition?.isFinal == false, rules.budget(of: state) != nil else { return nil }
        if isPaused { return .paused }
        return stepDueAt.map { timeliness(due: $0, stopped: nil, at: now) }
    }

    private func timeliness(due: Moment, stopped: Moment?, at now: Moment) -> Timeliness {
        stopped.map { .resolved(due: due, stoppedAt: $0) }
            ?? .running(due: due, at: now, dueSoonWithin: rules.office.dueSoonWorkingDays, in: calendar)
    }

    /// The same standing, its clocks counted with another calendar.
    public func counted(with calendar: BusinessCalendar) -> Standing {
        var standing = self
        standing.calendar = calendar
        return standing
    }
}
