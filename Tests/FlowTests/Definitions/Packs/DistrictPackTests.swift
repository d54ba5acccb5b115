import Foundation
import Testing

/// The end of the district level, walked by an office with running dossiers.
@Suite struct `The pack of the district's end` {
    private static let pack = Program.root.appending(path: "workflows/packs/district-2025").path
    private static let day = "2025-07-01"
    private static let publish = ["workflow", "publish", pack, "--as", "owner", "--at", "2025-06-27T08:00"]

    /// A dossier that the district's unit handed in, and that was accepted.
    private func accepted(_ procedure: String, _ papers: String, in program: Program, on day: String = "2025-06-16") throws -> String {
        let number = try program.done([
            "submit", "--procedure", procedure, "--unit", "d1", "--documents", papers, "--as", "clerk", "--at", "\(day)T08:00",
        ]).output.trimmingCharacters(in: .newlines)
        try program.step(number, "accept", at: "\(day)T09:00")
        return number
    }

    private func numbers(_ program: Program, _ words: String...) throws -> [String] {
        let page = try program.done(["list", "--format", "json"] + words).object()["dossiers"] as? [[String: Any]] ?? []
        return page.compactMap { $0["number"] as? String }.sorted()
    }

    @Test func `is sound beside the office, as a whole and file by file`() throws {
        let program = try Program(office: false)
        #expect(try program("workflow", "check", Self.pack).exitCode == 0)
        try program.done(["init", "--sample"])
        for file in try files() {
            #expect(try program("workflow", "check", file).exitCode == 0)
            let changes = try program.done(["workflow", "diff", key(of: file), file, "--format", "json"]).objects()
            let paths = Set(changes.compactMap { ($0["path"] as? String)?.split(separator: ".").first }.map(String.init))
            #expect(paths == ["ended", "examples"], "\(file)")
            try program.done(["workflow", "publish", file, "--as", "owner"])
        }
        #expect(try program.auditProblems() == [])
    }

    @Test func `holds from a later day where dossiers of its own day are resolved`() throws {
        let program = try Program()
        let number = try accepted("district-commendation", Sent.merit.papers, in: program, on: "2025-07-10")
        try program.step(number, "withdraw", at: "2025-07-11T08:00", "--set", "reason=Rút")
        let publish = ["workflow", "publish", Self.pack, "--as", "owner", "--at", "2025-07-14T08:00"]
        let refused = try program.run(publish)
        #expect(refused.exitCode == 1 && refused.errors.contains(number), "\(refused.errors)")
        try program.done(publish + ["--from", "2025-07-15"])
        try program.refuses(
            ["submit", "--procedure", "district-commendation", "--unit", "d1", "--as", "clerk", "--at", "2025-07-15T08:00"], exit: 1,
            ["ended on 15/07/2025"])
        #expect(try program.auditProblems() == [])
    }

