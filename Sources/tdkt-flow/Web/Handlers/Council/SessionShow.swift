import Dossier
import Workflow

/// One session: agenda, members, attendance.
enum SessionShow {
    static func show(_ visit: Visit) async throws -> Answer {
        .page(page(visit, try await visit.sessionReading()))
    }

    static func page(
        _ visit: Visit, _ reading: SessionReading, errors lines: [ErrorSummary.Line] = [], typed: TypedSession? = nil,
        question: SessionPage.Question? = nil
    ) -> SessionPage {
        let (session, tally, language) = (reading.session, reading.tally, visit.language)
        let isFixed = !session.isOpen || reading.isUnderway
        let members = (isFixed ? nil : typed?.rows) ?? tally.members
        var fields = [
            FieldView(
                "title", visit.say(vi: "Tên phiên họp", en: "Title"), value: typed?.title ?? session.title, error: lines.error(at: "title"),
                isRequired: true)
        ]
        if !isFixed {
            fields.append(
                FieldView(
                    "held", visit.say(vi: "Giờ họp", en: "When"), .moment, value: typed?.held ?? session.heldAt.iso,
                    error: lines.error(at: "held"),
                    isRequired: true))
        }
        fields.append(FieldView("place", visit.say(vi: "Nơi họp", en: "Where"), value: typed?.place ?? session.place ?? ""))
        return SessionPage(
            title: session.title, head: SessionHead(reading, current: nil, in: language), errors: ErrorSummary(lines), question: question,
            agenda: items(of: reading, in: language), hasAgenda: !tally.dossiers.isEmpty, isOpen: session.isOpen,
            isUnderway: session.isOpen && reading.isUnderway, isFixed: isFixed,
            rules: rules(of: tally, in: language), fields: session.isOpen ? fields : [],
            more: FieldView(
                "more", visit.say(vi: "Thêm thành viên", en: "More members"), .area, value: typed?.more,
                hint: visit.say(
                    vi: "Mỗi dòng một người: họ tên, chức vụ trong Hội đồng.", en: "One per line: name, office on the council.")),
            members: members.enumerated().map { place, member in
                SessionPage.Member(place: place + 1, name: member.name, office: member.office ?? "", isPresent: member.isPresent)
            }, hasMembers: !members.isEmpty, presentCount: members.count(where: \.isPresent).grouped, memberCount: members.count.grouped,
            seen: session.revision, isUnsaved: typed != nil, action: Links.councilSession(session.id),
            agendaURL: Links.councilSession(session.id, "agenda"), votesURL: Links.councilSession(session.id, "votes"),
            formKey: visit.token.formKey)
    }

    private static func items(of reading: SessionReading, in language: Language) -> [SessionPage.Item] {
        let dossiers = reading.tally.dossiers
        return dossiers.enumerated().map { place, dossier in
            let number = dossier.item.dossier
            let isMoved = dossier.item.movedTo != nil
            return SessionPage.Item(
                place: "\(place + 1)", number: number.text, url: Links.dossier(number), procedure: dossier.title[language],
                unit: reading.name(of: dossier.unit, in: language), nominees: dossier.lines.count.grouped,
                counted: dossier.state(in: language), canRise: place > 0, canSink: place < dossiers.count - 1, canLeave: !isMoved)
        }
    }

    /// The rules of the procedures on the agenda; those that ask for the same stand together.
    private static func rules(of tally: CouncilTally, in language: Language) -> [SessionPage.RuleLine] {
        var votes: [TalliedVote] = []
        var lines: [SessionPage.RuleLine] = []
        for dossier in tally.dossiers {
            guard let vote = dossier.vote else { continue }
            let procedure = dossier.title[language]
            if let known = votes.firstIndex(where: { $0.asksTheSame(as: vote) }) {
                if !lines[known].procedures.contains(procedure) { lines[known].procedures.append(procedure) }
                continue
            }
            votes.append(vote)
            lines.append(
                SessionPage.RuleLine(
                    procedures: [procedure], threshold: vote.thresholdWords(in: language), ballot: vote.rule.ballot?.words(in: language),
                    presentNow: vote.present, memberTotal: vote.members, fewest: vote.fewestPresent, isQuorate: vote.isQuorate,
                    hindrance: vote.isQuorate ? vote.hindrance(in: language) : nil))
        }
        return lines
    }
}

extension TalliedVote {
    /// Whether two rules differ at most in how sure they are.
    fileprivate func asksTheSame(as other: TalliedVote) -> Bool {
        rule.approve == other.rule.approve && rule.base == other.rule.base && rule.quorum == other.rule.quorum
            && rule.ballot == other.rule.ballot
    }
}

extension TalliedDossier {
    /// How far it has come at the session: where it went, or how many have their votes.
    func state(in language: Language) -> ToneView {
        switch matter {
        case .moved(_, let title): return ToneView(tone: "good", sign: "→", words: title[language])
        case .elsewhere(let conflict):
            let state = conflict.stateTitle[language].quoted
            return ToneView(tone: "over", sign: "▲", words: language.say(vi: "đã sang bước \(state)", en: "moved on to \(state)"))
        case .open:
            let counted = lines.count { $0.votesFor != nil }
            let isAll = counted == lines.count
            return ToneView(
                tone: isAll ? "good" : counted == 0 ? "quiet" : "soon", sign: isAll ? "●" : counted == 0 ? "○" : "◐",
                words: "\(counted.grouped)/\(lines.count.grouped)")
        }
    }
}
