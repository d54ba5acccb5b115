import ArgumentParser
import Dossier
import Workflow

/// `explain`: why a dossier is due that day, day by day.
struct Explain: OfficeCommand {
    static let configuration = CommandConfiguration(abstract: "Vì sao hạn là ngày ấy, từng ngày một · why it is due that day")

    @Argument(help: "Số hồ sơ · the number") var number: String
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        let standing = try office.open().read { try $0.standing(of: DossierNumber(number), asOf: moment.at) }
        guard let course = standing.statutoryCourse, let deadline = standing.statutoryDeadline else {
            office.answer(
                json: ["dueAt": .null, "days": []], table: table([], office),
                text: {
                    office.words(
                        vi: "Hồ sơ \(number) chưa tính hạn: thời hạn tính từ khi tiếp nhận đủ giấy tờ.\n",
                        en: "Dossier \(number) has no due day yet: the limit runs from the acceptance of the complete dossier.\n")
                })
            return
        }
        let explanation = deadline.explain(course, in: standing.calendar)
        office.answer(
            json: ["dueAt": .text(explanation.dueAt?.iso), "days": .array(explanation.days.map(json))],
            table: table(explanation.days, office), text: { text(explanation, standing, office) })
    }

    private func json(_ day: ExplainedDay) -> JSON {
        [
            "date": .string(day.day.iso), "counted": .bool(day.counted), "number": day.number.map { .number($0.text) } ?? .null,
            "reason": .string(day.reason(in: options.lang)),
        ]
    }

    private func table(_ days: [ExplainedDay], _ office: WorkingOffice) -> Table {
        Table(
            ["date", "counted", "number", "reason"].map { Table.Column(key: $0, title: $0) },
            rows: days.map { [$0.day.iso, $0.counted ? "true" : "false", $0.number?.text ?? "", $0.reason(in: office.language)] })
    }

    private func text(_ explanation: Explanation, _ standing: Standing, _ office: WorkingOffice) -> String {
        let limit = standing.rules.termWords(in: office.language) ?? "–"
        let due = explanation.dueAt?.display ?? office.words(vi: "chưa định (đang tạm dừng)", en: "not set (paused)")
        let head = office.words(
            vi: "\(standing.number): thời hạn \(limit), hạn trả \(due)\n\n", en: "\(standing.number): limit \(limit), due \(due)\n\n")
        let columns = [
            Table.Column(key: "date", title: office.words(vi: "Ngày", en: "Day")),
            Table.Column(key: "weekday", title: ""),
            Table.Column(key: "number", title: office.words(vi: "Tính", en: "Count"), isNumber: true),
            Table.Column(key: "reason", title: office.words(vi: "Vì sao", en: "Why")),
        ]
        let rows = explanation.days.map { day in
            [
                day.day.display, day.day.weekday.name(in: office.language), day.counted ? day.number?.text ?? "✓" : "·",
                day.reason(in: office.language),
            ]
        }
        return head + Table(columns, rows: rows).text
    }
}
