import ArgumentParser
import Dossier
import Workflow

/// `unit merge`: a unit becomes part of another; its running dossiers go on under that one.
struct UnitMerge: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Sáp nhập đơn vị · merge a unit into another")

    @Argument(help: "Đơn vị sáp nhập · the unit that is no more") var code: String
    @Option(help: "Đơn vị nhận · the unit in its place") var into: String
    @Option(help: "Từ ngày; không ghi thì hôm nay · from that day on; else today", transform: CivilDay.init(argument:)) var on: CivilDay?
    @Option(help: "Căn cứ · the legal basis") var basis: String?
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        try office.requireUser()
        let at = moment.at ?? office.now
        let progress = Progress(office.words(vi: "Đang chuyển", en: "Moving"))
        let store = try office.open()
        let levels = try store.read { snapshot in try [code, into].map { try snapshot.unit(UnitCode($0))?.level } }
        let last = try store.read { try $0.lastReceived(from: UnitCode(code)) }
        let passed = try store.write(at: office.now) { transaction in
            try transaction.merge(
                UnitCode(code), into: UnitCode(into), on: on ?? at.day, basis: basis, by: try office.actor(in: transaction.snapshot),
                at: at,
                progress: progress.callAsFunction)
        }
        if levels[0] != levels[1] {
            office.remark(
                office.words(
                    vi: "Lưu ý: \(code.quoted) và \(into.quoted) khác cấp; hồ sơ vẫn theo thủ tục đã nhận, của cấp cũ.",
                    en: "Note: \(code.quoted) and \(into.quoted) are of different levels; dossiers keep the procedures of the old level."))
        }
        if let (number, received) = last, received > on ?? at.day {
            office.remark(
                office.words(
                    vi: "Lưu ý: \(code.quoted) còn gửi hồ sơ sau ngày sáp nhập; hồ sơ cuối là \(number), nhận ngày \(received.display).",
                    en: "Note: \(code.quoted) sent dossiers after that day; the last is \(number), received on \(received.display)."))
        }
        office.answer(
            json: [
                "unit": .string(code), "into": .string(into), "on": .string((on ?? at.day).iso),
                "dossiers": .array(passed.map { .string($0.text) }),
            ],
            table: Table([Table.Column(key: "number", title: "number")], rows: passed.map { [$0.text] }),
            text: {
                office.words(
                    vi: "Đã sáp nhập \(code) vào \(into); \(passed.count.grouped) hồ sơ đang xử lý nay thuộc \(into).\n",
                    en: "Merged \(code) into \(into); running dossiers now of \(into): \(passed.count.grouped).\n")
            })
    }
}
