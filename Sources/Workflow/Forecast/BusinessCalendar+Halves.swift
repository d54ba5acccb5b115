extension BusinessCalendar {
    /// How many half working days lie between two moments, half up: minutes of the office's sessions, nothing else.
    func halves(from start: Moment, to end: Moment, pauses: [Pause] = [], hours: OfficeHours) -> Int {
        let day = max(hours.minutesPerDay, 1)
        let counted = ClockCourse(startedAt: start, pauses: pauses, stoppedAt: end).countedPauses
        let paused = counted.reduce(0) { $0 + workedMinutes(from: $1.from, to: $1.to ?? end, hours: hours) }
        let worked = max(0, workedMinutes(from: start, to: end, hours: hours) - paused)
        return (4 * worked + day) / (2 * day)
    }
}

extension TimedStay {
    /// How long it took, or has lasted by a moment, in half working days without its pauses.
    func halves(by moment: Moment, in calendar: BusinessCalendar) -> Int {
        calendar.halves(from: enteredAt, to: leftAt ?? moment, pauses: pauses, hours: rules.office.hours)
    }
}
