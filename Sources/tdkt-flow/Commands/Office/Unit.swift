import ArgumentParser
import Dossier
import Workflow

/// `unit`: the units that send dossiers.
struct UnitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unit", abstract: "Đơn vị · units", subcommands: [UnitAdd.self, UnitMerge.self])
}

/// `unit add`: a new unit.
struct UnitAdd: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: "Thêm đơn vị · add a unit")

    @Argument(help: "Mã · the code")
    var code: String

    @Option(parsing: .unconditional, help: "Tên · the name")
    var name: String

    /// A level that a unit can be of.
    struct Level: ExpressibleByArgument {
        let level: Procedure.Level

        init?(argument: String) {
            guard let level = Procedure.Level.ofUnits.first(where: { $0.rawValue == argument }) else { return nil }
            self.level = level
        }

        static var allValueStrings: [String] { Procedure.Level.ofUnits.map(\.rawValue) }
    }

    @Option(help: "Cấp · the level")
    var level: Level

    @Option(help: "Đơn vị cấp trên · the unit above")
    var parent: String?

    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        let unit = SendingUnit(code: UnitCode(code), name: name, level: level.level, parent: parent.map { UnitCode($0) })
        try office.changePeople(at: moment.at) { try $0.addUnit(unit) }
        office.answer(
            json: ["code": .string(code), "name": .string(name), "level": .string(level.level.rawValue), "parent": .text(parent)],
            table: Table(
                ["code", "name", "level", "parent"].map { Table.Column(key: $0, title: $0) },
                rows: [[code, name, level.level.rawValue, parent ?? ""]]),
            text: { office.words(vi: "Đã thêm đơn vị \(code).\n", en: "Added unit \(code).\n") })
    }
}
