import Testing

@testable import Workflow

struct LimitTests {
    @Test(arguments: [
        ("25 working days", Limit.workingDays(halves: 50)), ("1 working day", .workingDays(halves: 2)),
        ("1 working days", .workingDays(halves: 2)),
        ("3 working day", .workingDays(halves: 6)), ("2.5 working days", .workingDays(halves: 5)),
        ("0.5 working day", .workingDays(halves: 1)),
        ("10000 working days", .workingDays(halves: 20_000)), ("9999.5 working days", .workingDays(halves: 19_999)),
        ("10 days", .days(10)), ("1 day", .days(1)), ("3 months", .months(3)), ("1 month", .months(1)),
        ("8 working hours", .workingHours(8)), ("1 working hour", .workingHours(1)), ("same day", .sameDay),
        ("  5  working   days ", .workingDays(halves: 10)),
    ])
    func `a limit is read in five forms`(text: String, limit: Limit) throws {
        #expect(try Limit(parsing: text) == limit)
    }

    @Test(arguments: [
        "", "5", "days", "0 days", "0 working days", "0.0 working days", "-1 days", "+1 days", "1.5 days", "2.5 months",
        "2.5 working hours",
        "2.25 working days", "2.0 working days", "2,5 working days", ".5 working days", "10001 days", "10000.5 working days", "123456 days",
        "5 weeks", "5 Working Days", "five days", "5 working", "working days 5", "same days", "Same day", "1 same day", "5\tdays", "٥ days",
        "1e3 days", "025 working days", "007 days", "00.5 working days", "02.5 working days", "00 days",
        "99999999999999999999 days",
    ])
    func `anything else says what was read and lists the forms`(text: String) {
        let error = #expect(throws: LimitSyntax.self) { try Limit(parsing: text) }
        #expect(error?.read == text)
        for form in LimitSyntax.forms {
            #expect(error?.message(in: .en).contains(form) == true)
            #expect(error?.message(in: .vi).contains(form) == true)
        }
    }

    @Test func `the words of a text that is no limit`() {
        #expect(
            LimitSyntax(read: "5 weeks").description
                == "“5 weeks” is no limit. A limit is written `N working days`, `N days`, `N months`, `N working hours`, `same day`; N is 1 to 10000 "
                + "without a leading zero, working days also in halves (2.5).")
    }

    @Test(arguments: [
        ("25 working days", "25 ngày làm việc"), ("2.5 working days", "2,5 ngày làm việc"), ("1 working day", "1 ngày làm việc"),
        ("10 days", "10 ngày"), ("3 months", "3 tháng"), ("8 working hours", "8 giờ làm việc"), ("same day", "trong ngày"),
        ("1 day", "1 ngày"), ("1 month", "1 tháng"), ("1 working hour", "1 giờ làm việc"),
    ])
    func `a limit is written in one way, and read back`(text: String, vietnamese: String) throws {
        let limit = try Limit(parsing: text)
        #expect(limit.text == text)
        #expect(limit.display(in: .en) == text)
        #expect(limit.display(in: .vi) == vietnamese)
    }
}
