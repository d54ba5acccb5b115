import ArgumentParser
import Dossier
import Workflow

/// `import register`: the years kept in Excel.
struct ImportRegister: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "register", abstract: "Nhập sổ các năm trước · take over a register")

    @Argument(help: "Tệp CSV · the register") var file: String
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        try office.requireUser()
        let text = try office.text(of: file)
        let progress = Progress(office.words(vi: "Đang nhập sổ", en: "Taking over the register"))
        let result = try office.open().write(at: office.now) { transaction in
            try transaction.importRegister(
                text, file: file, by: try office.actor(in: transaction.snapshot), progress: progress.callAsFunction)
        }
        office.answer(
            json: ["dossiers": .int(result.dossiers), "nominees": .int(result.nominees), "unchanged": .int(result.unchanged)],
            table: Table(
                ["dossiers", "nominees", "unchanged"].map { Table.Column(key: $0, title: $0) },
                rows: [["\(result.dossiers)", "\(result.nominees)", "\(result.unchanged)"]]),
            text: {
                office.words(
                    vi:
                        "Đã nhập \(result.dossiers.grouped) hồ sơ, \(result.nominees.grouped) đối tượng; \(result.unchanged.grouped) hồ sơ đã có, không đổi.\n",
                    en:
                        "Took over \(result.dossiers.grouped) dossiers, \(result.nominees.grouped) nominees; \(result.unchanged.grouped) dossiers were there already, unchanged.\n"
                )
            })
    }
}
