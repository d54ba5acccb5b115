/// How a clock stands towards its due moment (trước hạn, đúng hạn, quá hạn).
public enum Timeliness: String, CaseIterable, Hashable, Sendable, Codable {
    /// The clock has not started.
    case notStarted
    /// It runs, and there is time.
    case onTrack
    /// It runs, and the due day is near.
    case dueSoon
    /// It runs, and the due moment has passed.
    case overdue
    /// It stands still.
    case paused
    /// It was stopped on an earlier day than the due day.
    case early
    /// It was stopped in time, on the due day.
    case onTime
    /// It was stopped after the due moment.
    case late

    /// How a running clock stands.
    ///
    /// - Parameter workingDays: How near is near: due soon when the due day is at most the so-manieth worked day after today.
    public static func running(
        due: Moment, at now: Moment, dueSoonWithin workingDays: Int, in calendar: BusinessCalendar
    ) -> Timeliness {
        if now > due { return .overdue }
        return due.day <= calendar.day(workingDays, workedDaysAfter: now.day) ? .dueSoon : .onTrack
    }

    /// How a clock was stopped.
    public static func resolved(due: Moment, stoppedAt: Moment) -> Timeliness {
        if stoppedAt > due { return .late }
        return stoppedAt.day < due.day ? .early : .onTime
    }

    /// What the office calls it.
    public func name(in language: Language) -> String {
        switch (self, language) {
        case (.notStarted, .vi): "chưa tính hạn"
        case (.notStarted, .en): "not started"
        case (.onTrack, .vi): "trong hạn"
        case (.onTrack, .en): "on track"
        case (.dueSoon, .vi): "sắp đến hạn"
        case (.dueSoon, .en): "due soon"
        case (.overdue, .vi): "quá hạn"
        case (.overdue, .en): "overdue"
        case (.paused, .vi): "tạm dừng"
        case (.paused, .en): "paused"
        case (.early, .vi): "trước hạn"
        case (.early, .en): "early"
        case (.onTime, .vi): "đúng hạn"
        case (.onTime, .en): "on time"
        case (.late, .vi): "quá hạn"
        case (.late, .en): "late"
        }
    }
}

extension Deadline {
    /// How a clock stands at a moment, from what was known of it then; `nil` is a clock that never started.
    ///
    /// - Parameter workingDays: Within how many working days a running clock is due soon.
    public func timeliness(
        of course: ClockCourse?, at now: Moment, dueSoonWithin workingDays: Int, in calendar: BusinessCalendar
    ) -> Timeliness {
        guard let seen = course?.seen(at: now) else { return .notStarted }
        guard let due = due(seen, in: calendar) else { return .paused }
        if let stoppedAt = seen.stoppedAt { return .resolved(due: due, stoppedAt: stoppedAt) }
        return .running(due: due, at: now, dueSoonWithin: workingDays, in: calendar)
    }
}

extension BusinessCalendar {
    /// How many working days late it is: the worked days after the due day, up to and including today; negative are those left.
    public func workingDaysLate(due: Moment, at now: Moment) -> Int {
        workedDays(after: due.day, through: now.day)
    }
}
