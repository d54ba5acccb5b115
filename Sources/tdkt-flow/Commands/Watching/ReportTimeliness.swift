import ArgumentParser
import Dossier
import Workflow

/// `report timeliness`: the one-door statistics of a period.
struct ReportTimeliness: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeliness", abstract: "Giải quyết đúng hạn trong kỳ · the one-door statistics")

    @Option(help: "Từ ngày · from this day", transform: CivilDay.init(argument:)) var from: CivilDay
    @Option(help: "Đến hết ngày · to the end of this day", transform: CivilDay.init(argument:)) var to: CivilDay
    @Option(help: "Chỉ thủ tục này, kể cả khi thống kê một cửa không tính · this procedure alone") var procedure: String?
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        if to < from {
            office.remark(
                office.words(
                    vi: "--to: ngày \(to.display) ở trước ngày \(from.display) của --from. Đổi lại thứ tự hai ngày.",
                    en: "--to: \(to.display) lies before \(from.display), which --from names. Put the two days in order."))
            throw ExitCode.refused
        }
        let report = try office.open().read {
            try $0.timelinessReport(from: from, to: to, asOf: moment.at, procedure: procedure.map { ProcedureKey($0) })
        }
        let counts: [(String, BilingualText, Int)] = [
            ("carriedOver", BilingualText(vi: "Kỳ trước chuyển sang", en: "Carried over"), report.carriedOver),
            ("received", BilingualText(vi: "Mới tiếp nhận", en: "Received"), report.received),
            ("resolved", BilingualText(vi: "Đã giải quyết", en: "Resolved"), report.resolved),
            ("early", BilingualText(vi: "  trước hạn", en: "  early"), report.early),
            ("onTime", BilingualText(vi: "  đúng hạn", en: "  on time"), report.onTime),
            ("late", BilingualText(vi: "  quá hạn", en: "  late"), report.late),
            ("withdrawn", BilingualText(vi: "Rút, không giải quyết", en: "Withdrawn"), report.withdrawn),
            ("inProgress", BilingualText(vi: "Đang giải quyết", en: "In progress"), report.inProgress),
            ("inProgressOverdue", BilingualText(vi: "  quá hạn", en: "  overdue"), report.inProgressOverdue),
            ("paused", BilingualText(vi: "  tạm dừng", en: "  paused"), report.paused),
        ]
        // Where the line came later than the shape did, it stands last, so that no column that was there has moved.
        let shaped = counts.filter { $0.0 != "withdrawn" }
        let percent = JSON.decimal(report.onTimePercentHundredths, places: 2)
        office.answer(
            json: .object(
                shaped.map { JSON.Member(key: $0.0, value: .int($0.2)) }
                    + [JSON.Member(key: "onTimePercent", value: percent), JSON.Member(key: "withdrawn", value: .int(report.withdrawn))]),
            table: Table(
                (shaped.map(\.0) + ["onTimePercent", "withdrawn"]).map { Table.Column(key: $0, title: $0) },
                rows: [
                    shaped.map { "\($0.2)" } + [report.onTimePercentHundredths == nil ? "" : percent.text, "\(report.withdrawn)"]
                ]),
            text: {
                let rows = counts.map { [$0.1[office.language], $0.2.grouped] }
                let share =
                    report.onTimePercentHundredths == nil ? "–" : percent.text.replacing(".", with: office.language == .vi ? "," : ".")
                let columns = [
                    Table.Column(key: "", title: "\(from.display) – \(to.display)"),
                    Table.Column(key: "", title: office.words(vi: "Hồ sơ", en: "Dossiers"), isNumber: true),
                ]
                return Table(columns, rows: rows + [[office.words(vi: "Trước và đúng hạn, %", en: "Early and on time, %"), share]]).text
            })
    }
}
