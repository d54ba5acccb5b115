import Dossier
import Workflow

/// Makes the frame of a page: what a person's roles allow is in the bar, nothing else.
struct FrameMaker {
    let visit: Visit
    let facts: OfficeFacts
    let assets: Assets
    let notice: String?

    func frame(around page: any Page, body: String) -> Frame {
        Frame(
            language: visit.language.rawValue, otherLanguage: visit.language == .vi ? "en" : "vi", title: page.title,
            office: facts.office.title[visit.language], entries: entries(current: page.section), who: who, notice: notice,
            formKey: visit.token.formKey, here: String(visit.address.prefix(2000)),
            searchText: String((visit.query["q"] ?? "").prefix(WorkFilter.longest)), searchURL: Links.dossiers,
            suggestURL: Links.suggest, homeURL: Links.home, logoutURL: Links.logout,
            languageURL: Links.language, hatURL: Links.hat, styleURL: url(of: "office.css"),
            scriptURLs: (["office.js"] + page.scripts).map(url),
            iconURL: url(of: "icon.svg"), body: body)
    }

    private func url(of asset: String) -> String {
        Links.asset(asset, version: assets[asset]?.version ?? "")
    }

    private func entries(current: Section?) -> [Frame.Entry] {
        guard let session = visit.session, !session.person.mustChangePassword else { return [] }
        return Section.allCases.filter { section in
            section.access.admits(session.actor, office: facts.office, councilRoles: facts.councilRoles)
        }.map { section in
            Frame.Entry(label: section.name(in: visit.language), url: section.url, isCurrent: section == current, key: section.key)
        }
    }

    private var who: Frame.Who? {
        guard let session = visit.session else { return nil }
        let worn = session.standsInFor?.name
        let hats = facts.absentees.map { person in
            Frame.Hat(name: person.name.text, label: person.shownName, isWorn: person.name == worn)
        }
        let roles = session.actor.roles.map { facts.office.title(of: $0, in: visit.language) }.sorted()
        return Frame.Who(
            name: session.person.name.text, shownName: session.person.shownName, roles: roles.joined(separator: ", "),
            standsInFor: session.standsInFor?.shownName, hats: hats, hasHats: !hats.isEmpty, accountURL: Links.account)
    }
}

extension Section {
    /// Who finds it in the bar.
    var access: Route.Access {
        switch self {
        case .today, .dossiers, .calendar: .person
        case .receive: .permission(.submit)
        case .council: .council
        case .supervision: .permission(.watch)
        case .definitions: .permission(.publish)
        case .audit: .permission(.audit)
        case .people: .permission(.people)
        }
    }

    /// Where it leads.
    var url: String {
        switch self {
        case .today: Links.home
        case .receive: Links.receive
        case .dossiers: Links.dossiers
        case .council: Links.council
        case .supervision: Links.supervision
        case .definitions: Links.definitions
        case .calendar: Links.calendar
        case .audit: Links.audit
        case .people: Links.people
        }
    }

    /// The key that goes there after `g`.
    var key: String {
        switch self {
        case .today: "h"
        case .receive: "t"
        case .dossiers: "d"
        case .council: "c"
        case .supervision: "s"
        case .definitions: "q"
        case .calendar: "l"
        case .audit: "a"
        case .people: "n"
        }
    }

    /// What the bar calls it.
    func name(in language: Language) -> String {
        switch self {
        case .today: language.say(vi: "Việc của tôi", en: "My work")
        case .receive: language.say(vi: "Tiếp nhận", en: "Receive")
        case .dossiers: language.say(vi: "Hồ sơ", en: "Dossiers")
        case .council: language.say(vi: "Hội đồng", en: "Council")
        case .supervision: language.say(vi: "Giám sát", en: "Supervision")
        case .definitions: language.say(vi: "Thủ tục", en: "Procedures")
        case .calendar: language.say(vi: "Lịch", en: "Calendar")
        case .audit: language.say(vi: "Kiểm tra sổ", en: "Audit")
        case .people: language.say(vi: "Người dùng", en: "People")
        }
    }
}
