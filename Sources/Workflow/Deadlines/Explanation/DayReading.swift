/// Reads one day after the other and says whether the limit runs on it. There is one for each way to count.
///
/// It counts on its own, from the pauses that had an effect, so that it and the due moment check each other.
protocol DayReading {
    /// What is known of the course.
    var walk: DayWalk { get }

    /// What the limit makes of the next day; days come in their order, none left out.
    mutating func reading(of day: CivilDay) -> (counted: Bool, reasons: [DayReason])

    /// How much has run so far; `nil` where nothing is counted up.
    var tally: Tally? { get }
}

extension DayReading {
    /// The next day as it is shown, with what holds for every limit: extension, provisional calendar, the due hour.
    mutating func explain(_ day: CivilDay) -> ExplainedDay {
        var (counted, reasons) = reading(of: day)
        if let extended = walk.run.extended, extended.at.day == day || day == walk.lastDay && day < extended.at.day {
            reasons.append(.extended(to: extended.day))
        }
        if walk.calendar.isProvisional(day) { reasons.append(.provisional) }
        if walk.isDue(day) {
            counted = true
            reasons.append(.due(at: walk.run.due.time))
        }
        return ExplainedDay(day: day, counted: counted, number: counted ? tally : nil, reasons: reasons)
    }
}

/// What the reading of days starts from.
struct DayWalk {
    /// The rules of counting.
    let deadline: Deadline
    /// The calendar.
    let calendar: BusinessCalendar
    /// What came of the course.
    let run: ClockRun
    /// When the clock started.
    let startedAt: Moment

    /// The first day to show.
    var firstDay: CivilDay { startedAt.day }
    /// The last day to show.
    var lastDay: CivilDay { max(firstDay, (run.pausedSince ?? run.due).day) }

    /// Whether it is due on a day, as far as nothing stands still before.
    func isDue(_ day: CivilDay) -> Bool {
        day == run.due.day && run.pausedSince.map { run.due < $0 } ?? true
    }

    /// Whether papers were asked for on a day.
    func isRequested(_ day: CivilDay) -> Bool {
        run.pausedSince?.day == day || run.pauses.contains { $0.from.day == day }
    }

    /// The pause that a day lies in, the day of its return included; of two that end there, the later one.
    ///
    /// A request that is answered on its own day leaves the day used, unless the limit runs anew from there.
    func pause(over day: CivilDay) -> CountedPause? {
        run.pauses.last { pause in
            pause.covers(day) || deadline.onReturn == .restarts && pause.from.day == day && pause.returnDay == day
        }
    }

    /// Why a day is not worked; `nil` when it is.
    func dayOff(_ day: CivilDay) -> DayReason? {
        switch calendar.nature(of: day) {
        case .worked, .makeup: nil
        case .off(let row): .off(row)
        case .weekend: .weekend
        }
    }

    /// What a day is up to the day of receipt; `nil` after it.
    func untilReceipt(_ day: CivilDay, receiptDay: CivilDay) -> [DayReason]? {
        if day < receiptDay { return [dayOff(day) ?? .afterCutOff(deadline.receiptCutOff)] }
        guard day == receiptDay else { return nil }
        return deadline.limit == .sameDay && isDue(day) ? [.sameDay] : [.receiptDay]
    }

    /// What a day is in a pause that it lies in; a day of return on which something is due has nothing left, or was granted.
    func reasons(of day: CivilDay, in pause: CountedPause) -> [DayReason] {
        if day < pause.returnDay { return [.paused] }
        let isRestarted = deadline.onReturn == .restarts
        guard isDue(day), run.extended?.day != day else { return [isRestarted ? .restarted : .returned] }
        return deadline.limit == .sameDay ? [.returned, .sameDay] : [.nothingLeft]
    }
}
