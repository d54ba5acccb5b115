/// Counts calendar days and months; what moves off a day off moves once, at the very end (Civil Code 2015 art. 148).
struct CalendarDayCount: RunningCount {
    private let limit: Limit
    private let onReturn: PauseReturn
    private let hours: OfficeHours
    private let calendar: BusinessCalendar
    private let receiptDay: CivilDay
    /// The day after which the rest is counted.
    private var base: CivilDay
    /// The last day, before it moves.
    private var last: CivilDay
    /// A restart never ends before a day that was granted.
    private var granted: CivilDay?

    private(set) var due: Moment
    var lastDay: CivilDay? { last }

    /// The count of a limit in days or months after a day, which is not counted itself.
    init(limit: Limit, after day: CivilDay, onReturn: PauseReturn, hours: OfficeHours, calendar: BusinessCalendar) {
        self.limit = limit
        self.onReturn = onReturn
        self.hours = hours
        self.calendar = calendar
        receiptDay = day
        base = day
        last = limit.lastCalendarDay(after: day)
        due = Moment(day: calendar.workedDay(onOrAfter: last), time: hours.closing)
    }

    mutating func pause(from: Moment, to: Moment, returnDay: CivilDay) {
        switch onReturn {
        case .continues:
            // The day of the request is used, the day of the return is not; days of an earlier pause are not counted twice.
            last = last.advanced(by: max(0, max(from.day, base).distance(to: returnDay)))
        case .restarts:
            last = limit.lastCalendarDay(after: max(base, returnDay))
            if let granted { last = max(last, granted) }
        }
        base = max(base, returnDay)
        due = Moment(day: calendar.workedDay(onOrAfter: last), time: hours.closing)
    }

    mutating func extend(_ extended: Extension) {
        // From here on only the granted day matters, and no pause that came before.
        base = max(receiptDay, min(base, extended.at.day))
        last = extended.day
        granted = extended.day
        due = Moment(day: extended.day, time: hours.closing)
    }
}

extension Limit {
    /// The last day of a limit in calendar days or months that is counted after a day; other limits have none and stay there.
    func lastCalendarDay(after day: CivilDay) -> CivilDay {
        switch self {
        case .days(let count): day.advanced(by: count)
        case .months(let count): day.addingMonths(count)
        case .workingDays, .workingHours, .sameDay: day
        }
    }
}
