import Dossier
import Workflow

/// The procedures and processes in force on a day, and what owners are drafting.
enum DefinitionList {
    static func show(_ visit: Visit) async throws -> Answer {
        let typed = visit.query.text("on")
        let chosen = typed.flatMap { CivilDay($0) }
        let day = chosen ?? visit.now.day
        let error =
            typed != nil && chosen == nil
            ? visit.say(
                vi: "Đây không phải ngày có trên lịch. Chọn ngày khác; danh sách dưới là của hôm nay.",
                en: "This is no day of the calendar. Choose another; the list below is today's.") : nil
        let page = try await visit.office.read { snapshot in
            try Self.page(visit, snapshot, on: day, typed: typed ?? day.iso, error: error)
        }
        return error == nil ? .page(page) : .refused(page)
    }

    private static func page(_ visit: Visit, _ snapshot: Snapshot, on day: CivilDay, typed: String, error: String?) throws
        -> DefinitionListPage
    {
        let inForce = try snapshot.definitionsInForce(on: day)
        let drafts = try DraftRows(visit, snapshot)
        var levels: [Procedure.Level: [(version: DefinitionVersion, row: DefinitionListPage.Row)]] = [:]
        var processes: [DefinitionListPage.Row] = []
        for version in inForce {
            let count = try snapshot.definitionVersions(version.kind, version.key).count
            if version.kind == .procedure {
                let rules = try snapshot.rules(for: ProcedureKey(version.key), on: day).rules
                levels[rules.procedure.level, default: []].append((version, row(visit, version, rules, count, drafts, on: day)))
            } else if version.kind == .process {
                processes.append(row(visit, version, nil, count, drafts, on: day))
            }
        }
        return DefinitionListPage(
            title: visit.say(vi: "Thủ tục và quy trình", en: "Procedures and processes"),
            on: FieldView(
                "on", visit.say(vi: "Có hiệu lực ngày", en: "In force on"), .date, value: typed, error: error, isRequired: true),
            day: day.display,
            levels: Procedure.Level.allCases.compactMap { level in
                levels[level].map { versions in
                    DefinitionListPage.Level(
                        id: level.rawValue, href: "#\(level.rawValue)", name: level.words(in: visit.language),
                        count: versions.count { $0.version.isInForce(on: day) }.grouped,
                        others: others(versions.map(\.version), on: day, in: visit.language), rows: versions.map(\.row))
                }
            },
            nothing: levels.values.joined().contains { $0.version.isInForce(on: day) }
                ? nil
                : visit.say(
                    vi: "Ngày \(day.display) không có thủ tục nào có hiệu lực. Ở dưới là từng thủ tục, kèm ngày bắt đầu hoặc kết thúc.",
                    en: "No procedure was in force on \(day.display). Each stands below with the day on which it begins or ended."),
            processes: processes, inProgress: DraftsView(drafts.all), action: Links.definitions)
    }

    private static func row(
        _ visit: Visit, _ version: DefinitionVersion, _ rules: Rules?, _ count: Int, _ drafts: DraftRows, on day: CivilDay
    ) -> DefinitionListPage.Row {
        let language = visit.language
        let kind: Draft.Kind = version.kind == .process ? .process : .procedure
        let limit = rules.flatMap { $0.procedure.limit ?? $0.process.limit }
        return DefinitionListPage.Row(
            number: version.number.map(String.init) ?? "", name: version.title[language],
            url: Links.definition(kind, version.key, version: version.effective),
            limit: rules?.termWords(in: language) ?? language.say(vi: "không có", en: "none"),
            sureness: limit?.status?.words[language] ?? "", process: rules?.process.title[language] ?? "",
            processURL: rules.map { Links.definition(.process, $0.process.key.text) } ?? "", from: version.effective.display,
            remark: remark(version, on: day, in: language), versions: count.grouped, drafts: drafts.of(kind, version.key))
    }

