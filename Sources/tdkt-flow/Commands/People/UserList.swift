import ArgumentParser
import Dossier
import Workflow

/// `user list`: everybody, also those who were shut out.
struct UserList: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Danh sách người dùng · everybody, with roles and unit")

    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        let people = try office.open().read { try $0.people() }
        office.answer(
            json: .array(people.map(json)), table: table(people),
            text: {
                people.isEmpty
                    ? office.words(vi: "Chưa có người nào. Thêm bằng user add.\n", en: "There is nobody yet. Add people with user add.\n")
                    : text(people, in: office)
            })
    }

    private func json(_ person: PersonRecord) -> JSON {
        [
            "name": .string(person.name.text), "fullName": .text(person.fullName),
            "roles": .array(person.roleNames.map(JSON.string)), "unit": .text(person.unit?.text),
            "canLogIn": .bool(person.canLogIn), "disabled": .bool(person.isDisabled),
        ]
    }

    private func table(_ people: [PersonRecord]) -> Table {
        Table(
            ["name", "fullName", "roles", "unit", "canLogIn", "disabled"].map { Table.Column(key: $0, title: $0) },
            rows: people.map { person in
                [
                    person.name.text, person.fullName ?? "", person.roleNames.joined(separator: " "), person.unit?.text ?? "",
                    "\(person.canLogIn)", "\(person.isDisabled)",
                ]
            })
    }

    private func text(_ people: [PersonRecord], in office: WorkingOffice) -> String {
        let titles = office.words(vi: "Tên|Họ tên|Vai trò|Đơn vị|Đăng nhập", en: "Name|Full name|Roles|Unit|Log-in")
        return Table(
            titles.split(separator: "|").map { Table.Column(key: String($0), title: String($0)) },
            rows: people.map { person in
                [
                    person.name.text, person.fullName ?? "", person.roleNames.joined(separator: ", "), person.unit?.text ?? "",
                    logIn(person, in: office),
                ]
            }
        ).text
    }

    /// Whether the person gets in, and if not, what is missing.
    private func logIn(_ person: PersonRecord, in office: WorkingOffice) -> String {
        if person.isDisabled { return office.words(vi: "đã ngừng", en: "shut out") }
        if !person.canLogIn { return office.words(vi: "chưa có mật khẩu", en: "no password yet") }
        return person.mustChangePassword
            ? office.words(vi: "phải đổi mật khẩu", en: "has to change the password") : office.words(vi: "được", en: "yes")
    }
}
