import ArgumentParser
import Dossier
import Foundation
import Workflow

/// `user password`: sets the password with which a person logs in to the web office.
struct UserPassword: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "password", abstract: "Đặt mật khẩu, đọc từ đầu vào chuẩn · set a password, read from standard input")

    @Argument(help: "Tên · the name")
    var name: String

    @Flag(help: "Tự tạo mật khẩu và in ra một lần · make a password up and print it once")
    var generate = false

    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        // Whoever may not do this is told so before anything is typed.
        let person = try office.open().read { snapshot in
            try office.requirePeople(in: snapshot, at: moment.at)
            return try snapshot.person(UserName(name))
        }
        let made = generate ? MadePassword().text : nil
        let password = try made ?? office.newPassword(of: person.name)
        // A password that somebody else knows is good for one log-in.
        let mustChange = office.user != person.name
        try office.changePeople(at: moment.at) { try $0.setPassword(password, of: person.name, mustChange: mustChange) }
        answer(made, for: person.name.text, mustChange: mustChange, in: office)
    }

    private func answer(_ made: String?, for name: String, mustChange: Bool, in office: WorkingOffice) {
        office.answer(
            json: ["name": .string(name), "mustChange": .bool(mustChange), "password": .text(made)],
            table: Table(
                ["name", "mustChange", "password"].map { Table.Column(key: $0, title: $0) }, rows: [[name, "\(mustChange)", made ?? ""]]),
            text: {
                var text = office.words(vi: "Đã đặt mật khẩu cho \(name)", en: "Set the password of \(name)")
                text +=
                    mustChange ? office.words(vi: "; đăng nhập lần tới phải đổi.\n", en: "; to be changed at the next log-in.\n") : ".\n"
                if let made {
                    text += office.words(vi: "Mật khẩu (chỉ hiện lần này): \(made)\n", en: "The password, shown this once: \(made)\n")
                }
                return text
            })
    }
}

extension WorkingOffice {
    /// A new password: typed twice at a terminal without being shown, else the first line of standard input.
    fileprivate func newPassword(of name: UserName) throws -> String {
        guard let terminal = Terminal() else {
            let line = try content(of: "-").prefix { $0 != UInt8(ascii: "\n") }
            guard let password = String(bytes: line, encoding: .utf8) else {
                throw Refusal.content(file: "-", [ContentFault(line: 1, .encoding)])
            }
            return password
        }
        return try terminal.hidden {
            while true {
                let password = try typed(words(vi: "Mật khẩu mới của \(name): ", en: "New password of \(name): "), at: terminal)
                if let fault = PasswordRule.fault(in: password, of: name) { throw Refusal.password(fault) }
                if try typed(words(vi: "Gõ lại lần nữa: ", en: "Once more: "), at: terminal) == password { return password }
                remark(words(vi: "Hai lần gõ không giống nhau. Gõ lại từ đầu.", en: "The two are not the same. Type both again."))
            }
        }
    }

    private func typed(_ prompt: String, at terminal: Terminal) throws -> String {
        if let line = terminal.line(after: prompt) { return line }
        remark(
            words(vi: "Chưa đổi gì. Chạy lại lệnh khi đã chọn mật khẩu.", en: "Nothing was changed. Run it again with a password in mind."))
        throw ExitCode.refused
    }
}
