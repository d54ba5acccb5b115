import Foundation
import Testing

struct GlobalOptionTests {
    @Test(arguments: Call.all)
    func `the four options are taken by every command, also where they are of no use`(call: Call) throws {
        let program = call.beginsEmpty ? try Program(office: false) : try ContractOffice.copied()
        for words in call.before { try program.done(words) }
        let database = program.folder.appending(path: "elsewhere.sqlite")
        let named = call.words.firstIndex(of: "--database").map { program.folder.appending(path: call.words[$0 + 1]) }
        if let made = named ?? (call.beginsEmpty ? nil : program.database) { try FileManager.default.moveItem(at: made, to: database) }
        let words = call.words.contains("--as") ? call.words : call.words + ["--as", "nobody-at-all"]
        let run = try program.run(words + ["--database", database.path, "--format", "json", "--lang", "en"], input: call.input)
        #expect(run.exitCode == call.exitCode, "\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: program.database.path))
    }

    @Test func `they may stand before the command, joined or apart`() throws {
        let program = try ContractOffice.copied()
        let before = try program("--format=json", "--lang", "en", "show", ContractOffice.issued, "--at", "2018-12-03T09:00")
        let after = try program("show", ContractOffice.issued, "--at", "2018-12-03T09:00", "--format", "json", "--lang=en")
        #expect(before.exitCode == 0)
        #expect(before.output == after.output)
    }

    @Test func `the environment names the database and the person, and the options go before it`() throws {
        let program = try ContractOffice.copied()
        try FileManager.default.moveItem(at: program.database, to: program.folder.appending(path: "other.sqlite"))
        let words = ["attach", ContractOffice.incomplete, "proposal", "--at", "2018-10-03T09:00"]
        #expect(try program.run(words + ["--as", "clerk"]).exitCode == 1)
        #expect(try program.run(words, environment: ["TDKT_DATABASE": "other.sqlite"]).exitCode == 64)
        let done = try program.run(words, environment: ["TDKT_DATABASE": "other.sqlite", "TDKT_USER": "secretary"])
        #expect(done.exitCode == 0, "\(done.errors)")
        let again = try program.run(
            words + ["--database", "other.sqlite", "--as", "clerk"], environment: ["TDKT_DATABASE": "none.sqlite", "TDKT_USER": "nobody"])
        #expect(again.exitCode == 0, "\(again.errors)")
        let shown = try program("show", ContractOffice.incomplete, "--database", "other.sqlite", "--format", "json").object()
        let actors = (shown["history"] as? [[String: Any]] ?? []).compactMap { $0["actor"] as? String }
        #expect(actors == ["clerk", "secretary", "clerk"])
    }

    @Test func `an answer goes to standard output alone, and reasons to standard error alone`() throws {
        let program = try ContractOffice.copied()
        let done = try program(
            "advance", ContractOffice.accepted, "appraise", "--as", "appraiser", "--at", "2018-10-10T09:00", "--format", "json")
        #expect(try done.object()["to"] as? String == "appraised")
        let refused = try program(
            "advance", ContractOffice.accepted, "accept", "--as", "clerk", "--at", "2018-10-11T09:00", "--format", "json")
        #expect(refused.exitCode == 1)
        #expect(refused.output.isEmpty)
        #expect(refused.reasons.count == 1)
    }
}
