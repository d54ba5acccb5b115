import Dossier
import Workflow

/// Closing a session: where every dossier goes, and then it goes there.
enum SessionClose {
    static func show(_ visit: Visit) async throws -> Answer {
        .page(try await ClosingSheet(visit).page())
    }

    static func send(_ visit: Visit) async throws -> Answer {
        let (id, actor, seen, now) = (try visit.sessionID, try visit.actor, visit.seenRevision, visit.now)
        let sheet = try await ClosingSheet(visit)
        if visit.form["do"] == "preview" { return .page(sheet.page()) }
        let missing = sheet.missing
        if !missing.isEmpty { return .refused(sheet.page(errors: missing)) }
        let entered = sheet.entered
        do {
            let closing = try await visit.office.aside { [store = visit.office.store] in
                try store.closeCouncilSession(id, seen: seen, entering: entered, by: actor, at: now)
            }
            return .seeOther(Links.councilSession(id, "close"), notice: notice(of: closing, in: visit.language))
        } catch let refusal as Refusal {
            // What has been moved before another hand stopped the rest stays moved, so the page is read again.
            let errors = refusal.sentences(in: visit.language).map { ErrorSummary.Line(text: $0, href: nil) }
            return .refused(try await ClosingSheet(visit).page(errors: errors), status: refusal.sessionStatus)
        }
    }

    private static func notice(of closing: CouncilClosing, in language: Language) -> String {
        let staying = closing.staying.count
        let moved = closing.outcomes.count - staying
        guard closing.session.isOpen else {
            return language.say(
                vi: "Phiên họp đã kết thúc; \(moved.grouped) hồ sơ đã chuyển bước.",
                en: "The session is closed; dossiers moved: \(moved.grouped).")
        }
        return language.say(
            vi: "\(moved.grouped) hồ sơ đã chuyển bước, \(staying.grouped) hồ sơ ở lại; phiên họp vẫn mở.",
            en: "Moved: \(moved.grouped), staying: \(staying.grouped); the session is still open.")
    }
}
