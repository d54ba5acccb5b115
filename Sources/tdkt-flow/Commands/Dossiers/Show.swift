import ArgumentParser
import Dossier
import Workflow

/// `show`: the dossier.
struct Show: OfficeCommand {
    static let configuration = CommandConfiguration(abstract: "Xem hồ sơ · the dossier")

    @Argument(help: "Số hồ sơ · the number") var number: String
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        let (standing, steps, unit) = try office.open().read { snapshot in
            let number = DossierNumber(number)
            let steps = try snapshot.history(of: number).steps()
            let standing = try snapshot.standing(of: number, asOf: moment.at)
            return (standing, steps, try snapshot.unit(standing.unit))
        }
        let at = moment.at ?? office.now
        // An imported course is told by one entry, which stands on the page from the first moment it tells of.
        let known = steps.filter { $0.entry.occurredAt <= at || $0.entry.sequence == 1 }
        let page = DossierPageText(standing: standing, steps: known, unitName: unit?.name, at: at, office: office)
        office.answer(json: page.json, table: page.table, text: { page.text })
    }
}

/// `actions`: what can be done now, and for the rest every reason why not.
struct Actions: OfficeCommand {
    static let configuration = CommandConfiguration(abstract: "Việc có thể làm, và lý do với việc chưa thể · what can be done now")

    @Argument(help: "Số hồ sơ · the number") var number: String
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    /// An action as it is offered.
    private struct Offer {
        let action: Action
        let to: StateKey?
        let blockers: [(code: String, message: String)]
    }

    func run(in office: WorkingOffice) throws {
        let offers = try office.open().read { snapshot in
            let standing = try snapshot.standing(of: DossierNumber(number), asOf: moment.at)
            let actor = try office.user.map { try snapshot.actor($0) }
            let at = max(moment.at ?? office.now, standing.lastOccurredAt)
            return try standing.rules.process.actions.map { action in
                let decision = try snapshot.weigh(.offer(action.key), for: standing, by: actor, at: at, now: max(at, office.now))
                let reasons = decision.blockers.map {
                    (code: $0.code, message: $0.words(in: office.language, rules: standing.rules))
                }
                return Offer(action: action, to: standing.target(of: action), blockers: reasons)
            }
        }
        office.answer(json: .array(offers.map(json)), table: table(offers, office), text: { text(offers, office) })
    }

    private func json(_ offer: Offer) -> JSON {
        [
            "action": .string(offer.action.key.text), "title": .string(offer.action.title[options.lang]), "to": .text(offer.to?.text),
            "allowed": .bool(offer.blockers.isEmpty),
            "blockers": .array(offer.blockers.map { ["code": .string($0.code), "message": .string($0.message)] }),
        ]
    }

    private func table(_ offers: [Offer], _ office: WorkingOffice) -> Table {
        Table(
            ["action", "title", "to", "allowed", "blockers"].map { Table.Column(key: $0, title: $0) },
            rows: offers.map { offer in
                [
                    offer.action.key.text, offer.action.title[office.language], offer.to?.text ?? "",
                    offer.blockers.isEmpty ? "true" : "false", offer.blockers.map(\.message).joined(separator: " "),
                ]
            })
    }

    /// What can be done first, then the rest with its reasons.
    private func text(_ offers: [Offer], _ office: WorkingOffice) -> String {
        let possible = offers.filter(\.blockers.isEmpty)
        let blocked = offers.filter { !$0.blockers.isEmpty }
        var text = ""
        for offer in possible {
            text += "✓ \(offer.action.key)  \(offer.action.title[office.language])\n"
        }
        for offer in blocked {
            text += "✗ \(offer.action.key)  \(offer.action.title[office.language])\n"
            for reason in offer.blockers { text += "    \(reason.message)\n" }
        }
        return text
    }
}
