import Foundation
import Testing

@Suite struct `Trying the examples of a definition` {
    private static let fighter = "procedures/province-emulation-fighter/2018-08-27.yaml"

    private func path(_ name: String, in folder: URL) -> String { folder.appending(path: name).path }

    @Test func `holds for the shipped ones without a record`() throws {
        let program = try Program(office: false)
        let run = try program("workflow", "try", Program.root.appending(path: "workflows/\(Self.fighter)").path, "--format", "json")
        #expect(run.exitCode == 0)
        #expect(run.errors == "")
        let answer = try run.object()
        #expect(answer["examples"] as? Int == 3)
        #expect((answer["failed"] as? [Any])?.count == 0)
        #expect(Set(answer.keys) == ["examples", "failed"])
    }

    @Test func `tells a due day that has moved, and by which day the count went another way`() throws {
        let program = try Program(office: false)
        let edited = try EditedWorkflows(in: program)
        try edited.replace(Self.fighter, "25 working days", with: "26 working days")
        let file = path(Self.fighter, in: edited.folder)
        let run = try program("workflow", "try", file)
        #expect(run.exitCode == 1)
        #expect(
            run.output.contains(
                "không đạt: across-tet – Qua Tết Kỷ Hợi 2019\n  hạn: ví dụ ghi 11/03/2019 17:00, chạy ra 12/03/2019 17:00\n"))
        #expect(run.output.contains("  vì sao: thứ Hai 11/03/2019 là ngày thứ 25 của thời hạn (ngày làm việc)\n"))
        #expect(run.output.hasSuffix("3 ví dụ, 3 không đạt.\n"))
        let answer = try program("workflow", "try", file, "--format", "json", "--lang", "en").object()
        let failed = try #require(answer["failed"] as? [[String: String]])
        #expect(failed.first?["name"] == "across-tet")
        #expect(failed.first?["expected"] == "appraising, 2019-03-11T17:00, step-due 2019-02-20T17:00")
        #expect(failed.first?["got"] == "appraising, 2019-03-12T17:00, step-due 2019-02-20T17:00")
    }

    @Test func `tells every reason of a move that is refused`() throws {
        let program = try Program(office: false)
        let edited = try EditedWorkflows(in: program)
        try edited.replace(Self.fighter, "votes-for: 10 }", with: "votes-for: 11 }")
        let run = try program("workflow", "try", path(Self.fighter, in: edited.folder), "--lang", "en", "--format", "json")
        #expect(run.exitCode == 1)
        let failed = try #require(try run.object()["failed"] as? [[String: String]])
        let got = try #require(failed.first?["got"])
        #expect(failed.map { $0["name"] } == ["decided"])
        #expect(got.hasPrefix("in-council, "))
        #expect(got.contains("“Council approves” at 26/06/2019 16:00 is refused."))
        #expect(got.contains("(more-votes-than-present)"))
    }

    @Test func `counts with the calendar of the folder around the file, and with the record's where there is one`() throws {
        let program = try Program(office: false)
        let edited = try EditedWorkflows(in: program)
        try edited.edit("calendars/vn.csv") { $0 += "2019-03-04,holiday,Ngày nghỉ thử,TB 1/2019\n" }
        let file = path(Self.fighter, in: edited.folder)
        let moved = try program("workflow", "try", file)
        #expect(moved.exitCode == 1)
        #expect(moved.output.contains("hạn: ví dụ ghi 11/03/2019 17:00, chạy ra 12/03/2019 17:00"))
        try program.done(["init", "--sample"])
        let recorded = try program("workflow", "try", file)
        #expect(recorded.exitCode == 0)
    }

    @Test func `counts by what is published, and takes from the folder only what is not`() throws {
        let program = try Program(office: true)
        let edited = try EditedWorkflows(in: program)
        try edited.replace("office.yaml", "pause: { on-return: continue", with: "pause: { on-return: restart")
        let shared = try program("workflow", "try", path("processes/council-award/2018-08-27.yaml", in: edited.folder))
        #expect(shared.exitCode == 0)
        let text = try String(contentsOf: edited.folder.appending(path: Self.fighter), encoding: .utf8)
            .replacing("process: council-award", with: "process: new-award")
        let process = try String(
            contentsOf: edited.folder.appending(path: "processes/council-award/2018-08-27.yaml"), encoding: .utf8)
        let folder = edited.folder.appending(path: "processes/new-award")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let head = try #require(process.components(separatedBy: "examples:").first)
        try head.replacing("process: council-award", with: "process: new-award")
            .write(to: folder.appending(path: "2018-08-27.yaml"), atomically: true, encoding: .utf8)
        try text.write(to: edited.folder.appending(path: Self.fighter), atomically: true, encoding: .utf8)
        let run = try program("workflow", "try", path(Self.fighter, in: edited.folder))
        #expect(run.exitCode == 0, "\(run.output) \(run.errors)")
    }

    @Test func `says that a file has no examples`() throws {
        let program = try Program(office: false)
        let office = Program.root.appending(path: "workflows/office.yaml").path
        let run = try program("workflow", "try", office, "--lang", "en")
        #expect(run.exitCode == 0)
        #expect(run.output == "\(office) has no examples.\n")
        let answer = try program("workflow", "try", office, "--format", "json").object()
        #expect(answer["examples"] as? Int == 0)
    }

    @Test func `refuses a file with errors, each with its line, whether the examples hold or not`() throws {
        let program = try Program(office: false)
        let edited = try EditedWorkflows(in: program)
        try edited.replace(Self.fighter, "action: accept, at: 2019-01-28T08:30", with: "action: accept, at: 2019-01-27T08:30")
        let file = path(Self.fighter, in: edited.folder)
        let run = try program("workflow", "try", file, "--lang", "en")
        #expect(run.exitCode == 1)
        #expect(run.reasons.first?.contains(#/yaml:[0-9]+:[0-9]+: error: action “accept” at 27/01/2019/#) == true)
        try edited.replace(Self.fighter, "received: 2019-01-28T08:00", with: "received: 2019-01-28")
        let unread = try program("workflow", "try", file, "--lang", "en")
        #expect(unread.exitCode == 1)
        #expect(unread.output == "")
        #expect(unread.reasons.first?.contains("“2019-01-28” is no moment.") == true)
        let nothing = try program("workflow", "try", "nothing.yaml")
        #expect(nothing.exitCode == 1)
    }
}
