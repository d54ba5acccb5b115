import ArgumentParser
import Dossier
import Workflow

/// `user role`: a person's roles, in the place of those the person had.
struct UserRole: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "role", abstract: "Thay vai trò · replace a person's roles")

    @Argument(help: "Tên · the name")
    var name: String

    @Option(parsing: .upToNextOption, help: "Vai trò, một hoặc nhiều · one or more roles")
    var role: [String]

    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if role.isEmpty { throw ValidationError("--role: ít nhất một vai trò · at least one role") }
    }

    func run(in office: WorkingOffice) throws {
        let person = try office.changePeople(at: moment.at) { transaction in
            try transaction.setRoles(role.map { RoleKey($0) }, of: UserName(name))
            return try transaction.snapshot.person(UserName(name))
        }
        let shown = person.name.text
        let roles = person.roleNames
        office.answer(
            json: ["name": .string(shown), "roles": .array(roles.map(JSON.string))],
            table: Table(["name", "roles"].map { Table.Column(key: $0, title: $0) }, rows: [[shown, roles.joined(separator: " ")]]),
            text: {
                let all = roles.joined(separator: ", ")
                return office.words(vi: "Vai trò của \(shown) từ nay: \(all).\n", en: "The roles of \(shown) are now: \(all).\n")
            })
    }
}
