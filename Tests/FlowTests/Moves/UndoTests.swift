import Testing

struct UndoTests {
    @Test func `what was done no longer counts, and both stay in the history`() throws {
        let program = try Program()
        let number = try program.handIn(at: "2018-10-01T08:00")
        try program.step(number, "accept", at: "2018-10-01T09:00")
        let undone = try program.done(undo(number, at: "2018-10-01T10:00") + ["--format", "json"]).object()
        #expect(undone["from"] as? String == "appraising")
        #expect(undone["to"] as? String == "submitted")
        #expect(undone["revision"] as? Int == 3)
        let page = try program.page(number)
        #expect(page["clock"] as? String == "notStarted")
        #expect(page["acceptedAt"] as? String == nil && page["dueAt"] as? String == nil)
        let history = try #require(page["history"] as? [[String: Any]])
        #expect(history.compactMap { $0["action"] as? String } == ["submit", "accept", "undo"])
        #expect(history.last?["note"] as? String == "Nhầm hồ sơ")
        try program.step(number, "accept", at: "2018-10-02T09:00")
        #expect(try program.dueAt(number) == "2018-10-16T17:00")
        #expect(try program("audit").exitCode == 0)
    }

    @Test func `step by step back to the receipt, and no further`() throws {
        let program = try Program()
        let number = try program.handIn(.merit, at: "2018-10-01T08:00", nominees: "name,kind,position\nA,individual,worker\n")
        try program.step(number, "accept", at: "2018-10-01T09:00")
        try program.done(["assign", number, "appraiser", "--as", "supervisor", "--at", "2018-10-01T10:00"])
        try program.done(["pause", number, "--reason", "x", "--as", "supervisor", "--at", "2018-10-02T09:00"])
        try program.done(["resume", number, "--as", "supervisor", "--at", "2018-10-03T09:00"])
        try program.step(number, "appraise", at: "2018-10-04T09:00")
        var stood: [[String]] = []
        for _ in 0..<5 {
            try program.done(undo(number, at: "2018-10-05T09:00"))
            let page = try program.page(number)
            stood.append([
                page["state"] as? String ?? "", page["clock"] as? String ?? "", page["assignee"] as? String ?? "–",
                try program.outcomes(number)[0],
            ])
        }
        #expect(
            stood == [
                ["appraising", "running", "appraiser", "pending"], ["appraising", "paused", "appraiser", "pending"],
                ["appraising", "running", "appraiser", "pending"], ["appraising", "running", "–", "pending"],
                ["submitted", "notStarted", "–", "pending"],
            ])
        let run = try program.run(undo(number, at: "2018-10-05T09:00") + ["--lang", "en"])
        #expect(run.exitCode == 1)
        #expect(run.reasons == ["Nothing is left to take back. Look at the dossier's history."])
    }

    @Test func `by the supervisor or by whoever may do what is undone, and with a reason`() throws {
        let program = try Program()
        let number = try program.handIn(at: "2018-10-01T08:00")
        try program.step(number, "accept", at: "2018-10-01T09:00")
        for user in ["appraiser", "secretary", "auditor", "admin", "owner"] {
            #expect(try program.run(undo(number, by: user, at: "2018-10-01T10:00")).exitCode == 1, "\(user)")
        }
        #expect(try program.run(["undo", number, "--reason", " ", "--as", "clerk", "--at", "2018-10-01T10:00"]).exitCode == 1)
        #expect(try program.run(undo(number, by: "clerk", at: "2018-10-01T08:59")).exitCode == 1)
        try program.done(undo(number, by: "clerk", at: "2018-10-01T10:00"))
    }

    private func undo(_ number: String, by user: String = "supervisor", at moment: String) -> [String] {
        ["undo", number, "--reason", "Nhầm hồ sơ", "--as", user, "--at", moment]
    }
}
