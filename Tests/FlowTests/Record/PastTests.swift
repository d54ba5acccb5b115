import Testing

/// Reads as of earlier moments, of a dossier that went on since.
struct PastTests {
    private static let number = ContractOffice.deciding[0]

    @Test(arguments: [
        ("2018-10-05T08:00", "submitted", "notStarted", 1), ("2018-10-05T08:29", "submitted", "notStarted", 1),
        ("2018-10-05T08:30", "appraising", "running", 2), ("2018-10-08T09:00", "appraised", "running", 3),
        ("2018-12-03T09:00", "awaiting-decision", "running", 4),
    ])
    func `a page as of a moment tells state, clock and history as they stood then`(
        moment: String, state: String, clock: String, entries: Int
    ) throws {
        let page = try ContractOffice.template.get().page(Self.number, at: moment)
        #expect(page["state"] as? String == state)
        #expect(page["clock"] as? String == clock)
        #expect(page["revision"] as? Int == entries)
        #expect((page["history"] as? [[String: Any]])?.count == entries)
        #expect((page["acceptedAt"] as? String == nil) == (clock == "notStarted"))
    }

    @Test func `before it came in there is no such dossier`() throws {
        let program = try ContractOffice.template.get()
        for command in ["show", "explain", "actions"] {
            #expect(try program(command, Self.number, "--at", "2018-10-05T07:59").exitCode == 2, "\(command)")
        }
        #expect(try dossiers(program, "--at", "2018-10-05T07:59").contains { $0["number"] as? String == Self.number } == false)
    }

    @Test func `lists find a dossier where it stood then, and with whom`() throws {
        let program = try ContractOffice.copied()
        try program.done(["assign", Self.number, "decision-desk", "--as", "supervisor", "--at", "2018-10-10T09:00"])
        func found(_ words: String..., at moment: String) throws -> Bool {
            try program.done(["list", "--format", "json", "--at", moment] + words).object()["dossiers"].map {
                $0 as? [[String: Any]] ?? []
            }?
            .contains { $0["number"] as? String == Self.number } ?? false
        }
        #expect(try found("--state", "appraised", at: "2018-10-08T09:00"))
        #expect(try !found("--state", "appraised", at: "2018-10-08T10:00"))
        #expect(try found("--state", "awaiting-decision", at: "2018-10-08T10:00"))
        #expect(try !found("--state", "awaiting-decision", at: "2018-10-08T09:00"))
        #expect(try found("--assignee", "decision-desk", at: "2018-10-10T09:00"))
        #expect(try !found("--assignee", "decision-desk", at: "2018-10-10T08:59"))
    }

    @Test func `what was overdue then is told with its desk then, though it is done now`() throws {
        let program = try ContractOffice.copied()
        try program.decide(Self.number, at: "2018-11-01T09:00")
        func late(_ moment: String) throws -> [String] {
            try program.done(["overdue", "--format", "json", "--at", moment]).objects().filter { $0["number"] as? String == Self.number }
                .compactMap { line in
                    (line["clock"] as? String).map { "\($0) \(line["desk"] as? String ?? "") \(line["workingDaysLate"] as? Int ?? 0)" }
                }
        }
        #expect(try late("2018-10-11T17:00").isEmpty)
        #expect(try late("2018-10-11T17:01") == ["step decision-office 0"])
        #expect(try late("2018-10-19T17:00") == ["step decision-office 6"])
        #expect(try late("2018-10-22T09:00") == ["step decision-office 7", "statutory decision-office 1"])
        #expect(try late("2018-11-01T09:00").isEmpty)
        #expect(try program.page(Self.number, at: "2018-10-22T09:00")["timeliness"] as? String == "overdue")
        #expect(try program.page(Self.number)["timeliness"] as? String == "late")
    }

    @Test func `a due day is explained as it was promised then`() throws {
        let program = try ContractOffice.copied()
        try program.done([
            "extend", ContractOffice.accepted, "--to", "2018-11-15", "--reason", "x", "--as", "supervisor", "--at", "2018-10-15T09:00",
        ])
        func due(_ moment: String) throws -> String? {
            try program.done(["explain", ContractOffice.accepted, "--format", "json", "--at", moment]).object()["dueAt"] as? String
        }
        #expect(try due("2018-10-15T08:59") == "2018-11-05T17:00")
        #expect(try due("2018-10-15T09:00") == "2018-11-15T17:00")
        #expect(try due("2018-10-01T08:30") == nil)
    }

    @Test func `what is due soon runs to the end of its last day`() throws {
        let program = try ContractOffice.template.get()
        func soon(_ within: String, at moment: String) throws -> Int {
            try program.done(["due-soon", "--within", within, "--format", "json", "--at", moment]).objects()
                .filter { $0["clock"] as? String == "statutory" && $0["number"] as? String == Self.number }.count
        }
        #expect(try soon("3 working days", at: "2018-10-16T09:00") == 1)
        #expect(try soon("3 working days", at: "2018-10-15T17:00") == 0)
        #expect(try soon("1 working day", at: "2018-10-19T17:00") == 1)
        #expect(try soon("1 working day", at: "2018-10-19T17:01") == 0)
    }

    private func dossiers(_ program: Program, _ words: String...) throws -> [[String: Any]] {
        try program.done(["list", "--format", "json"] + words).object()["dossiers"] as? [[String: Any]] ?? []
    }
}
