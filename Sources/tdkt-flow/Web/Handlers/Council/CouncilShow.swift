import Dossier
import Workflow

/// The sessions of the council.
enum CouncilShow {
    /// How many sessions a page holds.
    static let perPage = 20

    /// A session with how far it has come.
    private struct Line {
        let session: CouncilSession
        let dossiers: Int
        let nominees: Int
        let counted: Int
    }

    static func show(_ visit: Visit) async throws -> Answer {
        let asked = visit.query.text("page").flatMap { Int($0) } ?? 1
        let (lines, page, pages, waiting, units, people) = try await visit.office.read { snapshot in
            let sessions = try snapshot.councilSessions(within: visit.within)
            let pages = max(1, (sessions.count + perPage - 1) / perPage)
            let page = min(max(1, asked), pages)
            return (
                try sessions.dropFirst((page - 1) * perPage).prefix(perPage).map { try line(of: $0, in: snapshot) }, page, pages,
                try snapshot.councilCandidates(within: visit.within).count { $0.session == nil }, try snapshot.unitNames(),
                try snapshot.shownNames()
            )
        }
        let rows = lines.map { (isOpen: $0.session.isOpen, row: row(of: $0, units, people, in: visit.language)) }
        let (open, closed) = (rows.filter(\.isOpen).map(\.row), rows.filter { !$0.isOpen }.map(\.row))
        func url(_ page: Int) -> String { Links.url(Links.council, [("page", page == 1 ? nil : "\(page)")]) }
        return .page(
            CouncilPage(
                title: visit.say(vi: "Hội đồng", en: "Council"),
                waiting: waiting == 0
                    ? nil
                    : visit.say(
                        vi: "\(waiting.grouped) hồ sơ chờ đưa vào phiên họp.",
                        en: waiting == 1 ? "1 dossier waits for a session." : "\(waiting.grouped) dossiers wait for a session."),
                newURL: Links.newCouncilSession, open: open, hasOpen: !open.isEmpty, closed: closed, hasClosed: !closed.isEmpty,
                paging: PagingView(page, of: pages, here: PagingView.words(page, of: pages, in: visit.language), url: url)))
    }

    /// An open session is counted by what its dossiers ask for, a closed one by what was counted.
    private static func line(of session: CouncilSession, in snapshot: Snapshot) throws -> Line {
        guard session.isOpen else {
            let counted = try snapshot.councilVotes(of: session.id).values.reduce(0) { $0 + $1.count }
            return Line(
                session: session, dossiers: try snapshot.councilAgenda(of: session.id).count, nominees: counted, counted: counted)
        }
        let lines = try snapshot.councilTally(session.id).dossiers
        let nominees = lines.flatMap(\.lines)
        return Line(
            session: session, dossiers: lines.count, nominees: nominees.count, counted: nominees.count { $0.votesFor != nil })
    }

    private static func row(
        of line: Line, _ units: [UnitCode: String], _ people: [UserName: String], in language: Language
    ) -> CouncilPage.Row {
        let session = line.session
        let isAll = line.counted == line.nominees
        let who = session.closedBy.map { people[$0] ?? $0.text } ?? ""
        return CouncilPage.Row(
            title: session.title, url: Links.councilSession(session.id, session.isOpen ? nil : "close"), held: session.heldAt.display,
            place: session.place ?? "",
            unit: session.unit.map { units[$0] ?? $0.text } ?? language.say(vi: "Hội đồng cấp tỉnh", en: "council of the province"),
            dossiers: line.dossiers.grouped, nominees: line.nominees.grouped,
            counted: line.nominees == 0
                ? nil
                : ToneView(
                    tone: isAll ? "good" : "soon", sign: isAll ? "●" : "◐", words: "\(line.counted.grouped)/\(line.nominees.grouped)"),
            closed: session.closedAt.map { "\($0.display), \(who)" } ?? "")
    }
}
