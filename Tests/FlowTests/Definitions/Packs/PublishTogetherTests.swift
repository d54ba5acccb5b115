import Foundation
import Testing

/// A pack that brings a process and a procedure on it, as an office would write one.
@Suite struct `Definitions published together` {
    private static let process = "processes/short-award/2019-01-01.yaml"
    private static let procedure = "procedures/short-commendation/2019-01-01.yaml"

    /// A pack in a copy of the definitions; its process names the procedure in an example, and the procedure names the process.
    private func pack(in program: Program, _ passages: [(String, String)] = []) throws -> URL {
        let edited = try EditedWorkflows(in: program)
        let folder = edited.folder.appending(path: "packs/short")
        let process = try ChangedLaw.text(
            "processes/direct-award/2018-08-27.yaml",
            [
                ("process: direct-award", "process: short-award"), ("effective: 2018-08-27", "effective: 2019-01-01"),
                ("province-merit-certificate-unplanned", "short-commendation"), ("district-commendation-unplanned", "short-commendation"),
                ("commune-commendation-unplanned", "short-commendation"),
            ])
        let procedure = try ChangedLaw.text(
            "procedures/district-commendation-unplanned/2018-08-27.yaml",
            [
                ("procedure: district-commendation-unplanned", "procedure: short-commendation"),
                ("process: direct-award", "process: short-award"),
                ("effective: 2018-08-27", "effective: 2019-01-01"),
            ] + passages)
        for (name, text) in [(Self.process, process), (Self.procedure, procedure)] {
            let file = folder.appending(path: name)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        return folder
    }

    private func publish(_ paths: String...) -> [String] {
        ["workflow", "publish"] + paths + ["--as", "owner", "--at", "2019-01-02T08:00"]
    }

    @Test func `are checked and tried among each other, whichever is named`() throws {
        let program = try Program(office: false)
        let pack = try pack(in: program)
        for isOffice in [false, true] {
            if isOffice { try program.done(["init", "--sample"]) }
            for path in ["", Self.process, Self.procedure] {
                let run = try program("workflow", "check", pack.appending(path: path).path)
                #expect(run.exitCode == 0, "\(run.output)")
            }
            for path in [Self.process, Self.procedure] {
                let run = try program("workflow", "try", pack.appending(path: path).path)
                #expect(run.exitCode == 0, "\(run.output) \(run.errors)")
            }
        }
    }

    @Test func `are published processes first, and dossiers run on them`() throws {
        let program = try Program()
        let pack = try pack(in: program)
        try program.refuses(
            publish(pack.appending(path: Self.procedure).path), exit: 1, ["runs on “short-award”, which is no process", "Nothing was"])
        let published = try program.done(publish(pack.path) + ["--format", "csv"]).output.split(separator: "\n").map {
            $0.split(separator: ",")[1]
        }
        #expect(published == ["key", "short-award", "short-commendation"])
        let number = try program.done([
            "submit", "--procedure", "short-commendation", "--unit", "d1", "--documents", Sent.unplanned.papers, "--as", "clerk", "--at",
            "2019-01-03T08:00",
        ]).output.trimmingCharacters(in: .newlines)
        try program.step(number, "accept", at: "2019-01-03T09:00")
        #expect(try program.page(number)["process"] as? String == "short-award")
        #expect(try program.auditProblems() == [])
    }

    @Test func `are none of them published when one has a fault`() throws {
        let program = try Program()
        let pack = try pack(in: program, [("value: 10 working days", "value: 11 working days")])
        let record = try RecordContent(program.database)
        let run = try program.run(publish(pack.path) + ["--lang", "en"])
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("\(Self.procedure): The example"))
        #expect(run.errors.contains("\(Self.process): The example"), "an example of the process counts the procedure's limit")
        #expect(run.reasons.last?.contains("so none was") == true)
        #expect(try RecordContent(program.database) == record)
    }

    @Test func `can be several files, each once`() throws {
        let program = try Program()
        let pack = try pack(in: program)
        let (process, procedure) = (pack.appending(path: Self.process).path, pack.appending(path: Self.procedure).path)
        let published = try program.done(publish(procedure, process, procedure) + ["--format", "json"]).objects()
        #expect(published.map { $0["key"] as? String } == ["short-award", "short-commendation"])
        let again = try program.done(publish(process, procedure) + ["--lang", "en"]).output
        #expect(again.hasPrefix("short-award, 01/01/2019: published before\nshort-commendation, 01/01/2019: published before\n"))
    }

    @Test func `are not of a pack when the folder of all definitions is named`() throws {
        let program = try Program()
        let pack = try pack(in: program)
        let folder = pack.deletingLastPathComponent().deletingLastPathComponent().path
        let published = try program.done(publish(folder) + ["--format", "json"]).objects()
        #expect(published.count == 25)
        #expect(published.allSatisfy { $0["unchanged"] as? Bool == true })
        try program.refuses(publish(pack.appending(path: "nothing").path), exit: 1, ["nothing"])
    }
}
