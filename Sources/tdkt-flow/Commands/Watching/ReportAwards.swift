import ArgumentParser
import Dossier
import Workflow

/// `report awards`: what was awarded in a year.
struct ReportAwards: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "awards", abstract: "Khen thưởng trong năm · the awards of a year")

    @Option(help: "Năm · the year") var year: Int
    @Option(help: "Cấp · the level") var level: Procedure.Level = .province
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if !(1900...2200).contains(year) { throw ValidationError("--year: từ 1900 đến 2200 · from 1900 to 2200") }
    }

    func run(in office: WorkingOffice) throws {
        try office.requireBegun(year, asOf: moment.at)
        let (report, settings) = try office.open().read { snapshot in
            (try snapshot.awardsReport(year: year, level: level, asOf: moment.at), try snapshot.office(on: office.now.day))
        }
        office.answer(json: json(report), table: table(report), text: { text(report, settings, office) })
    }

    private func json(_ report: AwardsReport) -> JSON {
        func counts<Key: Comparable>(_ counts: [Key: Int], _ name: (Key) -> String) -> JSON {
            .object(counts.sorted { $0.key < $1.key }.map { JSON.Member(key: name($0.key), value: .int($0.value)) })
        }
        return [
            "year": .int(report.year), "total": .int(report.total), "byAward": counts(report.byAward, \.text),
            "byBasis": .object(
                report.byBasis.sorted { $0.key.rawValue < $1.key.rawValue }.map { JSON.Member(key: $0.key.rawValue, value: .int($0.value)) }
            ),
            "byKind": .object(
                report.byKind.sorted { $0.key.rawValue < $1.key.rawValue }.map { JSON.Member(key: $0.key.rawValue, value: .int($0.value)) }),
            "individuals": ["leaders": .int(report.leaders), "entrepreneurs": .int(report.entrepreneurs), "workers": .int(report.workers)],
            "percent": [
                "thematicAndUnplanned": .decimal(report.thematicAndUnplannedTenths, places: 1),
                "merit": .decimal(report.meritTenths, places: 1), "leaders": .decimal(report.leadersTenths, places: 1),
                "workers": .decimal(report.workersTenths, places: 1),
            ],
        ]
    }

    private func table(_ report: AwardsReport) -> Table {
        var rows = [["total", "", "\(report.total)"]]
        rows += report.byAward.sorted { $0.key < $1.key }.map { ["award", $0.key.text, "\($0.value)"] }
        rows += report.byBasis.sorted { $0.key.rawValue < $1.key.rawValue }.map { ["basis", $0.key.rawValue, "\($0.value)"] }
        rows += report.byKind.sorted { $0.key.rawValue < $1.key.rawValue }.map { ["kind", $0.key.rawValue, "\($0.value)"] }
        rows += [
            ["individuals", "leaders", "\(report.leaders)"], ["individuals", "entrepreneurs", "\(report.entrepreneurs)"],
            ["individuals", "workers", "\(report.workers)"],
        ]
        rows += [
            ("thematicAndUnplanned", report.thematicAndUnplannedTenths), ("merit", report.meritTenths),
            ("leaders", report.leadersTenths), ("workers", report.workersTenths),
        ].map { ["percent", $0.0, $0.1 == nil ? "" : JSON.decimal($0.1, places: 1).text] }
        return Table(["measure", "key", "value"].map { Table.Column(key: $0, title: $0) }, rows: rows)
    }

    private func text(_ report: AwardsReport, _ settings: Office, _ office: WorkingOffice) -> String {
        let language = office.language
        var rows: [[String]] = []
        rows += report.byAward.sorted { $0.key < $1.key }.map { [settings.title(of: $0.key, in: language), $0.value.grouped, ""] }
        rows.append([
            office.words(vi: "Theo đợt, chuyên đề và đột xuất", en: "Thematic and unplanned"), "",
            percent(report.thematicAndUnplannedTenths),
        ])
        rows.append([office.words(vi: "Theo công trạng và các loại khác", en: "Merit and all the rest"), "", percent(report.meritTenths)])
        rows += report.byKind.sorted { $0.key.rawValue < $1.key.rawValue }.map { [$0.key.words(in: language), $0.value.grouped, ""] }
        rows.append([
            office.words(vi: "Cá nhân là lãnh đạo", en: "Individuals: leaders"), report.leaders.grouped, percent(report.leadersTenths),
        ])
        rows.append([
            office.words(vi: "Cá nhân trực tiếp công tác", en: "Individuals: workers"), report.workers.grouped,
            percent(report.workersTenths),
        ])
        rows.append([office.words(vi: "Doanh nhân", en: "Entrepreneurs"), report.entrepreneurs.grouped, ""])
        let head = office.words(
            vi: "Khen thưởng năm \(report.year): \(report.total.grouped)\n\n", en: "Awards of \(report.year): \(report.total.grouped)\n\n")
        return head
            + Table(
                [
                    Table.Column(key: "", title: ""), Table.Column(key: "", title: office.words(vi: "Số", en: "Count"), isNumber: true),
                    Table.Column(key: "", title: "%", isNumber: true),
                ], rows: rows
            ).text
    }

    private func percent(_ tenths: Int?) -> String {
        tenths.map { options.lang.tenths($0) } ?? "–"
    }
}
