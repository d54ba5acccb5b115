import Testing

struct ExitCodeTests {
    /// A call that comes to nothing: its exit code, and what is said in both languages.
    struct Failure: CustomTestStringConvertible, Sendable {
        let words: [String]
        let code: Int32
        var says: (vi: String, en: String) = ("", "")
        var testDescription: String { words.joined(separator: " ") }
    }

    private static let accepted = ContractOffice.accepted
    private static let submit = ["submit", "--procedure", "province-merit-certificate", "--unit", "p1", "--as", "clerk"]

    @Test(arguments: [
        Failure(
            words: ["show", "H37.12-181001-0011"], code: 2,
            says: ("Không có hồ sơ “H37.12-181001-0011”. Có phải “H37.12-181001-0001”?", "Did you mean “H37.12-181001-0001”?")),
        Failure(words: ["explain", "H37.12-181001-011"], code: 2, says: ("“H37.12-181001-0001”?", "“H37.12-181001-0001”?")),
        Failure(words: ["actions", "nothing like it"], code: 2, says: ("Không có hồ sơ", "There is no dossier")),
        Failure(words: ["attach", "H37.12-181001-0011", "proposal", "--as", "clerk"], code: 2, says: ("hồ sơ", "dossier")),
        Failure(words: ["pause", "x", "--reason", "y", "--as", "supervisor"], code: 2, says: ("hồ sơ", "dossier")),
        Failure(
            words: ["advance", accepted, "apraise", "--as", "appraiser"], code: 2,
            says: ("Không có việc “apraise”. Có phải “appraise”?", "There is no action “apraise”. Did you mean “appraise”?")),
        Failure(
            words: submit.dropLast() + ["clrk"], code: 2,
            says: ("Không có người dùng “clrk”. Có phải “clerk”?", "There is no user “clrk”. Did you mean “clerk”?")),
        Failure(words: ["assign", accepted, "apraiser", "--as", "supervisor"], code: 2, says: ("“appraiser”?", "“appraiser”?")),
        Failure(
            words: ["submit", "--procedure", "province-merit-certificat", "--unit", "p1", "--as", "clerk"], code: 2,
            says: ("Không có thủ tục", "Did you mean “province-merit-certificate”?")),
        Failure(
            words: ["submit", "--procedure", "province-merit-certificate", "--unit", "p11", "--as", "clerk"], code: 2,
            says: ("Không có đơn vị “p11”. Có phải “p1”?", "There is no unit “p11”. Did you mean “p1”?")),
        Failure(
            words: ["import", "tasks", "plan.csv", "--procedure", "yearly-pln", "--as", "clerk"], code: 2,
            says: ("Không có thủ tục", "There is no procedure")),
        Failure(words: ["list", "--unit", "p11"], code: 2, says: ("“p1”?", "“p1”?")),
        Failure(words: ["list", "--procedure", "province-merit-certificat"], code: 2, says: ("thủ tục", "procedure")),
        Failure(words: ["report", "forecast", "--unit", "p11"], code: 2, says: ("“p1”?", "“p1”?")),
        Failure(words: ["report", "forecast", "--procedure", "province-merit-certificat"], code: 2, says: ("thủ tục", "procedure")),
        Failure(words: ["list", "--assignee", "clrk"], code: 2, says: ("“clerk”?", "“clerk”?")),
        Failure(words: ["workflow", "diff", "council-awrd", "direct-award"], code: 2, says: ("“council-award”?", "“council-award”?")),
        Failure(
            words: ["workflow", "migrate", "council-awrd", "--to", "2018-08-27", "--as", "owner"], code: 2,
            says: ("“council-award”?", "“council-award”?")),
        Failure(
            words: ["workflow", "migrate", "council-award", "--to", "2018-08-28", "--as", "owner"], code: 2,
            says: ("“2018-08-27”?", "“2018-08-27”?")),
        Failure(words: ["workflow", "migrate", "--undo", "7", "--as", "owner"], code: 2, says: ("đợt chuyển “7”", "run “7”")),
        Failure(words: ["procedure", "end", "province-merit", "--on", "2019-01-01", "--as", "owner"], code: 2),
        Failure(words: ["unit", "merge", "d11", "--into", "p1", "--as", "admin"], code: 2, says: ("“d1”?", "“d1”?")),
        Failure(words: ["workflow", "draw", "council-awrd"], code: 2, says: ("“council-award”?", "“council-award”?")),
        Failure(words: ["unit", "add", "c8", "--name", "Xã", "--level", "commune", "--parent", "d11", "--as", "admin"], code: 2),
        Failure(words: ["user", "add", "Lan", "--role", "clerk", "--unit", "p11", "--as", "admin"], code: 2),
        Failure(words: ["user", "role", "clrk", "--role", "clerk", "--as", "admin"], code: 2, says: ("“clerk”?", "“clerk”?")),
        Failure(words: ["user", "password", "clrk", "--as", "admin"], code: 2, says: ("“clerk”?", "“clerk”?")),
        Failure(words: ["user", "disable", "clrk", "--as", "admin"], code: 2, says: ("“clerk”?", "“clerk”?")),
    ])
    func `an unknown name exits 2 and is told the nearest`(failure: Failure) throws {
        try expect(failure)
    }

