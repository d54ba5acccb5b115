import Dossier
import Workflow

/// The record: how long it is, and a form that has it verified.
enum AuditShow {
    /// How many problems the page shows.
    static let mostTroubles = 300

    static func show(_ visit: Visit) async throws -> Answer {
        .page(try await page(visit))
    }

    /// Verifies the whole record, off the threads that answer browsers.
    static func verify(_ visit: Visit) async throws -> Answer {
        let typed = TypedHead(visit.form, in: visit.language)
        guard typed.faults.isEmpty else { return .refused(try await page(visit, typed)) }
        let (kept, within) = (typed.head, visit.within)
        let (report, visible) = try await visit.office.read { snapshot in
            let report = try snapshot.audit(against: kept)
            return (report, try Set(report.problems.compactMap(\.dossier)).filter { try snapshot.isVisible($0, within: within) })
        }
        let verified = KeptHead(hash: report.head, entries: report.entries)
        return .page(try await page(visit, typed, result(visit, report, kept, visible), verified: verified))
    }

    /// - Parameter verified: The head that was verified; more may have been recorded since.
    private static func page(
        _ visit: Visit, _ typed: TypedHead? = nil, _ result: AuditPage.Result? = nil, verified: KeptHead? = nil
    ) async throws -> AuditPage {
        let length = try await visit.office.read { try $0.recordLength() }
        let head = verified ?? length.head
        let span = length.first.flatMap { first in
            length.last.map { last in
                visit.say(vi: "từ \(first.display) đến \(last.display)", en: "from \(first.display) to \(last.display)")
            }
        }
        return AuditPage(
            title: visit.say(vi: "Kiểm tra sổ gốc", en: "Audit of the record"),
            errors: typed.flatMap { ErrorSummary($0.faults.map { ErrorSummary.Line($0.text, at: $0.field) }) },
            dossiers: length.dossiers.grouped, entries: head.entries.grouped, span: span,
            head: head.hash.grouped(by: 8).split(separator: " ").map(String.init), now: visit.now.display, result: result,
            fields: fields(visit, typed), action: Links.audit, formKey: visit.token.formKey)
    }

    private static func fields(_ visit: Visit, _ typed: TypedHead?) -> [FieldView] {
        func error(_ field: String) -> String? { typed?.faults.first { $0.field == field }?.text }
        return [
            FieldView(
                "head", visit.say(vi: "Mã đầu chuỗi đã giữ", en: "The head that was kept"), value: visit.form["head"],
                hint: visit.say(
                    vi: "64 chữ số và chữ cái, như ghi trên giấy lần trước; dấu cách không sao.",
                    en: "64 digits and letters, as noted down last time; blanks do not matter."), error: error("head"), isWide: true),
            FieldView(
                "entries", visit.say(vi: "Số mục khi ấy", en: "Entries at that time"), .number, value: visit.form["entries"],
                error: error("entries")),
        ]
    }

    private static func result(
        _ visit: Visit, _ report: AuditReport, _ kept: KeptHead?, _ visible: Set<DossierNumber>
    ) -> AuditPage.Result {
        let language = visit.language
        let shown = report.problems.filter { $0.dossier.map(visible.contains) ?? true || visit.within == nil }
        let hidden = report.problems.count - min(shown.count, mostTroubles)
        return AuditPage.Result(
            state: report.problems.isEmpty
                ? ToneView(tone: "good", sign: "●", words: visit.say(vi: "Không thấy gì sai lệch", en: "Nothing is out of order"))
                : ToneView(
                    tone: "over", sign: "✕",
                    words: visit.say(
                        vi: "\(report.problems.count.grouped) điểm sai lệch", en: "Out of order: \(report.problems.count.grouped)")),
            summary: visit.say(
                vi:
                    "Đã kiểm tra \(report.dossiers.grouped) hồ sơ, \(report.entries.grouped) mục, mọi quy trình, thủ tục, lịch và tệp đính kèm.",
                en: "Verified: \(report.dossiers.grouped) dossiers, \(report.entries.grouped) entries, all definitions, the calendar and"
                    + " every attached file."),
            compared: kept.map { kept in
                visit.say(
                    vi: "Đã so với mã giữ ở nơi khác, lúc sổ có \(kept.entries.grouped) mục.",
                    en: "Compared with the head kept elsewhere, of when there were \(kept.entries.grouped) entries.")
            }
                ?? visit.say(
                    vi: "Chưa so với mã giữ ở nơi khác: nếu các mục cuối bị cắt, lần này không thấy được.",
                    en: "Not compared with a head kept elsewhere: entries cut off at the end would not be seen this time."),
            at: visit.now.display, by: visit.session?.person.shownName ?? "",
            troubles: shown.prefix(mostTroubles).map { problem in
                AuditPage.Trouble(
                    text: problem.words(in: language), number: problem.dossier?.text, url: problem.dossier.map { Links.dossier($0) })
            },
            hasTroubles: !report.problems.isEmpty,
            more: hidden == 0
                ? nil
                : visit.say(
                    vi: "Còn \(hidden.grouped) điểm nữa, không hiện ở đây. Lệnh tdkt-flow audit kể hết.",
                    en: "\(hidden.grouped) more are not shown here. The command tdkt-flow audit tells all."))
    }
}

/// A head as it was copied from paper.
struct TypedHead {
    /// What was kept; `nil` when nothing was typed, or nothing that can be used.
    let head: KeptHead?
    /// What is wrong, each to its field.
    let faults: [(field: String, text: String)]

    init(_ form: FormValues, in language: Language) {
        let hash = (form["head"] ?? "").filter { !$0.isWhitespace }.lowercased()
        let count = (form["entries"] ?? "").filter { !$0.isWhitespace && $0 != "." }
        var faults: [(field: String, text: String)] = []
        let isHash = hash.utf8.count == 64 && hash.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
        let entries = count.utf8.allSatisfy { (48...57).contains($0) } ? Int(count) : nil
        if !hash.isEmpty || !count.isEmpty {
            if !isHash {
                faults.append(
                    (
                        "head",
                        language.say(
                            vi: "Mã đầu chuỗi có 64 ký tự 0–9 và a–f; ở đây có \(hash.count.grouped). Chép lại từ giấy.",
                            en: "A head has 64 signs 0–9 and a–f; here are \(hash.count.grouped). Copy it again from the paper.")
                    ))
            }
            if entries == nil {
                faults.append(
                    (
                        "entries",
                        language.say(
                            vi: "Ghi số mục đã ghi cùng mã, như 1.390.",
                            en: "Enter the number of entries that was noted with the head, as 1.390.")
                    ))
            }
        }
        self.faults = faults
        head = isHash && faults.isEmpty ? entries.map { KeptHead(hash: hash, entries: $0) } : nil
    }
}
