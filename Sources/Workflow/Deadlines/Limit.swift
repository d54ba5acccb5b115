/// How long something may take: what the law, a procedure or a step budget says.
public enum Limit: Hashable, Sendable {
    /// Working days, in halves: 2.5 days are 5 halves. The day of receipt is not counted (Civil Code 2015 art. 147).
    case workingDays(halves: Int)
    /// Calendar days; a last day that is off moves to the next working day (art. 148).
    case days(Int)
    /// Months; they end on the corresponding day, or on the month's last day where it has none (art. 148).
    case months(Int)
    /// Hours of the office's sessions, from the moment itself (art. 147.1).
    case workingHours(Int)
    /// The closing time of the day of receipt.
    case sameDay

    /// The largest number a limit can be written with.
    public static let largest = 10_000

    /// The limit as definitions and the command line write it, as `2.5 working days`; reading it gives the limit back.
    public var text: String {
        switch self {
        case .workingDays(let halves): "\(Self.halves(halves, mark: ".")) working \(halves == 2 ? "day" : "days")"
        case .days(let count): "\(count) \(count == 1 ? "day" : "days")"
        case .months(let count): "\(count) \(count == 1 ? "month" : "months")"
        case .workingHours(let count): "\(count) working \(count == 1 ? "hour" : "hours")"
        case .sameDay: "same day"
        }
    }

    /// The limit in the words of a slip: “25 ngày làm việc”, “2.5 working days”.
    public func display(in language: Language) -> String {
        switch (language, self) {
        case (.en, _): text
        case (.vi, .workingDays(let halves)): "\(Self.halves(halves, mark: ",")) ngày làm việc"
        case (.vi, .days(let count)): "\(count) ngày"
        case (.vi, .months(let count)): "\(count) tháng"
        case (.vi, .workingHours(let count)): "\(count) giờ làm việc"
        case (.vi, .sameDay): "trong ngày"
        }
    }

    private static func halves(_ halves: Int, mark: String) -> String {
        halves.isMultiple(of: 2) ? "\(halves / 2)" : "\(halves / 2)\(mark)5"
    }
}

extension Limit: CustomStringConvertible {
    /// The limit as definitions write it.
    public var description: String { text }
}
