@testable import Workflow

/// The rules of due moments told a second time, slowly: day by day and minute by minute, in the words of the office.
///
/// It shares nothing with the fast code but the values that go in. Pauses come in order and do not overlap; there is no extension.
struct WalkedDeadline {
    let limit: Limit
    let hours: OfficeHours
    let cutOff: TimeOfDay?
    let restarts: Bool

    func due(from start: Moment, pauses: [Pause]) -> Moment? {
        if pauses.contains(where: { $0.to == nil }) { return nil }
        return switch limit {
        case .workingDays(let halves): workedDays(halves, from: start, pauses: pauses)
        case .sameDay: workedDays(0, from: start, pauses: pauses)
        case .days, .months: calendarDays(from: start, pauses: pauses)
        case .workingHours(let count): minutes(count * 60, from: start, pauses: pauses)
        }
    }

    /// The day that a moment counts as.
    func receipt(_ moment: Moment) -> CivilDay {
        var day = moment.day
        if hours.strictReceipt { return day }
        let latest = cutOff ?? (limit == .sameDay ? hours.sameDayCutOff : hours.cutOff)
        if Walked.isWorked(day) && moment.time <= latest { return day }
        let isOpenSaturday = hours.receivesOnSaturdayMornings && day.weekday == .saturday && !Walked.isWorked(day) && !Walked.isHoliday(day)
        if isOpenSaturday && moment.time <= hours.morning.closes && moment.time <= latest { return day }
        repeat { day = day.advanced(by: 1) } while !Walked.isWorked(day)
        return day
    }

    /// Lives through the days: each is counted at its beginning, then its requests are dealt with.
    private func workedDays(_ full: Int, from start: Moment, pauses: [Pause]) -> Moment {
        var left = full
        var uncountedThrough = receipt(start)
        var requests = pauses[...]
        var day = start.day
        while true {
            var dueToday: Moment?
            if day > uncountedThrough && Walked.isWorked(day) {
                if left == 1 { dueToday = Moment(day: day, time: hours.morning.closes) }
                if left == 2 { dueToday = Moment(day: day, time: hours.closing) }
                left -= min(left, 2)
            }
            func isDueForNothingLeft() -> Bool { left == 0 && dueToday == nil && day >= uncountedThrough && Walked.isWorked(day) }
            if isDueForNothingLeft() { dueToday = Moment(day: day, time: hours.closing) }
            while let request = requests.first, let to = request.to, request.from.day == day {
                requests.removeFirst()
                if let dueToday, request.from > dueToday { return dueToday }
                dueToday = nil
                if restarts { left = full }
                uncountedThrough = max(uncountedThrough, receipt(to))
                if isDueForNothingLeft() { dueToday = Moment(day: day, time: hours.closing) }
            }
            if let dueToday { return dueToday }
            day = day.advanced(by: 1)
        }
    }

    /// Adds the paused days, each once, to the last day; moves off days off at the very end.
    private func calendarDays(from start: Moment, pauses: [Pause]) -> Moment {
        var base = receipt(start)
        var last = end(after: base)
        for request in pauses {
            guard let to = request.to, request.from <= closing(onOrAfter: last) else { break }
            let returned = receipt(to)
            if restarts {
                base = max(base, returned)
                last = end(after: base)
                continue
            }
            var day = request.from.day
            while day < returned {
                day = day.advanced(by: 1)
                if day > base { last = last.advanced(by: 1) }
            }
            base = max(base, returned)
        }
        return closing(onOrAfter: last)
    }

    private func end(after day: CivilDay) -> CivilDay {
        switch limit {
        case .months(let count):
            // Into each next month by its first day, then to the same number or as far as the month goes.
            var month = day.advanced(by: 1 - day.day)
            for _ in 0..<count {
                repeat { month = month.advanced(by: 1) } while month.day != 1
            }
            var end = month
            while end.day < day.day && end.advanced(by: 1).month == month.month { end = end.advanced(by: 1) }
            return end
        case .days(let count): return (0..<count).reduce(day) { day, _ in day.advanced(by: 1) }
        default: return day
        }
    }

    private func closing(onOrAfter day: CivilDay) -> Moment {
        var day = day
        while !Walked.isWorked(day) { day = day.advanced(by: 1) }
        return Moment(day: day, time: hours.closing)
    }

    /// Lives through the minutes, and jumps over days off, in which nothing runs.
    private func minutes(_ full: Int, from start: Moment, pauses: [Pause]) -> Moment {
        var left = full
        var requests = pauses[...]
        var now = start.minutes
        let (opens1, closes1) = (hours.morning.opens.minutes, hours.morning.closes.minutes)
        let (opens2, closes2) = (hours.afternoon.opens.minutes, hours.afternoon.closes.minutes)
        while true {
            if let request = requests.first, let to = request.to, request.from.minutes <= now {
                requests.removeFirst()
                now = max(now, to.minutes)
                if restarts { left = full }
                continue
            }
            let midnight = Moment(minutes: now).day.number * 1440
            let nextEvent = min(midnight + 1440, requests.first.map(\.from.minutes) ?? .max)
            if !Walked.isWorked(CivilDay(number: midnight / 1440)) {
                now = nextEvent
                continue
            }
            while now < nextEvent {
                let minute = now - midnight
                let isOpen = opens1 <= minute && minute <= closes1 || opens2 <= minute && minute <= closes2
                if left == 0 && isOpen { return Moment(minutes: now) }
                if isOpen && minute != closes1 && minute != closes2 { left -= 1 }
                now += 1
            }
        }
    }
}
