import Foundation
import Testing

@Suite struct `A change of the law that goes wrong` {
    /// Has a call refused in both languages, each saying what it has to, with the record as it was.
    private func refuse(
        _ program: Program, _ words: [String], exit: Int32 = 1, vi: String, en: String, location: SourceLocation = #_sourceLocation
    ) throws {
        let before = try RecordContent(program.database)
        for (language, sentence) in [("vi", vi), ("en", en)] {
            let run = try program.run(words + ["--lang", language])
            #expect(run.exitCode == exit, "\(run.errors.prefix(1000))", sourceLocation: location)
            #expect(run.output == "", "\(run.output.prefix(300))", sourceLocation: location)
            #expect(run.errors.contains(sentence), "\(run.errors.prefix(1500))", sourceLocation: location)
            for word in ["Optional(", "Error Domain", "Fatal", "SQLite"] {
                #expect(!run.errors.contains(word), "\(run.errors.prefix(500))", sourceLocation: location)
            }
        }
        let after = try RecordContent(program.database)
        #expect(before == after, "\(before.difference(from: after))", sourceLocation: location)
    }

    private func publish(_ file: String, at moment: String = "2018-11-05T08:00") -> [String] {
        ["workflow", "publish", file, "--as", "owner", "--at", moment]
    }

    @Test func `a draft that does not parse`() throws {
        let program = try Program()
        let broken = try program.file("broken.yaml", try ChangedLaw.shorter(from: "2018-11-01").replacing("limit:", with: "limit: ["))
        for words in [publish(broken), ["workflow", "impact", broken], ["workflow", "diff", ChangedLaw.procedure, broken]] {
            try refuse(program, words, vi: "broken.yaml:", en: "broken.yaml:")
        }
        try refuse(program, ["workflow", "try", broken], vi: "Dấu ngoặc mở ở dòng", en: "the bracket opened in line")
        try refuse(program, ["workflow", "draw", broken, "--format", "svg"], vi: "Dấu ngoặc mở ở dòng", en: "the bracket opened in line")
        for words in [
            ["impact", broken], ["diff", ChangedLaw.procedure, broken], ["draw", broken, "--format", "svg"],
            ["what-if", broken, "--year", "2018"],
        ] {
            let run = try program.run(["workflow"] + words)
            #expect(run.errors.contains("Sửa các lỗi trên, rồi làm lại.") && !run.errors.contains("công bố"), "\(run.errors.prefix(500))")
        }
        #expect(try program("workflow", "check", broken).exitCode == 1)
    }

    @Test func `an example that contradicts itself, and one that does not hold`() throws {
        let program = try Program()
        let late = try program.file(
            "late.yaml", try ChangedLaw.shorter(from: "2018-11-01", [("due: 2019-02-15T17:00", "due: 2019-02-14T17:00")]))
        try refuse(program, publish(late), vi: "không đạt", en: "does not hold")
        let text = try ChangedLaw.shorter(from: "2018-11-01")
        let received = try #require(text.firstMatch(of: /received: ([0-9]{4}-[0-9T:-]+)/)).0
        let contradiction = try program.file("odd.yaml", text.replacing(received, with: "received: 2030-01-01T08:00"))
        try refuse(program, publish(contradiction), vi: "odd.yaml:", en: "odd.yaml:")
    }

    @Test func `a mapping to a state that does not exist`() throws {
        let program = try Program()
        let number = try program.brought(by: "accept", "appraise")
        try program.publish(try ChangedLaw.withoutAppraised(from: "2018-11-01"), as: "process.yaml")
        let migrate = ["workflow", "migrate", ChangedLaw.process, "--to", "2018-11-01", "--as", "owner", "--at", "2018-11-05T09:00"]
        try refuse(program, migrate + ["--map", "appraised=awaiting-decisoin"], vi: "awaiting-decision", en: "awaiting-decision")
        try refuse(program, migrate + ["--map", "apraised=awaiting-decision"], vi: "apraised", en: "apraised")
        #expect(try program.page(number)["state"] as? String == "appraised")
    }

    @Test func `publishing into the past over resolved dossiers`() throws {
        let program = try Program()
        let number = try program.brought(by: "accept", "appraise", "submit-for-decision")
        try program.decide(number, at: "2018-10-05T09:00")
        let file = try program.file("past.yaml", try ChangedLaw.shorter(from: "2018-09-01"))
        try refuse(program, publish(file), vi: number, en: number)
    }