    @Test(arguments: [
        Failure(words: ["advance", accepted, "accept", "--as", "clerk"], code: 1, says: ("bắt đầu từ bước", "starts from")),
        Failure(words: ["user", "add", "clerk", "--role", "clerk", "--as", "admin"], code: 1, says: ("Đã có", "exists already")),
        Failure(words: ["user", "add", "Lan", "--role", "clark", "--as", "admin"], code: 1, says: ("“clerk”?", "“clerk”?")),
        Failure(words: ["user", "add", "Lan", "--role", "clerk", "--as", "clerk"], code: 1, says: ("Quản trị", "Administrator")),
        Failure(words: ["user", "role", "clerk", "--role", "clark", "--as", "admin"], code: 1, says: ("“clerk”?", "“clerk”?")),
        Failure(words: ["user", "role", "admin", "--role", "clerk", "--as", "admin"], code: 1, says: ("cuối cùng", "the last person")),
        Failure(words: ["user", "disable", "admin", "--as", "admin"], code: 1, says: ("“Quản trị”", "“Administrator”")),
        Failure(words: ["user", "disable", "owner", "--as", "clerk"], code: 1, says: ("Quản trị", "Administrator")),
        Failure(words: ["user", "password", "owner", "--as", "clerk"], code: 1, says: ("Quản trị", "Administrator")),
        Failure(words: ["user", "password", "owner", "--as", "admin"], code: 1, says: ("ngắn quá", "too short")),
        Failure(words: ["user", "disable", "owner", "--as", "admin", "--at", "2199-01-01T08:00"], code: 1, says: ("2199", "2199")),
        Failure(words: ["calendar", "apply", "calendar.csv", "--as", "clerk"], code: 1, says: ("Chủ quy trình", "Procedure owner")),
        Failure(words: ["workflow", "publish", "shorter.yaml", "--as", "clerk"], code: 1, says: ("Chủ quy trình", "Procedure owner")),
        Failure(words: ["workflow", "publish", "broken.yaml", "--as", "owner"], code: 1, says: ("“decided”?", "“decided”?")),
        Failure(words: ["workflow", "what-if", "nothing.yaml", "--year", "2018"], code: 1, says: ("nothing.yaml", "nothing.yaml")),
        Failure(words: ["workflow", "what-if", "broken.yaml", "--year", "2018"], code: 1, says: ("“decided”?", "“decided”?")),
        Failure(words: ["workflow", "impact", "nothing.yaml"], code: 1, says: ("nothing.yaml", "nothing.yaml")),
        Failure(
            words: ["procedure", "end", "province-merit-certificate", "--on", "2019-01-01", "--as", "owner"], code: 1,
            says: ("đang xử lý", "still run")),
        Failure(words: ["unit", "merge", "d1", "--into", "c1", "--as", "admin"], code: 1, says: ("thuộc", "is part of")),
        Failure(words: ["unit", "merge", "d1", "--into", "p1", "--as", "clerk"], code: 1, says: ("Quản trị", "Administrator")),
        Failure(words: ["import", "register", "units.csv", "--as", "clerk"], code: 1, says: ("cột", "column")),
        Failure(
            words: ["import", "tasks", "register.csv", "--procedure", "province-merit-certificate", "--as", "clerk"], code: 1,
            says: ("cột", "column")),
        Failure(
            words: ["import", "tasks", "register.csv", "--procedure", "province-merit-certificate", "--as", "owner"], code: 1,
            says: ("Văn thư", "Clerk")),
        Failure(words: ["import", "units", "nothing.csv", "--as", "admin"], code: 1, says: ("Không đọc được", "nothing.csv")),
        Failure(words: ["calendar", "preview", "register.csv"], code: 1, says: ("cột", "column")),
        Failure(words: ["list", "--state", "appraisin"], code: 1, says: ("“appraising”?", "“appraising”?")),
        Failure(words: submit + ["--at", "2199-01-01T08:00"], code: 1, says: ("01/01/2199", "01/01/2199")),
        Failure(words: submit + ["--documents", "proposl"], code: 1, says: ("“proposal”?", "“proposal”?")),
        Failure(words: ["workflow", "check", "nothing"], code: 1, says: ("nothing", "nothing")),
        Failure(words: ["init"], code: 1, says: ("tdkt-flow.sqlite", "tdkt-flow.sqlite")),
        Failure(words: ["backup", "paper.txt"], code: 1, says: ("paper.txt", "paper.txt")),
        Failure(words: ["restore", "paper.txt", "--as", "supervisor"], code: 1, says: ("paper.txt", "paper.txt")),
        Failure(words: ["show", accepted, "--database", "missing.sqlite"], code: 1, says: ("missing.sqlite", "missing.sqlite")),
        Failure(words: ["list", "--database", "paper.txt"], code: 1, says: ("paper.txt", "paper.txt")),
        Failure(
            words: ["report", "timeliness", "--from", "2018-10-02", "--to", "2018-10-01"], code: 1, says: ("01/10/2018", "01/10/2018")),
        Failure(
            words: ["calendar", "due", "--from", "2018-10-02T08:00", "--limit", "1 day", "--pause", "2018-10-05T08:00/2018-10-04T08:00"],
            code: 1),
    ])
    func `what the rules or the content refuse exits 1`(failure: Failure) throws {
        try expect(failure)
    }

