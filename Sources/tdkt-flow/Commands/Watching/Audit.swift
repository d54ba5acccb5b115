import ArgumentParser
import Dossier
import Workflow

/// `audit`: replays and verifies everything.
struct Audit: OfficeCommand {
    static let configuration = CommandConfiguration(abstract: "Kiểm tra toàn bộ sổ gốc · replay and verify everything")

    @Option(help: "Mã đầu chuỗi đã giữ ở nơi khác · a head kept elsewhere") var head: String?
    @Option(help: "Số mục khi giữ mã ấy · how many entries there were then") var entries: Int?
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if (head == nil) != (entries == nil) { throw ValidationError("--head, --entries: đi cùng nhau · go together") }
        if let entries, entries < 0 { throw ValidationError("--entries: ≥ 0") }
    }

    func run(in office: WorkingOffice) throws {
        let kept = head.flatMap { head in entries.map { KeptHead(hash: head.lowercased(), entries: $0) } }
        let progress = Progress(office.words(vi: "Đang kiểm tra", en: "Verifying"))
        let report = try office.open().read { try $0.audit(against: kept, progress: progress.callAsFunction) }
        office.answer(
            json: [
                "dossiers": .int(report.dossiers), "entries": .int(report.entries), "head": .string(report.head),
                "problems": .array(
                    report.problems.map {
                        [
                            "code": .string($0.code), "dossier": .text($0.dossier?.text),
                            "message": .string($0.words(in: office.language)),
                        ]
                    }),
            ],
            table: Table(
                ["code", "dossier", "message"].map { Table.Column(key: $0, title: $0) },
                rows: report.problems.map { [$0.code, $0.dossier?.text ?? "", $0.words(in: office.language)] }),
            text: { text(report, office) })
        if !report.problems.isEmpty { throw ExitCode.refused }
    }

    private func text(_ report: AuditReport, _ office: WorkingOffice) -> String {
        let counts = office.words(
            vi: "\(report.dossiers.grouped) hồ sơ, \(report.entries.grouped) mục trong sổ gốc.\nMã đầu chuỗi: \(report.head)\n",
            en: "\(report.dossiers.grouped) dossiers, \(report.entries.grouped) entries in the record.\nHead: \(report.head)\n")
        guard !report.problems.isEmpty else {
            return counts
                + office.words(
                    vi: "Không thấy gì sai lệch. Giữ mã và số mục ở nơi khác để lần sau đối chiếu.\n",
                    en: "Nothing is out of order. Keep the head and the count elsewhere, to compare next time.\n")
        }
        return counts
            + office.words(vi: "\(report.problems.count) điểm sai lệch:\n", en: "Out of order: \(report.problems.count)\n")
            + report.problems.map { "✗ \($0.words(in: office.language))\n" }.joined()
    }
}
