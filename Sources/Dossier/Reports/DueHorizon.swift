internal import GRDB
internal import Workflow

/// Today and what is near, by the newest calendar and the office's own measure of soon.
struct DueHorizon: Sendable {
    let moment: Moment
    let calendar: BusinessCalendar
    /// How many working days "soon" is.
    let soon: Int

    /// The first minute after today.
    var tomorrow: Moment { Moment(day: moment.day.advanced(by: 1), time: .midnight) }

    /// The first minute that is no longer soon.
    var soonEnd: Moment {
        Moment(day: calendar.day(soon, workedDaysAfter: moment.day).advanced(by: 1), time: .midnight)
    }

    /// How a clock that runs towards a due moment stands.
    func timeliness(due: Moment) -> Timeliness {
        .running(due: due, at: moment, dueSoonWithin: soon, in: calendar)
    }

    /// How the statutory clock stands, from what is kept of it.
    func timeliness(clock: Standing.ClockState, due: Moment?, stoppedAt: Moment?) -> Timeliness {
        switch clock {
        case .notStarted: .notStarted
        case .paused: .paused
        case .running: due.map(timeliness(due:)) ?? .notStarted
        case .stopped: due.flatMap { due in stoppedAt.map { .resolved(due: due, stoppedAt: $0) } } ?? .notStarted
        }
    }

    /// The first minute from which on a wait is no longer than so many working days: what began before it has waited longer.
    func start(ofWaitsUpTo workingDays: Int) -> Moment {
        // The wait only shrinks as it begins later, so the day can be found by halving.
        var low = CivilDay.first.number
        var high = moment.day.number + 1
        while low < high {
            let middle = low + (high - low) / 2
            if calendar.workedDays(after: CivilDay(number: middle), through: moment.day) > workingDays {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return Moment(day: CivilDay(number: low), time: .midnight)
    }
}

extension Snapshot {
    /// Today and what is near.
    func horizon(at now: Moment) throws -> DueHorizon {
        DueHorizon(moment: now, calendar: try calendar(), soon: try dueSoonWorkingDays(on: now.day))
    }
}
