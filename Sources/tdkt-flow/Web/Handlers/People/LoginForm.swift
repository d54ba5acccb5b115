import Dossier
import Workflow

/// The form to log in with, and logging in.
enum LoginForm {
    static func show(_ visit: Visit) async throws -> Answer {
        if visit.session != nil { return .seeOther(Links.local(visit.query["back"])) }
        return .page(try await page(visit, name: nil, back: visit.query["back"]))
    }

    static func send(_ visit: Visit) async throws -> Answer {
        let name = visit.form.text("name") ?? ""
        let back = visit.form["back"]
        let wait = visit.throttle.attempt(name: name, address: visit.client, at: visit.now)
        if wait > 0 {
            let sentence = visit.say(
                vi: "Sai mật khẩu nhiều lần quá. Chờ \(wait) phút rồi thử lại, hoặc nhờ quản trị đặt lại mật khẩu.",
                en: "Too many wrong passwords. Wait \(wait) minutes and try again, or have an administrator set a new one.")
            return .refused(try await page(visit, name: name, back: back, sentence), status: .tooManyRequests)
        }
        let password = visit.form["password"] ?? ""
        let user = UserName(name)
        guard !name.isEmpty, try await visit.office.read({ try $0.isPassword(password, of: user) }) else {
            let sentence = visit.say(
                vi: "Tên đăng nhập hoặc mật khẩu không đúng. Kiểm tra phím Caps Lock và bộ gõ, rồi thử lại.",
                en: "The name or the password is wrong. Check Caps Lock and the keyboard layout, then try again.")
            return .refused(try await page(visit, name: name, back: back, sentence))
        }
        visit.throttle.forget(name: name, address: visit.client, at: visit.now)
        // A new token, so that one that somebody planted before the log-in is worth nothing.
        let token = SessionToken()
        try await visit.office.write { try $0.beginSession(of: user, token: token) }
        var answer = Answer.seeOther(Links.local(back))
        answer.token = .set(token.text)
        return answer
    }

    private static func page(_ visit: Visit, name: String?, back: String?, _ sentence: String? = nil) async throws -> LoginPage {
        LoginPage(
            title: visit.say(vi: "Đăng nhập", en: "Log in"),
            errors: sentence.flatMap { ErrorSummary([.init($0, at: "name")]) },
            name: FieldView(
                "name", visit.say(vi: "Tên đăng nhập", en: "Name"), value: name, isRequired: true, autocomplete: "username"),
            password: FieldView(
                "password", visit.say(vi: "Mật khẩu", en: "Password"), .password, isRequired: true, autocomplete: "current-password"),
            formKey: visit.token.formKey, action: Links.login(back: nil), back: Links.local(back),
            isDemo: try await visit.office.aside { [store = visit.office.store] in try store.isDemo() })
    }
}
