import Testing

@testable import Workflow

struct ReceiptDayTests {
    struct Example: CustomTestStringConvertible {
        let at: Moment
        let day: CivilDay
        var cutOff: TimeOfDay = .of("17:00")
        var saturdays = false
        var strict = false
        var testDescription: String { "\(at) cut-off \(cutOff)\(saturdays ? " saturdays" : "")\(strict ? " strict" : "")" }
    }

    @Test(arguments: [
        Example(at: .of("2024-06-14T05:00"), day: .of("2024-06-14")),
        Example(at: .of("2024-06-14T12:10"), day: .of("2024-06-14")),
        Example(at: .of("2024-06-14T17:00"), day: .of("2024-06-14")),
        Example(at: .of("2024-06-14T17:01"), day: .of("2024-06-17")),
        Example(at: .of("2024-06-14T16:00"), day: .of("2024-06-14"), cutOff: .of("16:00")),
        Example(at: .of("2024-06-14T16:01"), day: .of("2024-06-17"), cutOff: .of("16:00")),
        Example(at: .of("2024-06-15T09:00"), day: .of("2024-06-17")),
        Example(at: .of("2024-06-15T09:00"), day: .of("2024-06-15"), saturdays: true),
        Example(at: .of("2024-06-15T11:30"), day: .of("2024-06-15"), saturdays: true),
        Example(at: .of("2024-06-15T11:31"), day: .of("2024-06-17"), saturdays: true),
        Example(at: .of("2024-06-15T10:01"), day: .of("2024-06-17"), cutOff: .of("10:00"), saturdays: true),
        Example(at: .of("2024-06-14T17:01"), day: .of("2024-06-17"), saturdays: true),
        Example(at: .of("2024-06-16T09:00"), day: .of("2024-06-17"), saturdays: true),
        // A Saturday that is a holiday receives nothing; a make-up Saturday is a full working day.
        Example(at: .of("2022-04-30T09:00"), day: .of("2022-05-04"), saturdays: true),
        Example(at: .of("2019-01-05T16:00"), day: .of("2019-01-05")),
        Example(at: .of("2019-01-05T16:00"), day: .of("2019-01-05"), saturdays: true),
        Example(at: .of("2018-02-13T17:01"), day: .of("2018-02-21")),
        // The strict reading takes the very day, whatever it is.
        Example(at: .of("2024-06-14T17:01"), day: .of("2024-06-14"), strict: true),
        Example(at: .of("2024-06-16T09:00"), day: .of("2024-06-16"), strict: true),
        Example(at: .of("2022-04-30T23:59"), day: .of("2022-04-30"), saturdays: true, strict: true),
    ])
    func `the day of receipt`(example: Example) {
        let hours = OfficeHours.standard {
            $0.receivesOnSaturdayMornings = example.saturdays
            $0.strictReceipt = example.strict
        }
        #expect(VietnameseCalendar.calendar.receiptDay(of: example.at, cutOff: example.cutOff, hours: hours) == example.day)
    }
}
