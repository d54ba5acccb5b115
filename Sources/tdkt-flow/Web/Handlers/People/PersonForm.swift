import Dossier
import Workflow

/// The page of one person: what is changed there, and who may not be changed.
enum PersonForm {
    /// What stands in the form.
    struct Typed {
        let fullName: String?
        let unit: String?
        let roles: Set<String>

        static let empty = Typed(fullName: nil, unit: nil, roles: [])

        init(fullName: String?, unit: String?, roles: Set<String>) {
            self.fullName = fullName
            self.unit = unit
            self.roles = roles
        }

        init(_ form: FormValues) {
            self.init(fullName: form["full-name"], unit: form["unit"], roles: Set(form.all("role")))
        }
    }

    static func show(_ visit: Visit) async throws -> Answer {
        .page(try await page(visit, try name(visit)))
    }

    static func change(_ visit: Visit) async throws -> Answer {
        let name = try name(visit)
        let roles = visit.form.all("role").map { RoleKey($0) }
        let actor = try visit.actor
        let (fullName, unit) = (visit.form.text("full-name"), visit.form.text("unit").map { UnitCode($0) })
        return try await trying(visit, name, visit.say(vi: "Đã lưu.", en: "Saved.")) { transaction in
            try transaction.changePerson(name, fullName: fullName, roles: roles, unit: unit, by: actor)
        }
    }

    static func disable(_ visit: Visit) async throws -> Answer {
        let (name, actor) = (try name(visit), try visit.actor)
        return try await trying(visit, name, visit.say(vi: "\(name) đã bị ngừng.", en: "\(name) was shut out.")) { transaction in
            try transaction.setDisabled(true, name, by: actor)
        }
    }

    static func enable(_ visit: Visit) async throws -> Answer {
        let (name, actor) = (try name(visit), try visit.actor)
        return try await trying(visit, name, visit.say(vi: "\(name) lại vào được.", en: "\(name) is let in again.")) { transaction in
            try transaction.setDisabled(false, name, by: actor)
        }
    }

    /// Gives the person a new password, which is shown this once and has to be changed at the next log-in.
    static func newPassword(_ visit: Visit) async throws -> Answer {
        let name = try name(visit)
        let actor = try visit.actor
        let password = MadePassword().text
        do {
            try await visit.office.write { try $0.setPassword(password, of: name, by: actor) }
        } catch let refusal as Refusal {
            return try await refused(visit, name, refusal)
        }
        return .page(try await page(visit, name, newPassword: password))
    }

    static func addStandIn(_ visit: Visit) async throws -> Answer {
        let name = try name(visit)
        return try await StandInForm.add(visit, for: name, by: try visit.actor, back: Links.person(name)) {
            .refused(try await page(visit, name, standIns: $0))
        }
    }

    private static func name(_ visit: Visit) throws -> UserName {
        UserName(try visit.parameter("name"))
    }

    private static func trying(
        _ visit: Visit, _ name: UserName, _ notice: String, _ change: @escaping @Sendable (Transaction) throws -> Void
    ) async throws -> Answer {
        do {
            try await visit.office.write(change)
        } catch let refusal as Refusal {
            return try await refused(visit, name, refusal, typed: Typed(visit.form))
        }
        return .seeOther(Links.person(name), notice: notice)
    }

    private static func refused(_ visit: Visit, _ name: UserName, _ refusal: Refusal, typed: Typed? = nil) async throws -> Answer {
        if case .unknown(.user, _, _) = refusal { throw refusal }
        // Why the person cannot be changed at all stands on the page anyway.
        if case .reach(.person) = refusal { return .refused(try await page(visit, name)) }
        return .refused(try await page(visit, name, errors: ErrorSummary(sentences: refusal.sentences(in: visit.language)), typed: typed))
    }

    static func page(
        _ visit: Visit, _ name: UserName, errors: ErrorSummary? = nil, typed: Typed? = nil, newPassword: String? = nil,
        standIns: StandInForm.Refused? = nil
    ) async throws -> PersonPage {
        let actor = try visit.actor
        let (person, fault, given) = try await visit.office.read { snapshot in
            let person = try snapshot.person(name, within: actor.unit)
            let fault = try snapshot.reachFault(of: actor, over: person, on: visit.now.day)
            return (person, fault, try Given(snapshot, by: actor, on: visit.now.day))
        }
        let kept = Typed(fullName: person.fullName, unit: person.unit?.text, roles: Set(person.roles.map(\.text)))
        return PersonPage(
            title: person.shownName, errors: errors, why: fault?.words(in: visit.language), name: person.name.text,
            state: person.state(in: visit.language),
            isDisabled: person.isDisabled, fields: fields(visit, given, typed ?? kept), action: Links.person(person.name),
            newPassword: newPassword, passwordURL: Links.person(person.name, "password"),
            disableURL: Links.person(person.name, "disable"), enableURL: Links.person(person.name, "enable"),
            standIns: try await StandInForm.view(visit, for: person, action: Links.person(person.name, "stand-ins"), standIns),
            peopleURL: Links.people, formKey: visit.token.formKey)
    }

    /// What whoever manages people can give.
    struct Given: Sendable {
        let roles: [Role]
        let units: [SendingUnit]
        let isWholeProvince: Bool

        init(_ snapshot: Snapshot, by administrator: Actor, on day: CivilDay) throws {
            let beyond = try snapshot.rolesBeyond(administrator, on: day)
            roles = try snapshot.office(on: day).roles.filter { !beyond.contains($0.key) }
            units = try snapshot.units(givenBy: administrator)
            isWholeProvince = administrator.unit == nil
        }
    }

    /// The fields that a new person and a known one share.
    static func fields(_ visit: Visit, _ given: Given, _ typed: Typed) -> [FieldView] {
        let everywhere = FieldView.Choice(value: "", label: visit.say(vi: "Cả tỉnh", en: "The whole province"))
        let units = given.units.map { FieldView.Choice(value: $0.code.text, label: $0.name) }
        return [
            FieldView("full-name", visit.say(vi: "Họ và tên", en: "Full name"), value: typed.fullName),
            FieldView(
                "unit", visit.say(vi: "Đơn vị", en: "Unit"), .choice(given.isWholeProvince ? [everywhere] + units : units),
                value: typed.unit,
                hint: visit.say(
                    vi: "Người của một đơn vị chỉ thấy hồ sơ của đơn vị ấy và các đơn vị bên dưới.",
                    en: "Somebody of a unit sees the dossiers of that unit and of those below it only."), isRequired: true),
            FieldView(
                "role", visit.say(vi: "Vai trò", en: "Roles"),
                .ticks(
                    given.roles.map { role in
                        FieldView.Choice(
                            value: role.key.text, label: role.title[visit.language], isChosen: typed.roles.contains(role.key.text))
                    })),
        ]
    }
}
