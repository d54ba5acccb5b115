/// A fact about one day on the way of a limit.
public enum DayReason: Hashable, Sendable {
    /// The day of receipt, which is not counted.
    case receiptDay
    /// The limit is the day of receipt itself.
    case sameDay
    /// It came after the cut-off, so the next working day is the day of receipt.
    case afterCutOff(TimeOfDay)
    /// A working day.
    case worked
    /// A working day because of a row.
    case makeup(CalendarRow)
    /// Only the morning is counted.
    case halfDay
    /// Off because of a row.
    case off(CalendarRow)
    /// A Saturday or a Sunday.
    case weekend
    /// A calendar day, which counts whatever day it is.
    case calendarDay
    /// The day that the dossier itself names as its last.
    case fixedDay
    /// The corresponding day of the last month, or its last day.
    case correspondingDay
    /// The last day is a day off, so the limit goes on to the next working day.
    case lastDayOff
    /// The working day that a limit has moved to from a day off.
    case moved
    /// So many minutes of the office's sessions ran.
    case sessions(minutes: Int)
    /// No minute of a session ran, since the clock ran before opening, in the break or after closing only.
    case outsideSessions
    /// Papers were asked for; the day counts as used.
    case requested
    /// The clock stands still.
    case paused
    /// The papers came; the day is not counted.
    case returned
    /// The papers came when nothing of the limit was left, so it is due on that day.
    case nothingLeft
    /// The papers came and the full limit runs anew; the day is not counted.
    case restarted
    /// A limit in hours stopped at a minute.
    case stopped(at: TimeOfDay)
    /// A limit in hours went on from a minute, or ran anew from there.
    case resumed(at: TimeOfDay)
    /// It was decided that another day is due.
    case extended(to: CivilDay)
    /// The due day had passed.
    case afterDue
    /// The last word on the day has not been spoken.
    case provisional
    /// Due at a minute of this day.
    case due(at: TimeOfDay)
}
