import Foundation
import Testing

/// The plan of 2019, published as a pack and taken over from its file.
struct YearlyPlanTests {
    static let pack = Program.root.appending(path: "workflows/packs/yearly-plan").path
    static let plan = Program.root.appending(path: "Tests/FlowTests/Fixtures/plan-2019.csv").path

    /// An office with the pack, on the day the plan came.
    static func begun() throws -> Program {
        let program = try Program()
        try program.done(["workflow", "publish", pack, "--as", "owner", "--at", "2018-12-20T08:00"])
        return program
    }

    private func taken(_ program: Program, _ file: String = plan, at moment: String = "2019-01-02T08:00") throws -> [String: Any] {
        try program.done([
            "import", "tasks", file, "--procedure", "yearly-plan", "--as", "clerk", "--at", moment, "--format", "json",
        ]).object()
    }

    private func dues(_ program: Program) throws -> [String: Int] {
        let lines = try program.done(["list", "--limit", "100", "--format", "json", "--at", "2019-01-03T08:00"]).object()
        let dossiers = try #require(lines["dossiers"] as? [[String: Any]])
        return Dictionary(grouping: dossiers) { $0["dueAt"] as? String ?? "" }.mapValues(\.count)
    }

    @Test func `a pack is not published with the office, and each of its files can be`() throws {
        let program = try Program()
        #expect(try program("submit", "--procedure", "yearly-plan", "--unit", "p1", "--as", "clerk").exitCode == 2)
        #expect(try program("workflow", "check", Self.pack).exitCode == 0)
        #expect(try program("workflow", "check", Self.pack.replacing("yearly-plan", with: "inspections")).exitCode == 0)
    }