    /// How many stand on the list that are not in force on the day; `nil` when all are.
    private static func others(_ versions: [DefinitionVersion], on day: CivilDay, in language: Language) -> String? {
        let ahead = versions.count { $0.effective > day }
        let ended = versions.count { !$0.isInForce(on: day) } - ahead
        let parts = [
            ahead == 0 ? nil : language.say(vi: "\(ahead.grouped) chưa có hiệu lực", en: "not in force yet: \(ahead.grouped)"),
            ended == 0 ? nil : language.say(vi: "\(ended.grouped) đã kết thúc", en: "ended: \(ended.grouped)"),
        ].compactMap(\.self)
        return parts.isEmpty ? nil : language.say(vi: "ngoài ra ", en: "besides, ") + parts.joined(separator: ", ")
    }

    /// Whether a version does not hold on the day yet, is followed by another, or ends.
    static func remark(_ version: DefinitionVersion, on day: CivilDay, in language: Language) -> ToneView? {
        if version.effective > day {
            return ToneView(tone: "quiet", sign: "○", words: language.say(vi: "chưa có hiệu lực", en: "not in force yet"))
        }
        if let next = version.nextEffective, next <= day, version.end?.day != next {
            return ToneView(tone: "quiet", sign: "○", words: language.say(vi: "đã thay thế", en: "replaced"))
        }
        if let end = version.end, end.day <= day || end.day == version.nextEffective {
            return ToneView(endOn: end.day, on: day, in: language)
        }
        return version.nextEffective.map { next in
            let last = next.advanced(by: -1).display
            return ToneView(tone: "soon", sign: "◐", words: language.say(vi: "đến hết \(last)", en: "until \(last)"))
        }
    }
}

/// The drafts in progress, each with who saved it last and how many problems it has.
struct DraftRows: Sendable {
    /// All of them.
    let all: [DraftsView.Draft]
    private let byKey: [String: [DraftsView.Draft]]

    /// - Parameter key: Whose drafts are asked for; `nil` asks for all.
    init(_ visit: Visit, _ snapshot: Snapshot, of key: String? = nil) throws {
        let names = try snapshot.shownNames()
        var all: [DraftsView.Draft] = []
        var byKey: [String: [DraftsView.Draft]] = [:]
        for draft in try snapshot.drafts() where key == nil || draft.key == key {
            let problems = try snapshot.checkDraft(draft.text, draft.kind, draft.key, draft.effective)
            let title = try snapshot.definitionVersions(draft.kind.definition, draft.key).last?.title[visit.language]
            let row = DraftsView.Draft(
                kind: draft.kind.words(in: visit.language), name: title ?? draft.key,
                url: Links.draft(draft.kind, draft.key, draft.effective), effective: draft.effective.display,
                author: names[draft.author] ?? draft.author.text, savedAt: draft.savedAt.display,
                state: ToneView(problems, in: visit.language))
            all.append(row)
            byKey["\(draft.kind.rawValue)/\(draft.key)", default: []].append(row)
        }
        self.all = all
        self.byKey = byKey
    }

    /// Those of one procedure or process.
    func of(_ kind: Draft.Kind, _ key: String) -> [DraftsView.Draft] {
        byKey["\(kind.rawValue)/\(key)"] ?? []
    }
}

extension ToneView {
    /// How many problems there are, and how bad.
    init(_ problems: [Problem], in language: Language) {
        let errors = problems.count { $0.severity == .error }
        let warnings = problems.count - errors
        let words = [
            errors == 0 ? nil : language.say(vi: "\(errors.grouped) lỗi", en: errors == 1 ? "1 error" : "\(errors.grouped) errors"),
            warnings == 0
                ? nil : language.say(vi: "\(warnings.grouped) lưu ý", en: warnings == 1 ? "1 warning" : "\(warnings.grouped) warnings"),
        ].compactMap(\.self).joined(separator: ", ")
        if errors > 0 {
            self.init(tone: "over", sign: "✕", words: words)
        } else if warnings > 0 {
            self.init(tone: "soon", sign: "!", words: words)
        } else {
            self.init(tone: "good", sign: "●", words: language.say(vi: "không có lỗi", en: "no problem"))
        }
    }
}
