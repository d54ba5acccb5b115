/// A year of the calendar on one page.
struct CalendarPage: Page {
    static let template = "calendar/year"

    /// A month as a grid of weeks.
    struct Month: Sendable {
        let id: String
        let name: String
        let worked: String
        let weeks: [Week]
    }

    /// A week of a month.
    struct Week: Sendable {
        let days: [Day]
    }

    /// A cell of a grid; without a number where the month has no such day.
    struct Day: Sendable {
        let number: String
        /// The classes of the stylesheet.
        let look: String
        /// The sign of a special day.
        let sign: String?
        /// What a screen reader reads, and a mouse shows.
        let words: String?
        let isToday: Bool

        static let none = Day(number: "", look: "day-none", sign: nil, words: nil, isToday: false)
    }

    /// A day that a notice speaks of.
    struct Special: Sendable {
        let day: String
        let kind: ToneView
        let name: String
        let source: String
        let isProvisional: Bool
    }

    /// A year to go to.
    struct Year: Sendable {
        let text: String
        let url: String
        let isShown: Bool
    }

    let title: String
    let weekdays: [String]
    let months: [Month]
    let legend: [ToneView]
    let specials: [Special]
    let hasSpecials: Bool
    /// How many days are worked, and how many are not.
    let count: String
    /// Why the year is not the last word yet.
    let provisional: String?
    let years: [Year]
    let earlierURL: String?
    let laterURL: String?
    /// Where rows are brought in, for whoever may.
    let changeURL: String?
    var section: Section? { .calendar }
}
