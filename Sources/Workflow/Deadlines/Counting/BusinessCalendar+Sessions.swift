extension BusinessCalendar {
    /// How many minutes of the office's sessions lie between two moments; negative when `end` is before `start`.
    ///
    /// The cost does not grow with the distance.
    public func workedMinutes(from start: Moment, to end: Moment, hours: OfficeHours) -> Int {
        workedDays(after: start.day, through: end.day) * hours.minutesPerDay
            + minutesLeft(on: start, hours: hours) - minutesLeft(on: end, hours: hours)
    }

    /// The moment at which so many minutes of sessions have passed since `start`.
    ///
    /// A remainder that ends with a session ends there, not with the opening of the next. With nothing to pass it is `start` itself, or
    /// the next opening when `start` lies outside the sessions.
    func moment(_ minutes: Int, workedMinutesAfter start: Moment, hours: OfficeHours) -> Moment {
        guard minutes > 0 else { return opening(onOrAfter: start, hours: hours) }
        let leftToday = minutesLeft(on: start, hours: hours)
        if minutes <= leftToday {
            return Moment(day: start.day, time: hours.time(afterMinutes: hours.minutesPerDay - leftToday + minutes))
        }
        let (days, rest) = (minutes - leftToday - 1).quotientAndRemainder(dividingBy: hours.minutesPerDay)
        return Moment(day: day(days + 1, workedDaysAfter: start.day), time: hours.time(afterMinutes: rest + 1))
    }

    /// The moment itself when it lies in a session of a worked day, its ends included; else the next opening.
    private func opening(onOrAfter moment: Moment, hours: OfficeHours) -> Moment {
        let time = moment.time
        guard isWorked(moment.day), time <= hours.afternoon.closes else {
            return Moment(day: day(1, workedDaysAfter: moment.day), time: hours.morning.opens)
        }
        if time < hours.morning.opens { return Moment(day: moment.day, time: hours.morning.opens) }
        if hours.morning.closes < time && time < hours.afternoon.opens { return Moment(day: moment.day, time: hours.afternoon.opens) }
        return moment
    }

    /// How many minutes of sessions lie after a moment on the same day.
    private func minutesLeft(on moment: Moment, hours: OfficeHours) -> Int {
        guard isWorked(moment.day) else { return 0 }
        return hours.morning.minutes(after: moment.time) + hours.afternoon.minutes(after: moment.time)
    }
}

extension OfficeHours {
    /// The minute at which so many minutes of the day's sessions have passed, at least one; the end of a session belongs to it.
    fileprivate func time(afterMinutes minutes: Int) -> TimeOfDay {
        minutes <= morning.minutes
            ? TimeOfDay(clamping: morning.opens.minutes + minutes)
            : TimeOfDay(clamping: afternoon.opens.minutes + minutes - morning.minutes)
    }
}

extension OfficeHours.Session {
    /// How many of its minutes lie after a minute of the day.
    fileprivate func minutes(after time: TimeOfDay) -> Int {
        max(0, closes.minutes - max(time.minutes, opens.minutes))
    }
}
