import Dossier
import Foundation
import Testing

@Suite struct `A password typed at a terminal` {
    private static let words = ["user", "password", "clerk", "--as", "admin", "--lang", "en"]
    private static let password = "bốn từ không liên quan"

    private static func isPassword(_ password: String, in program: Program) throws -> Bool {
        try DossierStore.open(at: program.database.path).read { try $0.isPassword(password, of: "clerk") }
    }

    @Test func `is asked for twice and never shown, and the terminal is as before`() throws {
        let program = try Program()
        let terminal = try TestTerminal(program, Self.words)
        try terminal.type(Self.password + "\n", after: "New password of clerk: ")
        try terminal.type(Self.password + "\n", after: "Once more: ")
        #expect(terminal.finished() == 0)
        #expect(try terminal.said == "New password of clerk: \nOnce more: \n")
        #expect(terminal.shown() == "")
        #expect(terminal.isShowing)
        #expect(try Self.isPassword(Self.password, in: program))
    }

    @Test func `is asked for again when the two are not the same`() throws {
        let program = try Program()
        let terminal = try TestTerminal(program, Self.words)
        try terminal.type(Self.password + "\n", after: "New password of clerk: ")
        try terminal.type(Self.password + "g\n", after: "Once more: ")
        try terminal.type("năm sáu bảy tám\n", after: "New password of clerk: ", time: 2)
        #expect(try terminal.said.contains("The two are not the same. Type both again."))
        try terminal.type("năm sáu bảy tám\n", after: "Once more: ", time: 2)
        #expect(terminal.finished() == 0)
        #expect(try Self.isPassword("năm sáu bảy tám", in: program))
        #expect(try !Self.isPassword(Self.password, in: program))
    }

    @Test func `is refused at once when it is too short`() throws {
        let program = try Program()
        let terminal = try TestTerminal(program, Self.words)
        try terminal.type("ngắn\n", after: "New password of clerk: ")
        #expect(terminal.finished() == 1)
        #expect(try terminal.said.contains("The password is too short."))
        #expect(terminal.isShowing)
    }

    @Test(arguments: ["\u{3}", "\u{4}", "half of it\u{3}"])
    func `may be given up by Ctrl-C or Ctrl-D; nothing changes, and the terminal is as before`(key: String) throws {
        let program = try Program()
        let terminal = try TestTerminal(program, Self.words)
        try terminal.type(key, after: "New password of clerk: ")
        #expect(terminal.finished() == 1)
        #expect(try terminal.said.hasSuffix("Nothing was changed. Run it again with a password in mind.\n"))
        #expect(terminal.isShowing)
        #expect(try !program.done(["user", "list", "--format", "csv"]).output.contains(",true,"))
    }

    @Test func `is not asked for where it may not be set`() throws {
        let program = try Program()
        let terminal = try TestTerminal(program, ["user", "password", "clrk", "--as", "admin", "--lang", "en"])
        #expect(terminal.finished() == 2)
        #expect(try terminal.said == "There is no user “clrk”. Did you mean “clerk”?\n")
    }
}
