import ArgumentParser
import Dossier
import Workflow

/// `submit`: takes in a new dossier.
struct Submit: OfficeCommand {
    static let configuration = CommandConfiguration(abstract: "Nhận hồ sơ mới · take in a new dossier")

    @Option(help: "Thủ tục · the procedure")
    var procedure: String

    @Option(help: "Đơn vị trình · the unit that sends it")
    var unit: String

    @Option(help: "Danh sách đối tượng, CSV: name,kind,position,unit,award · the nominees")
    var nominees: String?

    @Option(help: "Giấy tờ đã nhận, cách nhau bằng dấu phẩy · the papers received, separated by commas")
    var documents: String?

    @Option(help: "Cách nộp · how it came in")
    var channel: Channel = .direct

    @Option(parsing: .unconditionalSingleValue, help: "Thông tin quy trình hỏi khi nộp, tên=giá trị · a field asked for, name=value")
    var set: [String] = []

    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        try set.requireFields()
    }

    func run(in office: WorkingOffice) throws {
        try office.requireUser()
        let papers = (documents ?? "").split(separator: ",").map { DocumentKey($0.trimmingPrefix { $0 == " " }.description) }
        let file = try nominees.map { (path: $0, text: try office.text(of: $0)) }
        let at = moment.at ?? office.now
        let standing = try office.open().write(at: office.now) { transaction in
            let actor = try office.actor(in: transaction.snapshot)
            let list = try file.map {
                try transaction.snapshot.nominees(in: $0.text, file: $0.path, for: ProcedureKey(procedure), on: at.day)
            }
            return try transaction.submit(
                ProcedureKey(procedure), from: UnitCode(unit), nominees: list ?? [], documents: papers, channel: channel,
                fields: set.fields, by: actor, at: at)
        }
        office.answer(
            json: ["number": .string(standing.number.text)],
            table: Table([Table.Column(key: "number", title: "number")], rows: [[standing.number.text]]),
            text: { standing.number.text + "\n" })
    }
}