    @Test func `ending a procedure with running dossiers and no successor, again, or in a circle`() throws {
        let program = try Program()
        let number = try program.brought(by: "accept")
        let end = ["procedure", "end", ChangedLaw.procedure, "--on", "2018-11-01", "--as", "owner", "--at", "2018-11-05T09:00"]
        try refuse(program, end, vi: number, en: number)
        let successor = ["--successor", Sent.merit.rawValue]
        try program.done(end + successor + ["--basis", "Nghị định \"thử\" 1/2018"])
        // Whoever was interrupted runs the same again.
        try program.done(end + successor + ["--basis", "Nghị định \"thử\" 1/2018"])
        for other in [["--successor", Sent.fighter.rawValue], []] {
            try refuse(
                program, end + other, vi: "đã được công bố kết thúc từ ngày 01/11/2018", en: "is published as ended from 01/11/2018")
        }
        for day in ["2018-10-15", "2018-12-01"] {
            let otherDay = end.map { $0 == "2018-11-01" ? day : $0 }
            try refuse(program, otherDay + successor, vi: "thay bằng “\(Sent.merit.rawValue)”", en: "in its place")
        }
        let back = ["procedure", "end", Sent.merit.rawValue, "--on", "2018-12-01", "--as", "owner", "--at", "2018-11-05T09:00"]
        try refuse(program, back + ["--successor", ChangedLaw.procedure], vi: "thay thế nhau thành vòng", en: "in a circle")
    }

    @Test func `the basis of an end is the source that its version names`() throws {
        let program = try Program()
        let basis = "Nghị định \"thử\": 1/2018 # \\ khoản 2"
        try program.done([
            "procedure", "end", ChangedLaw.procedure, "--on", "2018-11-01", "--as", "owner", "--at", "2018-11-05T09:00", "--successor",
            Sent.merit.rawValue, "--basis", basis,
        ])
        let diff = try program.done([
            "workflow", "diff", "\(ChangedLaw.procedure)@2018-08-27", "\(ChangedLaw.procedure)@2018-11-01", "--format", "json",
        ]).objects()
        let ended = try #require(diff.first { $0["path"] as? String == "ended" }?["to"] as? String)
        #expect(ended.hasSuffix("source: \(basis)"))
    }

    @Test func `a file that is none`() throws {
        let program = try Program()
        let pipe = program.folder.appending(path: "pipe.yaml").path
        #expect(mkfifo(pipe, 0o600) == 0)
        let latin = program.folder.appending(path: "latin.yaml")
        try Data([0x70, 0x3A, 0x20, 0xE9, 0x0A]).write(to: latin)
        let files = [pipe, "/proc/self/mem", "nowhere.yaml"]
        let takesFolders = ["check", "publish"]
        for command in [
            ["check"], ["try"], ["impact"], ["diff", ChangedLaw.procedure], ["draw"], ["publish", "--as", "owner"],
        ] {
            let words = ["workflow"] + command
            for file in files { try refuse(program, words + [file], vi: "Không đọc được “\(file)”", en: "“\(file)” cannot be read") }
            try refuse(program, words + [latin.path], vi: "UTF-8", en: "UTF-8")
            if !takesFolders.contains(command[0]) {
                try refuse(program, words + [program.folder.path + "/"], vi: "Không đọc được", en: "cannot be read")
            }
        }
    }

    @Test func `line breaks of two characters and a byte order mark change nothing; tabs are told of`() throws {
        let program = try Program()
        let text = try ChangedLaw.shorter(from: "2018-11-01")
        let windows = try program.file("windows.yaml", "\u{FEFF}" + text.replacing("\n", with: "\r\n"))
        #expect(try program("workflow", "try", windows).exitCode == 0)
        let plain = try program.file("plain.yaml", text)
        let changes = try program.done(["workflow", "diff", plain, windows, "--format", "json"]).output
        #expect(changes == "[]\n")
        let published = try program.done(publish(windows) + ["--from", "2018-11-02", "--format", "json"]).object()
        #expect(published["effective"] as? String == "2018-11-02")
        try program.done([
            "procedure", "end", ChangedLaw.procedure, "--on", "2018-12-01", "--as", "owner", "--at", "2018-11-05T09:00", "--successor",
            Sent.merit.rawValue,
        ])
        let tabs = try program.file("tabs.yaml", text.replacing("  vi:", with: "\tvi:").replacing("level: ", with: "level:\t"))
        try refuse(program, publish(tabs), vi: "tab", en: "tab")
    }
}
