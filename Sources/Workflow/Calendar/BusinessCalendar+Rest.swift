/// Days off in a row.
public struct Rest: Hashable, Sendable {
    /// The first day off.
    public let first: CivilDay
    /// The last day off.
    public let last: CivilDay

    /// How many days there are.
    public var length: Int { first.distance(to: last) + 1 }
}

extension BusinessCalendar {
    /// The longest rest that begins within a year after a day, the first of those that are equally long: in most years that of Tết.
    ///
    /// Only years with notices are looked at; `nil` where no rest is longer than an ordinary weekend.
    public func longestRest(after day: CivilDay) -> Rest? {
        guard let lastYear, let end = CivilDay(year: lastYear, month: 12, day: 31) else { return nil }
        let weekend = 2
        var longest: Rest?
        var begun: CivilDay?
        var today = day
        while today < min(end, day.advanced(by: 366)) {
            let next = today.advanced(by: 1)
            switch (isWorked(today), isWorked(next)) {
            case (true, false): begun = next
            case (_, true): begun = nil
            case (false, false): break
            }
            if let begun, Rest(first: begun, last: next).length > max(longest?.length ?? 0, weekend) {
                longest = Rest(first: begun, last: next)
            }
            today = next
        }
        return longest
    }
}
