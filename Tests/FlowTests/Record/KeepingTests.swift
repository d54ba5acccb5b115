import Foundation
import Testing

/// The record leaves the office and comes back: the register, backups, and the head of the chain.
struct KeepingTests {
    @Test func `what is exported is taken over by another office, and exported again letter by letter`() throws {
        let program = try ContractOffice.copied()
        try program.done(["import", "register", "register.csv", "--as", "clerk"])
        let register = try program.done(["export", "register"]).output
        #expect(try program.done(["export", "register", "--output", "out.csv"]).output.isEmpty)
        #expect(try String(contentsOf: program.folder.appending(path: "out.csv"), encoding: .utf8) == register)
        let other = try Program()
        let file = try other.file("r.csv", register)
        let first = try other.done(["import", "register", file, "--as", "clerk", "--format", "json"]).object()
        #expect(first["dossiers"] as? Int == 7)
        #expect(first["nominees"] as? Int == 5)
        #expect(try other.done(["export", "register"]).output == register)
        let head = try other.done(["audit", "--format", "json"]).output
        let again = try other.done(["import", "register", file, "--as", "clerk", "--format", "json"]).object()
        #expect(again as? [String: Int] == ["dossiers": 0, "nominees": 0, "unchanged": 7])
        #expect(try other.done(["audit", "--format", "json"]).output == head)
        for report in [["awards", "--year", "2018"], ["timeliness", "--from", "2018-09-01", "--to", "2018-10-12"]] {
            #expect(
                try other.done(["report"] + report + ["--format", "csv"]).output
                    == program.done(["report"] + report + ["--format", "csv"]).output)
        }
    }

    @Test func `a backup holds everything, attachments too, and is put back while what was there is kept`() throws {
        let program = try ContractOffice.copied()
        try program.done(["attach", ContractOffice.incomplete, "proposal", "paper.txt", "--as", "clerk", "--at", "2018-10-03T09:00"])
        let head = try program.done(["audit", "--format", "json"]).output
        try program.done(["backup", "copy.sqlite"])
        #expect(try program.done(["audit", "--database", "copy.sqlite", "--format", "json"]).output == head)
        #expect(try program("backup", "copy.sqlite").exitCode == 1)
        try program.step(ContractOffice.accepted, "appraise", at: "2018-10-10T09:00")
        let later = try program.done(["audit", "--format", "json"]).output
        #expect(later != head)
        #expect(try program("restore", "copy.sqlite", "--as", "clerk").exitCode == 1)
        #expect(try program("restore", "paper.txt", "--as", "supervisor").exitCode == 1)
        #expect(try program.done(["audit", "--format", "json"]).output == later)
        let restored = try program.done(["restore", "copy.sqlite", "--as", "supervisor", "--format", "json"]).object()
        #expect(try program.done(["audit", "--format", "json"]).output == head)
        #expect(try program.page(ContractOffice.accepted)["state"] as? String == "appraising")
        let kept = try #require(restored["kept"] as? String)
        #expect(try program.done(["audit", "--database", kept, "--format", "json"]).output == later)
        let elsewhere = try Program(office: false)
        for name in ["copy.sqlite", "copy.sqlite.attachments"] {
            try FileManager.default.copyItem(at: program.folder.appending(path: name), to: elsewhere.folder.appending(path: name))
        }
        try elsewhere.done(["restore", "copy.sqlite"])
        #expect(try elsewhere.done(["audit", "--format", "json"]).output == head)
    }

    @Test func `with a head kept elsewhere the audit knows that nothing was cut off`() throws {
        let program = try ContractOffice.copied()
        try program.done(["backup", "old.sqlite"])
        try program.step(ContractOffice.accepted, "appraise", at: "2018-10-10T09:00")
        let kept = try program.done(["audit", "--format", "json"]).object()
        let head = try #require(kept["head"] as? String)
        let entries = "\(try #require(kept["entries"] as? Int))"
        try program.step(ContractOffice.accepted, "to-council", at: "2018-10-11T09:00")
        #expect(try program("audit", "--head", head, "--entries", entries).exitCode == 0)
        #expect(try program("audit", "--head", head.uppercased(), "--entries", entries).exitCode == 0)
        try program.done(["restore", "old.sqlite", "--as", "supervisor"])
        #expect(try program("audit").exitCode == 0)
        let cut = try program("audit", "--head", head, "--entries", entries, "--format", "json")
        #expect(cut.exitCode == 1)
        #expect((try cut.object()["problems"] as? [[String: Any]])?.map { $0["code"] as? String } == ["cut-off"])
        try program.done(["advance", ContractOffice.accepted, "withdraw", "--set", "reason=x", "--as", "clerk", "--at", "2018-10-10T09:00"])
        let rewritten = try program("audit", "--head", head, "--entries", entries, "--format", "json")
        #expect(rewritten.exitCode == 1)
        #expect(try rewritten.object()["problems"] is [[String: Any]])
    }
}
