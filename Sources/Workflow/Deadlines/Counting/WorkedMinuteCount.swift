/// Counts minutes of the office's sessions on worked days; cut-off, Saturday mornings and the day of receipt do not matter here.
struct WorkedMinuteCount: RunningCount {
    private let full: Int
    private let onReturn: PauseReturn
    private let hours: OfficeHours
    private let calendar: BusinessCalendar
    /// The moment from which the rest is counted.
    private var base: Moment
    /// Minutes that are left after the base.
    private var remaining: Int
    /// A restart never ends before a day that was granted.
    private var granted: Moment?

    private(set) var due: Moment
    var lastDay: CivilDay? { nil }

    /// The count of so many minutes from a moment.
    init(minutes: Int, from start: Moment, onReturn: PauseReturn, hours: OfficeHours, calendar: BusinessCalendar) {
        full = minutes
        self.onReturn = onReturn
        self.hours = hours
        self.calendar = calendar
        base = start
        remaining = minutes
        due = calendar.moment(minutes, workedMinutesAfter: start, hours: hours)
    }

    mutating func pause(from: Moment, to: Moment, returnDay: CivilDay) {
        switch onReturn {
        case .continues: remaining = max(0, remaining - calendar.workedMinutes(from: base, to: from, hours: hours))
        case .restarts: remaining = full
        }
        base = to
        due = calendar.moment(remaining, workedMinutesAfter: to, hours: hours)
        if onReturn == .restarts, let granted { due = max(due, granted) }
    }

    mutating func extend(_ extended: Extension) {
        // What remains runs to the closing of a worked day, so that a later pause never undercuts a granted day that is off.
        let closing = Moment(day: calendar.workedDay(onOrAfter: extended.day), time: hours.closing)
        remaining = max(0, calendar.workedMinutes(from: base, to: closing, hours: hours))
        due = Moment(day: extended.day, time: hours.closing)
        granted = due
    }
}
