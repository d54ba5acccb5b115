/// How much of a limit has run by the end of a day.
public enum Tally: Hashable, Sendable {
    /// Working days, in halves.
    case workingDays(halves: Int)
    /// Calendar days.
    case days(Int)
    /// Working hours, in minutes.
    case workingHours(minutes: Int)

    /// The tally in hundredths of a day or an hour, rounded half up.
    public var hundredths: Int {
        switch self {
        case .workingDays(let halves): halves * 50
        case .days(let count): count * 100
        case .workingHours(let minutes): (minutes * 100 + 30) / 60
        }
    }

    /// The tally as a number of JSON, in days or hours with at most two decimals: `1`, `2.5`, `7.25`.
    public var text: String {
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        if rest == 0 { return "\(whole)" }
        return rest.isMultiple(of: 10) ? "\(whole).\(rest / 10)" : "\(whole).\(rest.padded(to: 2))"
    }
}

extension Tally: Encodable {
    /// Writes a number, in days or hours: `1`, `2.5`, `7.25`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if hundredths.isMultiple(of: 100) {
            try container.encode(hundredths / 100)
        } else {
            try container.encode(Double(hundredths) / 100)
        }
    }
}
