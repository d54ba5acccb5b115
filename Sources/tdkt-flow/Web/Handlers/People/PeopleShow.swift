import Dossier
import Workflow

/// Everybody of the office, and adding a person.
enum PeopleShow {
    static func show(_ visit: Visit) async throws -> Answer {
        .page(try await page(visit, nil))
    }

    static func add(_ visit: Visit) async throws -> Answer {
        let name = UserName(visit.form["name"] ?? "")
        let roles = visit.form.all("role").map { RoleKey($0) }
        let unit = visit.form.text("unit").map { UnitCode($0) }
        let fullName = visit.form.text("full-name")
        let actor = try visit.actor
        let password = MadePassword().text
        do {
            try await visit.office.write { transaction in
                try transaction.addPerson(name, fullName: fullName, roles: roles, unit: unit, password: password, by: actor)
            }
        } catch let refusal as Refusal {
            return .refused(try await page(visit, ErrorSummary(sentences: refusal.sentences(in: visit.language))))
        }
        return .page(try await PersonForm.page(visit, name, newPassword: password))
    }

    private static func page(_ visit: Visit, _ errors: ErrorSummary?) async throws -> PeoplePage {
        let actor = try visit.actor
        let (people, office, given) = try await visit.office.read { snapshot in
            (
                try snapshot.people(managedBy: actor), try snapshot.office(on: visit.now.day),
                try PersonForm.Given(snapshot, by: actor, on: visit.now.day)
            )
        }
        let unitNames = given.units.names
        let isSent = errors != nil
        return PeoplePage(
            title: visit.say(vi: "Người dùng", en: "People"),
            rows: people.map { person in
                PeoplePage.Row(
                    name: person.name.text, fullName: person.fullName ?? "", url: Links.person(person.name),
                    roles: person.roles.map { office.title(of: $0, in: visit.language) }.sorted().joined(separator: ", "),
                    unit: person.unit.map { unitNames[$0] ?? $0.text } ?? visit.say(vi: "cả tỉnh", en: "the whole province"),
                    state: person.state(in: visit.language))
            },
            errors: errors, isFormOpen: isSent,
            fields: [
                FieldView(
                    "name", visit.say(vi: "Tên đăng nhập", en: "Log-in name"), value: isSent ? visit.form["name"] : nil,
                    hint: visit.say(vi: "Không đổi được về sau: tên này đứng trong sổ gốc.", en: "Never changes: it stands in the record."),
                    isRequired: true)
            ] + PersonForm.fields(visit, given, isSent ? PersonForm.Typed(visit.form) : .empty),
            action: Links.people, formKey: visit.token.formKey)
    }
}

extension PersonRecord {
    /// Whether the person can work here.
    func state(in language: Language) -> ToneView {
        if isDisabled { return ToneView(tone: "over", sign: "✕", words: language.say(vi: "đã ngừng", en: "shut out")) }
        if !canLogIn { return ToneView(tone: "quiet", sign: "○", words: language.say(vi: "chưa có mật khẩu", en: "no password yet")) }
        if mustChangePassword {
            return ToneView(tone: "soon", sign: "◐", words: language.say(vi: "phải đổi mật khẩu", en: "has to change the password"))
        }
        return ToneView(tone: "good", sign: "●", words: language.say(vi: "đang dùng", en: "active"))
    }
}
