import Foundation
import Testing

/// What is no award, written in YAML only and walked by the unchanged program.
struct OtherBusinessTests {
    @Test func `an errand is received, due and done by what it says itself`() throws {
        let program = try OtherBusiness.begun()
        let number = try program.errand("Sơ kết quý", "q1", at: "2019-01-02T08:00")
        let page = try program.page(number, at: "2019-01-02T09:00")
        #expect(page["state"] as? String == "open")
        #expect(page["acceptedAt"] as? String == "2019-01-02T08:00")
        #expect(page["clock"] as? String == "running")
        // 31 March 2019 is a Sunday.
        #expect(page["dueAt"] as? String == "2019-04-01T17:00")
        #expect((page["nominees"] as? [Any])?.isEmpty == true)
        let text = try program("show", number, "--lang", "en").output
        for line in ["Subject", "Sơ kết quý", "Quarter I"] { #expect(text.contains(line), "\(line) is not in \(text)") }
        #expect(try program("list", "--search", "so ket", "--format", "csv").output.contains(number))
        try program.done([
            "advance", number, "finish", "--set", "done-on=2019-04-02", "--as", "clerk", "--at", "2019-04-02T08:00",
        ])
        #expect(try program.page(number)["timeliness"] as? String == "late")
        #expect(try program.auditProblems() == [])
    }

    @Test func `a fixed day is explained by the day itself and the days off behind it`() throws {
        let program = try OtherBusiness.begun()
        let number = try program.errand("Việc", "q1", at: "2019-01-02T08:00")
        let answer = try program.done(["explain", number, "--format", "json", "--lang", "en"]).object()
        let days = try #require(answer["days"] as? [[String: Any]])
        #expect(days.map { $0["date"] as? String } == ["2019-03-31", "2019-04-01"])
        #expect(days.map { $0["counted"] as? Bool } == [false, true])
        #expect((days[0]["reason"] as? String)?.hasPrefix("the last day, as the dossier names it; weekend") == true)
        #expect(answer["dueAt"] as? String == "2019-04-01T17:00")
        #expect(try program("explain", number, "--lang", "vi").output.contains("đến hết ngày theo “Quý”"))
    }

    @Test func `a pause does not move a fixed day, and an extension replaces it`() throws {
        let program = try OtherBusiness.begun()
        let number = try program.errand("Việc", "q2", at: "2019-01-02T08:00")
        try program.done(["pause", number, "--reason", "chờ", "--as", "supervisor", "--at", "2019-02-01T08:00"])
        #expect(try program.dueAt(number) == nil)
        try program.done(["resume", number, "--as", "supervisor", "--at", "2019-03-01T08:00"])
        // 30 June 2019 is a Sunday.
        #expect(try program.dueAt(number) == "2019-07-01T17:00")
        try program.done([
            "extend", number, "--to", "2019-07-31", "--reason", "chờ", "--as", "supervisor", "--at", "2019-03-01T09:00",
        ])
        #expect(try program.dueAt(number) == "2019-07-31T17:00")
        #expect(try program.auditProblems() == [])
    }

    @Test func `what is asked for on submission is weighed at once, like the fields of an action`() throws {
        let program = try OtherBusiness.begun()
        let words = ["submit", "--procedure", "errands", "--unit", "p1", "--as", "clerk", "--at", "2019-01-02T08:00", "--lang", "en"]
        let list = try program.file("list.csv", "name,kind\nA,individual\n")
        let run = try program.run(words + ["--set", "quarter=q5", "--set", "colour=red", "--documents", "proposal"])
        #expect(run.exitCode == 1)
        #expect(run.reasons.count == 4, "\(run.reasons)")
        #expect(run.reasons.contains { $0.contains("“Subject” (subject) is empty") }, "\(run.reasons)")
        let nominated = try program.run(words + ["--set", "subject=a", "--set", "quarter=q1", "--nominees", list])
        #expect(nominated.exitCode == 1)
        #expect(nominated.reasons == ["The procedure “errands” takes no nominees. Leave the list out."])
        #expect(try program.run(words + ["--set", "quarter"]).exitCode == 64)
        #expect(try program.done(["list", "--format", "csv"]).output.split(separator: "\n").count == 1)
    }

    @Test func `conditions speak of what was entered on submission`() throws {
        let program = try OtherBusiness.begun()
        let number = try program.errand("Việc", "q4", at: "2019-01-02T08:00")
        let run = try program(
            "advance", number, "finish", "--set", "done-on=2019-02-01", "--as", "clerk", "--at", "2019-02-01T08:00", "--lang", "en")
        #expect(run.exitCode == 1)
        #expect(run.reasons == ["Quarter q4 cannot be done yet."])
    }

    @Test func `an example that cannot be received says why`() throws {
        let program = try OtherBusiness.begun()
        let text = OtherBusiness.procedure.replacing("quarter: q4", with: "quarter: q9").replacing("2018-08-27", with: "2018-09-27")
        let file = try program.file("errands-2.yaml", text)
        let run = try program("workflow", "try", file, "--lang", "en")
        #expect(run.exitCode == 1)
        #expect((run.output + run.errors).contains("It cannot be received like this"), "\(run)")
    }

    @Test func `a dossier is not moved onto a version whose last day it does not name`() throws {
        let program = try OtherBusiness.begun()
        let number = try program.errand("Việc", "q1", at: "2019-01-02T08:00")
        let day = "  held: { title: { vi: Ngày, en: Day }, type: date, required: true }\n"
        let law = OtherBusiness.process.replacing("effective: 2018-08-27", with: "effective: 2019-02-01")
            .replacing("asks:\n  subject", with: "asks:\n\(day)  subject").replacing("until: quarter", with: "until: held")
        try program.publish(law, as: "errand-2.yaml")
        let moved = try program.migrate("errand", "--to", "2019-02-01", exit: 1, at: "2019-02-01T09:00")
        #expect(moved.refused == [number: ["day-not-named"]])
        #expect(try program.dueAt(number) == "2019-04-01T17:00")
    }

    @Test func `an award of the State counts at its own level only`() throws {
        let program = try Program()
        let text = try String(
            contentsOf: Program.root.appending(path: "workflows/procedures/province-merit-certificate-unplanned/2018-08-27.yaml"),
            encoding: .utf8)
        let state = text.replacing("procedure: province-merit-certificate-unplanned", with: "procedure: state-medal")
            .replacing("level: province", with: "level: state")
        try program.publish(state, as: "state-medal.yaml")
        let number = try program.done([
            "submit", "--procedure", "state-medal", "--unit", "p1", "--nominees",
            program.file("n.csv", "name,kind,position\nA,individual,worker\n"), "--documents", "proposal,summary-report", "--as", "clerk",
            "--at", "2018-10-01T08:00",
        ]).output.trimmingCharacters(in: .whitespacesAndNewlines)
        for (action, at) in [("accept", "2018-10-01T09:00"), ("appraise", "2018-10-02T09:00"), ("submit-for-decision", "2018-10-03T09:00")]
        {
            try program.step(number, action, at: at)
        }
        try program.decide(number, at: "2018-10-04T09:00")
        func total(_ more: String...) throws -> Int? {
            try program.done(["report", "awards", "--year", "2018", "--format", "json"] + more).object()["total"] as? Int
        }
        #expect(try total() == 0)
        #expect(try total("--level", "state") == 1)
        #expect(try program("unit", "add", "x", "--name", "X", "--level", "state", "--as", "admin").exitCode == 64)
        #expect(try program.auditProblems() == [])
    }
}
