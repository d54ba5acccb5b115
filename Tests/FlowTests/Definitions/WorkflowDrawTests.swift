import Foundation
import Testing

@Suite struct `Drawing a process` {
    private static let merit = Sent.merit.rawValue

    /// An office with a dossier that went back twice.
    private func office() throws -> (Program, String) {
        let program = try Program()
        let number = try program.handIn(.merit, at: "2018-10-01T08:00")
        try program.step(number, "accept", at: "2018-10-01T09:00")
        try program.step(number, "appraise", at: "2018-10-02T09:00")
        try program.step(number, "return", at: "2018-10-03T09:00", by: "appraiser", "--set", "reason=Xem lại")
        try program.step(number, "appraise", at: "2018-10-04T09:00")
        try program.step(number, "return", at: "2018-10-05T09:00", by: "appraiser", "--set", "reason=Xem lại nữa")
        return (program, number)
    }

    @Test func `a dossier says where it stands, how it came there and by when, as a sheet and as Mermaid`() throws {
        let (program, number) = try office()
        let draw = ["workflow", "draw", "--dossier", number, "--at", "2018-10-08T09:00"]
        let svg = try program.done(draw + ["--format", "svg"]).output
        #expect(svg.hasPrefix("<svg ") && svg.hasSuffix("</svg>\n"))
        for words in [
            ">bước 2, 4, 6</text>", ">đang ở đây</text>",
            ">Hồ sơ \(number) của Sở mẫu đang ở bước “Đang thẩm định”, từ 05/10/2018 09:00</text>",
            ">Hạn trả: 05/11/2018 17:00, trong hạn · Hạn bước: 23/10/2018 17:00, trong hạn (lúc 08/10/2018 09:00)</text>",
            ">4. Đang thẩm định · 03/10/2018 09:00 · Trả lại bước trước</text>",
            "class=\"node node-here node-passed\" data-state=\"appraising\"",
            "class=\"edge edge-back edge-passed\" data-from=\"appraised\" data-to=\"appraising\"", ">12 ngày</text>",
        ] { #expect(svg.contains(words), "\(words)") }
        let mermaid = try program.done(draw + ["--format", "mermaid", "--lang", "en"]).output
        #expect(mermaid.hasPrefix("---\ntitle: \""))
        #expect(mermaid.contains("<br>step 2, 4, 6<br>● here\" as appraising\n"))
        #expect(mermaid.contains("    appraised --> appraising: Return (4, 6)\n") || mermaid.contains(" (4, 6)\n"))
        #expect(mermaid.contains("    class appraising here\n"))
    }

    @Test func `the key of its process or procedure may stand beside a dossier`() throws {
        let (program, number) = try office()
        let alone = try program.done(["workflow", "draw", "--dossier", number, "--at", "2018-10-08T09:00"]).output
        for key in [Self.merit, "council-award"] {
            #expect(try program.done(["workflow", "draw", key, "--dossier", number, "--at", "2018-10-08T09:00"]).output == alone)
        }
    }

    @Test func `--at is when the dossier is looked at`() throws {
        let (program, number) = try office()
        let draw = ["workflow", "draw", "--dossier", number, "--format", "svg", "--at"]
        let early = try program.done(draw + ["2018-10-02T10:00"]).output
        #expect(early.contains("class=\"node node-here\" data-state=\"appraised\""))
        #expect(early.contains(">3. Đã thẩm định · 02/10/2018 09:00 · Thẩm định xong</text>") && !early.contains(">4. "))
        #expect(try program.done(draw + ["2018-12-03T09:00"]).output.contains("quá hạn"))
        #expect(try program.run(draw + ["2018-09-30T09:00"]).exitCode == 2)
    }

    @Test func `a procedure has its limit in the title and its budgets on the states; how sure they are is said`() throws {
        let program = try Program(office: false)
        let svg = try program.done(["workflow", "draw", Self.merit, "--format", "svg"]).output
        #expect(svg.contains("thời hạn 25 ngày làm việc (thường thấy)</text>"))
        #expect(svg.contains(">Hạn từng bước: tạm định</text>"))
        #expect(svg.contains(">Quy trình “Xét khen thưởng qua Hội đồng” (council-award), áp dụng từ 27/08/2018</text>"))
        let process = try program.done(["workflow", "draw", "council-award", "--format", "svg"]).output
        #expect(!process.contains("class=\"limit\"") && !process.contains(">bước "))
        let mermaid = try program.done(["workflow", "draw", Self.merit, "--format", "mermaid"]).output
        let plain = try program.done(["workflow", "draw", Self.merit]).output
        // Beside the title, the picture is the one that was always printed.
        #expect(mermaid.hasSuffix("\"\n---\n" + plain) && plain.hasPrefix("stateDiagram-v2\n"))
    }

    @Test func `a version by its day, by --on, and a draft that is not published`() throws {
        let program = try Program()
        let shorter = try ChangedLaw.shorter(from: "2018-11-01")
        let file = try program.file("draft.yaml", shorter)
        let drawn = try program.done(["workflow", "draw", file, "--format", "svg"]).output
        #expect(drawn.contains("8 ngày làm việc") && drawn.contains("áp dụng từ 01/11/2018"))
        try program.publish(shorter, as: "shorter.yaml")
        func limits(_ words: String...) throws -> Bool {
            try program.done(["workflow", "draw"] + words + ["--format", "svg"]).output.contains("8 ngày làm việc")
        }
        #expect(try limits(ChangedLaw.procedure, "--on", "2018-11-01"))
        #expect(try !limits(ChangedLaw.procedure, "--on", "2018-10-31"))
        #expect(try limits("\(ChangedLaw.procedure)@2018-11-01", "--on", "2018-10-31"))
        #expect(try !limits("\(ChangedLaw.procedure)@2018-08-27"))
        try program.refuses(["workflow", "draw", "\(ChangedLaw.procedure)@2018-11-02"], exit: 2, ["2018-11-01"])
    }

    @Test func `--output writes the file, and never over the record`() throws {
        let (program, number) = try office()
        let file = program.folder.appending(path: "ve.svg")
        let draw = ["workflow", "draw", "--dossier", number, "--at", "2018-10-08T09:00", "--format", "svg"]
        let run = try program.done(draw + ["--output", file.path])
        #expect(run.output == "")
        #expect(try String(contentsOf: file, encoding: .utf8) == program.done(draw).output)
        try program.refuses(draw + ["--output", program.database.path], exit: 1, ["tdkt-flow.sqlite"])
    }

    @Test func `--output fills a file that is empty`() throws {
        let program = try Program()
        let file = try program.file("empty.svg", "")
        try program.done(["workflow", "draw", "direct-award", "--format", "svg", "--output", file])
        #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("<svg"))
    }

    @Test func `--output writes anew what is a drawing, and nothing else`() throws {
        let program = try Program()
        let letter = try program.file("thu.txt", "Kính gửi")
        let draft = try program.file("draft.yaml", try ChangedLaw.shorter(from: "2018-11-01"))
        for kept in [letter, draft] {
            let text = try String(contentsOfFile: kept, encoding: .utf8)
            try program.refuses(
                ["workflow", "draw", draft, "--format", "svg", "--output", kept], exit: 1, ["exists, and was left as it is"])
            #expect(try String(contentsOfFile: kept, encoding: .utf8) == text)
        }
        let file = program.folder.appending(path: "ve").path
        for form in ["svg", "mermaid", "table", "svg"] {
            let draw = ["workflow", "draw", "direct-award", "--format", form]
            try program.done(draw + ["--output", file])
            #expect(try String(contentsOfFile: file, encoding: .utf8) == program.done(draw).output)
        }
        try program.refuses(["workflow", "draw", "direct-award", "--output", ""], exit: 64, ["--output names no file"])
    }

    @Test func `csv and json are what they were, and a call that means nothing is refused`() throws {
        let (program, number) = try office()
        let csv = try program.done(["workflow", "draw", "direct-award", "--format", "csv"]).output
        #expect(csv.hasPrefix("action,from,to,roles\r\n") || csv.hasPrefix("action,from,to,roles\n"))
        let json = try program.done(["workflow", "draw", "direct-award", "--format", "json"]).object()
        #expect(Set(json.keys) == ["key", "mermaid"])
        #expect(json["mermaid"] as? String == (try program.done(["workflow", "draw", "direct-award"]).output))
        let told = try program.done(["workflow", "draw", "--dossier", number, "--format", "json"]).object()
        #expect((told["mermaid"] as? String)?.contains("đang ở đây") == true)
        try program.refuses(["workflow", "draw"], exit: 64, ["--dossier NUMBER"])
        try program.refuses(["workflow", "draw", "direct-award", "--dossier", number], exit: 64, ["\(Self.merit), council-award"])
        try program.refuses(["workflow", "draw", "--dossier", number, "--on", "2018-10-01"], exit: 64, ["--at"])
        try program.refuses(["workflow", "draw", "--dossier", number + "9"], exit: 2, [number])
        try program.refuses(["workflow", "draw", "direct-award", "--format", "png"], exit: 64, ["png"])
        try program.refuses(["list", "--format", "svg"], exit: 64, ["svg"])
    }
}
