import Dossier
import Workflow

/// A list of nominees as it will be recorded, with the rows that have to be mended marked.
struct NomineePreview: Sendable {
    /// A row of the list.
    struct Row: Sendable {
        let line: String
        let name: String
        let kind: String
        let position: String
        let unit: String
        let award: String
        let isWrong: Bool
        let faults: [String]
        let warnings: [String]
        let isGood: Bool
    }

    /// How many rows of each sort are shown at most, so that the page of ten thousand can be read.
    private static let most = (wrong: 100, warned: 100, good: 25)

    let summary: String
    let rows: [Row]
    /// How many rows are not shown.
    let more: String?
    /// The columns of the pasted list that say nothing here.
    let ignored: String?

    init(_ reading: ReceiptReading, in language: Language) {
        let read =
            reading.typed.map { ($0, language.say(vi: "gõ \($0.line)", en: "typed \($0.line)")) }
            + reading.pasted.rows.map { ($0, language.say(vi: "dán \($0.line)", en: "pasted \($0.line)")) }
        var warnings = Self.repeated(read, in: language)
        let placesOfGood = read.indices.filter { read[$0].0.nominee != nil }
        for other in reading.elsewhere {
            warnings[placesOfGood[other.place], default: []].append(Self.words(of: other, in: language))
        }
        var left = Self.most
        var rows: [Row] = []
        for (place, (row, label)) in read.enumerated() {
            let warned = warnings[place] ?? []
            let path = row.nominee == nil ? \(wrong: Int, warned: Int, good: Int).wrong : warned.isEmpty ? \.good : \.warned
            guard left[keyPath: path] > 0 else { continue }
            left[keyPath: path] -= 1
            rows.append(Row(row, label: label, warnings: warned, under: reading.rules, in: language))
        }
        self.rows = rows
        let wrong = read.count { $0.0.nominee == nil }
        summary = Self.summary(good: read.count - wrong, wrong: wrong, warned: warnings.count, in: language)
        let hidden = read.count - rows.count
        more =
            hidden == 0
            ? nil
            : language.say(
                vi: "Còn \(hidden.grouped) dòng không hiện ở đây; tất cả đều được ghi khi không còn dòng phải sửa.",
                en: "\(hidden.grouped) more rows are not shown here; all are recorded once none has to be mended.")
        let columns = reading.pasted.ignoredColumns
        ignored =
            columns.isEmpty
            ? nil
            : language.say(
                vi: "Không dùng các cột: \(language.list(columns.map(\.quoted), most: 10)).",
                en: "These columns are not used: \(language.list(columns.map(\.quoted), most: 10)).")
    }

    private static func summary(good: Int, wrong: Int, warned: Int, in language: Language) -> String {
        var parts = [language.say(vi: "\(good.grouped) dòng đúng", en: "\(good.grouped) rows are right")]
        if wrong > 0 { parts.append(language.say(vi: "\(wrong.grouped) dòng phải sửa", en: "\(wrong.grouped) have to be mended")) }
        if warned > 0 { parts.append(language.say(vi: "\(warned.grouped) dòng có lưu ý", en: "\(warned.grouped) have a note")) }
        return parts.joined(separator: ", ") + "."
    }

    /// Rows that name whom an earlier row names already, for the same award.
    private static func repeated(_ read: [(ReadNominee, String)], in language: Language) -> [Int: [String]] {
        var first: [Nominee: String] = [:]
        var warnings: [Int: [String]] = [:]
        for (place, (row, label)) in read.enumerated() {
            guard let nominee = row.nominee else { continue }
            let same = Nominee(name: nominee.name, kind: nominee.kind, award: nominee.award)
            if let earlier = first[same] {
                warnings[place] = [
                    language.say(
                        vi: "Trùng tên với dòng \(earlier). Nếu là một người, bỏ một dòng.",
                        en: "The same name as row \(earlier). If it is one person, leave one out.")
                ]
            } else {
                first[same] = label
            }
        }
        return warnings
    }

    private static func words(of other: NomineeElsewhere, in language: Language) -> String {
        let dossier = other.isVisible ? other.number.text : language.say(vi: "của đơn vị khác", en: "of another unit")
        return language.say(
            vi: "Đang được đề nghị cùng danh hiệu ở hồ sơ \(dossier). Kiểm tra xem có phải cùng một người.",
            en: "Stands for the same award in dossier \(dossier). Check whether it is the same person.")
    }
}

extension NomineePreview.Row {
    init(_ row: ReadNominee, label: String, warnings: [String], under rules: Rules, in language: Language) {
        line = label
        let nominee = row.nominee
        name = nominee?.name ?? row.cells.name
        kind = nominee?.kind.words(in: language) ?? row.cells.kind
        position = nominee.map { $0.position?.words(in: language) ?? "–" } ?? row.cells.position
        unit = nominee.map { $0.unit?.text ?? language.say(vi: "đơn vị trình", en: "the sender") } ?? row.cells.unit
        award = nominee.map { rules.office.title(of: $0.award, in: language) } ?? row.cells.award
        isWrong = nominee == nil
        isGood = nominee != nil && warnings.isEmpty
        faults = row.faults.map { $0.rowWords(under: rules, in: language) }
        self.warnings = warnings
    }
}
