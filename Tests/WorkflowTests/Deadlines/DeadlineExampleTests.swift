import Testing

@testable import Workflow

/// The worked examples of the office, each with its derivation, and the other reading where there is one.
struct DeadlineExampleTests {
    struct Example: CustomTestStringConvertible {
        let id: String
        let from: Moment
        let limit: String
        let due: Moment
        var pause: Pause?
        var onReturn = PauseReturn.continues
        var cutOff: TimeOfDay?
        var saturdays = false
        var strict = false
        var calendar = VietnameseCalendar.calendar
        var testDescription: String { id }

        init(_ id: String, _ from: String, _ limit: String, _ due: String, change: (inout Example) -> Void = { _ in }) {
            (self.id, self.from, self.limit, self.due) = (id, .of(from), limit, .of(due))
            change(&self)
        }
    }

    private static let tet2020 = Pause(from: .of("2020-01-20T10:00"), to: .of("2020-02-07T09:00"))

    private static let examples = [
        Example("EX01 across Tết 2018", "2018-02-12T09:00", "5 working days", "2018-02-26T17:00"),
        Example("EX01 in working hours", "2018-02-12T09:00", "40 working hours", "2018-02-26T09:00"),
        Example("EX03 received on a make-up Saturday", "2019-01-05T10:00", "1 working day", "2019-01-07T17:00"),
        Example("EX03 without make-up Saturdays", "2019-01-05T10:00", "1 working day", "2019-01-08T17:00") {
            $0.calendar = VietnameseCalendar.without(.of("2019-01-05"))
        },
        Example("EX06 pause across Tết 2020, continues", "2020-01-15T08:30", "10 working days", "2020-02-18T17:00") { $0.pause = tet2020 },
        Example("EX07 the same, restarts", "2020-01-15T08:30", "10 working days", "2020-02-21T17:00") {
            ($0.pause, $0.onReturn) = (tet2020, .restarts)
        },
        Example("EX09 same day after 15:00 on the eve of Tết 2021", "2021-02-09T15:20", "same day", "2021-02-17T17:00"),
        Example("EX09 with the cut-off at closing time", "2021-02-09T15:20", "same day", "2021-02-09T17:00") { $0.cutOff = .of("17:00") },
        Example("EX09 read strictly", "2021-02-09T15:20", "same day", "2021-02-09T17:00") { $0.strict = true },
        Example("EX11 two days off in lieu, 2022", "2022-04-29T08:00", "1 working day", "2022-05-04T17:00"),
        Example("EX11 without the second", "2022-04-29T08:00", "1 working day", "2022-05-03T17:00") {
            $0.calendar = VietnameseCalendar.without(.of("2022-05-03"))
        },
        Example("EX13 calendar days over the year end", "2022-12-22T09:00", "10 days", "2023-01-03T17:00"),
        Example("EX13 as working days", "2022-12-22T09:00", "10 working days", "2023-01-06T17:00"),
        Example("EX14 one month from 31 January", "2023-01-31T09:00", "1 month", "2023-02-28T17:00"),
        Example("EX14 as thirty days", "2023-01-31T09:00", "30 days", "2023-03-02T17:00"),
        Example("EX17 received on a Saturday morning", "2024-06-15T09:00", "3 working days", "2024-06-19T17:00") { $0.saturdays = true },
        Example("EX17 received on the next working day", "2024-06-15T09:00", "3 working days", "2024-06-20T17:00"),
        Example("EX19 eight working hours across Tết 2025", "2025-01-24T15:30", "8 working hours", "2025-02-03T15:30"),
        Example("EX19 as a working day", "2025-01-24T15:30", "1 working day", "2025-02-03T17:00"),
        Example("EX21 two and a half days before National Day", "2025-08-27T09:00", "2.5 working days", "2025-09-03T11:30"),
        Example("EX21 in working hours", "2025-08-27T09:00", "20 working hours", "2025-08-29T14:30"),
        Example("EX22 the swap of the year end 2025", "2025-12-31T16:00", "6 working days", "2026-01-10T17:00"),
        Example("EX22 without the swap", "2025-12-31T16:00", "6 working days", "2026-01-09T17:00") {
            $0.calendar = VietnameseCalendar.without(.of("2026-01-02"), .of("2026-01-10"))
        },
        Example("EX24 Vietnam Culture Day", "2026-11-23T10:00", "1 working day", "2026-11-25T17:00"),
        Example("EX24 without it", "2026-11-23T10:00", "1 working day", "2026-11-24T17:00") {
            $0.calendar = VietnameseCalendar.without(.of("2026-11-24"))
        },
    ]

    @Test(arguments: examples)
    func `the worked examples`(example: Example) throws {
        let hours = OfficeHours.standard {
            $0.receivesOnSaturdayMornings = example.saturdays
            $0.strictReceipt = example.strict
        }
        let deadline = Deadline(limit: try Limit(parsing: example.limit), hours: hours, cutOff: example.cutOff, onReturn: example.onReturn)
        let course = ClockCourse(startedAt: example.from, pauses: example.pause.map { [$0] } ?? [])
        #expect(deadline.due(course, in: example.calendar) == example.due)
    }
}
