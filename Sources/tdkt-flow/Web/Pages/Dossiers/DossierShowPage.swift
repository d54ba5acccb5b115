import Dossier
import Workflow

/// The page of one dossier: where it stands, what can be done, and everything it holds. A form opens in place, under the header.
struct DossierShowPage: Page {
    static let template = "dossiers/show"

    /// Something that can be done.
    struct Offer: Sendable {
        let label: String
        let url: String
    }

    /// Something that cannot be done now, and why.
    struct Refused: Sendable {
        let label: String
        let reasons: [String]
        let anchor: String
    }

    let title: String
    let number: String
    let procedure: String
    let sender: String
    /// The one thing that leads on, when it can be done.
    let main: Offer?
    /// The one thing that leads on, when it cannot be done now.
    let mainRefused: Refused?
    let offers: [Offer]
    let refused: [Refused]
    let refusedCount: String
    let hasRefused: Bool
    let conflict: ConflictPart?
    let errors: ErrorSummary?
    let form: ErrandFormPart?
    let blocked: BlockedPart?
    let way: WayPart
    let statutory: ClockView
    let step: ClockView?
    let why: WhyPart?
    let whyURL: String?
    /// The drawing of the whole process, as SVG; `nil` for one that no picture can show.
    let drawing: String?
    let facts: [Fact]
    let nominees: NomineesPart
    let papers: PapersPart
    let decisions: [DecisionLine]
    let hasDecisions: Bool
    let history: HistoryPart
    let printURL: String
    /// How the page is sent.
    let status: Answer.Status
    var section: Section? { .dossiers }

    /// The page of a dossier.
    ///
    /// - Parameters:
    ///   - offers: Everything that can be tried, as the engine weighs it.
    ///   - open: The form that is open.
    init(_ dossier: VisibleDossier, offers: [ErrandOffer], open: OpenForm?, visit: Visit) {
        let (standing, language) = (dossier.standing, visit.language)
        let words = EntrySentence(unitName: dossier.unitName, shown: dossier.shown, language: language)
        number = standing.number.text
        procedure = dossier.rules.procedure.title.value[language]
        sender = dossier.unitName
        title = "\(number) · \(procedure)"

        let usual = standing.usualAction?.key
        let isUsual = { (offer: ErrandOffer) in offer.errand.action.map { $0.key == usual } ?? false }
        let leading = offers.first(where: isUsual)
        func refusal(_ offer: ErrandOffer) -> Refused {
            Refused(
                label: offer.errand.title(in: language),
                reasons: offer.blockers.map { $0.words(in: language, rules: dossier.rules, isOnPage: true) },
                anchor: FieldView.id(of: "why-not-\(offer.errand.url(for: standing.number).split(separator: "/").last ?? "")"))
        }
        func possible(_ offer: ErrandOffer) -> Offer {
            Offer(label: offer.errand.title(in: language), url: offer.errand.url(for: standing.number))
        }
        // Its form is open already.
        let isOpen = open != nil && open?.errand == leading?.errand
        main = leading.flatMap { $0.isPossible && !isOpen ? possible($0) : nil }
        mainRefused = leading.flatMap { $0.isPossible || isOpen ? nil : refusal($0) }
        self.offers = offers.filter { $0.isPossible && !isUsual($0) }.map(possible)
        refused = offers.filter { !$0.isPossible && !isUsual($0) }.map(refusal)
        refusedCount = refused.count.grouped
        hasRefused = !refused.isEmpty

        let form = open.flatMap { $0.showsForm ? ErrandFormPart($0, of: dossier, words: words, visit: visit) : nil }
        self.form = form
        blocked = open.flatMap { $0.showsForm ? nil : BlockedPart($0, of: dossier, in: language) }
        conflict = open.flatMap { ConflictPart($0, of: dossier, words: words) }
        errors = open.flatMap { open in
            let names = form?.names ?? []
            return ErrorSummary(
                open.problems.map { problem in
                    ErrorSummary.Line(
                        text: problem.text, href: problem.field.flatMap { names.contains($0) ? "#\(FieldView.id(of: $0))" : nil })
                })
        }

        way = WayPart(standing, in: language)
        statutory = ClockView.statutory(of: standing, at: visit.now, in: language)
        step = ClockView.step(of: standing, at: visit.now, in: language)
        let explanation = standing.explanation
        why = explanation.flatMap { $0.days.count <= WhyPart.mostInPlace ? WhyPart($0, of: standing, in: language) : nil }
        whyURL = explanation.map { _ in Links.why(standing.number) }
        drawing =
            ProcessDrawing.canFollow(dossier.rules.process)
            ? ProcessDrawing(
                of: dossier.rules.process, in: language, limits: dossier.rules.procedure.steps, here: standing.state,
                path: standing.trail.dropLast().map(\.state)
            ).svg() : nil
        facts = Fact.all(of: dossier, in: language)
        nominees = NomineesPart(standing, page: visit.query["nominees"].flatMap { Int($0) } ?? 1, in: language)
        papers = PapersPart(standing, in: language)
        decisions = DecisionLine.all(of: standing, in: language)
        hasDecisions = !decisions.isEmpty
        history = HistoryPart(dossier.steps, words: words, most: HistoryPart.mostOnPage)
        printURL = Links.print(standing.number)
        status = open?.status ?? .ok
    }
}

extension Standing {
    /// Why it is due on its day; `nil` before the clock starts, and without a limit.
    var explanation: Explanation? {
        guard let course = statutoryCourse, let deadline = statutoryDeadline else { return nil }
        return deadline.explain(course, in: calendar)
    }
}
