import Testing

@testable import Workflow

/// An extension on Thursday 6 June 2024 to Thursday 20 June, and what comes after it.
struct ExtensionTests {
    struct Example: CustomTestStringConvertible {
        let what: String
        let limit: String
        var pause: (String, String)?
        var to = "2024-06-20"
        let continued: String
        let restarted: String
        var testDescription: String { what }
    }

    @Test(arguments: [
        Example(what: "working days", limit: "5 working days", continued: "2024-06-20T17:00", restarted: "2024-06-20T17:00"),
        Example(what: "half days", limit: "4.5 working days", continued: "2024-06-20T17:00", restarted: "2024-06-20T17:00"),
        Example(what: "calendar days", limit: "7 days", continued: "2024-06-20T17:00", restarted: "2024-06-20T17:00"),
        Example(what: "hours", limit: "40 working hours", continued: "2024-06-20T17:00", restarted: "2024-06-20T17:00"),
        Example(
            what: "a day off is due itself", limit: "5 working days", to: "2024-06-22", continued: "2024-06-22T17:00",
            restarted: "2024-06-22T17:00"),
        Example(
            what: "working days: what remains up to the extended day runs on after a pause", limit: "5 working days",
            pause: ("2024-06-18T09:00", "2024-06-21T09:00"), continued: "2024-06-25T17:00", restarted: "2024-06-28T17:00"),
        Example(
            what: "a restart never ends before the extended day", limit: "5 working days", pause: ("2024-06-10T09:00", "2024-06-11T09:00"),
            continued: "2024-06-21T17:00", restarted: "2024-06-20T17:00"),
        Example(
            what: "calendar days: the extended day grows", limit: "7 days", pause: ("2024-06-10T09:00", "2024-06-12T09:00"),
            continued: "2024-06-24T17:00", restarted: "2024-06-20T17:00"),
        Example(
            what: "hours: the worked minutes up to the extended closing remain", limit: "40 working hours",
            pause: ("2024-06-20T16:00", "2024-06-21T09:00"), continued: "2024-06-21T10:00", restarted: "2024-06-28T09:00"),
        Example(
            what: "decided during a pause: the rest of the pause moves it", limit: "5 working days",
            pause: ("2024-06-05T09:00", "2024-06-10T09:00"),
            continued: "2024-06-24T17:00", restarted: "2024-06-20T17:00"),
        Example(
            what: "an extended day that is off is not undercut by a pause", limit: "5 working days",
            pause: ("2024-06-13T09:00", "2024-06-13T10:00"),
            to: "2024-06-22", continued: "2024-06-24T17:00", restarted: "2024-06-22T17:00"),
        Example(
            what: "calendar days on a day off move after a pause", limit: "7 days", pause: ("2024-06-13T09:00", "2024-06-13T10:00"),
            to: "2024-06-22",
            continued: "2024-06-24T17:00", restarted: "2024-06-24T17:00"),
    ])
    func `what an extension does`(example: Example) throws {
        let course = ClockCourse(
            startedAt: .of("2024-06-03T09:00"), pauses: example.pause.map { [Pause(from: .of($0.0), to: .of($0.1))] } ?? [],
            extended: Extension(at: .of("2024-06-06T14:00"), day: .of(example.to)))
        for (onReturn, due) in [(PauseReturn.continues, example.continued), (.restarts, example.restarted)] {
            let deadline = Deadline(limit: try Limit(parsing: example.limit), hours: .standard, onReturn: onReturn)
            #expect(deadline.due(course, in: VietnameseCalendar.calendar)?.iso == due, "\(onReturn)")
        }
    }

    @Test func `what was overdue has time again, and a pause before the decision changed nothing`() throws {
        let deadline = Deadline(limit: try Limit(parsing: "1 working day"), hours: .standard)
        let course = ClockCourse(
            startedAt: .of("2024-06-03T09:00"), pauses: [Pause(from: .of("2024-06-05T09:00"), to: .of("2024-06-06T09:00"))],
            extended: Extension(at: .of("2024-06-06T14:00"), day: .of("2024-06-20")))
        #expect(deadline.due(course, in: VietnameseCalendar.calendar) == .of("2024-06-20T17:00"))
    }

    @Test func `a paused clock is not due, extended or not`() throws {
        let deadline = Deadline(limit: try Limit(parsing: "5 working days"), hours: .standard)
        let course = ClockCourse(
            startedAt: .of("2024-06-03T09:00"), pauses: [Pause(from: .of("2024-06-05T09:00"), to: nil)],
            extended: Extension(at: .of("2024-06-06T14:00"), day: .of("2024-06-20")))
        #expect(deadline.due(course, in: VietnameseCalendar.calendar) == nil)
    }
}
