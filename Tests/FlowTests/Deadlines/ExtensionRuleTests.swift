import Testing

/// An unplanned award, accepted on Monday 1 October 2018 and due on Monday 15 October.
struct ExtensionRuleTests {
    @Test func `the extended day is then the due day, with the apology's reason on record`() throws {
        let (program, number) = try accepted()
        let run = try program.done(extend(number, to: "2018-10-22", at: "2018-10-12T16:00") + ["--format", "json"]).object()
        #expect(run["dueAt"] as? String == "2018-10-22T17:00")
        #expect(run["from"] as? String == "appraising")
        #expect(run["to"] as? String == "appraising")
        let page = try program.page(number, at: "2018-10-16T09:00")
        let last = (page["history"] as? [[String: Any]])?.last
        #expect(last?["action"] as? String == "extend")
        #expect(last?["note"] as? String == "Chờ xác minh")
        let explained = try program.done(["explain", number, "--format", "json"]).object()
        #expect(explained["dueAt"] as? String == "2018-10-22T17:00")
        let statutory = { (moment: String) in
            try program.done(["overdue", "--format", "json", "--at", moment]).objects().filter { $0["clock"] as? String == "statutory" }
        }
        #expect(try statutory("2018-10-22T17:00").isEmpty)
        #expect(try statutory("2018-10-22T17:01").count == 1)
        #expect(try program.dueAt(number, at: "2018-10-12T15:59") == "2018-10-15T17:00")
    }

    @Test(arguments: [
        ("2018-10-22", "2018-10-15T08:00", "supervisor", "The last day for an extension was 12/10/2018"),
        ("2018-10-15", "2018-10-10T08:00", "supervisor", "not later than the present due day, 15/10/2018 17:00"),
        ("2018-10-12", "2018-10-10T08:00", "supervisor", "not later than the present due day"),
        ("2018-10-20", "2018-10-10T08:00", "supervisor", "20/10/2018 is a day off"),
        ("2018-10-22", "2018-10-10T08:00", "clerk", "“Supervisor”"),
    ])
    func `an extension is refused`(to day: String, at moment: String, by user: String, why: String) throws {
        let (program, number) = try accepted()
        let run = try program.run(extend(number, to: day, at: moment, by: user) + ["--lang", "en"])
        #expect(run.exitCode == 1)
        #expect(run.reasons.count == 1)
        #expect(run.errors.contains(why), "\(run.errors)")
        #expect(try program.page(number)["revision"] as? Int == 2)
    }

    @Test func `every reason is told at once`() throws {
        let (program, number) = try accepted()
        var words = extend(number, to: "2018-10-14", at: "2018-10-15T09:00", by: "clerk") + ["--lang", "en"]
        words[words.firstIndex(of: "Chờ xác minh") ?? 0] = " "
        let run = try program.run(words)
        #expect(run.exitCode == 1)
        #expect(run.reasons.count == 5, "\(run.errors)")
    }

    @Test func `once, and never before acceptance or while it waits`() throws {
        let (program, number) = try accepted()
        try program.done(extend(number, to: "2018-10-22", at: "2018-10-09T08:00"))
        let again = try program.run(extend(number, to: "2018-10-29", at: "2018-10-10T08:00") + ["--lang", "en"])
        #expect(again.reasons == ["The dossier was extended once, as often as is allowed. The due day stays."])
        try program.done(["undo", number, "--reason", "Nhầm", "--as", "supervisor", "--at", "2018-10-10T09:00"])
        #expect(try program.dueAt(number) == "2018-10-15T17:00")
        try program.done(extend(number, to: "2018-10-23", at: "2018-10-10T10:00"))
        let other = try program.handIn(at: "2018-10-01T08:00")
        #expect(try program.run(extend(other, to: "2018-10-22", at: "2018-10-02T08:00")).exitCode == 1)
        try program.step(other, "accept", at: "2018-10-02T09:00")
        try program.step(other, "request-supplement", at: "2018-10-03T09:00", "--set", "reason=Thiếu")
        #expect(try program.run(extend(other, to: "2018-11-22", at: "2018-10-04T08:00")).exitCode == 1)
    }

    @Test func `how often and how early is a setting`() throws {
        let program = try Program(office: false)
        let edited = try EditedWorkflows(in: program)
        try edited.replace("office.yaml", "{ times: 1, notice: 1 working day,", with: "{ times: 2, notice: 3 working days,")
        try edited.begin(in: program)
        let number = try program.handIn(at: "2018-10-01T08:00")
        try program.step(number, "accept", at: "2018-10-01T09:00")
        #expect(try program.run(extend(number, to: "2018-10-22", at: "2018-10-11T08:00")).exitCode == 1)
        try program.done(extend(number, to: "2018-10-22", at: "2018-10-10T08:00"))
        try program.done(extend(number, to: "2018-10-29", at: "2018-10-17T08:00"))
        #expect(try program.run(extend(number, to: "2018-11-05", at: "2018-10-18T08:00")).exitCode == 1)
    }

    private func accepted() throws -> (Program, String) {
        let program = try Program()
        let number = try program.handIn(at: "2018-10-01T08:00")
        try program.step(number, "accept", at: "2018-10-01T09:00")
        return (program, number)
    }

    private func extend(_ number: String, to day: String, at moment: String, by user: String = "supervisor") -> [String] {
        ["extend", number, "--to", day, "--reason", "Chờ xác minh", "--as", user, "--at", moment]
    }
}
