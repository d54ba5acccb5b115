/// Counts worked days, in halves; a same-day limit has none.
struct WorkedDayCount: RunningCount {
    private let full: Int
    private let onReturn: PauseReturn
    private let hours: OfficeHours
    private let calendar: BusinessCalendar
    private let receiptDay: CivilDay
    /// The day after which the rest is counted.
    private var base: CivilDay
    /// Halves that are left after the base.
    private var remaining: Int
    /// A restart never ends before a day that was granted.
    private var granted: Moment?

    private(set) var due: Moment
    var lastDay: CivilDay? { nil }

    /// The count of so many halves after a day, which is not counted itself.
    init(halves: Int, after day: CivilDay, onReturn: PauseReturn, hours: OfficeHours, calendar: BusinessCalendar) {
        full = halves
        self.onReturn = onReturn
        self.hours = hours
        self.calendar = calendar
        receiptDay = day
        base = day
        remaining = halves
        due = Self.end(halves, after: day, hours: hours, calendar: calendar)
    }

    mutating func pause(from: Moment, to: Moment, returnDay: CivilDay) {
        switch onReturn {
        case .continues:
            // The day of the request counts as used, whatever the hour.
            let used = 2 * max(0, calendar.workedDays(after: base, through: from.day))
            remaining = max(0, remaining - used)
        case .restarts:
            remaining = full
        }
        base = max(base, returnDay)
        due = Self.end(remaining, after: base, hours: hours, calendar: calendar)
        if onReturn == .restarts, let granted { due = max(due, granted) }
    }

    mutating func extend(_ extended: Extension) {
        // From here on only the granted day matters, and no pause that came before.
        base = max(receiptDay, min(base, extended.at.day))
        // What remains runs to the end of a worked day, so that a later pause never undercuts a granted day that is off.
        remaining = 2 * max(0, calendar.workedDays(after: base, through: calendar.workedDay(onOrAfter: extended.day)))
        due = Moment(day: extended.day, time: hours.closing)
        granted = due
    }

    /// The closing of the last whole day, or the end of the morning when half a day is left over; with nothing left, the closing of
    /// the day itself or of the first worked day after it.
    private static func end(_ halves: Int, after day: CivilDay, hours: OfficeHours, calendar: BusinessCalendar) -> Moment {
        let (whole, half) = max(0, halves).quotientAndRemainder(dividingBy: 2)
        let last = calendar.day(whole + half, workedDaysAfter: day)
        return Moment(day: last, time: half == 1 ? hours.morning.closes : hours.closing)
    }
}
