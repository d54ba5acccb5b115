import Foundation
import Testing

/// A dossier for the provincial emulation fighter, accepted on Monday 1 October 2018: 25 working days, 12 of them for appraisal.
struct PausedDossierTests {
    @Test func `asking for papers stops both clocks, and they go on after the day of the return`() throws {
        let (program, number) = try accepted()
        #expect(try program.dueAt(number) == "2018-11-05T17:00")
        #expect(try program.stepDueAt(number) == "2018-10-17T17:00")
        let asked = try program.step(number, "request-supplement", at: "2018-10-04T09:00", "--set", "reason=Thiếu ảnh", "--format", "json")
        #expect(try asked.object()["dueAt"] is NSNull)
        let page = try program.page(number)
        #expect(page["clock"] as? String == "paused")
        #expect(page["timeliness"] as? String == "paused")
        #expect(page["dueAt"] as? String == nil)
        for list in ["overdue", "due-soon"] { #expect(try program(list, "--format", "json").objects().isEmpty) }
        let received = try program.step(number, "supplement", at: "2018-10-09T09:00", "--format", "json").object()
        #expect(received["to"] as? String == "appraising")
        #expect(received["dueAt"] as? String == "2018-11-08T17:00")
        #expect(try program.stepDueAt(number) == "2018-10-22T17:00")
    }

    @Test func `several pauses add up`() throws {
        let (program, number) = try accepted()
        for (asked, received) in [("2018-10-04T09:00", "2018-10-09T09:00"), ("2018-10-10T09:00", "2018-10-11T09:00")] {
            try program.step(number, "request-supplement", at: asked, "--set", "reason=Thiếu ảnh")
            try program.step(number, "supplement", at: received)
        }
        #expect(try program.dueAt(number) == "2018-11-09T17:00")
        #expect(try program.stepDueAt(number) == "2018-10-23T17:00")
    }

    @Test func `papers asked for before acceptance stop nothing, for nothing runs yet`() throws {
        let program = try Program()
        let number = try program.handIn(.fighter, at: "2018-09-28T08:00")
        try program.step(number, "request-supplement", at: "2018-09-28T09:00", by: "clerk", "--set", "reason=Thiếu ảnh")
        #expect(try program.page(number)["clock"] as? String == "notStarted")
        let back = try program.step(number, "supplement", at: "2018-09-28T10:00", "--format", "json").object()
        #expect(back["to"] as? String == "submitted")
        try program.step(number, "accept", at: "2018-10-01T09:00")
        #expect(try program.dueAt(number) == "2018-11-05T17:00")
    }

    @Test func `a supervisor's pause counts like any other, and only that one is resumed`() throws {
        let (program, number) = try accepted()
        let supervisor = ["--as", "supervisor", "--at"]
        #expect(try program.run(["resume", number] + supervisor + ["2018-10-02T09:00"]).exitCode == 1)
        let held = try program.done(["pause", number, "--reason", "Chờ xác minh", "--format", "json"] + supervisor + ["2018-10-04T09:00"])
        #expect(try held.object()["dueAt"] as? String == nil)
        #expect(try program.run(["pause", number, "--reason", "Nữa"] + supervisor + ["2018-10-04T10:00"]).exitCode == 1)
        let moved = try program("advance", number, "appraise", "--as", "appraiser", "--at", "2018-10-04T11:00", "--lang", "en")
        #expect(moved.exitCode == 1)
        #expect(moved.reasons.count == 1)
        let resumed = try program.done(["resume", number, "--format", "json"] + supervisor + ["2018-10-09T09:00"]).object()
        #expect(resumed["dueAt"] as? String == "2018-11-08T17:00")
        #expect(try program.stepDueAt(number) == "2018-10-22T17:00")
        try program.step(number, "request-supplement", at: "2018-10-10T09:00", "--set", "reason=Thiếu ảnh")
        let wrong = try program.run(["resume", number, "--lang", "en"] + supervisor + ["2018-10-11T09:00"])
        #expect(wrong.reasons == ["No supervisor has paused the dossier. If it awaits papers, receive those."])
    }

    @Test(arguments: [("pause", "reason"), ("resume", nil)] as [(String, String?)])
    func `pausing and resuming are the supervisor's`(command: String, option: String?) throws {
        let (program, number) = try accepted()
        let run = try program.run(
            [command, number, "--as", "clerk", "--at", "2018-10-04T09:00", "--lang", "en"] + (option.map { ["--\($0)", "x"] } ?? []))
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("“Supervisor”"))
    }

    @Test func `after a return the step begins anew, and the procedure's clock does not`() throws {
        let (program, number) = try accepted()
        try program.step(number, "appraise", at: "2018-10-10T09:00")
        #expect(try program.stepDueAt(number) == "2018-10-11T17:00")
        try program.step(number, "return", at: "2018-10-11T09:00", by: "appraiser", "--set", "reason=Xem lại")
        #expect(try program.stepDueAt(number) == "2018-10-29T17:00")
        #expect(try program.dueAt(number) == "2018-11-05T17:00")
    }

    @Test func `a make-up Saturday is a whole working day for every clock`() throws {
        let program = try Program()
        let number = try program.handIn(at: "2018-12-21T08:00")
        try program.step(number, "accept", at: "2018-12-21T09:00")
        // 24 to 28 December are five; 31 December and 1 January are off; 2 to 4 January three; Saturday 5 January the ninth.
        #expect(try program.dueAt(number) == "2019-01-07T17:00")
        let days = try program.done(["explain", number, "--format", "json"]).object()["days"] as? [[String: Any]] ?? []
        let saturday = days.first { $0["date"] as? String == "2019-01-05" }
        #expect(saturday?["counted"] as? Bool == true)
        #expect(saturday?["number"] as? Int == 9)
        let swapped = days.first { $0["date"] as? String == "2018-12-31" }
        #expect(swapped?["counted"] as? Bool == false)
    }

    @Test func `what was decided keeps its due day and is early, on time or late`() throws {
        let program = try Program()
        for (decided, timeliness) in [
            ("2018-10-12T16:59", "early"), ("2018-10-15T07:30", "onTime"), ("2018-10-15T17:00", "onTime"), ("2018-10-15T17:01", "late"),
        ] {
            let number = try program.handIn(at: "2018-10-01T08:00")
            try program.step(number, "accept", at: "2018-10-01T09:00")
            try program.step(number, "appraise", at: "2018-10-03T09:00")
            try program.step(number, "submit-for-decision", at: "2018-10-03T10:00")
            try program.decide(number, at: decided, as: "\(decided)")
            let page = try program.page(number)
            #expect(page["timeliness"] as? String == timeliness, "\(decided)")
            #expect(page["dueAt"] as? String == "2018-10-15T17:00")
            #expect(page["clock"] as? String == "stopped")
        }
        let report = try program.done(["report", "timeliness", "--from", "2018-10-01", "--to", "2018-10-31", "--format", "json"]).object()
        #expect(report["early"] as? Int == 1)
        #expect(report["onTime"] as? Int == 2)
        #expect(report["late"] as? Int == 1)
        #expect(report["onTimePercent"] as? Double == 75)
    }

    private func accepted() throws -> (Program, String) {
        let program = try Program()
        let number = try program.handIn(.fighter, at: "2018-10-01T08:00")
        try program.step(number, "accept", at: "2018-10-01T09:00")
        return (program, number)
    }
}
