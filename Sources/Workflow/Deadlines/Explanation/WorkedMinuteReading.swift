/// Reads days for a limit in working hours.
struct WorkedMinuteReading: DayReading {
    let walk: DayWalk
    private var minutes = 0

    init(walk: DayWalk) {
        self.walk = walk
    }

    var tally: Tally? { .workingHours(minutes: minutes) }

    mutating func reading(of day: CivilDay) -> (counted: Bool, reasons: [DayReason]) {
        var ran = 0
        for (from, to, isRestart) in spans {
            if isRestart && from.day == day { (minutes, ran) = (0, 0) }
            let first = max(from, Moment(minutes: day.number * 1440))
            let last = min(to, Moment(minutes: day.number * 1440 + 1439))
            if first < last { ran += walk.calendar.workedMinutes(from: first, to: last, hours: walk.deadline.hours) }
        }
        minutes += ran
        let stops = walk.run.pauses.filter { $0.from.day == day }.map { DayReason.stopped(at: $0.from.time) }
        let open = walk.run.pausedSince.flatMap { $0.day == day ? [DayReason.stopped(at: $0.time)] : nil } ?? []
        let returns = walk.run.pauses.filter { $0.to.day == day }.map { DayReason.resumed(at: $0.to.time) }
        let events = stops + returns + open
        return ran > 0 ? (true, [.sessions(minutes: ran)] + events) : (false, [idle(day, isTouched: !events.isEmpty)] + events)
    }

    /// The times in which the clock ran, and whether it began anew there.
    private var spans: [(from: Moment, to: Moment, isRestart: Bool)] {
        let pauses = walk.run.pauses
        let starts = [walk.startedAt] + pauses.map(\.to)
        let ends = pauses.map(\.from) + [min(walk.run.pausedSince ?? walk.run.due, walk.run.due)]
        return zip(starts, ends).enumerated().map { index, span in
            (span.0, span.1, index > 0 && walk.deadline.onReturn == .restarts)
        }
    }

    private func idle(_ day: CivilDay, isTouched: Bool) -> DayReason {
        if let dayOff = walk.dayOff(day) { return dayOff }
        if walk.run.due.day < day { return .afterDue }
        let isPaused = walk.run.pauses.contains { $0.from.day < day && day < $0.to.day }
        return isPaused ? .paused : .outsideSessions
    }
}
