/// How far it is to a due moment, or how far past it, in the office's own working time.
///
/// What is due on a later worked day is told in worked days, what is due before the next one in hours and minutes of the office's
/// sessions, and what is overdue in days of the office's sessions, hours and minutes. Nights, weekends and days off never count.
public enum WorkingDistance: Hashable, Sendable {
    /// So much is left: days alone, or hours and minutes alone; never nothing.
    case left(days: Int, hours: Int, minutes: Int)
    /// It is past due by so much; all three are 0 when no session has been open since.
    case over(days: Int, hours: Int, minutes: Int)
    /// It is not past due, but no working time is left.
    case dueNow

    /// The distance from `now` to `due`.
    ///
    /// Worked days that are left are those after today, through the due day, as a deadline counts them; a day that is over is as long
    /// as the sessions of one day. Only what is later than `due` is over.
    public init(from now: Moment, to due: Moment, hours office: OfficeHours, in calendar: BusinessCalendar) {
        if now > due {
            let (days, rest) = calendar.workedMinutes(from: due, to: now, hours: office)
                .quotientAndRemainder(dividingBy: office.minutesPerDay)
            self = .over(days: days, hours: rest / 60, minutes: rest % 60)
            return
        }
        let days = -calendar.workingDaysLate(due: due, at: now)
        if days > 0 {
            self = .left(days: days, hours: 0, minutes: 0)
            return
        }
        let minutes = calendar.workedMinutes(from: now, to: due, hours: office)
        self = minutes > 0 ? .left(days: 0, hours: minutes / 60, minutes: minutes % 60) : .dueNow
    }

    /// Whether the due moment has passed.
    public var isOver: Bool {
        if case .over = self { true } else { false }
    }
}
