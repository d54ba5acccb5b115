import Dossier
import Workflow

/// Arranging who stands in for somebody, from the own account or from the page of a person.
enum StandInForm {
    /// What was typed and not taken.
    struct Refused {
        let sentences: [String]
    }

    static func add(_ visit: Visit) async throws -> Answer {
        guard let person = visit.session?.person else { throw WebFault.loggedOut }
        // For oneself one arranges it as oneself, also while standing in for somebody.
        let oneself = Actor(name: person.name, roles: person.roles, unit: person.unit)
        return try await add(visit, for: person.name, by: oneself, back: Links.account) {
            .refused(try await AccountShow.page(visit, standIns: $0))
        }
    }

    /// Ends an arrangement: one of the own, or one for somebody whom the person manages.
    static func end(_ visit: Visit) async throws -> Answer {
        guard let id = Int(try visit.parameter("id")) else { throw WebFault.notFound }
        let actor = try visit.actor
        do {
            try await visit.office.write { try $0.endStandIn(id, by: actor) }
        } catch let refusal as Refusal {
            // An arrangement of somebody else is one that is not there.
            guard case .reach = refusal else { throw WebFault.notFound }
            throw refusal
        }
        return .seeOther(Links.local(visit.form["back"]), notice: visit.say(vi: "Đã kết thúc làm thay.", en: "The stand-in was ended."))
    }

    static func add(
        _ visit: Visit, for absent: UserName, by actor: Actor, back: String, refusing refuse: (Refused) async throws -> Answer
    ) async throws -> Answer {
        guard let from = visit.form["from"].flatMap({ CivilDay($0) }), let to = visit.form["to"].flatMap({ CivilDay($0) }) else {
            let sentence = visit.say(vi: "Chọn ngày đầu và ngày cuối.", en: "Choose the first and the last day.")
            return try await refuse(Refused(sentences: [sentence]))
        }
        let standIn = UserName(visit.form.text("stand-in") ?? "")
        do {
            try await visit.office.write { try $0.arrangeStandIn(for: absent, standIn, from: from, to: to, by: actor) }
        } catch let refusal as Refusal {
            return try await refuse(Refused(sentences: refusal.sentences(in: visit.language)))
        }
        return .seeOther(
            back,
            notice: visit.say(
                vi: "Từ \(from.display) đến \(to.display), \(standIn) làm thay \(absent).",
                en: "From \(from.display) to \(to.display), \(standIn) stands in for \(absent)."))
    }

    static func view(_ visit: Visit, for absent: PersonRecord, action: String, _ refused: Refused?) async throws -> StandInsView {
        // On one's own account one chooses among one's own unit, else among the people that one manages.
        let within = absent.name == visit.session?.person.name ? absent.unit : visit.within
        let (people, near, arrangements) = try await visit.office.read { snapshot in
            (try snapshot.people(), try snapshot.people(within: within), try snapshot.standIns(from: visit.now.day))
        }
        let names = people.shownNames
        let concerned = arrangements.filter { $0.absent == absent.name || $0.standIn == absent.name }
        let rows = concerned.map { arrangement in
            StandInsView.Row(
                absent: names[arrangement.absent] ?? arrangement.absent.text,
                standIn: names[arrangement.standIn] ?? arrangement.standIn.text,
                days: "\(arrangement.from.display) – \(arrangement.to.display)",
                setBy: names[arrangement.setBy] ?? arrangement.setBy.text,
                endURL: arrangement.absent == absent.name ? Links.endStandIn(arrangement.id) : nil)
        }
        let others = near.filter { $0.name != absent.name && !$0.isDisabled }
        let isSent = refused != nil
        let choices =
            [FieldView.Choice.none(in: visit.language)]
            + others.map { FieldView.Choice(value: $0.name.text, label: $0.shownName) }
        return StandInsView(
            rows: rows, hasRows: !rows.isEmpty, hindrances: refused.flatMap { ErrorSummary(sentences: $0.sentences) },
            absent: absent.shownName,
            standIn: FieldView(
                "stand-in", visit.say(vi: "Người làm thay", en: "Who stands in"), .choice(choices),
                value: isSent ? visit.form["stand-in"] : nil, isRequired: true),
            from: FieldView(
                "from", visit.say(vi: "Từ ngày", en: "From"), .date, value: isSent ? visit.form["from"] : visit.now.day.iso,
                isRequired: true),
            to: FieldView(
                "to", visit.say(vi: "Đến hết ngày", en: "To, including"), .date, value: isSent ? visit.form["to"] : visit.now.day.iso,
                isRequired: true),
            action: action, formKey: visit.token.formKey)
    }
}
