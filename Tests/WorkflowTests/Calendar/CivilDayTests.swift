import Foundation
import Testing

@testable import Workflow

struct CivilDayTests {
    @Test func `every day from 1890 to 2210 follows the one before`() throws {
        var (year, month, day) = (1890, 1, 1)
        var number = try #require(CivilDay(year: year, month: month, day: day)).number
        var weekday = 3  // 1 January 1890 was a Wednesday
        while year < 2210 {
            let civil = CivilDay(number: number)
            guard civil == CivilDay(year: year, month: month, day: day), civil.year == year, civil.month == month, civil.day == day,
                civil.weekday.rawValue == weekday
            else {
                Issue.record("day \(number) reads \(civil), expected \(year)-\(month)-\(day), weekday \(weekday)")
                return
            }
            let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
            let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            day += 1
            if day > lengths[month - 1] { (day, month) = (1, month + 1) }
            if month > 12 { (month, year) = (1, year + 1) }
            number += 1
            weekday = weekday % 7 + 1
        }
    }

    @Test(arguments: [("1970-01-01", 0), ("2018-08-27", 17770), ("2000-02-29", 11016), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896)])
    func `a day is written as ISO 8601 and read back`(text: String, number: Int) throws {
        let day = try #require(CivilDay(text))
        #expect(day.number == number)
        #expect(day.iso == text)
    }

    @Test(arguments: [
        "", "2018-8-27", "2018-08-27 ", " 2018-08-27", "27/08/2018", "2018-02-30", "2019-02-29", "1900-02-29", "2018-13-01", "2018-00-10",
        "2018-01-00", "0000-01-01", "+018-01-01", "2018-08-2x", "２０１８-08-27", "2018-08-27T00:00", "20180827",
    ])
    func `any other text is no day`(text: String) {
        #expect(CivilDay(text) == nil)
    }

    @Test func `a slip shows day, month and year`() {
        #expect(CivilDay.of("2018-08-07").display == "07/08/2018")
    }

    @Test(arguments: [
        (CivilDay.of("2023-01-31"), 1, CivilDay.of("2023-02-28")), (.of("2024-01-31"), 1, .of("2024-02-29")),
        (.of("2023-01-31"), 2, .of("2023-03-31")), (.of("2018-12-15"), 1, .of("2019-01-15")),
        (.of("2018-10-31"), 13, .of("2019-11-30")), (.of("2018-03-31"), -1, .of("2018-02-28")), (.of("2018-01-15"), -13, .of("2016-12-15")),
        (.of("2018-05-05"), 0, .of("2018-05-05")),
    ])
    func `months end on the corresponding day or on the month's last`(from: CivilDay, months: Int, to: CivilDay) {
        #expect(from.addingMonths(months) == to)
    }

    @Test func `the last day of the month is known`() {
        #expect(CivilDay.of("2024-02-10").lastDayOfMonth == .of("2024-02-29"))
        #expect(CivilDay.of("2018-12-31").lastDayOfMonth == .of("2018-12-31"))
    }

    @Test func `arithmetic stops at the ends instead of overflowing`() {
        let day = CivilDay.of("2018-08-27")
        #expect(day.advanced(by: .max) == .last)
        #expect(day.advanced(by: .min) == .first)
        #expect(day.addingMonths(.max) == .last)
        #expect(day.addingMonths(.min) == .first)
        #expect(CivilDay(number: .max).iso == "9999-12-31")
        #expect(CivilDay(number: .min).iso == "0001-01-01")
    }

    @Test func `days are in order and can be walked`() {
        let days = Array(CivilDay.of("2018-02-27")...CivilDay.of("2018-03-02"))
        #expect(days.map(\.iso) == ["2018-02-27", "2018-02-28", "2018-03-01", "2018-03-02"])
        #expect(days[0].distance(to: days[3]) == 3)
    }

    @Test func `JSON keeps a day as its text and refuses another`() throws {
        let data = try JSONEncoder().encode([CivilDay.of("2018-08-27")])
        #expect(String(decoding: data, as: UTF8.self) == #"["2018-08-27"]"#)
        #expect(try JSONDecoder().decode([CivilDay].self, from: data) == [.of("2018-08-27")])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([CivilDay].self, from: Data(#"["2018-02-30"]"#.utf8)) }
    }

    @Test func `weekdays have short names in both languages`() {
        #expect(Weekday.allCases.map { $0.name(in: .vi) } == ["T2", "T3", "T4", "T5", "T6", "T7", "CN"])
        #expect(Weekday.sunday.name(in: .en) == "Sun")
    }
}
