/// What came of a course: the due moment, and the pauses that moved it.
struct ClockRun {
    /// When it is due, also while the clock is paused: then as it was before the pause.
    let due: Moment
    /// The last day of a limit in calendar days or months, before it moves off a day off.
    let lastDay: CivilDay?
    /// The pauses that had an effect; those that began after the due moment had none.
    let pauses: [CountedPause]
    /// When the pause began that is still open.
    let pausedSince: Moment?
    /// The extension, if it came before the stop.
    let extended: Extension?
}

/// A pause that had an effect.
struct CountedPause {
    /// When the papers were asked for; that day counts as used.
    let from: Moment
    /// When they came.
    let to: Moment
    /// The day that counts as the day of the return; it does not count.
    let returnDay: CivilDay

    /// Whether the clock stood still on a day, or nothing was counted on it since it is the day of the return.
    func covers(_ day: CivilDay) -> Bool {
        from.day < day && day <= returnDay
    }
}

extension Deadline {
    /// Follows a course from its start to its end, pause by pause.
    func run(_ course: ClockCourse, in calendar: BusinessCalendar) -> ClockRun {
        var count = beginning(at: course.startedAt, in: calendar)
        var pauses: [CountedPause] = []
        var pausedSince: Moment?
        let extended = course.extended.flatMap { decided in course.stoppedAt.map { decided.at > $0 } ?? false ? nil : decided }
        var pending = extended
        for pause in course.countedPauses {
            var begins = pause
            var from = pause.from
            if let decided = pending, pause.to.map({ decided.at < $0 }) ?? true {
                // What is decided during a pause holds from that moment on, and the rest of the pause moves the extended day.
                // A pause that began after the due moment has an effect from there on only.
                if count.due < pause.from && pause.from < decided.at { begins = Pause(from: decided.at, to: pause.to) }
                count.extend(decided)
                from = max(from, decided.at)
                pending = nil
            }
            guard let to = pause.to else {
                pausedSince = begins.from
                break
            }
            if from > count.due { continue }
            let counted = CountedPause(from: begins.from, to: to, returnDay: receiptDay(of: to, in: calendar))
            count.pause(from: from, to: to, returnDay: counted.returnDay)
            pauses.append(counted)
        }
        if let decided = pending { count.extend(decided) }
        return ClockRun(due: count.due, lastDay: count.lastDay, pauses: pauses, pausedSince: pausedSince, extended: extended)
    }
}
