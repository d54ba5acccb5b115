import Testing

@Suite struct `The people on the command line` {
    private static func person(_ name: String, in program: Program) throws -> [String: Any] {
        try #require(try program.done(["user", "list", "--format", "json"]).objects().first { $0["name"] as? String == name })
    }

    @Test func `have the roles they were given last, and no other`() throws {
        let program = try Program()
        try program.done(["user", "role", "clerk", "--role", "appraiser", "secretary", "appraiser", "--as", "admin"])
        #expect(try Self.person("clerk", in: program)["roles"] as? [String] == ["appraiser", "secretary"])
        let number = try program.run([
            "submit", "--procedure", "province-merit-certificate", "--unit", "p1", "--as", "clerk", "--at", "2018-10-01T08:30",
        ])
        #expect(number.exitCode == 1)
        let run = try program.done(["user", "role", "clerk", "--role", "clerk", "--as", "admin", "--lang", "en"])
        #expect(run.output == "The roles of clerk are now: clerk.\n")
    }

    @Test func `have a full name beside the one they log in with`() throws {
        let program = try Program()
        let run = try program.done([
            "user", "add", "lan", "--role", "clerk", "--unit", "d1", "--full-name", "Nông Thị Lan", "--as", "admin", "--format", "json",
        ])
        #expect(Set(try run.object().keys) == ["name", "roles", "unit"])
        let lan = try Self.person("lan", in: program)
        #expect(lan["fullName"] as? String == "Nông Thị Lan")
        #expect(lan["unit"] as? String == "d1")
        #expect(try program.done(["user", "list"]).output.contains("lan            Nông Thị Lan  clerk          d1      chưa có mật khẩu"))
        try program.refuses(
            ["user", "add", "minh", "--role", "clerk", "--full-name", "Mi\u{1B}nh", "--as", "admin"], exit: 1, ["a sign that cannot stand"])
    }

    @Test func `do nothing more once they were shut out, until they are let in again`() throws {
        let program = try Program()
        let number = try program.handIn(at: "2018-10-01T08:30")
        try program.done(["user", "disable", "clerk", "--as", "admin"])
        let accept = ["advance", number, "accept", "--as", "clerk", "--at", "2018-10-01T09:00"]
        for words in [
            accept, ["attach", number, "proposal", "--as", "clerk"], ["actions", number, "--as", "clerk"],
            ["submit", "--procedure", "province-merit-certificate", "--unit", "p1", "--as", "clerk"],
        ] {
            try program.refuses(words, exit: 1, ["The user “clerk” was shut out. Ask an administrator to let the person in again"])
        }
        #expect(try program.run(Array(accept.dropLast(4)), environment: ["TDKT_USER": "clerk"]).exitCode == 1)
        #expect(try program.auditProblems() == [])
        try program.done(["user", "disable", "clerk", "--undo", "--as", "admin"])
        try program.done(accept)
    }

    @Test func `who were shut out manage nobody either`() throws {
        let program = try Program()
        try program.done(["user", "role", "owner", "--role", "admin", "--as", "admin"])
        try program.done(["user", "disable", "admin", "--as", "owner"])
        try program.refuses(["user", "disable", "admin", "--undo", "--as", "admin"], exit: 1, ["“admin” was shut out"])
        try program.refuses(["user", "disable", "owner", "--as", "owner"], exit: 1, ["“owner” is the last person with the role “Admin"])
        try program.refuses(["user", "role", "owner", "--role", "clerk", "--as", "owner"], exit: 1, ["“owner” is the last person"])
    }

    @Test func `are added and named by anybody while nobody manages them`() throws {
        let program = try Program(office: false)
        try program.done(["init"])
        #expect(try program.done(["user", "list", "--lang", "en"]).output == "There is nobody yet. Add people with user add.\n")
        #expect(try program.done(["user", "list", "--format", "csv"]).output == "name,fullName,roles,unit,canLogIn,disabled\n")
        try program.done(["user", "add", "lan", "--role", "clerk"])
        try program.done(["user", "role", "lan", "--role", "appraiser"])
        try program.done(["user", "password", "lan", "--generate"])
        try program.done(["user", "disable", "lan"])
        try program.done(["user", "disable", "lan", "--undo"])
        try program.done(["user", "role", "lan", "--role", "admin"])
        for words in [["user", "disable", "lan"], ["user", "password", "lan", "--generate"], ["user", "role", "lan", "--role", "admin"]] {
            try program.refuses(words, exit: 64, ["Nobody was named who does it."])
        }
    }

    @Test func `are refused with the nearest name, role and grammar`() throws {
        let program = try Program()
        try program.refuses(["user", "role", "clrk", "--role", "clerk", "--as", "admin"], exit: 2, ["Did you mean “clerk”?"])
        try program.refuses(["user", "disable", "clrk", "--as", "admin"], exit: 2, ["Did you mean “clerk”?"])
        try program.refuses(["user", "disable", "clerk", "--as", "admn"], exit: 2, ["Did you mean “admin”?"])
        try program.refuses(["user", "role", "clerk", "--role", "clrk", "--as", "admin"], exit: 1, ["Did you mean “clerk”?"])
        try program.refuses(["user", "role", "clerk", "--as", "admin"], exit: 64, ["--role"])
        try program.refuses(["user", "disable", "clerk", "--redo", "--as", "admin"], exit: 64, ["There is no option --redo"])
        try program.refuses(["user", "list", "clerk"], exit: 64, ["'clerk'"])
    }
}
