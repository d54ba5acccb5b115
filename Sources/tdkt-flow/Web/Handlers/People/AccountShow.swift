import Dossier
import Workflow

/// The account of whoever is logged in.
enum AccountShow {
    static func show(_ visit: Visit) async throws -> Answer {
        .page(try await page(visit))
    }

    static func page(_ visit: Visit, standIns refused: StandInForm.Refused? = nil) async throws -> AccountPage {
        guard let person = visit.session?.person else { throw WebFault.loggedOut }
        let (office, unit) = try await visit.office.read { snapshot in
            (try snapshot.office(on: visit.now.day), try person.unit.map { try snapshot.knownUnit($0).name })
        }
        return AccountPage(
            title: visit.say(vi: "Tài khoản của tôi", en: "My account"), name: person.shownName,
            roles: person.roles.map { office.title(of: $0, in: visit.language) }.sorted().joined(separator: ", "),
            unit: unit ?? visit.say(vi: "cả tỉnh", en: "the whole province"), passwordURL: Links.password,
            endSessionsURL: Links.endSessions,
            standIns: try await StandInForm.view(visit, for: person, action: Links.standIns, refused), formKey: visit.token.formKey)
    }
}

/// Choosing another password.
enum PasswordForm {
    static func show(_ visit: Visit) async throws -> Answer {
        .page(try page(visit, []))
    }

    static func send(_ visit: Visit) async throws -> Answer {
        guard let person = visit.session?.person else { throw WebFault.loggedOut }
        let (current, chosen, again) = (visit.form["current"] ?? "", visit.form["chosen"] ?? "", visit.form["again"] ?? "")
        var lines: [ErrorSummary.Line] = []
        if !(try await visit.office.read { try $0.isPassword(current, of: person.name) }) {
            let sentence = visit.say(
                vi: "Mật khẩu hiện tại không đúng. Gõ lại mật khẩu đang dùng.", en: "The present password is wrong. Type it again.")
            lines.append(.init(sentence, at: "current"))
        }
        if let fault = PasswordRule.fault(in: chosen, of: person.name) {
            lines.append(.init(fault.words(in: visit.language), at: "chosen"))
        }
        if chosen == current, !chosen.isEmpty {
            let sentence = visit.say(
                vi: "Mật khẩu mới trùng mật khẩu cũ. Chọn mật khẩu khác.", en: "The new password is the old one. Choose another.")
            lines.append(.init(sentence, at: "chosen"))
        }
        if chosen != again {
            let sentence = visit.say(
                vi: "Hai lần gõ mật khẩu mới khác nhau. Gõ lại cả hai.", en: "The two new passwords differ. Type both again.")
            lines.append(.init(sentence, at: "again"))
        }
        guard lines.isEmpty else { return .refused(try page(visit, lines)) }
        // Everywhere else the person is logged out; here it goes on, under a new token.
        let token = SessionToken()
        try await visit.office.write { transaction in
            try transaction.setPassword(chosen, of: person.name, mustChange: false)
            try transaction.beginSession(of: person.name, token: token)
        }
        var answer = Answer.seeOther(Links.home, notice: visit.say(vi: "Đã đổi mật khẩu.", en: "The password was changed."))
        answer.token = .set(token.text)
        return answer
    }

    private static func page(_ visit: Visit, _ lines: [ErrorSummary.Line]) throws -> PasswordPage {
        guard let person = visit.session?.person else { throw WebFault.loggedOut }
        return PasswordPage(
            title: visit.say(vi: "Đổi mật khẩu", en: "Change the password"), errors: ErrorSummary(lines),
            why: person.mustChangePassword
                ? visit.say(
                    vi: "Mật khẩu này do người khác đặt. Chọn mật khẩu chỉ mình bạn biết rồi làm tiếp.",
                    en: "Somebody else set this password. Choose one that only you know, then go on.") : nil,
            current: FieldView(
                "current", visit.say(vi: "Mật khẩu hiện tại", en: "Present password"), .password, isRequired: true,
                autocomplete: "current-password"),
            chosen: FieldView(
                "chosen", visit.say(vi: "Mật khẩu mới", en: "New password"), .password,
                hint: visit.say(
                    vi: "Ít nhất \(PasswordRule.fewest) ký tự, ví dụ bốn từ không liên quan nhau.",
                    en: "At least \(PasswordRule.fewest) signs, as four words that have nothing to do with each other."),
                isRequired: true, autocomplete: "new-password"),
            again: FieldView(
                "again", visit.say(vi: "Gõ lại mật khẩu mới", en: "New password again"), .password, isRequired: true,
                autocomplete: "new-password"),
            action: Links.password, formKey: visit.token.formKey)
    }
}
