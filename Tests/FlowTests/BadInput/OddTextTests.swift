import Foundation
import Testing

@Suite struct `Odd texts` {
    private func names(_ program: Program, _ number: String) throws -> [String] {
        let nominees = try program("show", number, "--format", "json").object()["nominees"] as? [[String: Any]]
        return nominees?.compactMap { $0["name"] as? String } ?? []
    }

    private func found(_ program: Program, _ words: String) throws -> [String] {
        let page = try program("list", "--search", words, "--format", "json").object()["dossiers"] as? [[String: Any]]
        return page?.compactMap { $0["number"] as? String } ?? []
    }

    @Test func `with marks of their own are kept in NFC and found however they are written`() throws {
        let program = try Program()
        let name = "Nguyễn Thị Đặng Ường"
        let loose = name.decomposedStringWithCanonicalMapping
        #expect(Array(loose.utf8) != Array(name.utf8))
        let number = try program.dossier(nominees: "name,kind\n\(loose),individual\n")
        #expect(try names(program, number).map { Array($0.utf8) } == [Array(name.precomposedStringWithCanonicalMapping.utf8)])
        for words in [name, loose, "nguyen thi dang uong", "NGUYEN DANG", "đặng", "dang", "Ường Nguyễn", "ngu"] {
            #expect(try found(program, words) == [number], "\(words)")
        }
        for words in ["nguyên thị đăng ưởngg", "Trần", "guyen"] { #expect(try found(program, words) == [], "\(words)") }
    }

    @Test(arguments: [
        "Robert'); DROP TABLE dossier;--", "😀 Ánh 👨‍👩‍👧‍👦", "O'Brien \"Bút\" `x` %s %n \\", "<script>alert(1)</script>", "=1+1",
        "../../etc/passwd", "NULL",
        "-- --as admin", "العربية", "a, b; c", String(repeating: "ạ", count: 1000),
    ])
    func `stand in the record as they were written`(name: String) throws {
        let program = try Program()
        let number = try program.dossier(nominees: "name,kind\n\"\(name.replacing("\"", with: "\"\""))\",individual\n")
        #expect(try names(program, number) == [name])
        let reason = "--reason=\(name)"
        #expect(try program("advance", number, "accept", "--as", "clerk", "--at", "2018-10-01T09:00", "--note", name).exitCode == 0)
        #expect(try program("pause", number, reason, "--as", "supervisor", "--at", "2018-10-02T09:00").exitCode == 0)
        #expect(try program("resume", number, "--as", "supervisor", "--at", "2018-10-03T09:00").exitCode == 0)
        try program.move(number, "refuse", as: "appraiser", at: "2018-10-04T09:00", ["--set", "reason=\(name)"])
        let shown = try program("show", number, "--format", "json").object()
        let notes = (shown["history"] as? [[String: Any]])?.compactMap { $0["note"] as? String }
        #expect(notes == [name, name])
        #expect((shown["nominees"] as? [[String: Any]])?.first?["reason"] as? String == name)
        #expect(try program("list", "--search", name).exitCode == 0)
        #expect(try program.auditProblems() == [])
    }

    @Test(arguments: ["\" OR 1=1 --", "*", "NEAR(a b)", "words:x", "^", "a AND", "😀", "", "   ", "'"])
    func `are looked for as words, never as a query`(words: String) throws {
        let program = try Program()
        _ = try program.dossier()
        let run = try program("list", "--search", words)
        #expect(run.exitCode == 0, "\(run.errors)")
    }

    @Test func `for names of every kind find no unknown thing and change nothing`() throws {
        let program = try Program()
        let number = try program.dossier()
        for text in ["Robert'); DROP TABLE dossier;--", "😀", "a\nb", "\u{1B}[31m", String(repeating: "x", count: 10_000)] {
            try program.refuses(["show", text], exit: 2, ["There is no dossier “"])
            try program.refuses(["advance", number, text, "--as", "clerk"], exit: 2, ["There is no action “"])
            try program.refuses(["advance", number, "accept", "--as", text], exit: 2, ["There is no user “"])
            try program.refuses(["submit", "--procedure", text, "--unit", "p1", "--as", "clerk"], exit: 2, ["There is no procedure “"])
            try program.refuses(
                ["submit", "--procedure", "commune-commendation", "--unit", text, "--as", "clerk"], exit: 2, ["There is no unit “"])
            try program.refuses(["attach", number, text, "--as", "clerk", "--at", "2018-10-01T09:00"], exit: 1, ["knows no paper “"])
        }
    }

    @Test(arguments: ["", "  ", "a\nb", "a\u{7}b"])
    func `that cannot be written are no names of people and units`(text: String) throws {
        let program = try Program()
        try program.refuses(["user", "add", text, "--role", "clerk", "--as", "admin"], exit: 1, ["of the user"])
        try program.refuses(["unit", "add", text, "--name", "A", "--level", "province", "--as", "admin"], exit: 1, ["of the unit"])
        try program.refuses(["unit", "add", "u9", "--name", text, "--level", "province", "--as", "admin"], exit: 1, ["of the unit"])
    }

    @Test func `cannot steer the terminal of whoever reads them`() throws {
        let program = try Program()
        let odd = "[31mđỏ\r\nQuyết định: 7\u{202E}x"
        let number = try program.dossier(nominees: "name,kind\nx\u{202E}y,individual\n")
        try program.move(number, "refuse", as: "clerk", at: "2018-10-02T09:00", ["--set", "reason=\(odd)", "--note", odd])
        #expect(try program("undo", number, "--reason", odd, "--as", "clerk", "--at", "2018-10-03T09:00").exitCode == 0)
        for words in [["show", number], ["list"], ["actions", number], ["show", number, "--format", "json"]] {
            let output = try program.run(words).output
            #expect(!output.contains { "\u{1B}\u{7}".contains($0) }, "\(words)")
            if words.last != "json" { #expect(!output.unicodeScalars.contains("\u{202E}"), "\(words)") }
        }
        #expect(try program("show", number).output.split(separator: "\n").allSatisfy { !$0.hasPrefix("Quyết định") })
    }

    /// What is written where, and the reason why it is not recorded.
    @Test(arguments: [
        (String(repeating: "ế", count: 4001), "has 4.001 characters, and 4.000 are the most. Write less, and attach the rest as a file."),
        ("a\u{1}b", "holds the control character U+0001, which cannot be read. Write it without."),
        ("\u{1B}[31m", "holds the control character U+001B, which cannot be read. Write it without."),
        ("\u{7F}", "holds the control character U+007F, which cannot be read. Write it without."),
    ])
    func `that nobody could read or shorten later are in no reason, remark, basis or field`(text: String, why: String) throws {
        let program = try Program()
        let number = try program.dossier()
        try program.move(number, "accept", as: "clerk", at: "2018-10-01T09:00")
        let (at, reason) = (["--at", "2018-10-02T09:00"], ["--reason=\(text)"])
        let refuse = ["advance", number, "refuse", "--as", "appraiser", "--set"]
        let calls: [([String], String)] = [
            (refuse + ["reason=\(text)"] + at, "Reason"),
            (refuse + ["reason=x", "--note", text] + at, "The remark "),
            (["undo", number, "--as", "supervisor"] + reason + at, "The reason "),
            (["pause", number, "--as", "supervisor"] + reason + at, "The reason "),
            (["extend", number, "--to", "2018-11-30", "--as", "supervisor"] + reason + at, "The reason "),
            (["unit", "merge", "c1", "--into", "d1", "--on", "2018-10-02", "--as", "admin", "--basis", text] + at, "The legal basis "),
            (["procedure", "end", "commune-commendation", "--on", "2030-01-01", "--as", "owner", "--basis", text], "The legal basis "),
        ]
        for (call, name) in calls { try program.refuses(call, exit: 1, [name]) }
        for (call, _) in calls { try program.refuses(call, exit: 1, [why]) }
        #expect(try program("show", number, "--format", "json").object()["revision"] as? Int == 2)
    }

    @Test func `of four thousand letters are kept whole`() throws {
        let program = try Program()
        let number = try program.dossier()
        let long = String(repeating: "ế", count: 100_000)
        let reason = String(repeating: "ế", count: 4000)
        try program.move(number, "refuse", as: "clerk", at: "2018-10-02T09:00", ["--set", "reason=\(reason)"])
        let list = try program.file("ds.csv", "name,kind\n\(long),individual\n")
        try program.refuses(
            [
                "submit", "--procedure", "province-merit-certificate-thematic", "--unit", "p1", "--as", "clerk", "--at", "2018-10-01T08:30",
                "--nominees", list,
            ], exit: 1, ["ds.csv:2: The cell of column “name” holds signs that cannot stand there, or too many"])
        #expect(try program.auditProblems() == [])
    }
}
