import ArgumentParser
import Dossier
import Workflow

/// `list`: finds dossiers, and pages.
struct List: OfficeCommand {
    static let configuration = CommandConfiguration(abstract: "Tìm hồ sơ · find dossiers")

    @Option(help: "Bước · the state") var state: String?
    @Option(help: "Thủ tục · the procedure") var procedure: String?
    @Option(help: "Đơn vị · the unit") var unit: String?
    @Option(help: "Người giữ · who has it") var assignee: String?
    @Option(parsing: .unconditional, help: "Tên, số, đơn vị; không cần dấu · a name, number or unit; diacritics do not matter")
    var search: String?
    @Option(help: "Nhiều nhất bao nhiêu hồ sơ · how many at most") var limit = 50
    @Option(help: "Tiếp sau số này · the page after this number") var after: String?
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if limit < 1 || limit > 100_000 { throw ValidationError("--limit: từ 1 đến 100.000 · from 1 to 100000") }
    }

    func run(in office: WorkingOffice) throws {
        var filter = ListFilter()
        filter.state = state.map { StateKey($0) }
        filter.procedure = procedure.map { ProcedureKey($0) }
        filter.unit = unit.map { UnitCode($0) }
        filter.assignee = assignee.map { UserName($0) }
        filter.search = search
        filter.limit = limit
        filter.after = after.map { DossierNumber($0) }
        let page = try office.open().read { try $0.list(filter, at: moment.at ?? office.now) }
        office.answer(
            json: ["dossiers": .array(page.dossiers.map(json)), "next": .text(page.next?.text)], table: table(page, office),
            text: { text(page, office) })
    }

    private func json(_ line: DossierLine) -> JSON {
        [
            "number": .string(line.number.text), "procedure": .string(line.procedure.text), "state": .string(line.state.text),
            "unit": .string(line.unit.text), "assignee": .text(line.assignee?.text), "dueAt": .text(line.dueAt?.iso),
            "timeliness": .string(line.timeliness.rawValue),
        ]
    }

    private func table(_ page: DossierPage, _ office: WorkingOffice) -> Table {
        Table(
            ["number", "procedure", "state", "unit", "assignee", "dueAt", "timeliness"].map { Table.Column(key: $0, title: $0) },
            rows: page.dossiers.map { line in
                [
                    line.number.text, line.procedure.text, line.state.text, line.unit.text, line.assignee?.text ?? "",
                    line.dueAt?.iso ?? "", line.timeliness.rawValue,
                ]
            })
    }

    private func text(_ page: DossierPage, _ office: WorkingOffice) -> String {
        guard !page.dossiers.isEmpty else {
            return office.words(vi: "Không có hồ sơ nào như vậy.\n", en: "There is no such dossier.\n")
        }
        let titles = office.words(
            vi: "Số|Thủ tục|Bước|Đơn vị|Người giữ|Hạn trả|Tiến độ", en: "Number|Procedure|State|Unit|Assignee|Due|Standing"
        )
        .split(separator: "|").map { Table.Column(key: String($0), title: String($0)) }
        let rows = page.dossiers.map { line in
            [
                line.number.text, line.procedure.text, line.state.text, line.unit.text, line.assignee?.text ?? "",
                line.dueAt?.display ?? "", line.timeliness.name(in: office.language),
            ]
        }
        let next = page.next.map { office.words(vi: "Còn nữa: thêm --after \($0)\n", en: "There is more: add --after \($0)\n") }
        return Table(titles, rows: rows).text + (next ?? "")
    }
}
