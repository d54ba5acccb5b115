import Testing

@testable import Workflow

struct BusinessCalendarTests {
    private let calendar = VietnameseCalendar.calendar

    @Test func `the shipped calendar has its 146 rows, 2018 to 2027`() {
        #expect(calendar.rows.count == 146)
        #expect(calendar.rows.first?.day == .of("2018-01-01"))
        #expect(calendar.lastYear == 2027)
    }

    @Test func `every day has its nature`() throws {
        let makeup = try #require(calendar.row(for: .of("2019-01-05")))
        let swapped = try #require(calendar.row(for: .of("2018-12-31")))
        #expect(calendar.nature(of: .of("2018-08-27")) == .worked)
        #expect(calendar.nature(of: .of("2018-08-26")) == .weekend)
        #expect(calendar.nature(of: .of("2019-01-05")) == .makeup(makeup))
        #expect(calendar.nature(of: .of("2018-12-31")) == .off(swapped))
        #expect(calendar.isWorked(.of("2019-01-05")))
        #expect(!calendar.isWorked(.of("2018-12-31")))
    }

    @Test func `a later row for the same day replaces an earlier one`() {
        let rows = [
            row(.of("2030-05-06"), .holiday), row(.of("2030-05-06"), .ordinary), row(.of("2030-05-04"), .ordinary),
            row(.of("2030-05-04"), .makeupWorkday),
        ]
        let calendar = BusinessCalendar(version: 2, rows: rows)
        #expect(calendar.rows.count == 2)
        #expect(calendar.isWorked(.of("2030-05-04")))
        #expect(calendar.nature(of: .of("2030-05-06")) == .worked)
        #expect(calendar.workedDays(after: .of("2030-05-03"), through: .of("2030-05-06")) == 2)
    }

    @Test func `rows that change nothing count for nothing`() {
        let rows = [row(.of("2030-05-04"), .holiday), row(.of("2030-05-06"), .makeupWorkday), row(.of("2030-05-11"), .ordinary)]
        let calendar = BusinessCalendar(version: 1, rows: rows)
        #expect(calendar.nature(of: .of("2030-05-04")) == .off(rows[0]))
        #expect(calendar.workedDays(after: .of("2030-04-30"), through: .of("2030-05-31")) == 23)
    }

    @Test func `what has no notice yet is provisional`() {
        #expect(!calendar.isProvisional(.of("2026-11-24")))
        #expect(calendar.isProvisional(.of("2027-02-04")))
        #expect(calendar.isProvisional(.of("2028-01-03")))
        #expect(BusinessCalendar(version: 0, rows: []).isProvisional(.of("2018-08-27")))
        #expect(BusinessCalendar(version: 0, rows: []).lastYear == nil)
    }

    @Test func `worked days are found on both sides of Tết`() {
        #expect(calendar.workedDay(onOrAfter: .of("2018-02-13")) == .of("2018-02-13"))
        #expect(calendar.workedDay(onOrAfter: .of("2018-02-14")) == .of("2018-02-21"))
        #expect(calendar.workedDay(before: .of("2018-02-21")) == .of("2018-02-13"))
        #expect(calendar.day(0, workedDaysAfter: .of("2018-02-14")) == .of("2018-02-21"))
        #expect(calendar.day(0, workedDaysAfter: .of("2018-02-13")) == .of("2018-02-13"))
        #expect(calendar.day(5, workedDaysAfter: .of("2018-02-12")) == .of("2018-02-26"))
        #expect(calendar.workedDays(after: .of("2018-02-12"), through: .of("2018-02-26")) == 5)
        #expect(calendar.workedDays(after: .of("2018-02-26"), through: .of("2018-02-12")) == -5)
        #expect(calendar.workedDays(after: .of("2018-02-26"), through: .of("2018-02-26")) == 0)
    }

    @Test func `the fast count agrees with one that walks day by day, 1900 to 2200`() throws {
        let first = CivilDay.of("1900-01-01")
        var walked: [CivilDay] = []
        var passed = [0]
        for day in first...CivilDay.of("2200-12-31") {
            if Walked.isWorked(day) { walked.append(day) }
            passed.append(walked.count)
        }
        var numbers = SeededNumbers(seed: 1900)
        for _ in 0..<50_000 {
            let start = numbers.number(0...passed.count - 2)
            let end = numbers.number(0...passed.count - 2)
            let (from, to) = (first.advanced(by: start), first.advanced(by: end))
            try #require(calendar.workedDays(after: from, through: to) == passed[end + 1] - passed[start + 1], "\(from) to \(to)")
            let count = numbers.number(1...10_000)
            let index = passed[start + 1] + count - 1
            if index < walked.count { try #require(calendar.day(count, workedDaysAfter: from) == walked[index], "\(count) after \(from)") }
            if passed[start] < walked.count { try #require(calendar.workedDay(onOrAfter: from) == walked[passed[start]], "\(from)") }
            if passed[start] > 0 { try #require(calendar.workedDay(before: from) == walked[passed[start] - 1], "\(from)") }
        }
    }

    @Test func `every day of the notices agrees with the walk, one by one`() throws {
        for day in CivilDay.of("2017-12-01")...CivilDay.of("2028-02-01") {
            try #require(calendar.isWorked(day) == Walked.isWorked(day), "\(day)")
            var next = day.advanced(by: 1)
            while !Walked.isWorked(next) { next = next.advanced(by: 1) }
            try #require(calendar.day(1, workedDaysAfter: day) == next, "\(day)")
        }
    }

    @Test func `absurd numbers stop at the ends of the calendar`() {
        #expect(calendar.day(.max, workedDaysAfter: .of("2018-08-27")) == .last)
        #expect(calendar.day(.min, workedDaysAfter: .of("2018-08-25")) == .of("2018-08-27"))
        #expect(calendar.workedDay(before: .first) == .first)
        #expect(calendar.workedDays(after: .first, through: .last) > 2_600_000)
    }

    private func row(_ day: CivilDay, _ kind: CalendarRow.Kind) -> CalendarRow {
        CalendarRow(day: day, kind: kind, name: "", source: "")
    }
}

/// The rule of worked days told a second time, slowly, over the rows of the shipped file.
enum Walked {
    private static let off = Set(VietnameseCalendar.rows.filter { $0.kind == .holiday || $0.kind == .compensatoryOff }.map(\.day.number))
    private static let makeup = Set(VietnameseCalendar.rows.filter { $0.kind == .makeupWorkday }.map(\.day.number))

    static func isHoliday(_ day: CivilDay) -> Bool {
        off.contains(day.number)
    }

    /// Worked or not, 2015 to 2030, worked out once.
    private static let first = 365 * 45 + 11
    private static let table = (first..<first + 365 * 16).map { rule(CivilDay(number: $0)) }

    static func isWorked(_ day: CivilDay) -> Bool {
        let index = day.number - first
        return index >= 0 && index < 365 * 16 ? table[index] : rule(day)
    }

    private static func rule(_ day: CivilDay) -> Bool {
        if makeup.contains(day.number) { return true }
        if off.contains(day.number) { return false }
        // Day 4 was Monday 1970-01-05.
        return ((day.number - 4) % 7 + 7) % 7 < 5
    }
}
