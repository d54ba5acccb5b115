extension DayWalk {
    /// The days of a fixed day: the day itself and, where it is off, those up to the working day it moves to; with an extension only
    /// the day that was granted, and while the clock is paused only the day of the pause.
    var fixedDays: [ExplainedDay] {
        if let since = run.pausedSince { return [ExplainedDay(day: since.day, counted: false, number: nil, reasons: [.paused])] }
        if let extended = run.extended { return [fixedDay(extended.day, [.extended(to: extended.day)])] }
        guard let named = run.lastDay, named < run.due.day else { return [fixedDay(run.due.day, [.fixedDay])] }
        return (named...run.due.day).map { day in
            if day == run.due.day { return fixedDay(day, [.moved]) }
            let off = dayOff(day) ?? .moved
            return fixedDay(day, day == named ? [.fixedDay, off, .lastDayOff] : [off])
        }
    }

    private func fixedDay(_ day: CivilDay, _ reasons: [DayReason]) -> ExplainedDay {
        let isDue = day == run.due.day
        let provisional: [DayReason] = calendar.isProvisional(day) ? [.provisional] : []
        return ExplainedDay(
            day: day, counted: isDue, number: nil, reasons: reasons + provisional + (isDue ? [.due(at: run.due.time)] : []))
    }
}
