import Testing

struct HelpTests {
    /// Every command and every group of commands.
    static let commands: [String] =
        ["", "user", "unit", "import", "export", "report", "workflow", "procedure", "calendar"]
        + [
            "init", "demo", "serve", "user add", "user role", "user password", "user disable", "user list", "unit add", "import units",
            "import register", "import tasks", "export register", "backup", "restore", "submit",
            "show", "actions", "advance", "attach", "assign", "extend", "pause", "resume", "undo", "list", "overdue", "due-soon",
            "explain", "report awards", "report timeliness", "report forecast", "report calibration", "audit", "workflow check",
            "workflow draw", "workflow diff", "workflow try",
            "workflow publish", "workflow impact", "workflow what-if", "workflow migrate", "procedure end", "unit merge", "calendar due",
            "calendar preview", "calendar apply",
        ]

    @Test(arguments: commands)
    func `the help of every command is as on record`(command: String) throws {
        let run = try Program(office: false).run(command.split(separator: " ").map(String.init) + ["--help"])
        #expect(run.exitCode == 0)
        #expect(run.errors.isEmpty)
        let name = command.isEmpty ? "tdkt-flow" : command.replacing(" ", with: "-")
        try Golden.expect(run.output, is: "help/\(name).txt")
    }

    @Test func `the help names every command of this list, and no other`() throws {
        let program = try Program(office: false)
        let named = { (text: String) in
            text.split(separator: "\n").compactMap { $0.wholeMatch(of: #/  ([a-z][-a-z]*) .*/#).map { String($0.1) } }
        }
        var found: Set<String> = []
        for name in named(try program("--help").output) {
            let below = named(try program(name, "--help").output)
            found.formUnion(below.isEmpty ? [name] : below.map { "\(name) \($0)" })
        }
        #expect(found == Set(Self.commands.dropFirst(9)))
    }
}
