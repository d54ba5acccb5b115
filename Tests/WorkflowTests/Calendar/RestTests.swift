import Testing

@testable import Workflow

@Suite struct `The longest rest` {
    private func day(_ iso: String) throws -> CivilDay { try #require(CivilDay(iso)) }

    @Test(arguments: [
        ("2018-10-02", "2019-02-02", "2019-02-10"), ("2019-02-01", "2019-02-02", "2019-02-10"),
        ("2019-02-02", "2020-01-23", "2020-01-29"), ("2019-02-06", "2020-01-23", "2020-01-29"), ("2021-06-01", "2022-01-29", "2022-02-06"),
    ])
    func `after a day is that of the next Tết, which has not begun yet`(today: String, first: String, last: String) throws {
        let rest = try #require(VietnameseCalendar.calendar.longestRest(after: try day(today)))
        #expect(rest == Rest(first: try day(first), last: try day(last)))
        #expect(VietnameseCalendar.calendar.isWorked(rest.first.advanced(by: -1)))
        #expect(rest.length == (rest.first.distance(to: rest.last) + 1))
    }

    @Test func `is looked for only where notices speak, and an ordinary weekend is none`() throws {
        #expect(VietnameseCalendar.calendar.longestRest(after: try day("2027-12-31")) == nil)
        #expect(VietnameseCalendar.calendar.longestRest(after: .last) == nil)
        #expect(BusinessCalendar(version: 1, rows: []).longestRest(after: try day("2018-10-02")) == nil)
        let friday = CalendarRow(day: try day("2018-10-05"), kind: .holiday, name: "", source: "")
        let calendar = BusinessCalendar(version: 1, rows: [friday])
        #expect(calendar.longestRest(after: try day("2018-10-02")) == Rest(first: try day("2018-10-05"), last: try day("2018-10-07")))
        #expect(calendar.longestRest(after: try day("2018-10-05")) == nil)
    }
}
