import Dossier
import Workflow

/// Logging out, here or everywhere; and what else a person sets for the session: the language, and for whom one acts.
enum SessionEnd {
    static func logout(_ visit: Visit) async throws -> Answer {
        try await visit.office.write { try $0.endSession(visit.token) }
        return leaving(visit)
    }

    static func logoutEverywhere(_ visit: Visit) async throws -> Answer {
        let name = try visit.actor.name
        try await visit.office.write { try $0.endSessions(of: name) }
        return leaving(visit)
    }

    private static func leaving(_ visit: Visit) -> Answer {
        var answer = Answer.seeOther(
            Links.login(back: nil), notice: visit.say(vi: "Đã đăng xuất.", en: "You are logged out."))
        answer.token = .cleared
        return answer
    }
}

/// The language of the pages from now on.
enum LanguageChoice {
    static func send(_ visit: Visit) async throws -> Answer {
        guard let language = visit.form["lang"].flatMap(Language.init(rawValue:)) else { throw WebFault.unreadableForm }
        var answer = Answer.seeOther(Links.local(visit.form["back"]))
        answer.language = language
        return answer
    }
}

/// Acting in an absent colleague's place, or for oneself again.
enum HatChoice {
    static func send(_ visit: Visit) async throws -> Answer {
        let absent = visit.form.text("absent").map { UserName($0) }
        let name = try visit.actor.name
        try await visit.office.write { try $0.act(for: absent, in: visit.token, as: name) }
        let notice =
            absent.map { visit.say(vi: "Từ giờ bạn làm thay \($0).", en: "You act in place of \($0) from now on.") }
            ?? visit.say(vi: "Bạn lại làm việc của mình.", en: "You act for yourself again.")
        return .seeOther(Links.home, notice: notice)
    }
}
