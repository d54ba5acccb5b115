/// How a limit is counted in an office: from what has happened to a clock to the moment that something is due.
public struct Deadline: Hashable, Sendable {
    /// What decides when it is due.
    public enum Span: Hashable, Sendable {
        /// A length of time from the start.
        case within(Limit)
        /// A day that is fixed; one that is off moves to the next working day (Civil Code 2015 art. 148).
        case until(CivilDay)
    }

    /// What decides when it is due.
    public let span: Span
    /// When the office is open, and how it reads receipt.
    public let hours: OfficeHours
    /// A cut-off of this procedure's own; `nil` leaves it to the office.
    public let cutOff: TimeOfDay?
    /// What a return does after a pause.
    public let onReturn: PauseReturn

    /// How long it may take; `nil` where the day is fixed.
    public var limit: Limit? {
        if case .within(let limit) = span { limit } else { nil }
    }

    /// A fixed day with the hours of the office. Pauses do not move it; an extension replaces it.
    public init(until day: CivilDay, hours: OfficeHours, cutOff: TimeOfDay? = nil) {
        span = .until(day)
        self.hours = hours
        self.cutOff = cutOff
        onReturn = .continues
    }

    /// A limit with the rules it is counted by.
    public init(limit: Limit, hours: OfficeHours, cutOff: TimeOfDay? = nil, onReturn: PauseReturn = .continues) {
        span = .within(limit)
        self.hours = hours
        self.cutOff = cutOff
        self.onReturn = onReturn
    }

    /// What comes in later than this is received on the next working day: the procedure's own cut-off, or else the office's for limits
    /// of its kind. Limits in hours know none.
    public var receiptCutOff: TimeOfDay {
        cutOff ?? (limit == .sameDay ? hours.sameDayCutOff : hours.cutOff)
    }

    /// The day that counts as the day of receipt, on which no limit in days is counted yet.
    public func receiptDay(of moment: Moment, in calendar: BusinessCalendar) -> CivilDay {
        calendar.receiptDay(of: moment, cutOff: receiptCutOff, hours: hours)
    }

    /// The moment that it is due; `nil` while the clock is paused.
    ///
    /// The due hour of limits in days is closing time, whatever the cut-off. A pause never brings the moment nearer, and one that
    /// begins after it changes nothing. When the clock is stopped during a pause, the pause ends there.
    public func due(_ course: ClockCourse, in calendar: BusinessCalendar) -> Moment? {
        let run = run(course, in: calendar)
        return run.pausedSince == nil ? run.due : nil
    }

    /// A count that has just begun.
    func beginning(at start: Moment, in calendar: BusinessCalendar) -> any RunningCount {
        let day = receiptDay(of: start, in: calendar)
        return switch span {
        case .until(let last):
            FixedDayCount(day: last, hours: hours, calendar: calendar)
        case .within(.workingDays(let halves)):
            WorkedDayCount(halves: halves, after: day, onReturn: onReturn, hours: hours, calendar: calendar)
        case .within(.sameDay):
            WorkedDayCount(halves: 0, after: day, onReturn: onReturn, hours: hours, calendar: calendar)
        case .within(.days(let count)):
            CalendarDayCount(limit: .days(count), after: day, onReturn: onReturn, hours: hours, calendar: calendar)
        case .within(.months(let count)):
            CalendarDayCount(limit: .months(count), after: day, onReturn: onReturn, hours: hours, calendar: calendar)
        case .within(.workingHours(let count)):
            WorkedMinuteCount(
                minutes: 60 * min(max(count, 0), Limit.largest), from: start, onReturn: onReturn, hours: hours, calendar: calendar)
        }
    }
}
