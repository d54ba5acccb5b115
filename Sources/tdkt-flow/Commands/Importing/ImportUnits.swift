import ArgumentParser
import Dossier
import Workflow

/// `import units`: the units of the province.
struct ImportUnits: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "units", abstract: "Nhập danh sách đơn vị · take over the units")

    @Argument(help: "Tệp CSV: code,name,level,parent · the units") var file: String
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        let text = try office.text(of: file)
        let result = try office.changePeople(at: moment.at) { try $0.importUnits(text, file: file) }
        office.answer(
            json: ["added": .int(result.added), "unchanged": .int(result.unchanged)],
            table: Table(
                ["added", "unchanged"].map { Table.Column(key: $0, title: $0) }, rows: [["\(result.added)", "\(result.unchanged)"]]),
            text: {
                office.words(
                    vi: "Đã thêm \(result.added) đơn vị; \(result.unchanged) đơn vị đã có, không đổi.\n",
                    en: "Added \(result.added) units; \(result.unchanged) were there already, unchanged.\n")
            })
    }
}
