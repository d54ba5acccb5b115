extension Links {
    static let calendarChange = "/calendar/change"
    static let calendarApply = "/calendar/change/apply"
    static let calendarMoved = "/calendar/change/moved.csv"

    /// A year of the calendar.
    static func calendar(_ year: Int) -> String { "\(calendar)/\(year)" }

    /// The form that brings rows in, in one of its ways.
    static func calendarChange(_ way: String) -> String { url(calendarChange, [("way", way)]) }
}
