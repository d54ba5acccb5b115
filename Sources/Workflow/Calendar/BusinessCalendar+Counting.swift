extension BusinessCalendar {
    /// The first worked day that is not before `day`.
    public func workedDay(onOrAfter day: CivilDay) -> CivilDay {
        workedDay(ordinal: workedOrdinal(of: day.number - 1) + 1)
    }

    /// The last worked day before `day`.
    public func workedDay(before day: CivilDay) -> CivilDay {
        workedDay(ordinal: workedOrdinal(of: day.number - 1))
    }

    /// The `n`-th worked day after `day`, which is itself never counted.
    ///
    /// For `n` of 0 or less: the first worked day that is not before `day`. The cost does not grow with `n`.
    public func day(_ n: Int, workedDaysAfter day: CivilDay) -> CivilDay {
        guard n > 0 else { return workedDay(onOrAfter: day) }
        return workedDay(ordinal: workedOrdinal(of: day.number) + min(n, CivilDay.last.number - CivilDay.first.number))
    }

    /// How many worked days lie after `start`, up to and including `end`; negative when `end` is before `start`.
    ///
    /// The cost does not grow with the distance.
    public func workedDays(after start: CivilDay, through end: CivilDay) -> Int {
        workedOrdinal(of: end.number) - workedOrdinal(of: start.number)
    }

    /// How many worked days there have been up to and including a day, counted from Monday 1969-12-29; it never falls.
    ///
    /// Every whole week gives five, and the rows up to that day say how many more or fewer there were.
    private func workedOrdinal(of number: Int) -> Int {
        let (weeks, weekday) = (number + 3).flooredDivision(by: 7)
        let index = shifts.partitionPoint { $0.day.number <= number }
        return weeks * 5 + Swift.min(weekday + 1, 5) + (index == 0 ? 0 : shifts[index - 1].total)
    }

    /// The first day on which there have been so many worked days: the inverse of the ordinal.
    private func workedDay(ordinal: Int) -> CivilDay {
        // Between two rows only the week's own rule holds, so it is enough to know between which two the day lies.
        let index = shifts.partitionPoint { workedOrdinal(of: $0.day.number) < ordinal }
        let fromMonday = ordinal - (index == 0 ? 0 : shifts[index - 1].total) - 1
        let (weeks, weekday) = fromMonday.flooredDivision(by: 5)
        let number = weeks * 7 + weekday - 3
        return CivilDay(number: index < shifts.count ? Swift.min(number, shifts[index].day.number) : number)
    }
}
