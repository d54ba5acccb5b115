import Workflow

/// The nominees of a dossier with their results, a page of them at a time.
struct NomineesPart: Part {
    static let template = "dossiers/nominees"

    /// One nominee.
    struct Row: Sendable {
        let place: String
        let name: String
        let kind: String
        let outcome: OutcomeView
        let votes: String
        let reason: String
    }

    /// How many stand on one page.
    static let perPage = 50

    let count: String
    let rows: [Row]
    let isEmpty: Bool
    /// Whether the council has voted on anybody.
    let hasVotes: Bool
    /// “12 được thông qua · 1 từ chối”.
    let summary: String
    /// The way to the others, with “51–100 trong 214”; `nil` when all stand here.
    let paging: PagingView?

    /// One page of the nominees; a page that is not there is the nearest that is.
    init(_ standing: Standing, page: Int, in language: Language) {
        let total = standing.nominees.count
        let pages = max(1, (total + Self.perPage - 1) / Self.perPage)
        let page = min(max(page, 1), pages)
        let first = (page - 1) * Self.perPage
        let places = first..<min(total, first + Self.perPage)
        count = total.grouped
        rows = Self.rows(places, of: standing, in: language)
        isEmpty = total == 0
        hasVotes = standing.results.contains { $0.votesFor != nil }
        summary = Self.summary(of: standing, in: language)
        let shown = "\((first + 1).grouped)–\(places.upperBound.grouped)"
        let here = language.say(vi: "\(shown) trong \(total.grouped)", en: "\(shown) of \(total.grouped)")
        paging = PagingView(page, of: pages, here: here) { Links.dossier(standing.number, nominees: $0) }
    }

    /// The nominees at some places of the list.
    static func rows(_ places: Range<Int>, of standing: Standing, in language: Language) -> [Row] {
        let usual = standing.rules.procedure.award
        return places.map { place in
            let (nominee, result) = (standing.nominees[place], standing.results[place])
            // The award is told only where it is not the one of the procedure.
            let award = nominee.award == usual ? nil : standing.rules.office.title(of: nominee.award, in: language)
            let kind = [nominee.kind.words(in: language), nominee.position?.words(in: language), award]
            return Row(
                place: "\(place + 1)", name: nominee.name, kind: kind.compactMap(\.self).joined(separator: ", "),
                outcome: OutcomeView(result.outcome, in: language), votes: result.votesFor?.grouped ?? "", reason: result.reason ?? "")
        }
    }

    /// How many have which result.
    static func summary(of standing: Standing, in language: Language) -> String {
        let counts = Dictionary(grouping: standing.results, by: \.outcome).mapValues(\.count)
        return Outcome.allCases.compactMap { outcome in
            counts[outcome].map { "\($0.grouped) \(outcome.words(in: language))" }
        }.joined(separator: " · ")
    }
}
