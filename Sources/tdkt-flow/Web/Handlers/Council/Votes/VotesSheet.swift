import Dossier
import Workflow

/// Makes the page of votes: of what is recorded, or of what was typed where that could not be kept.
struct VotesSheet {
    /// About how many nominees a page holds; a dossier is never split.
    static let perPage = 250

    let visit: Visit
    let reading: SessionReading
    /// What was typed; `nil` shows what is recorded.
    let typed: TypedVotes?
    /// Why it could not be kept.
    let refusal: Refusal?

    init(_ visit: Visit, _ reading: SessionReading, typed: TypedVotes? = nil, refusal: Refusal? = nil) {
        self.visit = visit
        self.reading = reading
        self.typed = typed
        self.refusal = refusal
    }

    private var language: Language { visit.language }
    private var session: CouncilSession { reading.session }

    /// Whether what others recorded meanwhile stands where nothing was typed.
    private var isMerged: Bool { if case .councilMeanwhile? = refusal { true } else { false } }

    var page: VotesPage {
        let pages = reading.tally.pages(of: Self.perPage)
        let asked = visit.query.text("page").flatMap { Int($0) } ?? 1
        let place = min(max(1, asked), max(1, pages.count))
        let shown = pages.isEmpty ? [] : pages[place - 1]
        let words = VerdictWords(in: language)
        let groups = shown.enumerated().map { group($1, key: $0, words) }
        let rows = groups.flatMap(\.rows)
        func count(_ verdict: VoteVerdict) -> Int { rows.count { $0.verdict == verdict.rawValue } }
        func url(_ place: Int) -> String { Links.url(Links.councilSession(session.id, "votes"), [("page", place == 1 ? nil : "\(place)")]) }
        return VotesPage(
            title: visit.say(vi: "Phiếu: \(session.title)", en: "Votes: \(session.title)"),
            head: SessionHead(reading, current: "votes", in: language), errors: errors(shown), groups: groups,
            hasGroups: !groups.isEmpty, canSave: groups.contains(where: \.takesVotes), present: reading.tally.present,
            entered: count(.passes) + count(.fails), lineCount: rows.count, passing: count(.passes), failing: count(.fails),
            verdictWords: words,
            isUnsaved: typed != nil, paging: PagingView(place, of: pages.count, here: whole(place, of: pages.count), url: url),
            seen: session.revision,
            action: url(place), sessionURL: Links.councilSession(session.id), closeURL: Links.councilSession(session.id, "close"),
            formKey: visit.token.formKey)
    }

    private func whole(_ place: Int, of pages: Int) -> String {
        let lines = reading.tally.dossiers.flatMap(\.lines)
        let counted = lines.count { $0.votesFor != nil }
        return PagingView.words(place, of: pages, in: language)
            + language.say(
                vi: "; cả phiên đã lưu \(counted.grouped)/\(lines.count.grouped)",
                en: "; saved in the whole session: \(counted.grouped) of \(lines.count.grouped)")
    }

    private func group(_ dossier: TalliedDossier, key: Int, _ words: VerdictWords) -> VotesPage.Group {
        let number = dossier.item.dossier
        let takesVotes = session.isOpen && dossier.matter == .open
        let vote = dossier.vote
        let left = takesVotes ? nil : typed?.leftOver(of: number)
        return VotesPage.Group(
            key: key, number: number.text, url: Links.dossier(number), procedure: dossier.title[language],
            unit: reading.name(of: dossier.unit, in: language), takesVotes: takesVotes,
            state: dossier.matter == .open ? nil : dossier.state(in: language), threshold: vote?.thresholdWords(in: language),
            quorum: vote.map { $0.quorumWords(in: language) + ($0.rule.ballot.map { " · \($0.words(in: language))" } ?? "") },
            isQuorate: vote?.isQuorate ?? false, hindrance: takesVotes ? vote?.hindrance(in: language) : nil,
            needed: takesVotes ? vote?.fewestVotes : nil, everybody: typed?.everybody[number] ?? "",
            rows: dossier.lines.map { row($0, of: dossier, key: key, words) },
            leftOver: left.map { language.say(vi: "Số phiếu vừa gõ, chưa lưu: \($0).", en: "Typed just now, not saved: \($0).") })
    }

    private func row(_ line: TalliedNominee, of dossier: TalliedDossier, key: Int, _ words: VerdictWords) -> VotesPage.Row {
        let number = dossier.item.dossier
        let recorded = TypedVotes.Line(
            votesFor: line.votesFor.map(String.init) ?? "", votesAgainst: line.votesAgainst.map(String.init) ?? "")
        var shown = recorded
        var verdict = dossier.verdict(on: line.votesFor.map { .votes($0, against: line.votesAgainst) } ?? .blank)
        var text = words[verdict]
        if let typed, session.isOpen, dossier.matter == .open, let typedLine = typed.lines[number]?[line.place],
            !(isMerged && typedLine.isBlank)
        {
            shown = typedLine
            verdict = dossier.verdict(on: typed.count(of: number, line.place))
            text = words[verdict]
            if isMerged, !recorded.isBlank, recorded != typedLine {
                let both = [recorded.votesFor, recorded.votesAgainst].filter { !$0.isEmpty }.joined(separator: "/")
                text += language.say(vi: "; trong sổ: \(both)", en: "; recorded: \(both)")
            }
        }
        return VotesPage.Row(
            id: "\(key)-\(line.place)", name: "\(key).\(line.place)",
            who: line.nominee.map { "\(line.place). \($0.name)" } ?? language.say(vi: "Cả hồ sơ", en: "The dossier as a whole"),
            votesFor: shown.votesFor, votesAgainst: shown.votesAgainst, verdict: verdict.rawValue, words: text, isWrong: verdict.isWrong)
    }
}
