import Dossier
import Workflow

/// What the record makes of a form: the rules it falls under, who is named, and what it still lacks.
struct ReceiptReading: Sendable {
    let form: ReceiptForm
    let rules: Rules
    let calendar: BusinessCalendar
    let now: Moment
    /// When it was handed in; now where that cannot be read.
    let moment: Moment
    let isMomentRead: Bool
    /// The units that the person may choose.
    let units: [UnitChoice]
    let typed: [ReadNominee]
    let pasted: PastedNominees
    let elsewhere: [NomineeElsewhere]
    /// What is handed in; `nil` while something that was typed cannot be read.
    let handedIn: HandedIn?
    /// What was typed for what the process asks for on submission.
    let given: [FieldKey: String]
    /// What is wrong with it.
    let givenBlockers: [Blocker]
    /// Why it could not be accepted as far as it could be read; a unit that is not chosen yet is no such reason.
    let blockers: [Blocker]
    /// Why the person cannot accept it whatever is typed.
    let standingBlockers: [Blocker]
    /// Why the record refused it.
    var refusal: Refusal?

    init(_ form: ReceiptForm, procedure: ProcedureKey, by actor: Actor, at now: Moment, in snapshot: Snapshot) throws {
        // A procedure that is not in force yet receives nothing.
        guard try snapshot.rules(for: procedure, on: now.day).rules.procedure.effective <= now.day else { throw WebFault.notFound }
        let typedMoment = ReceiptForm.moment(form.at, now: now)
        // What is to come is told of as such, and weighed as if it were now.
        let moment = typedMoment.map { min($0, now) } ?? now
        self.form = form
        self.now = now
        isMomentRead = typedMoment != nil
        self.moment = typedMoment ?? now
        rules = try snapshot.rules(for: procedure, on: moment.day).rules
        calendar = try snapshot.calendar()
        units = try snapshot.unitsForChoosing(within: actor.unit, openOn: moment.day)
        typed = try snapshot.typedNominees(form.rows, under: rules)
        pasted = try snapshot.pastedNominees(form.pasted, under: rules)
        let nominees = (typed + pasted.rows).compactMap(\.nominee)
        elsewhere = try snapshot.standingElsewhere(nominees, within: actor.unit)
        given = rules.process.asks.entered { form.given[$0] }
        let read = HandedIn(form, rules, nominees: nominees, given: given)
        let isListed = rules.procedure.kinds.isEmpty || !nominees.isEmpty
        givenBlockers = rules.weighSubmission(given, documents: [], nominees: 0).blockers
        let isWhole = !form.unit.isEmpty && givenBlockers.isEmpty && isListed && nominees.count == typed.count + pasted.rows.count
        handedIn = isWhole && Channel(rawValue: form.channel) != nil && pasted.openQuote == nil ? read : nil
        let entered = Entered(fields: form.fields)
        let isUnitKnown = try snapshot.unit(read.unit) != nil
        blockers =
            try rules.process.startingAction.map { action in
                let prospect = try snapshot.prospect(of: read, by: actor, at: moment)
                let decision = try snapshot.weigh(.act(action.key, entered), for: prospect, by: actor, at: moment, now: now)
                return decision.blockers.filter { isUnitKnown || !$0.isAboutUnit }
            } ?? []
        let nothing = HandedIn(procedure: procedure, unit: actor.unit ?? UnitCode(""), channel: .direct, nominees: [], documents: [])
        standingBlockers =
            try rules.process.startingAction.map { action in
                let prospect = try snapshot.prospect(of: nothing, by: actor, at: moment)
                return try snapshot.weigh(.offer(action.key), for: prospect, by: actor, at: moment, now: now).blockers.filter(\.isAboutRole)
            } ?? []
    }

    /// The same, refused by the record.
    func refused(_ refusal: Refusal) -> ReceiptReading {
        var reading = self
        reading.refusal = refusal
        return reading
    }

    /// The papers that are there: ticked, or come as a file.
    var papers: Set<DocumentKey> { form.ticked.union(form.staged.map(\.document)) }
}

extension HandedIn {
    /// What a form hands in, as far as it could be read.
    fileprivate init(_ form: ReceiptForm, _ rules: Rules, nominees: [Nominee], given: [FieldKey: String]) {
        let known = rules.procedure.documents.map(\.key)
        let here = form.ticked.union(form.staged.map(\.document))
        self.init(
            procedure: rules.procedure.key, unit: UnitCode(form.unit), channel: Channel(rawValue: form.channel) ?? .direct,
            nominees: nominees, documents: known.filter(here.contains) + here.subtracting(known).sorted(),
            files: form.staged.map { PaperFile(document: $0.document, file: $0.file.file) }, fields: given)
    }
}

extension Blocker {
    /// Whether the person's roles are in the way, and nothing that could be typed.
    fileprivate var isAboutRole: Bool {
        if case .role = self { true } else { false }
    }

    /// Whether the unit is in the way.
    fileprivate var isAboutUnit: Bool {
        if case .unit = self { true } else { false }
    }
}
