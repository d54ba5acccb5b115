import Dossier
import Workflow

extension TrialView {
    /// How many examples of one definition a page shows.
    static let most = 50

    /// What came of the examples of a draft and of those that hang on it.
    init(_ review: ReviewedDraft, _ own: [ExampleResult], _ dependents: [DependentExamples], in language: Language) {
        let (place, marks) = (review.place, review.reading.marks)
        sum =
            own.isEmpty
            ? language.say(vi: "Bản nháp không có ví dụ nào.", en: "The draft has no examples.") : own.sum(in: language)
        let sorted = own.filter { !$0.holds } + own.filter(\.holds)
        rows = sorted.prefix(Self.most).map { result in
            let line = marks.key(["examples", result.example.key.text]).line
            return Row(
                result, in: language, place: language.say(vi: "dòng \(line)", en: "line \(line)"),
                url: Links.draft(place.kind, place.key, place.effective, line: line))
        }
        hasRows = !rows.isEmpty
        let rest = own.count - rows.count
        more = rest == 0 ? nil : language.say(vi: "Còn \(rest.grouped) ví dụ nữa.", en: "\(rest.grouped) more examples.")
        others = dependents.isEmpty ? nil : Self.words(dependents, in: language)
        failing = dependents.filter { $0.results.contains { !$0.holds } }.prefix(Self.most).compactMap { dependent in
            guard let kind = Draft.Kind(dependent.version.kind) else { return nil }
            return Other(
                name: dependent.version.title[language],
                url: Links.definition(kind, dependent.version.key, version: dependent.version.effective),
                sum: dependent.results.sum(in: language),
                rows: dependent.results.filter { !$0.holds }.prefix(10).map { Row($0, in: language, place: nil, url: nil) })
        }
    }

    private static func words(_ dependents: [DependentExamples], in language: Language) -> String {
        let results = dependents.flatMap(\.results)
        let sum = results.sum(in: language)
        let told = language.say(
            vi: "Ví dụ của \(dependents.count.grouped) định nghĩa khác, chạy như thể bản này có hiệu lực cho chúng: \(sum)",
            en: "Examples of other definitions (\(dependents.count.grouped)), as if this version held for them: \(sum)")
        guard results.contains(where: { !$0.holds }) else { return told }
        return told + " "
            + language.say(
                vi: "Điều này không cản công bố: mỗi ví dụ ấy còn đúng cho ngày của nó. Xem các hạn dưới đây có đúng ý không.",
                en: "This holds nothing up: each still holds on its own day. See whether the days below are what you mean.")
    }
}

extension TrialView.Row {
    /// One example, with every difference.
    init(_ result: ExampleResult, in language: Language, place: String?, url: String?) {
        self.init(
            name: result.name(in: language),
            state: result.holds
                ? ToneView(tone: "good", sign: "●", words: result.verdict(in: language))
                : ToneView(tone: "over", sign: "✕", words: result.verdict(in: language)),
            place: place, url: url, differences: result.differences(in: language), hasDifferences: !result.holds)
    }
}

extension Draft.Kind {
    /// The kind of a definition that can be drafted.
    init?(_ kind: Definition.Kind) {
        switch kind {
        case .process: self = .process
        case .procedure: self = .procedure
        case .office: return nil
        }
    }
}
