import ArgumentParser
import Dossier
import Workflow

/// `user add`: a new person with roles.
struct UserAdd: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: "Thêm người dùng · add a person")

    @Argument(help: "Tên · the name")
    var name: String

    @Option(parsing: .upToNextOption, help: "Vai trò, một hoặc nhiều · one or more roles")
    var role: [String]

    @Option(help: "Đơn vị; bỏ trống là tất cả · the unit; none means all")
    var unit: String?

    @Option(parsing: .unconditional, help: "Họ tên hiển thị · the full name, to be shown")
    var fullName: String?

    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if role.isEmpty { throw ValidationError("--role: ít nhất một vai trò · at least one role") }
    }

    func run(in office: WorkingOffice) throws {
        try office.changePeople(at: moment.at) { transaction in
            let unit = unit.map { UnitCode($0) }
            try transaction.addUser(UserName(name), roles: role.map { RoleKey($0) }, unit: unit)
            if let fullName { try transaction.setPlace(of: UserName(name), fullName: fullName, unit: unit) }
        }
        office.answer(
            json: ["name": .string(name), "roles": .array(role.map(JSON.string)), "unit": .text(unit)],
            table: Table(
                ["name", "roles", "unit"].map { Table.Column(key: $0, title: $0) },
                rows: [[name, role.joined(separator: " "), unit ?? ""]]),
            text: { office.words(vi: "Đã thêm người dùng \(name).\n", en: "Added user \(name).\n") })
    }
}
