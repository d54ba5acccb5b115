import Foundation
import Testing

/// The inspections of 2019, published as a pack and taken over from their file: three of six were late.
struct InspectionTests {
    private static let pack = Program.root.appending(path: "workflows/packs/inspections").path
    private static let file = Program.root.appending(path: "Tests/FlowTests/Fixtures/inspections-2019.csv").path

    private func begun() throws -> Program {
        let program = try Program()
        try program.done(["workflow", "publish", Self.pack, "--as", "owner", "--at", "2019-01-02T08:00"])
        return program
    }

    private func taken(_ program: Program, _ file: String = file, at moment: String = "2019-12-02T08:00") throws -> [String: Any] {
        try program.done([
            "import", "tasks", file, "--procedure", "inspections", "--as", "clerk", "--unit", "p1", "--at", moment, "--format", "json",
        ]).object()
    }

    @Test func `three of six inspections were late, and a second run changes nothing`() throws {
        let program = try begun()
        #expect(try taken(program)["dossiers"] as? Int == 6)
        let second = try taken(program, at: "2019-12-03T08:00")
        #expect(second["dossiers"] as? Int == 0)
        #expect(second["unchanged"] as? Int == 6)
        let list = try program.done(["list", "--procedure", "inspections", "--format", "json"]).object()
        let dossiers = try #require(list["dossiers"] as? [[String: Any]])
        #expect(dossiers.map { $0["timeliness"] as? String ?? "" }.sorted() == ["late", "late", "late", "onTime", "onTime", "onTime"])
        // Inspections are the office's own: the one-door statistics do not count them.
        let report = try program.done(["report", "timeliness", "--from", "2019-01-01", "--to", "2019-12-31", "--format", "json"]).object()
        #expect(report["received"] as? Int == 0)
        #expect(report["resolved"] as? Int == 0)
        let page = try program.page("H37.12-190820-0001")
        #expect(page["receivedAt"] as? String == "2019-08-20T07:30")
        #expect(page["dueAt"] as? String == "2019-08-20T17:00")
        #expect(page["decidedAt"] as? String == "2019-10-10T17:00")
        #expect(page["timeliness"] as? String == "late")
        #expect(page["unit"] as? String == "p1")
        #expect(try program("show", "H37.12-190820-0001").output.contains("Liên minh Hợp tác xã tỉnh"))
        #expect(try program.auditProblems() == [])
    }

    @Test func `an inspection that is planned is held when its file says so`() throws {
        let program = try begun()
        let planned = try program.file("planned.csv", "unit,planned_on\nBảo hiểm xã hội tỉnh,2019-08-30\n")
        #expect(try taken(program, planned, at: "2019-08-01T08:00")["dossiers"] as? Int == 1)
        #expect(try program.dueAt("H37.12-190801-0001") == "2019-08-30T17:00")
        let held = try program.file("held.csv", "unit,planned_on,held_on\nBảo hiểm xã hội tỉnh,2019-08-30,2019-09-18\n")
        let answer = try taken(program, held, at: "2019-09-18T10:00")
        #expect(answer["dossiers"] as? Int == 0)
        #expect(answer["unchanged"] as? Int == 0)
        let page = try program.page("H37.12-190801-0001")
        #expect(page["state"] as? String == "held")
        #expect(page["decidedAt"] as? String == "2019-09-18T10:00", "what happens today has not happened at closing time yet")
        #expect(try program.auditProblems() == [])
    }

    @Test func `an inspection is recorded as of the day it was held, whoever records it`() throws {
        let program = try begun()
        let number = try program.done([
            "submit", "--procedure", "inspections", "--unit", "p1", "--set", "unit=Bảo hiểm xã hội tỉnh", "--set",
            "planned-on=2019-08-30", "--as", "clerk", "--at", "2019-08-01T08:00",
        ]).output.trimmingCharacters(in: .newlines)
        let hold = ["advance", number, "hold", "--set", "held-on=2019-08-30", "--as", "clerk", "--at"]
        try program.refuses(hold + ["2019-09-18T10:00"], exit: 1, ["Held on 30/08/2019, but the move is dated 18/09/2019."])
        try program.done(hold + ["2019-08-30T17:00"])
        #expect(try program.page(number)["timeliness"] as? String == "onTime")
    }
}
