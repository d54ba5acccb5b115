extension BusinessCalendar {
    /// The day on which something counts as received.
    ///
    /// On a day off or after the cut-off that is the next worked day; at the cut-off itself, in the lunch break and before opening it
    /// is the very day. Where the office receives on Saturday mornings, such a Saturday is the day of receipt although it is never
    /// counted, unless a row takes it off. The strict reading takes the very day, whatever it is (Civil Code 2015 art. 147.3).
    public func receiptDay(of moment: Moment, cutOff: TimeOfDay, hours: OfficeHours) -> CivilDay {
        let day = moment.day
        if hours.strictReceipt { return day }
        let isInTime = moment.time <= cutOff
        switch nature(of: day) {
        case .worked, .makeup:
            return isInTime ? day : self.day(1, workedDaysAfter: day)
        case .weekend where hours.receivesOnSaturdayMornings && day.weekday == .saturday && isInTime && moment.time <= hours.morning.closes:
            return day
        case .weekend, .off:
            return workedDay(onOrAfter: day)
        }
    }
}
