/// A day that comes every year, as 31 March.
public struct DayOfYear: Hashable, Sendable {
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// The day written `03-31`; `nil` when no year has it.
    public init?(_ text: String) {
        // Every day that some year has stands in a leap year.
        guard let day = CivilDay("2000-\(text)") else { return nil }
        month = day.month
        self.day = day.day
    }

    /// The day in a year; 29 February is the last of the month in a year that has none.
    public func day(in year: Int) -> CivilDay {
        CivilDay(year: year, month: month, day: day) ?? CivilDay(year: year, month: month, day: 1)?.lastDayOfMonth ?? .last
    }

    /// The day as definitions write it.
    public var text: String { "\(month.padded(to: 2))-\(day.padded(to: 2))" }
}
