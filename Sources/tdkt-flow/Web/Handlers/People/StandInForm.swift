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
        return try await add(visit, for: person.name, back: Links.account) {
            .refused(try await AccountShow.page(visit, standIns: $0))
        }
    }

    /// Ends an arrangement, where the record lets the person.
    static func end(_ visit: Visit) async throws -> Answer {
        guard let person = visit.session?.person, let id = Int(try visit.parameter("id")) else { throw WebFault.notFound }
        try await visit.office.write { transaction in
            do {
                try transaction.endStandIn(id, by: person.name)
            } catch Refusal.standIn {
                // Nobody is told of others' arrangements, not even that there is one.
                throw WebFault.notFound
            }
        }
        return .seeOther(Links.local(visit.form["back"]), notice: visit.say(vi: "Đã kết thúc làm thay.", en: "The stand-in was ended."))
    }

    static func add(
        _ visit: Visit, for absent: UserName, back: String, refusing refuse: (Refused) async throws -> Answer
    ) async throws -> Answer {
        guard let setter = visit.session?.person.name else { throw WebFault.loggedOut }
        guard let from = visit.form["from"].flatMap({ CivilDay($0) }), let to = visit.form["to"].flatMap({ CivilDay($0) }) else {
            let sentence = visit.say(vi: "Chọn ngày đầu và ngày cuối.", en: "Choose the first and the last day.")
            return try await refuse(Refused(sentences: [sentence]))
        }
        let standIn = UserName(visit.form.text("stand-in") ?? "")
        do {
            try await visit.office.write { try $0.addStandIn(for: absent, standIn, from: from, to: to, by: setter) }
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
        let (people, arrangements) = try await visit.office.read { snapshot in
            (try snapshot.people(), try snapshot.standIns(from: visit.now.day))
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
        let others = people.filter { $0.name != absent.name && !$0.isDisabled }
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
