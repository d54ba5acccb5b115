extension Deadline {
    /// Why it is due on its day: every day from the start, counted or skipped, with the reasons.
    ///
    /// The due moment is that of ``due(_:in:)``. While the clock is paused the days go up to the request for papers. Of a fixed day
    /// only the day itself is told, with the days off that it moved over.
    public func explain(_ course: ClockCourse, in calendar: BusinessCalendar) -> Explanation {
        let run = run(course, in: calendar)
        let walk = DayWalk(deadline: self, calendar: calendar, run: run, startedAt: course.startedAt)
        let dueAt = run.pausedSince == nil ? run.due : nil
        guard let limit else { return Explanation(dueAt: dueAt, days: walk.fixedDays) }
        var reading = reading(limit, walk)
        return Explanation(dueAt: dueAt, days: (walk.firstDay...walk.lastDay).map { reading.explain($0) })
    }

    private func reading(_ limit: Limit, _ walk: DayWalk) -> any DayReading {
        switch limit {
        case .workingDays(let halves): WorkedDayReading(walk: walk, halves: halves)
        case .sameDay: WorkedDayReading(walk: walk, halves: 0)
        case .days, .months: CalendarDayReading(walk: walk, limit: limit)
        case .workingHours: WorkedMinuteReading(walk: walk)
        }
    }
}
