import Dossier
import Foundation
import Testing
import Workflow

@Suite struct `A password on the command line` {
    private static let words = ["user", "password", "clerk", "--as", "admin", "--format", "json"]

    private static func person(_ name: UserName, in program: Program) throws -> PersonRecord {
        try DossierStore.open(at: program.database.path).read { try $0.person(name) }
    }

    private static func isPassword(_ password: String, of name: UserName, in program: Program) throws -> Bool {
        try DossierStore.open(at: program.database.path).read { try $0.isPassword(password, of: name) }
    }

    @Test(arguments: ["bốn từ không liên quan", "bốn từ không liên quan\n", "bốn từ không liên quan\r\n", "bốn từ không liên quan\nhai\n"])
    func `is the first line of standard input`(input: String) throws {
        let program = try Program()
        let run = try program.run(Self.words, input: input)
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(run.errors.isEmpty)
        let answer = try run.object()
        #expect(answer["password"] is NSNull)
        #expect(answer["mustChange"] as? Bool == true)
        #expect(try Self.isPassword("bốn từ không liên quan", of: "clerk", in: program))
        #expect(try Self.person("clerk", in: program).mustChangePassword)
    }

    @Test func `that was made up is told once and is the one that was set`() throws {
        let program = try Program()
        let run = try program.done(Self.words + ["--generate"])
        let made = try #require(try run.object()["password"] as? String)
        #expect(made.wholeMatch(of: /[a-z0-9]{5}(-[a-z0-9]{5}){3}/) != nil)
        #expect(try Self.isPassword(made, of: "clerk", in: program))
        let text = try program.done(["user", "password", "clerk", "--generate", "--as", "admin", "--lang", "en"]).output
        let lines = text.components(separatedBy: "\n")
        #expect(lines.first == "Set the password of clerk; to be changed at the next log-in.")
        #expect(lines.count == 3 && lines[1].wholeMatch(of: /The password, shown this once: [a-z0-9]{5}(-[a-z0-9]{5}){3}/) != nil)
        #expect(!text.contains(made))
        let rows = try program.done(["user", "password", "clerk", "--generate", "--as", "admin", "--format", "csv"]).output
        #expect(CSVRows.read(rows).map { $0.prefix(2) } == [["name", "mustChange"], ["clerk", "true"]])
    }

    @Test func `of one's own need not be changed at the next log-in`() throws {
        let program = try Program()
        let run = try program.run(["user", "password", "admin", "--as", "admin"], input: "bốn từ không liên quan\n")
        #expect(run.output == "Đã đặt mật khẩu cho admin.\n")
        #expect(try !Self.person("admin", in: program).mustChangePassword)
    }

    @Test func `is refused where it is too short, is the name, or is no text`() throws {
        let program = try Program()
        for input in ["", "\n", "ngắn quá\n", "\nbốn từ không liên quan\n"] {
            let run = try program.run(Self.words + ["--lang", "en"], input: input)
            #expect(run.exitCode == 1)
            #expect(run.reasons.count == 1 && run.errors.contains("The password is too short. Use at least 10 signs"), "\(run.errors)")
        }
        let named = try program.run(["user", "password", "supervisor", "--as", "admin", "--lang", "en"], input: "Supervisor1\n")
        #expect(named.exitCode == 1)
        #expect(named.reasons == ["The password is little more than the name. Choose another one."])
        let bytes = try program.run(
            ["-c", "printf '\\377\\376abcdefghijk' | \"$0\" \"$@\"", Program.executable.path] + Self.words + ["--lang", "en"],
            executable: URL(filePath: "/bin/sh"))
        #expect(bytes.exitCode == 1)
        #expect(bytes.errors.contains("UTF-8"))
        #expect(try program.done(["user", "list", "--format", "csv"]).output.components(separatedBy: ",true,").count == 1)
    }

    @Test func `is not even read where it may not be set`() throws {
        let program = try Program()
        try program.refuses(["user", "password", "clrk", "--as", "admin"], exit: 2, ["Did you mean “clerk”?"])
        try program.refuses(["user", "password", "clerk", "--as", "clerk"], exit: 1, ["“Administrator”"])
        try program.refuses(["user", "password", "clerk"], exit: 64, ["Nobody was named who does it."])
        try program.refuses(["user", "password", "clerk", "secret in the open", "--as", "admin"], exit: 64, ["secret in the open"])
    }

    @Test func `stands in the clear in no file of the office`() throws {
        let program = try Program()
        let made = try #require(try program.done(Self.words + ["--generate"]).object()["password"] as? String)
        for file in try FileManager.default.contentsOfDirectory(atPath: program.folder.path) {
            let content = FileManager.default.contents(atPath: program.folder.appending(path: file).path) ?? Data()
            #expect(content.range(of: Data(made.utf8)) == nil, "\(file)")
        }
    }
}
