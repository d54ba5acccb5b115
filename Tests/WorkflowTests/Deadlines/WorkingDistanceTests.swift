import Testing

@testable import Workflow

struct WorkingDistanceTests {
    private let calendar = VietnameseCalendar.calendar

    private func distance(_ now: String, _ due: String, hours: OfficeHours = .standard) -> WorkingDistance {
        WorkingDistance(from: .of(now), to: .of(due), hours: hours, in: calendar)
    }

    @Test(arguments: [
        // An ordinary week: Monday 1 to Friday 5 October 2018.
        ("2018-10-01T08:00", "2018-10-04T17:00", 3), ("2018-10-01T23:59", "2018-10-02T11:30", 1),
        ("2018-10-05T18:00", "2018-10-08T17:00", 1), ("2018-10-06T09:00", "2018-10-08T17:00", 1),
        // Tết of 2018 is off from Wednesday 14 to Tuesday 20 February.
        ("2018-02-13T16:00", "2018-02-21T17:00", 1), ("2018-02-15T08:00", "2018-02-22T17:00", 2),
        ("2018-02-09T08:00", "2018-02-26T17:00", 6),
    ])
    func `what is due on a later worked day is so many worked days away`(now: String, due: String, days: Int) {
        #expect(distance(now, due) == .left(days: days, hours: 0, minutes: 0))
    }

    @Test(arguments: [
        ("2018-10-01T07:00", "2018-10-01T17:00", 8, 0), ("2018-10-01T14:45", "2018-10-01T17:00", 2, 15),
        // The lunch break is no working time.
        ("2018-10-01T11:00", "2018-10-01T13:30", 1, 0), ("2018-10-01T12:10", "2018-10-01T17:00", 4, 0),
        ("2018-10-01T11:29", "2018-10-01T11:30", 0, 1),
        // Due on a Sunday that was granted: only today's sessions are left.
        ("2018-10-05T15:00", "2018-10-07T17:00", 2, 0),
    ])
    func `what is due before the next worked day is so many hours away`(now: String, due: String, hours: Int, minutes: Int) {
        #expect(distance(now, due) == .left(days: 0, hours: hours, minutes: minutes))
    }

    @Test(arguments: [
        ("2018-10-01T17:00", "2018-10-01T17:00"), ("2018-10-01T12:00", "2018-10-01T12:30"), ("2018-10-05T18:00", "2018-10-07T17:00"),
    ])
    func `without working time left it is due now`(now: String, due: String) {
        #expect(distance(now, due) == .dueNow)
    }

    @Test(arguments: [
        ("2018-10-01T17:00", "2018-10-02T08:05", 0, 0, 35), ("2018-10-01T17:00", "2018-10-04T13:00", 2, 4, 0),
        ("2018-10-01T11:30", "2018-10-01T13:20", 0, 0, 20), ("2018-10-05T17:00", "2018-10-08T17:00", 1, 0, 0),
        // Over Tết, from Tuesday 13 to the afternoon of Wednesday 21 February.
        ("2018-02-13T17:00", "2018-02-21T14:00", 0, 5, 0),
        // Outside the sessions no time passes.
        ("2018-10-01T17:00", "2018-10-01T19:00", 0, 0, 0), ("2018-10-05T17:00", "2018-10-07T12:00", 0, 0, 0),
        ("2018-02-13T17:00", "2018-02-21T07:30", 0, 0, 0),
    ])
    func `what is overdue is over by working time`(due: String, now: String, days: Int, hours: Int, minutes: Int) {
        #expect(distance(now, due) == .over(days: days, hours: hours, minutes: minutes))
    }

