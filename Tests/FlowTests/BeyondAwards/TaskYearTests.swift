import Foundation
import Testing

/// Plans that are told in another year than their own, and files that are run again when the year is over.
struct TaskYearTests {
    private static let head = "number,quarter,task,done_on\n"

    private func taken(_ program: Program, _ file: String, at moment: String, _ more: String...) throws -> [String: Any] {
        try program.done(
            ["import", "tasks", file, "--procedure", "yearly-plan", "--unit", "p1", "--as", "clerk", "--at", moment, "--format", "json"]
                + more
        ).object()
    }

    @Test func `a plan made in December, or told in January, is due in its own year`() throws {
        let program = try YearlyPlanTests.begun()
        #expect(try taken(program, YearlyPlanTests.plan, at: "2018-12-20T08:00", "--set", "year=2019")["dossiers"] as? Int == 25)
        // The first quarter of 2019 ends on a Sunday.
        #expect(try program.dueAt("H37.12-181220-0001") == "2019-04-01T17:00")
        #expect(try taken(program, YearlyPlanTests.plan, at: "2020-01-08T08:00", "--set", "year=2019")["unchanged"] as? Int == 25)
        let late = try program.file("late.csv", "number,quarter,task,year\n99,4,Việc ghi sau,2019\n")
        #expect(try taken(program, late, at: "2020-01-08T08:00")["dossiers"] as? Int == 1)
        #expect(try program.dueAt("H37.12-200108-0001") == "2019-12-31T17:00")
        #expect(try program.auditProblems() == [])
    }

    @Test func `what is given for all rows must not differ from a cell, and has to be asked for`() throws {
        let program = try YearlyPlanTests.begun()
        let file = try program.file("two.csv", "number,quarter,task,year\n1,1,Một,2019\n2,2,Hai,2020\n3,3,Ba,\n")
        let words = [
            "import", "tasks", file, "--procedure", "yearly-plan", "--unit", "p1", "--as", "clerk", "--at", "2019-01-02T08:00", "--set",
        ]
        try program.refuses(words + ["year=2019"], exit: 1, ["two.csv:3: The column “year” says “2020”, and --set says “2019”."])
        try program.refuses(words + ["yaer=2019"], exit: 1, ["yaer"])
        try program.refuses(words + ["year=2019.5"], exit: 1, ["two.csv:2:", "two.csv:3:", "two.csv:4:"])
    }

    @Test func `a task that is done late goes on in the next year, and stays one`() throws {
        let program = try YearlyPlanTests.begun()
        let open = try program.file("open.csv", Self.head + "1,4,Báo cáo,\n2,4,Tổng kết,\n")
        #expect(try taken(program, open, at: "2019-01-02T08:00")["dossiers"] as? Int == 2)
        #expect(try taken(program, open, at: "2020-01-08T08:00")["unchanged"] as? Int == 2)
        let done = try program.file("done.csv", Self.head + "1,4,Báo cáo,2020-01-06\n2,4,Tổng kết,\n")
        let answer = try taken(program, done, at: "2020-01-10T08:00")
        #expect(answer["dossiers"] as? Int == 0)
        #expect(answer["unchanged"] as? Int == 1)
        let page = try program.page("H37.12-190102-0001")
        #expect(page["state"] as? String == "done")
        #expect(page["timeliness"] as? String == "late")
        #expect(page["decidedAt"] as? String == "2020-01-06T17:00")
        #expect(try taken(program, done, at: "2020-02-10T08:00")["unchanged"] as? Int == 2)
        // What comes back in the plan of the next year is another task than that which is done.
        let next = try program.file("next.csv", Self.head + "1,4,Báo cáo,\n")
        #expect(try taken(program, next, at: "2020-02-10T09:00")["dossiers"] as? Int == 1)
        #expect(try program.dueAt("H37.12-200210-0001") == "2020-12-31T17:00")
        #expect(try program.auditProblems() == [])
    }

    @Test func `the day of an old decision says nothing of when a row was received`() throws {
        let program = try Program()
        let pack = Program.root.appending(path: "workflows/packs/award-items").path
        try program.done(["workflow", "publish", pack, "--as", "owner"])
        let file = try program.file(
            "items.csv", "holder,item,award_decision,award_date,reason\nAn (ví dụ),medal,00/QĐ,2018-10-24,\n")
        try program.done([
            "import", "tasks", file, "--procedure", "item-exchange", "--unit", "p1", "--as", "clerk", "--at", "2019-03-04T08:00",
        ])
        #expect(try program.page("H37.12-190304-0001")["receivedAt"] as? String == "2019-03-04T08:00")
    }

    @Test func `every row that an ended procedure does not take is told with its line, beside all others`() throws {
        let program = try YearlyPlanTests.begun()
        try program.done(["procedure", "end", "yearly-plan", "--on", "2019-06-01", "--as", "owner", "--at", "2019-01-02T08:00"])
        let file = try program.file("after.csv", Self.head + "1,2,Trước,2019-05-20\n2,3,Sau,\n3,9,Sai quý,\n4,3,Sau nữa,\n")
        try program.refuses(
            [
                "import", "tasks", file, "--procedure", "yearly-plan", "--unit", "p1", "--as", "clerk", "--at", "2019-07-02T08:00",
            ], exit: 1,
            ["after.csv:3: ", "after.csv:4: The column “quarter” does not take “9”", "after.csv:5: "])
    }
}
