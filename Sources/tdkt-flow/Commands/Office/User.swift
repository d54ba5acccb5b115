import ArgumentParser
import Dossier
import Workflow

/// `user`: the people of the office.
struct UserCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Người dùng · people", subcommands: [UserAdd.self])
}

/// `user add`: a new person with roles.
struct UserAdd: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: "Thêm người dùng · add a person")

    @Argument(help: "Tên · the name")
    var name: String

    @Option(parsing: .upToNextOption, help: "Vai trò, một hoặc nhiều · one or more roles")
    var role: [String]

    @Option(help: "Đơn vị; bỏ trống là tất cả · the unit; none means all")
    var unit: String?

    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if role.isEmpty { throw ValidationError("--role: ít nhất một vai trò · at least one role") }
    }

    func run(in office: WorkingOffice) throws {
        try office.changePeople(at: moment.at) { transaction in
            try transaction.addUser(UserName(name), roles: role.map { RoleKey($0) }, unit: unit.map { UnitCode($0) })
        }
        office.answer(
            json: ["name": .string(name), "roles": .array(role.map(JSON.string)), "unit": .text(unit)],
            table: Table(
                ["name", "roles", "unit"].map { Table.Column(key: $0, title: $0) },
                rows: [[name, role.joined(separator: " "), unit ?? ""]]),
            text: { office.words(vi: "Đã thêm người dùng \(name).\n", en: "Added user \(name).\n") })
    }
}