    @Test func `a make-up Saturday is a working day`() throws {
        let makeup = try #require(calendar.rows.first { $0.kind == .makeupWorkday && $0.day.weekday == .saturday }).day
        let friday = makeup.advanced(by: -1)
        let closing = TimeOfDay.of("17:00")
        let due = Moment(day: makeup, time: closing)
        #expect(
            WorkingDistance(from: Moment(day: friday, time: closing), to: due, hours: .standard, in: calendar)
                == .left(days: 1, hours: 0, minutes: 0))
        #expect(
            WorkingDistance(from: due, to: Moment(day: friday, time: closing), hours: .standard, in: calendar)
                == .over(days: 1, hours: 0, minutes: 0))
    }

    @Test func `a day is as long as the office's sessions`() throws {
        let short = try #require(OfficeHours(morning: .init("08:00-11:00")!, afternoon: .init("13:00-16:00")!))
        #expect(distance("2018-10-04T09:30", "2018-10-01T16:00", hours: short) == .over(days: 2, hours: 1, minutes: 30))
    }

    @Test func `only what is later than due is over, and nothing is never left`() throws {
        for seed in 0..<20_000 {
            var numbers = SeededNumbers(seed: seed)
            let due = Moment(minutes: CivilDay.of("2018-01-01").number * 1440 + numbers.number(0...5_000_000))
            let now = Moment(minutes: due.minutes + numbers.number(-20_000...20_000) * numbers.number(0...1))
            let distance = WorkingDistance(from: now, to: due, hours: .standard, in: calendar)
            try #require(distance.isOver == (now > due), "seed \(seed)")
            switch distance {
            case .left(let days, let hours, let minutes):
                try #require(days >= 0 && hours >= 0 && minutes >= 0 && days + hours + minutes > 0, "seed \(seed)")
                try #require(days == 0 || hours + minutes == 0, "seed \(seed)")
                try #require(days == 0 || days == calendar.workedDays(after: now.day, through: due.day), "seed \(seed)")
            case .over(let days, let hours, let minutes):
                let total = days * OfficeHours.standard.minutesPerDay + hours * 60 + minutes
                try #require(total == calendar.workedMinutes(from: due, to: now, hours: .standard), "seed \(seed)")
                try #require(hours < 8 && minutes < 60, "seed \(seed)")
            case .dueNow:
                try #require(calendar.workedMinutes(from: now, to: due, hours: .standard) == 0, "seed \(seed)")
            }
        }
    }

    @Test(arguments: [
        (WorkingDistance.left(days: 3, hours: 0, minutes: 0), "còn 3 ngày làm việc", "3 working days left", "còn 3 ngày", "3 days left"),
        (.left(days: 1, hours: 0, minutes: 0), "còn 1 ngày làm việc", "1 working day left", "còn 1 ngày", "1 day left"),
        (.left(days: 0, hours: 2, minutes: 15), "còn 2 giờ 15 phút", "2 h 15 min left", "còn 2 giờ", "2 h left"),
        (.left(days: 0, hours: 0, minutes: 5), "còn 5 phút", "5 min left", "còn 5 phút", "5 min left"),
        (.over(days: 2, hours: 4, minutes: 10), "quá 2 ngày 4 giờ", "2 days 4 h over", "quá 2 ngày", "2 days over"),
        (.over(days: 1, hours: 0, minutes: 10), "quá 1 ngày", "1 day over", "quá 1 ngày", "1 day over"),
        (.over(days: 0, hours: 0, minutes: 35), "quá 35 phút", "35 min over", "quá 35 phút", "35 min over"),
        (.over(days: 0, hours: 0, minutes: 0), "vừa quá hạn", "just over", "vừa quá hạn", "just over"),
        (.dueNow, "đến hạn ngay bây giờ", "due right now", "đến hạn", "due now"),
    ])
    func `a distance has its words`(distance: WorkingDistance, vi: String, en: String, shortVi: String, shortEn: String) {
        #expect(distance.text(in: .vi) == vi)
        #expect(distance.text(in: .en) == en)
        #expect(distance.short(in: .vi) == shortVi)
        #expect(distance.short(in: .en) == shortEn)
    }
}
