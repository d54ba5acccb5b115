/// A limit as an amount that can be added up with others of its unit.
struct Amount: Equatable {
    enum Unit: Equatable {
        /// Working hours; a working day has eight.
        case workingHours
        case calendarDays
        case months
    }

    let count: Int
    let unit: Unit

    init(_ limit: Limit) {
        (count, unit) =
            switch limit {
            case .workingDays(let halves): (halves * 4, .workingHours)
            case .workingHours(let hours): (hours, .workingHours)
            case .sameDay: (8, .workingHours)
            case .days(let days): (days, .calendarDays)
            case .months(let months): (months, .months)
            }
    }

    init(count: Int, unit: Unit) {
        self.count = count
        self.unit = unit
    }

    /// The amount in the words of a message; working hours as days where they come out even.
    func words(in language: Language) -> String {
        let limit: Limit =
            switch unit {
            case .workingHours where count.isMultiple(of: 4): .workingDays(halves: count / 4)
            case .workingHours: .workingHours(count)
            case .calendarDays: .days(count)
            case .months: .months(count)
            }
        return limit.display(in: language)
    }
}
