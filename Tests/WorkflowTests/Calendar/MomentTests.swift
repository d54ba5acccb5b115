import Foundation
import Testing

@testable import Workflow

struct MomentTests {
    @Test(arguments: [
        ("2018-10-01T08:30", "2018-10-01T08:30"), ("2018-10-01T08:30:45", "2018-10-01T08:30"), ("1969-12-31T23:59:59", "1969-12-31T23:59"),
    ])
    func `a moment is read to the minute`(text: String, iso: String) {
        #expect(Moment(text)?.iso == iso)
    }

    @Test(arguments: [
        "", "2018-10-01", "2018-10-01 08:30", "2018-10-01T8:30", "2018-10-01T24:00", "2018-10-01T08:60", "2018-10-01T08:30:60",
        "2018-10-01T08:30Z", "2018-10-01T08:30+07:00", "2018-10-01T08:30:45.5", "2018-10-01T08:30:", "2018-02-30T08:30", "2018-10-01t08:30",
    ])
    func `any other text is no moment`(text: String) {
        #expect(Moment(text) == nil)
    }

    @Test func `a moment has a day and a minute, also before 1970`() {
        let moment = Moment.of("1969-12-31T23:59")
        #expect(moment.minutes == -1)
        #expect(moment.day == .of("1969-12-31"))
        #expect(moment.time == .of("23:59"))
        #expect(Moment(day: moment.day, time: moment.time) == moment)
    }

    @Test func `a slip shows the day and the hour`() {
        #expect(Moment("2018-10-01T08:30")?.display == "01/10/2018 08:30")
    }

    @Test(arguments: [
        ("2018-10-05T17:00", "thứ Sáu 05/10/2018, 17:00", "Friday 05/10/2018, 17:00"),
        ("2018-10-01T07:05", "thứ Hai 01/10/2018, 07:05", "Monday 01/10/2018, 07:05"),
        ("2018-10-07T00:00", "Chủ nhật 07/10/2018, 00:00", "Sunday 07/10/2018, 00:00"),
    ])
    func `a screen shows the weekday too`(moment: String, vietnamese: String, english: String) {
        #expect(Moment.of(moment).displayWithWeekday(in: .vi) == vietnamese)
        #expect(Moment.of(moment).displayWithWeekday(in: .en) == english)
        #expect(vietnamese.hasPrefix(Moment.of(moment).day.displayWithWeekday(in: .vi)))
    }

    @Test(arguments: Language.allCases)
    func `every weekday has a full name of its own`(language: Language) {
        #expect(Set(Weekday.allCases.map { $0.fullName(in: language) }).count == 7)
    }

    @Test func `moments stay within the days that can be written`() {
        #expect(Moment(minutes: .max).iso == "9999-12-31T23:59")
        #expect(Moment(minutes: .min).iso == "0001-01-01T00:00")
    }

    @Test func `moments are in order`() {
        #expect(Moment.of("2018-10-01T08:30") < .of("2018-10-01T08:31"))
        #expect(Moment.of("2018-10-01T23:59") < .of("2018-10-02T00:00"))
    }

    @Test func `JSON keeps a moment and a time of day as their text`() throws {
        let data = try JSONEncoder().encode([Moment.of("2018-10-01T08:30")])
        #expect(String(decoding: data, as: UTF8.self) == #"["2018-10-01T08:30"]"#)
        #expect(try JSONDecoder().decode([Moment].self, from: data) == [.of("2018-10-01T08:30")])
        #expect(try JSONDecoder().decode([TimeOfDay].self, from: JSONEncoder().encode([TimeOfDay.of("07:05")])) == [.of("07:05")])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Moment].self, from: Data(#"["2018-10-01"]"#.utf8)) }
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([TimeOfDay].self, from: Data(#"["7:05"]"#.utf8)) }
    }

    @Test(arguments: ["", "7:30", "07:3", "07:30 ", "24:00", "07:60", "0730", "-7:30", "07.30"])
    func `a time of day has two digits each`(text: String) {
        #expect(TimeOfDay(text) == nil)
    }

    @Test func `a time of day is a minute of the day`() {
        #expect(TimeOfDay("07:30")?.minutes == 450)
        #expect(TimeOfDay("07:05")?.text == "07:05")
        #expect(TimeOfDay(minutes: 1439)?.text == "23:59")
        #expect(TimeOfDay(minutes: 1440) == nil)
        #expect(TimeOfDay(minutes: -1) == nil)
    }
}

struct OfficeHoursTests {
    @Test func `the cut-off is closing time unless it is given`() throws {
        let morning = try #require(OfficeHours.Session("07:30-11:30"))
        let afternoon = try #require(OfficeHours.Session("13:00-17:00"))
        let hours = try #require(OfficeHours(morning: morning, afternoon: afternoon))
        #expect(hours.cutOff == .of("17:00"))
        #expect(hours.sameDayCutOff == .of("17:00"))
        #expect(hours.closing == .of("17:00"))
        #expect(hours.minutesPerDay == 480)
        #expect(morning.text == "07:30-11:30")
    }

    @Test(arguments: ["11:30-07:30", "07:30-07:30", "07:30", "7:30-11:30", "07:30 - 11:30", "07:30-11:30-"])
    func `a session opens before it closes`(text: String) {
        #expect(OfficeHours.Session(text) == nil)
    }

    @Test func `the afternoon begins when the morning has ended`() throws {
        let morning = try #require(OfficeHours.Session("07:30-13:30"))
        let afternoon = try #require(OfficeHours.Session("13:00-17:00"))
        #expect(OfficeHours(morning: morning, afternoon: afternoon) == nil)
    }
}
