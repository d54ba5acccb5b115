import Foundation
import Testing

struct WorkflowDiffTests {
    private static let procedure = "procedures/province-emulation-fighter/2018-08-27.yaml"

    /// A copy of the shipped procedure with one passage replaced.
    private func changed(_ program: Program, _ passage: String, _ other: String) throws -> String {
        let text = try String(contentsOf: Program.root.appending(path: "workflows/\(Self.procedure)"), encoding: .utf8)
        try #require(text.contains(passage))
        return try program.file("new.yaml", text.replacing(passage, with: other))
    }

    @Test func `a person reads sentences under headings, with the lines`() throws {
        let program = try Program()
        _ = try changed(program, "25 working days", "20 working days")
        let run = try program("workflow", "diff", "province-emulation-fighter", "new.yaml")
        #expect(run.exitCode == 0)
        #expect(run.output == "Thời hạn\n  - Thời hạn giảm từ 25 còn 20 ngày làm việc (dòng 18 → dòng 18)\n")
    }

    @Test func `a script reads the keys of the contract`() throws {
        let program = try Program()
        _ = try changed(program, "25 working days", "30 working days")
        let run = try program("workflow", "diff", "province-emulation-fighter@2018-08-27", "new.yaml", "--format", "json", "--lang", "en")
        let changes = try run.objects()
        #expect(changes.count == 1)
        #expect(changes.first?["kind"] as? String == "changed")
        #expect(changes.first?["path"] as? String == "limit")
        #expect(changes.first?["from"] as? String == "25 working days")
        #expect(changes.first?["to"] as? String == "30 working days")
        #expect(changes.first?["text"] as? String == "The limit goes up from 25 to 30 working days")
    }

    @Test func `the same version has no difference`() throws {
        let run = try Program()("workflow", "diff", "council-award", "council-award")
        #expect(run.exitCode == 0)
        #expect(run.output.isEmpty)
        #expect(run.errors == "Hai bản giống nhau.\n")
    }

    @Test func `without a record the shipped definitions are compared`() throws {
        let program = try Program(office: false)
        let run = try program.run(
            ["workflow", "diff", "direct-award", "council-award"],
            environment: ["TDKT_WORKFLOWS": Program.root.appending(path: "workflows").path])
        #expect(run.exitCode == 0)
        #expect(run.output.contains("Thêm bước “Trình Hội đồng”"))
    }

    @Test func `a process and a procedure are not compared`() throws {
        let run = try Program()("workflow", "diff", "council-award", "province-emulation-fighter")
        #expect(run.exitCode == 1)
        #expect(run.output.isEmpty)
        #expect(run.reasons.count == 1)
        #expect(run.errors.contains("không cùng loại"))
    }

    @Test func `a file that cannot be read whole is answered with its problems`() throws {
        let program = try Program()
        _ = try changed(program, "25 working days", "25 workng days")
        let run = try program("workflow", "diff", "province-emulation-fighter", "new.yaml")
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("new.yaml:18:"))
    }

    @Test func `a day without a version exits 2 and is told the nearest`() throws {
        let run = try Program()("workflow", "diff", "council-award@2019-01-01", "council-award")
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("“council-award@2018-08-27”?"))
    }
}