    @Test func `moves dossiers to the commune with their clocks and numbers, and the district into another unit`() throws {
        let program = try Program()
        let merit = try accepted("district-commendation", Sent.merit.papers, in: program)
        let thematic = try accepted("district-commendation-thematic", Sent.merit.papers, in: program)
        try program.step(thematic, "request-supplement", at: "2025-06-18T09:00", "--set", "reason=Thiếu chữ ký")
        let before = try program.page(merit)
        #expect(before["dueAt"] as? String == "2025-07-14T17:00")

        let published = try program.done(Self.publish + ["--format", "json"]).objects()
        #expect(published.count == 8)
        #expect(published.allSatisfy { $0["effective"] as? String == Self.day && $0["unchanged"] as? Bool == false })
        #expect(try program.page(merit)["procedureVersion"] as? String == "2018-08-27", "nothing moves by itself")
        #expect(try program.page(try accepted("district-commendation", Sent.merit.papers, in: program, on: "2025-06-30"))["dueAt"] != nil)

        let rehearsed = try program.migrate("district-commendation", "--to", Self.day, "--dry-run", at: "2025-07-01T08:00")
        #expect(rehearsed.moved == 2 && rehearsed.refused.isEmpty)
        #expect(try program.page(merit)["procedure"] as? String == "district-commendation")
        #expect(try program.migrate("district-commendation", "--to", Self.day, at: "2025-07-01T08:00").moved == 2)
        #expect(try program.migrate("district-commendation-thematic", "--to", Self.day, at: "2025-07-01T08:10").moved == 1)
        let merged = try program.done(
            ["unit", "merge", "d1", "--into", "p1", "--on", Self.day, "--as", "admin", "--at", "2025-07-01T09:00", "--format", "json"]
        ).object()
        #expect((merged["dossiers"] as? [String])?.count == 3)

        let after = try program.page(merit)
        #expect(after["procedure"] as? String == "commune-commendation")
        #expect(after["unit"] as? String == "p1")
        for key in ["number", "state", "receivedAt", "acceptedAt"] { #expect(after[key] as? String == before[key] as? String) }
        #expect(after["dueAt"] as? String == "2025-06-30T17:00", "ten working days from the same acceptance")
        #expect(try program.page(merit, at: "2025-06-30T12:00")["dueAt"] as? String == "2025-07-14T17:00")
        let days = try program.done(["explain", merit, "--format", "json"]).object()["days"] as? [[String: Any]] ?? []
        #expect(days.first?["date"] as? String == "2025-06-16")
        #expect(days.filter { $0["counted"] as? Bool == true }.count == 10)

        // Paused in June, and paused still: the days before count, those since do not.
        #expect(try program.page(thematic)["clock"] as? String == "paused")
        try program.step(thematic, "supplement", at: "2025-07-03T09:00")
        #expect(try program.dueAt(thematic) == "2025-07-15T17:00")
        try finish(merit, in: program)

        #expect(try numbers(program, "--search", merit) == [merit])
        #expect(try numbers(program, "--search", thematic, "--unit", "p1") == [thematic])
        #expect(try numbers(program, "--procedure", "district-commendation") == [])
        #expect(try program.auditProblems() == [])
    }

    /// Brings a dossier to its end under the council of the commune.
    private func finish(_ number: String, in program: Program) throws {
        try program.step(number, "appraise", at: "2025-07-02T09:00")
        try program.step(number, "to-council", at: "2025-07-02T10:00")
        try program.done(
            ["advance", number, "council-approve", "--as", "secretary", "--at", "2025-07-03T09:00"] + Program.vote(6, present: 7, of: 7))
        try program.decide(number, at: "2025-07-04T09:00")
        try program.step(number, "issue", at: "2025-07-07T09:00")
        #expect(try program.page(number)["timeliness"] as? String == "late")
    }

    @Test func `takes no new dossier from that day on`() throws {
        let program = try Program()
        try program.done(Self.publish)
        let submit = ["submit", "--unit", "d1", "--as", "clerk", "--at", "2025-07-01T08:00", "--procedure"]
        try program.refuses(
            submit + ["district-commendation"], exit: 1, ["ended on 01/07/2025. Receive the dossier under “commune-commendation”."])
        try program.refuses(submit + ["grassroots-emulation-fighter"], exit: 1, ["ended on 01/07/2025. Choose another procedure."])
        #expect(try program.auditProblems() == [])
    }

    @Test func `is published as a whole or not at all where a procedure without a successor has running dossiers`() throws {
        let program = try Program()
        let running = try accepted("grassroots-emulation-fighter", Sent.fighter.papers, in: program)
        try program.refuses(
            Self.publish, exit: 1,
            [
                "grassroots-emulation-fighter/2025-07-01.yaml: Dossiers of “grassroots-emulation-fighter” still run: 1, such as \(running)",
                "none was",
            ])
        try program.done(["workflow", "publish", "--as", "owner"] + files().filter { key(of: $0) != "grassroots-emulation-fighter" })
        try program.step(running, "withdraw", at: "2025-06-30T09:00", "--set", "reason=Đề nghị của đơn vị")
        let published = try program.done(Self.publish + ["--format", "json"]).objects()
        #expect(published.filter { $0["unchanged"] as? Bool == false }.map { $0["key"] as? String } == ["grassroots-emulation-fighter"])
        #expect(try program.auditProblems() == [])
    }

    private func files() throws -> [String] {
        let folder = "\(Self.pack)/procedures"
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { "\(folder)/\($0)/2025-07-01.yaml" }
    }

    private func key(of file: String) -> String { URL(filePath: file).deletingLastPathComponent().lastPathComponent }
}
