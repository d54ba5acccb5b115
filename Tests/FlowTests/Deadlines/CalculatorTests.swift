import Testing

struct CalculatorTests {
    @Test func `there are thirteen worked examples, seven of them with another reading that can be defended`() {
        #expect(WorkedExample.all.count == 13)
        #expect(WorkedExample.all.filter(\.isDefensible).count == 7)
    }

    @Test(arguments: WorkedExample.all)
    func `the calculator gives the day of every worked example`(example: WorkedExample) throws {
        #expect(try dueAt(example.options()) == example.due)
    }

    @Test(arguments: WorkedExample.all.filter(\.isDefensible))
    func `the other reading that can be defended is reached by options`(example: WorkedExample) throws {
        let options =
            switch example.otherReading {
            case "working-hours":
                example.options(limit: "\(try #require(Double(example.amount)) * 8) working hours".replacing(".0 ", with: " "))
            case "restart": example.options(onReturn: "restart")
            case "resume": example.options(onReturn: "continue")
            case "no-cutoff": example.options(cutOff: "17:00")
            case "deemed-next-working-day": example.options(saturdays: false)
            case "unit:working-day:1": example.options(limit: "1 working day")
            default: [String]()
            }
        try #require(!options.isEmpty, "no option leads to \(example.otherReading)")
        #expect(try dueAt(options) == example.otherDue)
    }

    @Test(arguments: [
        ("2021-02-09T15:20", "same day", ["--strict-receipt"], "2021-02-09T17:00"),
        ("2021-02-09T15:20", "same day", [], "2021-02-17T17:00"),
        ("2018-10-06T09:00", "1 working day", ["--strict-receipt"], "2018-10-08T17:00"),
        ("2018-10-06T09:00", "1 working day", [], "2018-10-09T17:00"),
        ("2018-10-05T16:01", "1 working day", ["--cutoff", "16:00"], "2018-10-09T17:00"),
        ("2018-10-05T16:00", "1 working day", ["--cutoff", "16:00"], "2018-10-08T17:00"),
        ("2018-10-05T12:15", "1 working day", [], "2018-10-08T17:00"), ("2018-10-05T05:00", "1 working day", [], "2018-10-08T17:00"),
        ("2019-01-04T09:00", "1 working day", [], "2019-01-05T17:00"), ("2018-10-05T09:00", "1 days", [], "2018-10-08T17:00"),
        ("2018-10-05T09:00", "1 month", [], "2018-11-05T17:00"), ("2018-10-05T09:00", "4 working hours", [], "2018-10-05T14:30"),
        ("2018-10-05T07:30", "4 working hours", [], "2018-10-05T11:30"), ("2018-10-05T09:00", "0.5 working days", [], "2018-10-08T11:30"),
        (
            "2018-10-01T09:00", "3 working days",
            ["--pause", "2018-10-02T09:00/2018-10-03T09:00", "--pause", "2018-10-04T09:00/2018-10-08T09:00"],
            "2018-10-09T17:00"
        ),
    ])
    func `the rules of counting, one by one`(from: String, limit: String, more: [String], due: String) throws {
        #expect(try dueAt(["calendar", "due", "--from", from, "--limit", limit] + more) == due)
    }

    @Test func `the calculator needs neither a record nor a user, and asks the record's office and calendar where there is one`() throws {
        let program = try Program()
        try program.done([
            "calendar", "apply", try program.file("c.csv", "date,kind,name,source\n2018-10-08,holiday,Nghỉ,TB 1\n"), "--as", "owner",
        ])
        let words = ["calendar", "due", "--from", "2018-10-05T09:00", "--limit", "1 working day"]
        #expect(try program.done(words).output == "2018-10-09T17:00\n")
        #expect(try Program(office: false).done(words).output == "2018-10-08T17:00\n")
    }

    @Test func `a day of a provisional year is said to be one`() throws {
        let run = try Program(office: false)("calendar", "due", "--from", "2031-10-01T09:00", "--limit", "5 working days", "--lang", "en")
        #expect(run.output == "2031-10-08T17:00\n")
        #expect(run.errors.contains("the calendar up to 08/10/2031 is provisional"))
    }

    private func dueAt(_ words: [String]) throws -> String? {
        try Program(office: false).done(words + ["--format", "json"]).object()["dueAt"] as? String
    }
}
