/// Reads days for a limit in working days, or on the same day.
struct WorkedDayReading: DayReading {
    let walk: DayWalk
    private let receiptDay: CivilDay
    private let full: Int
    private var halves = 0

    init(walk: DayWalk, halves: Int) {
        self.walk = walk
        full = halves
        receiptDay = walk.deadline.receiptDay(of: walk.startedAt, in: walk.calendar)
    }

    var tally: Tally? {
        if full == 0 && walk.run.extended == nil { return nil }
        return .workingDays(halves: walk.run.extended == nil ? min(halves, full) : halves)
    }

    mutating func reading(of day: CivilDay) -> (counted: Bool, reasons: [DayReason]) {
        if let reasons = walk.untilReceipt(day, receiptDay: receiptDay) { return (false, reasons) }
        if let pause = walk.pause(over: day) {
            if day == pause.returnDay && walk.deadline.onReturn == .restarts { halves = 0 }
            return (false, walk.reasons(of: day, in: pause))
        }
        let requested = walk.isRequested(day) ? [DayReason.requested] : []
        if let dayOff = walk.dayOff(day) { return (false, [dayOff] + requested) }
        if walk.run.due.day < day { return (false, [.afterDue] + requested) }
        // Nothing was left on a day of receipt or return that is off.
        if halves >= full && walk.isDue(day) && walk.run.extended == nil { return (true, [.moved] + requested) }
        halves += 2
        return (true, [worked(day)] + requested)
    }

    private func worked(_ day: CivilDay) -> DayReason {
        let isHalf = walk.isDue(day) && walk.run.due.time == walk.deadline.hours.morning.closes && !full.isMultiple(of: 2)
        if isHalf { return .halfDay }
        if case .makeup(let row) = walk.calendar.nature(of: day) { return .makeup(row) }
        return .worked
    }
}
