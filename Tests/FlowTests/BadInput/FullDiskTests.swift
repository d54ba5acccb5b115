import Foundation
import Testing

/// A disk on which no file can grow beyond a size: what a full disk, or a quota, is to the program.
@Suite struct `A full disk` {
    private static let list = "name,kind\n" + (1...400).map { "Nguyễn Thị Đào số \($0),individual\n" }.joined()

    /// The limits are in blocks of 512 bytes, from less than one page of the log to nearly enough.
    @Test(arguments: [8, 16, 64, 65, 72, 100, 150, 250])
    func `stops a change, and nothing of it is left`(blocks: Int) throws {
        let program = try Program()
        _ = try program.dossier()
        _ = try program.file("ds.csv", Self.list)
        try program.refuses(
            [
                "submit", "--procedure", "province-merit-certificate-thematic", "--unit", "p1", "--as", "clerk", "--at", "2018-10-01T08:40",
                "--nominees", "ds.csv",
            ], exit: 1, ["tdkt-flow.sqlite” cannot be written: the disk is full"], executable: ["ulimit -f \(blocks)"])
        #expect(try program.auditProblems() == [])
        #expect(try program.dossier(nominees: Self.list) == "H37.12-181001-0002")
    }

    @Test func `either has a change whole or refuses it, whatever its size`() throws {
        let program = try Program()
        _ = try program.file("ds.csv", Self.list)
        var dossiers = 0
        for blocks in stride(from: 200, through: 1400, by: 100) {
            let run = try program.run(
                [
                    "submit", "--procedure", "province-merit-certificate-thematic", "--unit", "p1", "--as", "clerk", "--at",
                    "2018-10-01T08:40", "--nominees", "ds.csv",
                ], under: ["ulimit -f \(blocks)"])
            if run.exitCode == 0 { dossiers += 1 } else { #expect(run.exitCode == 1, "\(run.errors)") }
            #expect((run.exitCode == 0) == !run.output.isEmpty)
            let audit = try program("audit", "--format", "json").object()
            #expect(audit["dossiers"] as? Int == dossiers)
            #expect((audit["problems"] as? [Any])?.isEmpty == true)
        }
        #expect(dossiers > 0)
    }

    @Test(arguments: [8, 64, 100, 200, 300, 400, 500])
    func `leaves no half-made record behind at init`(blocks: Int) throws {
        let program = try Program(office: false)
        try program.refuses(
            ["init", "--sample"], exit: 1, ["“./tdkt-flow.sqlite” cannot be written: the disk is full"],
            executable: ["ulimit -f \(blocks)"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder.path) == [])
        #expect(try program("init", "--sample").exitCode == 0)
    }

    @Test(arguments: [100, 200, 400])
    func `leaves no half-made backup behind`(blocks: Int) throws {
        let program = try Program()
        let number = try program.dossier()
        let file = try program.file("totrinh.txt", String(repeating: "Tờ trình. ", count: 20_000))
        #expect(try program("attach", number, "proposal", file, "--as", "clerk", "--at", "2018-10-01T09:00").exitCode == 0)
        // The office's own log may stay behind until somebody opens it again; it is no part of the backup.
        func names() throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: program.folder.path).sorted()
                .filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }
        }
        let before = try names()
        try program.refuses(["backup", "kept.sqlite"], exit: 1, ["cannot be written"], executable: ["ulimit -f \(blocks)"])
        #expect(try names() == before)
        #expect(try program("backup", "kept.sqlite").exitCode == 0)
        #expect(try program("audit", "--database", "kept.sqlite").exitCode == 0)
    }

    @Test func `keeps no part of an attachment`() throws {
        let program = try Program()
        let number = try program.dossier()
        let file = try program.file("totrinh.txt", String(repeating: "Tờ trình. ", count: 20_000))
        let attach = ["attach", number, "proposal", file, "--as", "clerk", "--at", "2018-10-01T09:00"]
        let run = try program.run(attach, under: ["ulimit -f 200"])
        #expect(run.exitCode == 1, "\(run.errors)")
        let kept = FileManager.default.enumerator(atPath: program.database.path + ".attachments")?.allObjects as? [String] ?? []
        #expect(kept.allSatisfy { $0.count == 2 }, "only the empty folder may be there: \(kept)")
        #expect(try program.auditProblems() == [])
        #expect(try program.run(attach).exitCode == 0)
        #expect(try program.auditProblems() == [])
    }
}
