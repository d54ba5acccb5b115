import Dossier
import Workflow

/// The procedures in force, to choose the one of a new dossier.
struct ProcedureChoosePage: Page {
    static let template = "receive/choose"

    /// A procedure.
    struct Row: Sendable {
        let title: String
        let url: String
        let award: String
        let limit: String
        let papers: String
        let council: String
        /// What a search compares, without diacritics, for the script.
        let words: String
        let level: String
        let awardKey: String
    }

    /// The procedures of a level.
    struct Group: Sendable {
        let id: String
        let title: String
        let rows: [Row]
    }

    let title: String
    let action: String
    let level: FieldView
    let award: FieldView
    let words: FieldView
    let groups: [Group]
    let count: String
    let isEmpty: Bool
    var section: Section? { .receive }
    var scripts: [String] { ["receive.js"] }

    init(_ all: [Rules], query: FormValues, in language: Language) {
        title = language.say(vi: "Tiếp nhận: chọn thủ tục", en: "Receive: choose the procedure")
        action = Links.receive
        let chosen = (level: query.text("level"), award: query.text("award"), words: query.text("words"))
        let every = FieldView.Choice(value: "", label: language.say(vi: "Tất cả", en: "All"))
        level = FieldView(
            "level", language.say(vi: "Cấp", en: "Level"),
            .choice([every] + Procedure.Level.allCases.map { FieldView.Choice(value: $0.rawValue, label: $0.words(in: language)) }),
            value: chosen.level, isRequired: true)
        let given = Set(all.compactMap(\.procedure.award))
        let awards = all.first?.office.awards.filter { given.contains($0.key) } ?? []
        award = FieldView(
            "award", language.say(vi: "Danh hiệu", en: "Award"),
            .choice([every] + awards.map { FieldView.Choice(value: $0.key.text, label: $0.title[language]) }), value: chosen.award,
            isRequired: true)
        words = FieldView(
            "words", language.say(vi: "Từ trong tên, không cần dấu", en: "Words of its name"), value: chosen.words, isRequired: true)
        let asked = foldedWords(of: chosen.words ?? "")
        let rows = all.map { Row($0, in: language) }
        let shown = rows.filter { row in
            let words = row.words.split(separator: " ")
            return (chosen.level ?? row.level) == row.level && (chosen.award ?? row.awardKey) == row.awardKey
                && asked.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
        }
        groups = Procedure.Level.allCases.compactMap { level in
            let rows = shown.filter { $0.level == level.rawValue }
            return rows.isEmpty ? nil : Group(id: "level-\(level.rawValue)", title: level.words(in: language).capitalizedFirst, rows: rows)
        }
        count = language.say(vi: "\(shown.count.grouped) thủ tục", en: "\(shown.count.grouped) procedures")
        isEmpty = shown.isEmpty
    }
}

extension ProcedureChoosePage.Row {
    init(_ rules: Rules, in language: Language) {
        let procedure = rules.procedure
        title = procedure.title.value[language]
        url = Links.receive(procedure.key)
        award = procedure.award.map { rules.office.title(of: $0, in: language) } ?? "–"
        limit = rules.limitWords(in: language)
        papers = procedure.documents.count.grouped
        council = rules.hasCouncil ? language.say(vi: "có", en: "yes") : language.say(vi: "không", en: "no")
        level = procedure.level.rawValue
        awardKey = procedure.award?.text ?? ""
        let texts = [
            procedure.title.value.vi, procedure.title.value.en, award, procedure.level.words(in: language),
            procedure.basis?.words(in: language) ?? "",
            procedure.key.text,
        ]
        words = texts.flatMap { foldedWords(of: $0) }.joined(separator: " ")
    }
}

extension String {
    /// The text with its first letter in upper case.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
