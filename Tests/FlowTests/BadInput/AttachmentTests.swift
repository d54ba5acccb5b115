import Foundation
import Testing

@Suite struct `A faulty attachment` {
    @Test func `of no bytes, missing, or a folder, is refused`() throws {
        let program = try Program()
        let number = try program.dossier(documents: "")
        _ = try program.file("empty.pdf", "")
        try FileManager.default.createDirectory(at: program.folder.appending(path: "folder.pdf"), withIntermediateDirectories: true)
        let attach = ["attach", number, "proposal", "--as", "clerk", "--at", "2018-10-01T09:00"]
        for (name, reason) in [
            ("empty.pdf", "empty.pdf: The file is empty"), ("none.pdf", "“none.pdf” cannot be read"), ("folder.pdf", "cannot be read"),
        ] {
            var words = attach
            words.insert(name, at: 3)
            try program.refuses(words, exit: 1, [reason])
        }
    }

    @Test func `to an unknown paper, by somebody who may not, or too early is refused with all reasons, and no file is kept`() throws {
        let program = try Program()
        let number = try program.dossier(documents: "")
        let file = try program.file("totrinh.pdf", "%PDF")
        try program.refuses(
            ["attach", number, "proposal-letter", file, "--as", "auditor", "--at", "2018-09-01T09:00"], exit: 1,
            ["lies before the dossier's last entry", "This is for the role", "This procedure knows no paper “proposal-letter”"])
        #expect(!FileManager.default.fileExists(atPath: program.database.path + ".attachments"))
    }

    @Test func `that was altered or removed afterwards is found by the audit`() throws {
        let program = try Program()
        let number = try program.dossier(documents: "")
        let file = try program.file("totrinh.pdf", "%PDF")
        #expect(try program("attach", number, "proposal", file, "--as", "clerk", "--at", "2018-10-01T09:00").exitCode == 0)
        let folder = URL(filePath: program.database.path + ".attachments")
        let names = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
        let kept = folder.appending(path: try #require(names.first { $0.count > 60 }))
        try Data("%pdf".utf8).write(to: kept)
        #expect(try program.auditProblems().filter { $0.contains("file-altered") }.count == 1)
        try FileManager.default.removeItem(at: kept)
        #expect(try program.auditProblems().filter { $0.contains("file-missing") }.count == 1)
        #expect(try program("audit").exitCode == 1)
    }

    @Test func `keeps its name in NFC and its bytes as they are`() throws {
        let program = try Program()
        let number = try program.dossier(documents: "")
        let name = "Tờ trình đề nghị.pdf".decomposedStringWithCanonicalMapping
        let file = try program.file(name, "%PDF\u{0}\r\n")
        #expect(try program("attach", number, "proposal", file, "--as", "clerk", "--at", "2018-10-01T09:00").exitCode == 0)
        let content = try RecordContent(program.database)
        #expect("\(content)".contains("Tờ trình đề nghị.pdf".precomposedStringWithCanonicalMapping))
        #expect(!"\(content)".unicodeScalars.contains("\u{0302}"), "a mark stands by itself")
        #expect(try program.auditProblems() == [])
    }
}
