import Dossier
import Workflow

/// What a definition says, fact by fact, each with how sure it is.
struct DefinitionFacts {
    let language: Language
    let version: DefinitionVersion
    /// The legal basis that was typed when the version was published.
    let basis: String?
    let end: ToldEnd?

    /// The facts of a version that could be read.
    func facts(of drafted: DraftedRules?, _ kind: Draft.Kind) -> [DefinitionPage.Fact] {
        var facts = [
            fact(vi: "Khóa", en: "Key", version.key),
            fact(vi: "Có hiệu lực từ", en: "In force from", version.effective.display),
        ]
        facts += end?.facts(in: language) ?? []
        switch kind {
        case .procedure: facts += drafted?.rules.first.map(procedure) ?? []
        case .process: facts += drafted.map(process) ?? []
        }
        if let basis { facts.append(fact(vi: "Căn cứ của phiên bản này", en: "Basis of this version", basis)) }
        return facts + [
            fact(vi: "Công bố lúc", en: "Published", version.publishedAt.display),
            fact(vi: "Mã băm", en: "Digest", version.digest.grouped(by: 8)),
        ]
    }

    private func procedure(_ rules: Rules) -> [DefinitionPage.Fact] {
        let procedure = rules.procedure
        let limit = procedure.limit ?? rules.process.limit
        var facts = [
            fact(vi: "Số trong danh mục", en: "Number in the list", procedure.number.map(String.init) ?? ""),
            fact(vi: "Tên gọi", en: "Name", procedure.title.value[language], procedure.title.status, procedure.title.source),
            fact(vi: "Cấp", en: "Level", procedure.level.words(in: language)),
            fact(vi: "Danh hiệu, hình thức khen", en: "Award", procedure.award.map { rules.office.title(of: $0, in: language) } ?? ""),
            fact(vi: "Loại khen", en: "Basis", procedure.basis?.words(in: language) ?? ""),
            fact(vi: "Đối tượng", en: "Open to", procedure.kinds.map { $0.words(in: language) }.joined(separator: ", ")),
            fact(vi: "Thời hạn", en: "Limit", rules.termWords(in: language) ?? none, limit?.status, limit?.source),
            DefinitionPage.Fact(
                name: language.say(vi: "Quy trình", en: "Process"), value: rules.process.title[language],
                url: Links.definition(.process, rules.process.key.text)),
        ]
        if !procedure.steps.isEmpty {
            let budgets = rules.process.states.compactMap { state in
                procedure.steps[state.key].map { "\(state.title[language]): \($0.display(in: language))" }
            }
            facts.append(fact(vi: "Hạn từng bước", en: "Step budgets", budgets.joined(separator: "; "), procedure.stepsStatus))
        }
        facts += [
            fact(
                vi: "Thành phần hồ sơ", en: "Papers",
                procedure.documents.map { paper in
                    paper.title[language] + (paper.isRequired ? "" : language.say(vi: " (nếu có)", en: " (if any)"))
                }.joined(separator: "; ")),
            fact(
                vi: "Hội đồng", en: "Council", rules.hasCouncil ? rules.council.words(in: language) : "",
                rules.hasCouncil ? rules.council.status : nil),
            fact(vi: "Sau tạm dừng", en: "After a pause", (procedure.onReturn ?? rules.office.onReturn).words(in: language)),
            fact(vi: "Mã quốc gia", en: "National code", procedure.nationalCode ?? language.say(vi: "chưa xác nhận", en: "not confirmed")),
            fact(vi: "Căn cứ của thủ tục", en: "Basis of the procedure", procedure.legalBasis.joined(separator: "; ")),
        ]
        return facts.filter { !$0.value.isEmpty }
    }

    private func process(_ drafted: DraftedRules) -> [DefinitionPage.Fact] {
        guard let process = drafted.process else { return [] }
        let procedures = drafted.rules.compactMap { $0.procedure.number.map(String.init) }
        return [
            fact(vi: "Bước đầu", en: "First state", process.title(of: process.initial, in: language)),
            fact(vi: "Số bước", en: "States", process.states.count.grouped),
            fact(vi: "Số việc", en: "Actions", process.actions.count.grouped),
            fact(
                vi: "Thủ tục dùng", en: "Procedures on it",
                procedures.isEmpty
                    ? drafted.rules.isEmpty ? none : drafted.rules.map { $0.procedure.title.value[language] }.joined(separator: "; ")
                    : language.say(vi: "số ", en: "no. ") + procedures.joined(separator: ", ")),
            fact(vi: "Thông tin khi nộp", en: "Asked on submission", process.asks.map { $0.title[language] }.joined(separator: ", ")),
        ].filter { !$0.value.isEmpty }
    }

    private var none: String { language.say(vi: "không có", en: "none") }

    private func fact(
        vi: String, en: String, _ value: String, _ status: FactStatus? = nil, _ source: String? = nil
    ) -> DefinitionPage.Fact {
        let sureness = [status?.words[language], source].compactMap(\.self).joined(separator: "; ")
        return DefinitionPage.Fact(
            name: language.say(vi: vi, en: en), value: value, url: nil, sureness: sureness.isEmpty ? nil : sureness)
    }
}

extension String {
    /// The text with a blank after every so many signs, to be read aloud or copied by hand.
    func grouped(by size: Int) -> String {
        var text = ""
        for (place, sign) in enumerated() {
            if place > 0, place.isMultiple(of: size) { text += " " }
            text.append(sign)
        }
        return text
    }
}
