/// A day of the civil (Gregorian) calendar, between 0001-01-01 and 9999-12-31.
///
/// Arithmetic never fails: it stops at the first and at the last day that can be written.
public struct CivilDay: Hashable, Sendable {
    /// Days since 1970-01-01; negative before it.
    public let number: Int

    /// The first day that can be written, 0001-01-01.
    public static let first = CivilDay(unchecked: -719_162)
    /// The last day that can be written, 9999-12-31.
    public static let last = CivilDay(unchecked: 2_932_896)

    private init(unchecked number: Int) {
        self.number = number
    }

    /// The day so many days after 1970-01-01, or the nearest one that can be written.
    public init(number: Int) {
        self.number = min(max(number, Self.first.number), Self.last.number)
    }

    /// The day of a year, a month and a day of the month; `nil` when there is none, as 30 February.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...Self.length(ofMonth: month, year: year)).contains(day) else {
            return nil
        }
        number = Self.number(year: year, month: month, day: day)
    }

    /// The year, 1 to 9999.
    public var year: Int { parts.year }
    /// The month, 1 to 12.
    public var month: Int { parts.month }
    /// The day of the month, from 1.
    public var day: Int { parts.day }

    /// The day of the week.
    public var weekday: Weekday {
        // Day 0 was a Thursday, three days after a Monday.
        Weekday.allCases[(number + 3).flooredDivision(by: 7).remainder]
    }

    /// The last day of the same month.
    public var lastDayOfMonth: CivilDay {
        let (year, month, day) = parts
        return advanced(by: Self.length(ofMonth: month, year: year) - day)
    }

    /// The corresponding day so many months later, or that month's last day where it has none (Civil Code 2015 art. 148.3).
    public func addingMonths(_ months: Int) -> CivilDay {
        let (year, month, day) = parts
        let span = 12 * 10_000
        let (years, rest) = (year * 12 + month - 1 + min(max(months, -span), span)).flooredDivision(by: 12)
        guard years >= 1 else { return .first }
        guard years <= 9999 else { return .last }
        let length = Self.length(ofMonth: rest + 1, year: years)
        return CivilDay(unchecked: Self.number(year: years, month: rest + 1, day: min(day, length)))
    }

    /// Year, month and day of the month together.
    private var parts: (year: Int, month: Int, day: Int) {
        // Years begin in March here, so that the leap day is the last of its year; eras have 400 years.
        let (era, dayOfEra) = (number + 719_468).flooredDivision(by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    private static func number(year: Int, month: Int, day: Int) -> Int {
        let (era, yearOfEra) = (month <= 2 ? year - 1 : year).flooredDivision(by: 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CivilDay: Strideable {
    /// The earlier day first.
    public static func < (left: CivilDay, right: CivilDay) -> Bool {
        left.number < right.number
    }

    /// How many days later `other` is; negative when it is earlier.
    public func distance(to other: CivilDay) -> Int {
        other.number - number
    }

    /// The day so many days later, at most the last day that can be written.
    public func advanced(by days: Int) -> CivilDay {
        let (sum, overflows) = number.addingReportingOverflow(days)
        return overflows ? (days > 0 ? .last : .first) : CivilDay(number: sum)
    }
}
