import Foundation
import Testing

@testable import Workflow

struct ExplanationTests {
    private let calendar = VietnameseCalendar.calendar

    private func lines(_ limit: String, _ course: ClockCourse, onReturn: PauseReturn = .continues, in language: Language = .en) throws
        -> [String]
    {
        let deadline = Deadline(limit: try Limit(parsing: limit), hours: .standard, onReturn: onReturn)
        return deadline.explain(course, in: calendar).days.map {
            "\($0.day) \($0.counted ? $0.number?.text ?? "=" : "-") \($0.reason(in: language))"
        }
    }

    @Test func `working days across Tết`() throws {
        let lines = try lines("5 working days", ClockCourse(startedAt: .of("2018-02-12T09:00")))
        let tet = "TB 5427/TB-LĐTBXH 22/12/2017; TB 573/TB-VPCP 14/12/2017"
        #expect(
            lines == [
                "2018-02-12 - day of receipt, not counted (Civil Code 2015 art. 147.3)",
                "2018-02-13 1 working day",
                "2018-02-14 - day off: Tết Nguyên đán Mậu Tuất (29 tháng Chạp) (\(tet))",
                "2018-02-15 - day off: Tết Nguyên đán Mậu Tuất (30 tháng Chạp) (\(tet))",
                "2018-02-16 - day off: Tết Nguyên đán Mậu Tuất (mùng 1) (\(tet))",
                "2018-02-17 - day off: Tết Nguyên đán Mậu Tuất (mùng 2) (\(tet))",
                "2018-02-18 - day off: Tết Nguyên đán Mậu Tuất (mùng 3) (\(tet))",
                "2018-02-19 - day off: Nghỉ bù Tết Nguyên đán 17/02 (thứ Bảy) (\(tet))",
                "2018-02-20 - day off: Nghỉ bù Tết Nguyên đán 18/02 (Chủ nhật) (\(tet))",
                "2018-02-21 2 working day", "2018-02-22 3 working day", "2018-02-23 4 working day",
                "2018-02-24 - weekend", "2018-02-25 - weekend", "2018-02-26 5 working day; due at 17:00",
            ])
    }

    @Test func `a pause: the request is used, the return is not`() throws {
        let pause = Pause(from: .of("2024-06-05T09:00"), to: .of("2024-06-07T09:00"))
        let course = ClockCourse(startedAt: .of("2024-06-03T09:00"), pauses: [pause])
        #expect(
            try lines("2.5 working days", course) == [
                "2024-06-03 - day of receipt, not counted (Civil Code 2015 art. 147.3)", "2024-06-04 1 working day",
                "2024-06-05 2 working day; the pause begins, the day counts as used", "2024-06-06 - paused",
                "2024-06-07 - the pause ends, the day is not counted (Civil Code 2015 art. 147.3)", "2024-06-08 - weekend",
                "2024-06-09 - weekend",
                "2024-06-10 2.5 half a day, the morning counts; due at 11:30",
            ])
        #expect(
            try lines("1 working day", course, onReturn: .restarts).last
                == "2024-06-04 1 working day; due at 17:00")
        #expect(
            try lines("2 working days", course, onReturn: .restarts).dropFirst(4) == [
                "2024-06-07 - the pause ends, the full limit runs anew, the day is not counted (Civil Code 2015 art. 147.3)",
                "2024-06-08 - weekend",
                "2024-06-09 - weekend", "2024-06-10 1 working day", "2024-06-11 2 working day; due at 17:00",
            ])
        #expect(
            try lines("2 working days", course).last
                == "2024-06-07 2 the pause ends with nothing of the limit left, so due on that day; due at 17:00")
    }

    @Test func `a limit that runs anew from the day it was asked on counts from there`() throws {
        let pause = Pause(from: .of("2024-06-05T09:00"), to: .of("2024-06-05T15:00"))
        let course = ClockCourse(startedAt: .of("2024-06-03T09:00"), pauses: [pause])
        #expect(
            try lines("2 working days", course, onReturn: .restarts).suffix(3) == [
                "2024-06-05 - the pause ends, the full limit runs anew, the day is not counted (Civil Code 2015 art. 147.3)",
                "2024-06-06 1 working day",
                "2024-06-07 2 working day; due at 17:00",
            ])
        #expect(
            try lines("2 days", course, onReturn: .restarts).suffix(3) == [
                "2024-06-05 - the pause ends, the full limit runs anew, the day is not counted (Civil Code 2015 art. 147.3)",
                "2024-06-06 1 calendar day, counts also when it is off",
                "2024-06-07 2 calendar day, counts also when it is off; due at 17:00",
            ])
    }

    @Test func `while papers are out the days go up to the request`() throws {
        let course = ClockCourse(startedAt: .of("2024-06-03T09:00"), pauses: [Pause(from: .of("2024-06-04T09:00"), to: nil)])
        let deadline = Deadline(limit: .workingDays(halves: 10), hours: .standard)
        #expect(deadline.explain(course, in: calendar).dueAt == nil)
        #expect(
            try lines("5 working days", course) == [
                "2024-06-03 - day of receipt, not counted (Civil Code 2015 art. 147.3)",
                "2024-06-04 1 working day; the pause begins, the day counts as used",
            ])
    }

    @Test func `a make-up Saturday is counted, and what comes after the cut-off waits`() throws {
        let makeup = "Làm bù thứ Bảy (hoán đổi ngày 29/04/2024) (CV 2450/VPCP-KGVX 12/4/2024; TB 1570/TB-LĐTBXH 2024)"
        #expect(
            try lines("1 working day", ClockCourse(startedAt: .of("2024-05-02T17:01"))) == [
                "2024-05-02 - received after 17:00, counts as received on the next working day",
                "2024-05-03 - day of receipt, not counted (Civil Code 2015 art. 147.3)",
                "2024-05-04 1 working day: \(makeup); due at 17:00",
            ])
    }

    @Test func `calendar days that end on a day off move once`() throws {
        let lines = try lines("10 days", ClockCourse(startedAt: .of("2022-12-22T09:00")))
        #expect(
            Array(lines.suffix(3)) == [
                "2023-01-01 10 calendar day, counts also when it is off; day off: Tết Dương lịch (BLLĐ 2019 (45/2019/QH14) Đ.112.1); "
                    + "the last day is off, so the limit moves to the next working day (Civil Code 2015 art. 148.5)",
                "2023-01-02 - day off: Nghỉ bù Tết Dương lịch 01/01 (Chủ nhật) (BLLĐ 2019 Đ.111.3)",
                "2023-01-03 10 the next working day after the day off (Civil Code 2015 art. 148.5); due at 17:00",
            ])
    }

    @Test func `a month ends on the corresponding day`() throws {
        #expect(
            try lines("1 month", ClockCourse(startedAt: .of("2023-01-31T09:00"))).last
                == "2023-02-28 28 calendar day, counts also when it is off; the corresponding day of the last month, or that month's last day "
                + "(Civil Code 2015 art. 148.3); due at 17:00")
    }

    @Test func `hours are told by session time`() throws {
        let pause = Pause(from: .of("2024-06-03T10:00"), to: .of("2024-06-04T10:30"))
        let course = ClockCourse(startedAt: .of("2024-06-03T09:15"), pauses: [pause])
        let from = "of working time, from the moment itself (Civil Code 2015 art. 147.1)"
        #expect(
            try lines("8 working hours", course) == [
                "2024-06-03 0.75 45 min \(from); paused at 10:00",
                "2024-06-04 5.75 5 h \(from); the pause ends, runs on from 10:30",
                "2024-06-05 8 2 h 15 min \(from); due at 09:45",
            ])
    }

    @Test func `a same-day limit counts nothing up`() throws {
        #expect(
            try lines("same day", ClockCourse(startedAt: .of("2021-02-09T15:20"))).last
                == "2021-02-17 = the limit is the day of receipt; due at 17:00")
    }

    @Test func `an extension is named on the day it was decided`() throws {
        let course = ClockCourse(
            startedAt: .of("2024-06-03T09:00"), extended: Extension(at: .of("2024-06-04T09:00"), day: .of("2024-06-07")))
        #expect(
            try lines("2 working days", course) == [
                "2024-06-03 - day of receipt, not counted (Civil Code 2015 art. 147.3)", "2024-06-04 1 working day; extended to 07/06/2024",
                "2024-06-05 2 working day", "2024-06-06 3 working day", "2024-06-07 4 working day; due at 17:00",
            ])
    }

    @Test func `a pause that began when it was overdue stands still from the extension on`() throws {
        let pause = Pause(from: .of("2024-06-06T09:00"), to: .of("2024-06-12T09:00"))
        let course = ClockCourse(
            startedAt: .of("2024-06-03T09:00"), pauses: [pause], extended: Extension(at: .of("2024-06-10T09:00"), day: .of("2024-06-14")))
        #expect(
            try lines("1 working day", course).dropFirst(3) == [
                "2024-06-06 3 working day", "2024-06-07 4 working day", "2024-06-08 - weekend", "2024-06-09 - weekend",
                "2024-06-10 5 working day; the pause begins, the day counts as used; extended to 14/06/2024",
                "2024-06-11 - paused", "2024-06-12 - the pause ends, the day is not counted (Civil Code 2015 art. 147.3)",
                "2024-06-13 6 working day", "2024-06-14 7 working day", "2024-06-15 - weekend", "2024-06-16 - weekend",
                "2024-06-17 8 working day",
                "2024-06-18 9 working day; due at 17:00",
            ])
    }

    @Test func `a pause before the start is not told`() throws {
        let pause = Pause(from: .of("2024-05-30T09:00"), to: .of("2024-05-31T09:00"))
        let course = ClockCourse(startedAt: .of("2024-06-03T09:00"), pauses: [pause])
        #expect(
            try lines("1 working hour", course) == [
                "2024-06-03 1 1 h of working time, from the moment itself (Civil Code 2015 art. 147.1); due at 10:00"
            ])
    }

    @Test func `days without a final notice are called provisional, in both languages`() throws {
        let course = ClockCourse(startedAt: .of("2028-01-03T09:00"))
        #expect(
            try lines("1 working day", course, in: .vi) == [
                "2028-01-03 - ngày tiếp nhận, không tính (BLDS 2015 Điều 147 khoản 3); lịch tạm tính, chưa có thông báo chính thức",
                "2028-01-04 1 ngày làm việc; lịch tạm tính, chưa có thông báo chính thức; đến hạn lúc 17:00",
            ])
        #expect(try lines("1 working day", course).allSatisfy { $0.contains("provisional: the calendar has no final notice for this day") })
    }

    @Test(arguments: [
        (Tally.workingDays(halves: 2), "1"), (.workingDays(halves: 5), "2.5"), (.days(31), "31"), (.workingHours(minutes: 435), "7.25"),
        (.workingHours(minutes: 480), "8"), (.workingHours(minutes: 20), "0.33"), (.workingHours(minutes: 40), "0.67"),
        (.workingHours(minutes: 63), "1.05"),
    ])
    func `a tally is a number of JSON`(tally: Tally, text: String) throws {
        #expect(tally.text == text)
        #expect(String(decoding: try JSONEncoder().encode([tally]), as: UTF8.self) == "[\(text)]")
    }

    @Test func `an extension into the past leaves one day to tell`() throws {
        let course = ClockCourse(
            startedAt: .of("2024-06-03T09:00"), extended: Extension(at: .of("2024-06-04T09:00"), day: .of("2024-05-01")))
        #expect(
            try lines("2 working days", course) == [
                "2024-06-03 - day of receipt, not counted (Civil Code 2015 art. 147.3); extended to 01/05/2024"
            ])
    }
}
