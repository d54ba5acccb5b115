import Foundation
import Testing

/// What an office is told of the rows of its plan.
struct TaskRowTests {
    private static let head = "number,quarter,task,responsible"

    private func words(_ file: String, at moment: String = "2019-01-02T08:00", unit: String? = "p1") -> [String] {
        ["import", "tasks", file, "--procedure", "yearly-plan", "--as", "clerk", "--at", moment] + (unit.map { ["--unit", $0] } ?? [])
    }

    @Test func `columns that have to be there are told apart from those that may`() throws {
        let program = try YearlyPlanTests.begun()
        let file = try program.file("viet.csv", "Số,Quý,Nhiệm vụ,Phụ trách\n1,1,Việc,Ban\n")
        let run = try program.run(words(file) + ["--lang", "en"])
        let told =
            "The column “number” is missing. The columns needed are: number, quarter, task."
            + " There may also be: responsible, year, unit, done_on, result, reason."
        #expect(run.exitCode == 1 && run.errors.contains(told), "\(run.errors)")
    }

    @Test(arguments: [
        "number\tquarter\ttask\tresponsible\n1\t1\tViệc, một\tBan\n", "sep=;\nnumber;quarter;task;responsible\n1;1;Việc, một;Ban\n",
        "\u{FEFF}SEP=\t\r\nnumber\tquarter\ttask\r\n1\t1\tViệc, một\r\n", "sep=,\nnumber,quarter,task\n1,1,\"Việc, một\"\n",
    ])
    func `a file is read as a spreadsheet writes it`(text: String) throws {
        let program = try YearlyPlanTests.begun()
        try program.done(words(try program.file("plan.csv", text)))
        let found = try program.done(["list", "--search", "Việc, một", "--format", "json"]).object()
        #expect((found["dossiers"] as? [Any])?.count == 1)
    }

    @Test func `rows without a unit are told once, with their lines`() throws {
        let program = try YearlyPlanTests.begun()
        try program.done(["unit", "add", "p2", "--name", "Sở khác", "--level", "province", "--as", "admin"])
        let file = try program.file(
            "plan.csv", "\(Self.head),unit\n1,1,Một,Ban,\n2,1,Hai,Ban,\n3,1,Ba,Ban,p2\n4,1,Bốn,Ban,\n")
        let run = try program.run(words(file, unit: nil) + ["--lang", "vi"])
        #expect(run.exitCode == 1 && run.reasons.count == 1, "\(run.errors)")
        #expect(run.errors.contains("plan.csv: Không biết các dòng 2–3, 5 thuộc đơn vị nào."))
    }

    @Test func `a choice is told as files write it, empty or unknown`() throws {
        let program = try YearlyPlanTests.begun()
        let file = try program.file("plan.csv", "\(Self.head)\n1,quý 5,Một,Ban\n2,,Hai,Ban\n")
        let run = try program.run(words(file) + ["--lang", "vi"])
        let known = "Các giá trị dùng được: 1 (Quý I), 2 (Quý II), 3 (Quý III), 4 (Quý IV)."
        #expect(run.exitCode == 1 && run.reasons.count == 2, "\(run.errors)")
        #expect(run.errors.contains("plan.csv:2: Cột “quarter” không có giá trị “quý 5”. \(known)"))
        #expect(run.errors.contains("plan.csv:3: Ô của cột “quarter” còn trống. \(known)"))
    }

    @Test func `what was done before it was received is said to be so`() throws {
        let program = try YearlyPlanTests.begun()
        let plan = try program.file("plan.csv", "\(Self.head)\n1,1,Một,Ban\n")
        let done = try program.file("done.csv", "\(Self.head),done_on\n1,1,Một,Ban,2019-03-04\n")
        try program.done(words(plan, at: "2019-03-05T09:00"))
        for moment in ["2019-03-06T08:00", "2019-03-05T17:00"] {
            try program.refuses(
                words(done, at: moment), exit: 1,
                [
                    "done.csv:2: The column “done_on” says “2019-03-04”, and dossier H37.12-190305-0001 was received on 05/03/2019 09:00"
                        + " only: nothing is done before it is received."
                ])
        }
        // What is taken over for the first time was received on the day it was done, at the latest.
        let other = try YearlyPlanTests.begun()
        try other.done(words(try other.file("done.csv", "\(Self.head),done_on\n1,1,Một,Ban,2019-03-04\n"), at: "2019-03-06T08:00"))
        #expect(try other.page("H37.12-190304-0001")["state"] as? String == "done")
    }

    @Test func `a row of a known number that says otherwise is no second task`() throws {
        let program = try YearlyPlanTests.begun()
        try program.done(words(try program.file("plan.csv", "\(Self.head)\n1,1,Một,Ban\n2,1,Hai,Ban\n")))
        let mended = try program.file("mended.csv", "\(Self.head)\n1,2,Một,Ban khác\n2,1,Hai,Ban\n")
        try program.refuses(
            words(mended, at: "2019-01-03T08:00"), exit: 1,
            [
                "mended.csv:2: The task 1 of this unit and year is dossier H37.12-190102-0001, which says otherwise in"
                    + " quarter, responsible."
            ])
        // Another unit has its own numbers, and so has another year.
        try program.done(words(mended, at: "2019-01-03T08:00", unit: "d1"))
        try program.done(words(mended, at: "2019-01-03T09:00") + ["--set", "year=2020"])
        // What the office dropped frees its number.
        try program.done([
            "advance", "H37.12-190102-0001", "drop", "--set", "reason=Đổi quý", "--as", "supervisor", "--at", "2019-01-04T08:00",
        ])
        try program.done(words(mended, at: "2019-01-04T09:00"))
        #expect(try program.auditProblems() == [])
    }

    @Test func `two rows of a file do not bear one number`() throws {
        let program = try YearlyPlanTests.begun()
        let file = try program.file("plan.csv", "\(Self.head)\n1,1,Một,Ban\n1,1,Hai,Ban\n")
        try program.refuses(words(file), exit: 1, ["plan.csv:3: The number 1 stands on line 2 with something else."])
    }
}
