import Testing

@testable import Workflow

struct TimelinessTests {
    private let calendar = VietnameseCalendar.calendar
    private let deadline = Deadline(limit: .workingDays(halves: 20), hours: .standard)
    /// Ten working days from Monday 3 June 2024: due on Monday 17 June at 17:00.
    private let started = Moment.of("2024-06-03T09:00")

    @Test(arguments: [
        ("2024-06-03T08:59", Timeliness.notStarted), ("2024-06-03T09:00", .onTrack), ("2024-06-11T23:59", .onTrack),
        ("2024-06-12T00:00", .dueSoon),
        ("2024-06-17T17:00", .dueSoon), ("2024-06-17T17:01", .overdue),
    ])
    func `a running clock`(now: String, timeliness: Timeliness) {
        let course = ClockCourse(startedAt: started)
        #expect(deadline.timeliness(of: course, at: .of(now), dueSoonWithin: 3, in: calendar) == timeliness)
    }

    @Test(arguments: [
        ("2024-06-14T23:59", Timeliness.early), ("2024-06-17T00:00", .onTime), ("2024-06-17T17:00", .onTime), ("2024-06-17T17:01", .late),
    ])
    func `a stopped clock`(stoppedAt: String, timeliness: Timeliness) {
        let course = ClockCourse(startedAt: started, stoppedAt: .of(stoppedAt))
        #expect(deadline.timeliness(of: course, at: .of("2024-12-31T08:00"), dueSoonWithin: 3, in: calendar) == timeliness)
    }

    @Test func `it is read as it stood at the moment`() {
        let pause = Pause(from: .of("2024-06-05T09:00"), to: .of("2024-06-10T09:00"))
        let course = ClockCourse(startedAt: started, pauses: [pause], stoppedAt: .of("2024-06-12T09:00"))
        let read = ["2024-06-04T09:00", "2024-06-05T09:00", "2024-06-10T08:59", "2024-06-10T09:00", "2024-06-12T09:00"].map {
            deadline.timeliness(of: course, at: .of($0), dueSoonWithin: 3, in: calendar)
        }
        #expect(read == [.onTrack, .paused, .paused, .onTrack, .early])
        #expect(deadline.timeliness(of: nil, at: started, dueSoonWithin: 3, in: calendar) == .notStarted)
    }

    @Test func `nothing is overdue while papers are out, and a stop ends the pause`() {
        var course = ClockCourse(startedAt: started, pauses: [Pause(from: .of("2024-06-05T09:00"), to: nil)])
        #expect(course.isPaused)
        #expect(deadline.timeliness(of: course, at: .of("2025-06-05T09:00"), dueSoonWithin: 3, in: calendar) == .paused)
        course.stoppedAt = .of("2024-07-05T09:00")
        #expect(!course.isPaused)
        #expect(deadline.timeliness(of: course, at: .of("2025-06-05T09:00"), dueSoonWithin: 3, in: calendar) == .early)
    }

    @Test(arguments: [
        ("2024-06-17T18:00", 0), ("2024-06-18T08:00", 1), ("2024-06-23T08:00", 4), ("2024-06-14T08:00", -1), ("2024-06-15T08:00", -1),
    ])
    func `working days late`(now: String, days: Int) {
        #expect(calendar.workingDaysLate(due: .of("2024-06-17T17:00"), at: .of(now)) == days)
    }

    @Test func `every word is there in both languages`() {
        for timeliness in Timeliness.allCases {
            #expect(!timeliness.name(in: .vi).isEmpty)
            #expect(!timeliness.name(in: .en).isEmpty)
        }
        #expect(
            Timeliness.allCases.map(\.rawValue) == ["notStarted", "onTrack", "dueSoon", "overdue", "paused", "early", "onTime", "late"])
    }
}
