import ArgumentParser
import Dossier
import Workflow

/// `import tasks`: a plan, a list of inspections, whatever has a row for each dossier of a procedure.
struct ImportTasks: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "tasks", abstract: "Nhập kế hoạch, danh sách việc · take over a plan, a list of tasks")

    @Argument(help: "Tệp CSV, mỗi dòng một hồ sơ · one dossier a row") var file: String

    @Option(help: "Thủ tục · the procedure") var procedure: String

    @Option(help: "Đơn vị của các dòng không ghi đơn vị · the unit of rows that name none") var unit: String?

    @Option(
        parsing: .unconditionalSingleValue,
        help: "Thông tin chung của mọi dòng mà tệp không có cột, tên=giá trị · a field that the file has no column for, name=value")
    var set: [String] = []

    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        try set.requireFields()
    }

    func run(in office: WorkingOffice) throws {
        try office.requireUser()
        let text = try office.text(of: file)
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let progress = Progress(office.words(vi: "Đang nhập", en: "Taking over"))
        let result = try office.open().write(at: office.now) { transaction in
            try transaction.importTasks(
                text, file: file, procedure: ProcedureKey(procedure), unit: unit.map { UnitCode($0) }, given: set.fields,
                note: office.words(vi: "Nhập từ tệp \(name).", en: "Taken over from the file \(name)."),
                by: try office.actor(in: transaction.snapshot), at: moment.at ?? office.now, progress: progress.callAsFunction)
        }
        // No row names a nominee; the key stands here since every import answers with it.
        office.answer(
            json: ["dossiers": .int(result.dossiers), "nominees": .int(0), "unchanged": .int(result.unchanged)],
            table: Table(
                ["dossiers", "nominees", "unchanged"].map { Table.Column(key: $0, title: $0) },
                rows: [["\(result.dossiers)", "0", "\(result.unchanged)"]]),
            text: {
                office.words(
                    vi: "Đã nhập \(result.dossiers.grouped) hồ sơ mới; \(result.moved.grouped) hồ sơ đã có được làm tiếp,"
                        + " \(result.unchanged.grouped) hồ sơ không đổi.\n",
                    en:
                        "New dossiers taken over: \(result.dossiers.grouped). Of those that were there, carried on: \(result.moved.grouped),"
                        + " unchanged: \(result.unchanged.grouped).\n")
            })
    }
}
