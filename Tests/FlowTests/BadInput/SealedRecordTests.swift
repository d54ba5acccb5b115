import Foundation
import GRDB
import Testing

/// A record that somebody may read and not write, as on a medium for reading or by the rights of the folder.
@Suite struct `A record that can only be read` {
    private static let reading = [
        ["list"], ["audit"], ["overdue"], ["report", "awards", "--year", "2018"], ["workflow", "draw", "direct-award"],
    ]

    /// A copy of the record in a folder, with these rights of the file and of the folder.
    private func sealed(_ program: Program, file: Int, folder: Int) throws -> String {
        let place = program.folder.appending(path: "sealed")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let copy = place.appending(path: "tdkt-flow.sqlite")
        for suffix in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: program.database.path + suffix) {
            try FileManager.default.copyItem(atPath: program.database.path + suffix, toPath: copy.path + suffix)
        }
        // The last who closes it carries the log over into the file.
        let queue = try DatabaseQueue(path: copy.path)
        try queue.write { try $0.execute(sql: "UPDATE unit SET name = name") }
        try queue.close()
        try FileManager.default.setAttributes([.posixPermissions: file], ofItemAtPath: copy.path)
        try FileManager.default.setAttributes([.posixPermissions: folder], ofItemAtPath: place.path)
        return copy.path
    }

    /// Runs the program as somebody whom rights bind: they bind no root.
    private func run(_ program: Program, _ words: [String]) throws -> Program.Run {
        guard geteuid() == 0 else { return try program.run(words) }
        let other = ["--reuid=65534", "--regid=65534", "--clear-groups", Program.executable.path]
        return try program.run(other + words, executable: URL(filePath: "/usr/bin/setpriv"))
    }

    @Test(arguments: [(0o444, 0o755), (0o444, 0o555), (0o644, 0o555)])
    func `is read, and every change is refused`(file: Int, folder: Int) throws {
        let program = try Program()
        _ = try program.dossier()
        let path = try sealed(program, file: file, folder: folder)
        let before = try Data(contentsOf: URL(filePath: path))
        for words in Self.reading {
            let (there, here) = (try run(program, words + ["--database", path]), try program.run(words))
            #expect(there.exitCode == here.exitCode && there.output == here.output, "\(words): \(there.errors)")
        }
        let change = ["unit", "add", "u9", "--name", "A", "--level", "province", "--as", "admin", "--database", path, "--lang", "en"]
        let refused = try run(program, change)
        #expect(refused.exitCode == 1 && refused.errors.contains("cannot be written"), "\(refused.errors)")
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder.appending(path: "sealed").path) == ["tdkt-flow.sqlite"])
        // So that the folder of the test can be removed.
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.folder.appending(path: "sealed").path)
    }
}
