/// A day that is fixed: nothing is counted, and no pause moves it.
struct FixedDayCount: RunningCount {
    private let hours: OfficeHours
    private(set) var due: Moment
    let lastDay: CivilDay?

    /// The count to a day; one that is off moves to the next worked day.
    init(day: CivilDay, hours: OfficeHours, calendar: BusinessCalendar) {
        self.hours = hours
        lastDay = day
        due = Moment(day: calendar.workedDay(onOrAfter: day), time: hours.closing)
    }

    mutating func pause(from: Moment, to: Moment, returnDay: CivilDay) {
        // The day stays, however long the clock stood still.
    }

    mutating func extend(_ extended: Extension) {
        due = Moment(day: extended.day, time: hours.closing)
    }
}
