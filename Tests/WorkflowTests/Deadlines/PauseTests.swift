import Testing

@testable import Workflow

/// June 2024 has no notice in it: 3 June is a Monday, and only weekends are off.
struct PauseTests {
    struct Example: CustomTestStringConvertible {
        let what: String
        let limit: String
        let from: String
        let pauses: [(String, String?)]
        let continued: String?
        let restarted: String?
        var testDescription: String { what }
    }

    private static let monday = "2024-06-03T09:00"

    @Test(arguments: [
        Example(
            what: "the day of the request is used, the day of the return is not", limit: "5 working days", from: monday,
            pauses: [("2024-06-05T09:00", "2024-06-07T09:00")], continued: "2024-06-12T17:00", restarted: "2024-06-14T17:00"),
        Example(
            what: "returned after the cut-off: as if on the next working day", limit: "5 working days", from: monday,
            pauses: [("2024-06-05T09:00", "2024-06-07T17:01")], continued: "2024-06-13T17:00", restarted: "2024-06-17T17:00"),
        Example(
            what: "returned on the very day", limit: "5 working days", from: monday, pauses: [("2024-06-05T09:00", "2024-06-05T15:00")],
            continued: "2024-06-10T17:00", restarted: "2024-06-12T17:00"),
        Example(
            what: "several pauses add up", limit: "5 working days", from: monday,
            pauses: [("2024-06-04T09:00", "2024-06-05T09:00"), ("2024-06-06T09:00", "2024-06-10T09:00")], continued: "2024-06-13T17:00",
            restarted: "2024-06-17T17:00"),
        Example(
            what: "asked on the due day, nothing is left: due on the day of the return", limit: "2 working days", from: monday,
            pauses: [("2024-06-05T16:00", "2024-06-14T09:00")], continued: "2024-06-14T17:00", restarted: "2024-06-18T17:00"),
        Example(
            what: "asked after the due moment: overdue already", limit: "2 working days", from: monday,
            pauses: [("2024-06-05T17:01", "2024-06-14T09:00")], continued: "2024-06-05T17:00", restarted: "2024-06-05T17:00"),
        Example(
            what: "half a day is left after the return", limit: "2.5 working days", from: monday,
            pauses: [("2024-06-05T09:00", "2024-06-07T09:00")], continued: "2024-06-10T11:30", restarted: "2024-06-12T11:30"),
        Example(
            what: "asked in the last half day: the whole day is used", limit: "2.5 working days", from: monday,
            pauses: [("2024-06-06T09:00", "2024-06-07T09:00")], continued: "2024-06-07T17:00", restarted: "2024-06-12T11:30"),
        Example(
            what: "asked before the day of receipt has come: nothing is used", limit: "2 working days", from: "2024-06-01T09:00",
            pauses: [("2024-06-02T09:00", "2024-06-04T09:00")], continued: "2024-06-06T17:00", restarted: "2024-06-06T17:00"),
        Example(
            what: "same day: due on the day of the return", limit: "same day", from: monday,
            pauses: [("2024-06-03T10:00", "2024-06-05T10:00")],
            continued: "2024-06-05T17:00", restarted: "2024-06-05T17:00"),
        Example(
            what: "same day, returned after 15:00", limit: "same day", from: monday, pauses: [("2024-06-03T10:00", "2024-06-05T15:01")],
            continued: "2024-06-06T17:00", restarted: "2024-06-06T17:00"),
        Example(
            what: "calendar days grow by the days between", limit: "10 days", from: monday,
            pauses: [("2024-06-05T09:00", "2024-06-12T09:00")],
            continued: "2024-06-20T17:00", restarted: "2024-06-24T17:00"),
        Example(
            what: "calendar days move off a weekend once, at the very end", limit: "5 days", from: monday,
            pauses: [("2024-06-05T09:00", "2024-06-06T09:00")], continued: "2024-06-10T17:00", restarted: "2024-06-11T17:00"),
        Example(
            what: "days of an earlier pause are not counted twice", limit: "10 days", from: monday,
            pauses: [("2024-06-05T09:00", "2024-06-07T17:01"), ("2024-06-08T09:00", "2024-06-11T09:00")], continued: "2024-06-19T17:00",
            restarted: "2024-06-21T17:00"),
        Example(
            what: "months grow by days", limit: "1 month", from: monday, pauses: [("2024-06-05T09:00", "2024-06-07T09:00")],
            continued: "2024-07-05T17:00", restarted: "2024-07-08T17:00"),
        Example(
            what: "hours stop to the minute", limit: "8 working hours", from: monday, pauses: [("2024-06-03T10:00", "2024-06-04T10:30")],
            continued: "2024-06-05T09:30", restarted: "2024-06-05T10:30"),
        Example(
            what: "hours returned on a weekend go on with the next session", limit: "2 working hours", from: "2024-06-07T16:30",
            pauses: [("2024-06-07T16:45", "2024-06-08T10:00")], continued: "2024-06-10T09:15", restarted: "2024-06-10T09:30"),
        Example(
            what: "hours asked for at the due moment itself: due on return", limit: "1 working hour", from: monday,
            pauses: [("2024-06-03T10:00", "2024-06-03T12:00")], continued: "2024-06-03T13:00", restarted: "2024-06-03T14:00"),
        Example(
            what: "hours that end with a session end there", limit: "1 working hour", from: "2024-06-03T10:00",
            pauses: [("2024-06-03T10:30", "2024-06-03T11:00")], continued: "2024-06-03T11:30", restarted: "2024-06-03T13:30"),
        Example(
            what: "a pause before the start has no effect", limit: "2 working days", from: monday,
            pauses: [("2024-05-30T09:00", "2024-06-03T09:00")], continued: "2024-06-05T17:00", restarted: "2024-06-05T17:00"),
        Example(
            what: "a pause that is open across the start begins there", limit: "2 working days", from: monday,
            pauses: [("2024-05-30T09:00", "2024-06-04T09:00")], continued: "2024-06-06T17:00", restarted: "2024-06-06T17:00"),
        Example(
            what: "pauses over each other count once", limit: "5 working days", from: monday,
            pauses: [("2024-06-06T09:00", "2024-06-10T09:00"), ("2024-06-04T09:00", "2024-06-07T09:00")], continued: "2024-06-14T17:00",
            restarted: "2024-06-17T17:00"),
        Example(
            what: "nothing is due while papers are out", limit: "5 working days", from: monday, pauses: [("2024-06-05T09:00", nil)],
            continued: nil,
            restarted: nil),
    ])
    func `what a pause does`(example: Example) throws {
        let pauses = example.pauses.map { Pause(from: .of($0.0), to: $0.1.map { .of($0) }) }
        let course = ClockCourse(startedAt: .of(example.from), pauses: pauses)
        for (onReturn, due) in [(PauseReturn.continues, example.continued), (.restarts, example.restarted)] {
            let deadline = Deadline(limit: try Limit(parsing: example.limit), hours: .standard, onReturn: onReturn)
            #expect(deadline.due(course, in: VietnameseCalendar.calendar)?.iso == due, "\(onReturn)")
        }
    }

