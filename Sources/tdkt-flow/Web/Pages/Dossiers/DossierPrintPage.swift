import Dossier
import Workflow

/// The record of one dossier as a page to be printed: everything it holds, and where it lies in the chain of the record.
struct DossierPrintPage: Page {
    static let template = "dossiers/print"

    /// How many nominees stand on one part; a longer list is printed part by part.
    static let perPart = 250

    let title: String
    let number: String
    let procedure: String
    let sender: String
    let state: String
    let statutory: ClockView
    let facts: [Fact]
    let rows: [NomineesPart.Row]
    let summary: String
    let nomineeCount: String
    /// “phần 2/5”; `nil` when all stand here.
    let part: String?
    let paging: PagingView?
    let papers: PapersPart
    let decisions: [DecisionLine]
    let hasDecisions: Bool
    let history: HistoryPart
    let chain: [Fact]
    let printed: String
    let dossierURL: String
    var section: Section? { .dossiers }

    /// - Parameter place: Where the last entry of the dossier lies in the record.
    init(_ dossier: VisibleDossier, place: ChainPlace?, visit: Visit) {
        let (standing, language) = (dossier.standing, visit.language)
        let words = EntrySentence(unitName: dossier.unitName, shown: dossier.shown, language: language)
        number = standing.number.text
        title = language.say(vi: "Hồ sơ \(number), bản ghi", en: "Dossier \(number), record")
        procedure = dossier.rules.procedure.title.value[language]
        sender = dossier.unitName
        state = standing.rules.process.title(of: standing.state, in: language)
        statutory = ClockView.statutory(of: standing, at: visit.now, in: language)
        facts = Fact.all(of: dossier, in: language)

        let total = standing.nominees.count
        let parts = max(1, (total + Self.perPart - 1) / Self.perPart)
        let part = min(max(visit.query["part"].flatMap { Int($0) } ?? 1, 1), parts)
        let first = (part - 1) * Self.perPart
        rows = NomineesPart.rows(first..<min(total, first + Self.perPart), of: standing, in: language)
        summary = NomineesPart.summary(of: standing, in: language)
        nomineeCount = total.grouped
        let here = language.say(vi: "phần \(part)/\(parts)", en: "part \(part)/\(parts)")
        self.part = parts > 1 ? here : nil
        paging = PagingView(part, of: parts, here: here) { Links.print(standing.number, part: $0) }

        papers = PapersPart(standing, in: language)
        decisions = DecisionLine.all(of: standing, in: language)
        hasDecisions = !decisions.isEmpty
        history = HistoryPart(dossier.steps, words: words)
        chain = place.map { Self.chain($0, in: language) } ?? []
        let who = visit.session.map { dossier.shown($0.person.name) } ?? ""
        printed = language.say(
            vi: "In lúc \(visit.now.displayWithWeekday(in: language)), người in \(who).",
            en: "Printed on \(visit.now.displayWithWeekday(in: language)) by \(who).")
        dossierURL = Links.dossier(standing.number)
    }

    private static func chain(_ place: ChainPlace, in language: Language) -> [Fact] {
        let (entry, entries) = (place.entry.grouped, place.entries.grouped)
        return [
            Fact(
                label: language.say(
                    vi: "Mục cuối của hồ sơ (mục \(entry) của sổ)", en: "Last entry of the dossier (entry \(entry) of the record)"),
                value: place.hash),
            Fact(
                label: language.say(vi: "Mã đầu chuỗi của sổ (\(entries) mục)", en: "Head of the record (\(entries) entries)"),
                value: place.head),
        ]
    }
}
