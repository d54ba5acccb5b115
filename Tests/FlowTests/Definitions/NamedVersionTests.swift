import Foundation
import Testing

/// A version is named by a key, a key and a day, or a file.
@Suite struct `A version that is named` {
    private static let merit = Sent.merit.rawValue

    /// A copy of the shipped procedure with one passage replaced.
    private func draft(_ program: Program, _ passage: String, _ other: String) throws -> String {
        try program.file("draft.yaml", try ChangedLaw.text("procedures/\(Self.merit)/2018-08-27.yaml", [(passage, other)]))
    }

    @Test func `by a day on which none begins is answered with the one that holds then`() throws {
        let program = try Program()
        try program.publish(try ChangedLaw.shorter(from: "2019-01-01"))
        let key = ChangedLaw.procedure
        for (day, meant) in [
            ("2018-08-28", "2018-08-27"), ("2018-12-31", "2018-08-27"), ("2020-01-01", "2019-01-01"), ("then", "2019-01-01"),
        ] {
            try program.refuses(
                ["workflow", "diff", "\(key)@\(day)", key], exit: 2,
                ["There is no version “\(key)@\(day)”. Did you mean “\(key)@\(meant)”?"])
        }
        try program.refuses(["workflow", "diff", "\(key)x", key], exit: 2, ["There is no procedure “\(key)x”. Did you mean “\(key)”?"])
        try program.refuses(
            ["workflow", "diff", "direct-awar", key], exit: 2, ["There is no process “direct-awar”. Did you mean “direct-award”?"])
    }

    @Test func `is not drawn for a day before the first`() throws {
        let program = try Program()
        try program.refuses(
            ["workflow", "draw", Self.merit, "--on", "2017-01-01"], exit: 1,
            [
                "On 01/01/2017 no version of “\(Self.merit)” is in force yet; the first begins on 27/08/2018. Choose 27/08/2018 or a later day."
            ])
        try program.done(["workflow", "draw", Self.merit, "--on", "2018-08-27"])
    }

    @Test func `in a draft with errors is looked at all the same, and they are pointed out`() throws {
        let program = try Program()
        let file = try draft(program, "appraising: 12 working days", "apraising: 12 working days")
        for words in [["workflow", "diff", Self.merit, file], ["workflow", "draw", file]] {
            let run = try program.run(words + ["--lang", "en"])
            #expect(run.exitCode == 0 && !run.output.isEmpty)
            #expect(run.errors == "\(file) has errors that stand against publishing it (1); workflow check \(file) names them.\n")
        }
        let sound = try draft(program, "appraising: 12 working days", "appraising: 11 working days")
        #expect(try program.done(["workflow", "draw", sound]).errors == "")
    }

    @Test func `in a draft of an unknown process is answered with the process that was meant`() throws {
        let program = try Program()
        let file = try draft(program, "process: council-award", "process: council-awrd")
        let run = try program("workflow", "draw", file, "--lang", "en")
        #expect(run.exitCode == 2)
        #expect(run.reasons.last == "There is no process “council-awrd”. Did you mean “council-award”?")
    }

    @Test func `in a file of another encoding is to be saved anew in an editor`() throws {
        let program = try Program()
        let file = program.folder.appending(path: "draft.yaml")
        try Data([0x70, 0xE1, 0x70]).write(to: file)
        let refused = ["draft.yaml: The file is not in UTF-8. Open it in a text editor and save it as UTF-8."]
        try program.refuses(["workflow", "check", file.path], exit: 1, refused)
    }

    @Test func `with examples that hold and errors of its own does not pass`() throws {
        let program = try Program()
        let file = try draft(program, "appraising: 12 working days", "apraising: 12 working days")
        let run = try program("workflow", "try", file, "--lang", "en")
        #expect(run.exitCode == 1)
        #expect(run.output.hasSuffix(" The file has errors, named above (1): mend them, then try again.\n"), "\(run.output)")
    }
}