    @Test func `twenty-five tasks are due at the ends of their quarters, and a second run changes nothing`() throws {
        let program = try Self.begun()
        let first = try taken(program)
        #expect(first["dossiers"] as? Int == 25)
        #expect(first["nominees"] as? Int == 0)
        #expect(first["unchanged"] as? Int == 0)
        // The first two quarters of 2019 end on a Sunday.
        #expect(
            try dues(program) == ["2019-04-01T17:00": 10, "2019-07-01T17:00": 5, "2019-09-30T17:00": 5, "2019-12-31T17:00": 5])
        // The statistics of the office are about dossiers that somebody handed in.
        let statistics = ["report", "timeliness", "--from", "2019-01-01", "--to", "2019-12-31", "--format", "json"]
        let figures = try program.done(statistics).object()
        #expect(figures["received"] as? Int == 0)
        #expect(figures["inProgress"] as? Int == 0)
        let second = try taken(program, at: "2019-03-04T08:00")
        #expect(second["dossiers"] as? Int == 0)
        #expect(second["unchanged"] as? Int == 25)
        #expect(try program.auditProblems() == [])
        let overdue = try program.done(["overdue", "--at", "2019-07-02T08:00", "--format", "json"]).objects()
        #expect(overdue.count == 15)
        let found = try program.done(["list", "--search", "Hoàng Văn Thụ", "--format", "json"]).object()
        #expect((found["dossiers"] as? [Any])?.count == 2)
        let page = try program.page("H37.12-190102-0001")
        let history = try #require(page["history"] as? [[String: Any]])
        #expect(history.map { $0["action"] as? String } == ["submit"])
        #expect(history[0]["note"] as? String == "Nhập từ tệp plan-2019.csv.")
    }

    @Test func `a task that is told as done is done, and the same file then changes nothing`() throws {
        let program = try Self.begun()
        let head = "number;quarter;task;responsible;done_on;result\r\n"
        let before = try program.file("before.csv", "\u{FEFF}" + head + "1;1;Phát động;Ban;;\r\n2;Quý II;Chỉ đạo;;;\r\n")
        #expect(try taken(program, before)["dossiers"] as? Int == 2)
        let after = try program.file("after.csv", head + "1;1;Phát động;Ban;2019-03-20;KH 12\r\n2;q2;Chỉ đạo;;;\r\n")
        let answer = try taken(program, after, at: "2019-03-25T08:00")
        #expect(answer["dossiers"] as? Int == 0)
        #expect(answer["unchanged"] as? Int == 1)
        let page = try program.page("H37.12-190102-0001")
        #expect(page["state"] as? String == "done")
        #expect(page["timeliness"] as? String == "early")
        #expect(page["decidedAt"] as? String == "2019-03-20T17:00")
        #expect(try taken(program, after, at: "2019-03-26T08:00")["unchanged"] as? Int == 2)
        let other = try program.file("other.csv", head + "1;1;Phát động;Ban;2019-03-21;KH 12\r\n")
        let run = try program(
            "import", "tasks", other, "--procedure", "yearly-plan", "--as", "clerk", "--at", "2019-03-27T08:00", "--lang", "en")
        #expect(run.exitCode == 1)
        #expect(run.reasons.count == 1 && run.errors.contains("H37.12-190102-0001"), "\(run.errors)")
        #expect(try program.auditProblems() == [])
    }

    @Test func `every wrong row is told with its line, and nothing is recorded`() throws {
        let program = try Self.begun()
        let file = try program.file(
            "wrong.csv",
            """
            number,quarter,task,responsible,unit,done_on,result
            1,5,Phát động,Ban,p1,,
            một,2,,Ban,p9,,
            3,3,Việc,Ban,Sở mẫu,31/3/2019,
            4,1,Đúng,Ban,p1,,
            4,1,Đúng,Ban,p1,,
            6,1,Mai sau,Ban,p1,2019-12-01,
            7,1,Thiếu ngày,Ban,p1,,Xong
            8,1,Sai số cột
            0,1,Số không,Ban,p1,,

            """)
        let run = try program(
            "import", "tasks", file, "--procedure", "yearly-plan", "--as", "clerk", "--at", "2019-01-02T08:00", "--lang", "en")
        #expect(run.exitCode == 1)
        for (line, words) in [
            (2, "“quarter”"), (3, "“unit”"), (4, "“31/3/2019”"), (6, "line 5"), (7, "2019-12-01"), (8, "“result”"), (9, "cells"),
            (10, "from 1 up"),
        ] {
            #expect(run.reasons.contains { $0.contains("wrong.csv:\(line): ") && $0.contains(words) }, "\(line): \(run.errors)")
        }
        #expect(try dues(program).isEmpty)
    }

    @Test func `the unit is that of the row, of the call, of the person, or the only one of the level`() throws {
        let program = try Self.begun()
        try program.done(["unit", "add", "p2", "--name", "Sở khác", "--level", "province", "--as", "admin"])
        let plain = try program.file("plain.csv", "number,quarter,task\n1,1,Việc\n")
        let words = ["import", "tasks", plain, "--procedure", "yearly-plan", "--at", "2019-01-02T08:00", "--lang", "en"]
        let open = try program.run(words + ["--as", "clerk"])
        #expect(open.exitCode == 1)
        #expect(open.errors.contains("--unit"), "\(open.errors)")
        try program.done(["user", "add", "lan", "--role", "clerk", "--unit", "p2", "--as", "admin"])
        try program.done(words + ["--as", "lan"])
        #expect(try program.page("H37.12-190102-0001")["unit"] as? String == "p2")
        try program.done(words + ["--as", "clerk", "--unit", "d1"])
        #expect(try program.page("H37.12-190102-0002")["unit"] as? String == "d1")
        let named = try program.file("named.csv", "number,quarter,task,unit\n1,1,Việc,Sở mẫu\n")
        try program.done(["import", "tasks", named] + words.dropFirst(3) + ["--as", "clerk"])
        #expect(try program.page("H37.12-190102-0003")["unit"] as? String == "p1")
        let foreign = try program.run(["import", "tasks", named] + words.dropFirst(3) + ["--as", "lan"])
        #expect(foreign.exitCode == 1)
        #expect(try program.run(words.map { $0 == "yearly-plan" ? "yearly-pln" : $0 } + ["--as", "clerk"]).exitCode == 2)
    }
}