    @Test(arguments: [
        Failure(
            words: ["advance", accepted, "appraise", "--expect", "submitted", "--as", "appraiser"], code: 3,
            says: ("supervisor", "supervisor"))
    ])
    func `another state than was expected exits 3 and names the last hand`(failure: Failure) throws {
        try expect(failure)
    }

    @Test(arguments: [
        Failure(words: ["bogus"], code: 64, says: ("“bogus” chưa thành một lệnh", "“bogus” is no whole command")),
        Failure(words: ["bogus", "more"], code: 64, says: ("“bogus more”", "“bogus more”")),
        Failure(words: ["user"], code: 64, says: ("“user”", "“user”")),
        Failure(words: ["user", "remove", "Lan"], code: 64, says: ("“user remove Lan”", "“user remove Lan”")),
        Failure(words: [], code: 64, says: ("Chưa có lệnh", "There is no command yet")),
        Failure(words: ["show"], code: 64, says: ("Thiếu", "missing")),
        Failure(words: ["show", "a", "b"], code: 64),
        Failure(words: ["show", accepted, "--colour"], code: 64, says: ("Không có tuỳ chọn", "There is no option --colour")),
        Failure(words: ["show", accepted, "--format", "xml"], code: 64, says: ("--format", "--format")),
        Failure(words: ["show", accepted, "--at", "yesterday"], code: 64, says: ("2018-10-01T08:30", "write a time as")),
        Failure(words: ["show", accepted, "--at"], code: 64),
        Failure(words: ["submit", "--procedure", "x", "--unit", "p1", "--channel", "fax", "--as", "clerk"], code: 64),
        Failure(words: submit + ["--set", "quarter"], code: 64, says: ("tên=giá trị", "name=value")),
        Failure(words: ["import", "tasks", "plan.csv", "--as", "clerk"], code: 64, says: ("--procedure", "--procedure")),
        Failure(words: ["unit", "add", "x", "--name", "X", "--level", "state", "--as", "admin"], code: 64),
        Failure(words: ["advance", accepted, "--as", "clerk"], code: 64),
        Failure(words: ["advance", accepted, "accept", "more", "--as", "clerk"], code: 64),
        Failure(words: ["advance", accepted, "accept", "--set", "reason", "--as", "clerk"], code: 64),
        Failure(words: ["advance", accepted, "accept", "--set", "a=1", "--set", "a=2", "--as", "clerk"], code: 64),
        Failure(words: ["advance", accepted, "accept", "--together", "--as", "clerk"], code: 64),
        Failure(words: ["advance", "--all", "numbers.txt", "accept", "--each", "--together", "--as", "clerk"], code: 64),
        Failure(words: ["extend", accepted, "--to", "01/11/2018", "--reason", "x", "--as", "supervisor"], code: 64),
        Failure(words: ["list", "--limit", "0"], code: 64),
        Failure(words: ["list", "--limit", "ten"], code: 64),
        Failure(words: ["report", "awards", "--year", "this"], code: 64),
        Failure(words: ["report", "forecast", "--limit", "0"], code: 64),
        Failure(words: ["report", "calibration"], code: 64),
        Failure(words: ["report", "calibration", "--year", "20180"], code: 64),
        Failure(words: ["report", "calibration", "--year", "2199"], code: 64, says: ("năm 2199 chưa bắt đầu", "2199 has not begun")),
        Failure(words: ["report", "awards", "--year", "2199"], code: 64, says: ("năm 2199 chưa bắt đầu", "2199 has not begun")),
        Failure(
            words: ["workflow", "what-if", "shorter.yaml", "--year", "2019", "--at", "2018-12-31T23:00"], code: 64,
            says: ("Chọn năm 2018 hoặc một năm trước đó", "Choose 2018 or an earlier year")),
        Failure(words: ["workflow", "what-if", "shorter.yaml"], code: 64, says: ("--year", "--year")),
        Failure(words: ["report", "awards", "--year", "2018", "--level", "town"], code: 64),
        Failure(words: ["calendar", "due", "--from", "2018-10-01T08:00", "--limit", "five days"], code: 64),
        Failure(words: ["calendar", "due", "--from", "2018-10-01T08:00", "--limit", "1.3 working days"], code: 64),
        Failure(words: ["calendar", "due", "--from", "2018-10-01T08:00", "--limit", "1 day", "--cutoff", "4pm"], code: 64),
        Failure(words: ["calendar", "due", "--from", "2018-10-01T08:00", "--limit", "1 day", "--pause", "2018-10-02T08:00"], code: 64),
        Failure(words: ["audit", "--head", "00"], code: 64),
        Failure(words: ["audit", "--head", "00", "--entries", "-1"], code: 64),
        Failure(words: ["due-soon", "--within", "soon"], code: 64),
        Failure(words: ["workflow", "migrate", "council-award", "--as", "owner"], code: 64, says: ("--to", "--to")),
        Failure(words: ["workflow", "migrate", "council-award", "--undo", "1", "--as", "owner"], code: 64, says: ("--undo", "--undo")),
        Failure(words: ["workflow", "migrate", "x", "--to", "2019-01-01", "--map", "a", "--as", "owner"], code: 64),
        Failure(words: ["workflow", "migrate", "x", "--to", "2019-01-01", "--map", "a=b", "--map", "a=c", "--as", "owner"], code: 64),
        Failure(words: ["workflow", "publish", "shorter.yaml", "--from", "01/11/2018", "--as", "owner"], code: 64),
        Failure(words: ["procedure", "end", "province-merit-certificate", "--as", "owner"], code: 64),
        Failure(words: ["unit", "merge", "d1", "--as", "admin"], code: 64),
        Failure(words: ["user", "add", "Lan", "--as", "admin"], code: 64),
        Failure(words: ["user", "role", "clerk", "--as", "admin"], code: 64),
        Failure(words: ["user", "role", "clerk", "--role", "--as", "admin"], code: 64),
        Failure(words: ["user", "password", "--generate", "--as", "admin"], code: 64),
        Failure(words: ["user", "password", "clerk", "a password in the open", "--as", "admin"], code: 64),
        Failure(words: ["user", "disable", "--as", "admin"], code: 64),
        Failure(words: ["user", "list", "clerk"], code: 64),
    ])
    func `what the grammar refuses exits 64`(failure: Failure) throws {
        try expect(failure)
    }

