/// One version of the calendar: which days are worked.
///
/// A day is worked when a row makes it so, or when it is Monday to Friday and no row takes it off. Promises keep the version
/// that they were counted with.
public struct BusinessCalendar: Hashable, Sendable {
    /// From one row on, how many worked days more (or fewer) there have been than Mondays to Fridays.
    struct Shift: Hashable, Sendable {
        /// The day of the row.
        let day: CivilDay
        /// The difference up to and including that day.
        let total: Int
    }

    /// The number of the version.
    public let version: Int
    /// The rows in force, one a day at most, in the order of days.
    public let rows: [CalendarRow]
    /// What the rows change of the week's own rule, in the order of days; rows that change nothing are left out.
    let shifts: [Shift]
    /// The end of the last year that has a row.
    private let noticesEnd: CivilDay?

    /// A version of the calendar; where two rows speak of the same day, the later one of the sequence holds.
    public init(version: Int, rows: some Sequence<CalendarRow>) {
        self.version = version
        self.rows = Dictionary(rows.map { ($0.day, $0) }, uniquingKeysWith: { _, later in later }).values.sorted { $0.day < $1.day }
        noticesEnd = self.rows.last.map { $0.day.addingMonths(12 - $0.day.month).lastDayOfMonth }
        var total = 0
        shifts = self.rows.compactMap { row in
            let change =
                switch (row.kind, row.day.weekday.isWeekend) {
                case (.makeupWorkday, true): 1
                case (.holiday, false), (.compensatoryOff, false): -1
                default: 0
                }
            total += change
            return change == 0 ? nil : Shift(day: row.day, total: total)
        }
    }

    /// The row that speaks of a day, also one that only takes another back.
    public func row(for day: CivilDay) -> CalendarRow? {
        let index = rows.partitionPoint { $0.day < day }
        return index < rows.count && rows[index].day == day ? rows[index] : nil
    }

    /// Why a day is worked or not.
    public func nature(of day: CivilDay) -> DayNature {
        if let row = row(for: day) {
            if row.kind == .makeupWorkday { return .makeup(row) }
            if row.kind.isOff { return .off(row) }
        }
        return day.weekday.isWeekend ? .weekend : .worked
    }

    /// Whether a day counts as a working day.
    public func isWorked(_ day: CivilDay) -> Bool {
        nature(of: day).isWorked
    }

    /// The last year that has a row; `nil` when there is no row.
    public var lastYear: Int? {
        noticesEnd?.year
    }

    /// Whether a count over these days stands on a row that is provisional, or ends beyond the calendar.
    public func isProvisional(from start: CivilDay, through end: CivilDay) -> Bool {
        isProvisional(end) || rows.contains { $0.isProvisional && start <= $0.day && $0.day <= end }
    }

    /// Whether the last word on a day has not been spoken: its year lies beyond the last year with rows, so that only weekends
    /// are known, or the source of its row says so.
    public func isProvisional(_ day: CivilDay) -> Bool {
        guard let noticesEnd, day <= noticesEnd else { return true }
        return row(for: day)?.isProvisional ?? false
    }
}

extension RandomAccessCollection where Index == Int {
    /// The first index whose element does not fulfil `belongsBefore`, in a collection that is sorted by it.
    func partitionPoint(where belongsBefore: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if belongsBefore(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