    @Test func `a clock that is stopped during a pause is due as if the papers had come then`() throws {
        let deadline = Deadline(limit: try Limit(parsing: "5 working days"), hours: .standard)
        let pause = Pause(from: .of("2024-06-05T09:00"), to: nil)
        let course = ClockCourse(startedAt: .of(Self.monday), pauses: [pause], stoppedAt: .of("2024-06-07T09:00"))
        #expect(deadline.due(course, in: VietnameseCalendar.calendar) == .of("2024-06-12T17:00"))
    }

    @Test func `limits and days beyond all reason end on the last day that can be written`() {
        let course = ClockCourse(
            startedAt: .of("2024-06-03T09:00"), pauses: [Pause(from: .of("2024-06-05T09:00"), to: .of("9999-12-31T23:59"))])
        for limit in [Limit.workingDays(halves: .max), .days(.max), .months(.max), .workingHours(.max)] {
            for onReturn in PauseReturn.allCases {
                let deadline = Deadline(limit: limit, hours: .standard, onReturn: onReturn)
                #expect(deadline.due(course, in: VietnameseCalendar.calendar)?.day == .last)
            }
        }
        for limit in [Limit.workingDays(halves: .min), .days(.min), .months(.min), .workingHours(.min)] {
            #expect(Deadline(limit: limit, hours: .standard).due(course, in: VietnameseCalendar.calendar) != nil)
        }
    }

    @Test(arguments: PauseReturn.allCases)
    func `what comes after the stop changes nothing`(onReturn: PauseReturn) throws {
        let deadline = Deadline(limit: try Limit(parsing: "5 working days"), hours: .standard, onReturn: onReturn)
        let course = ClockCourse(
            startedAt: .of(Self.monday), pauses: [Pause(from: .of("2024-06-06T09:00"), to: nil)],
            extended: Extension(at: .of("2024-06-07T09:00"), day: .of("2024-06-28")), stoppedAt: .of("2024-06-05T09:00"))
        #expect(deadline.due(course, in: VietnameseCalendar.calendar) == .of("2024-06-10T17:00"))
    }
}