    @Test(arguments: Call.all.filter { $0.words.contains("--as") && $0.exitCode == 0 && $0.name != "actions" })
    func `a change without a user exits 64`(call: Call) throws {
        let program = try ContractOffice.copied()
        for words in call.before { try program.done(words) }
        var words = call.words
        let place = try #require(words.firstIndex(of: "--as"))
        words.removeSubrange(place...place + 1)
        let run = try program.run(words + ["--lang", "en"])
        #expect(run.exitCode == 64)
        #expect(run.reasons == ["Nobody was named who does it. Add --as NAME, or set TDKT_USER."])
        #expect(run.output.isEmpty)
    }

    @Test func `while nobody is an administrator, people and units need no user`() throws {
        let program = try Program(office: false)
        try program.done(["init"])
        try program.done(["unit", "add", "p1", "--name", "Sở Nội vụ", "--level", "province"])
        try program.done(["user", "add", "Lan", "--role", "clerk"])
        try program.done(["user", "add", "Minh", "--role", "admin"])
        #expect(try program("user", "add", "Én", "--role", "clerk").exitCode == 64)
        #expect(try program("user", "add", "Én", "--role", "clerk", "--as", "Lan").exitCode == 1)
        try program.done(["user", "add", "Én", "--role", "clerk", "--as", "Minh"])
    }

    private func expect(_ failure: Failure) throws {
        let program = try ContractOffice.copied()
        for (language, words) in [("vi", failure.says.vi), ("en", failure.says.en)] {
            let run = try program.run(failure.words + ["--lang", language])
            #expect(run.exitCode == failure.code, "\(run.errors)")
            #expect(run.errors.contains(words) || words.isEmpty, "\(run.errors)")
            #expect(!run.errors.isEmpty && run.output.isEmpty)
        }
        #expect(try program("audit").exitCode == 0)
    }
}
