/// Reads days for a limit in calendar days or months.
struct CalendarDayReading: DayReading {
    let walk: DayWalk
    private let limit: Limit
    private let receiptDay: CivilDay
    private var count = 0
    /// How many days there are to count since the last start.
    private var full: Int

    init(walk: DayWalk, limit: Limit) {
        self.walk = walk
        self.limit = limit
        receiptDay = walk.deadline.receiptDay(of: walk.startedAt, in: walk.calendar)
        full = receiptDay.distance(to: limit.lastCalendarDay(after: receiptDay))
    }

    var tally: Tally? { .days(count) }

    mutating func reading(of day: CivilDay) -> (counted: Bool, reasons: [DayReason]) {
        if let reasons = walk.untilReceipt(day, receiptDay: receiptDay) { return (false, reasons) }
        if let pause = walk.pause(over: day) {
            if day == pause.returnDay && walk.deadline.onReturn == .restarts {
                count = 0
                full = day.distance(to: limit.lastCalendarDay(after: day))
            }
            return (false, walk.reasons(of: day, in: pause))
        }
        let requested = walk.isRequested(day) ? [DayReason.requested] : []
        guard isCounted(day) else {
            if walk.run.due.day < day { return (false, [.afterDue] + requested) }
            return (false, [walk.dayOff(day) ?? .moved] + requested)
        }
        count += 1
        return (true, [.calendarDay] + requested + atTheEnd(day))
    }

    private func isCounted(_ day: CivilDay) -> Bool {
        guard walk.run.extended != nil, let last = walk.run.lastDay else { return count < full }
        return day <= last
    }

    private func atTheEnd(_ day: CivilDay) -> [DayReason] {
        guard day == walk.run.lastDay, walk.run.pausedSince == nil else { return [] }
        var reasons: [DayReason] = []
        if case .months = limit, walk.run.pauses.isEmpty, walk.run.extended == nil { reasons.append(.correspondingDay) }
        if let dayOff = walk.dayOff(day), !walk.isDue(day) { reasons += [dayOff, .lastDayOff] }
        return reasons
    }
}
