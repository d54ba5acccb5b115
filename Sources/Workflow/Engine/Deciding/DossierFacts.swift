/// The names that conditions can ask for, answered for one dossier at one moment.
///
/// Their list, with what each means, stands in `workflows/README.md`.
struct DossierFacts: Facts {
    let standing: Standing
    let surroundings: Surroundings
    let moment: Moment
    let entered: [FieldKey: Value]
    /// The fields that are still to be entered: what was recorded for them before does not count.
    var awaited: Set<FieldKey> = []

    /// A text in both languages, with its `{names}` filled in.
    func fill(_ text: BilingualText) -> BilingualText {
        BilingualText(
            vi: Workflow.fill(text.vi, with: InLanguage(facts: self, language: .vi)),
            en: Workflow.fill(text.en, with: InLanguage(facts: self, language: .en)))
    }

    func value(of name: String) -> Value? {
        value(of: name, in: .vi)
    }

    /// The facts as one language puts them: lists of papers are titles.
    private struct InLanguage: Facts {
        let facts: DossierFacts
        let language: Language

        func value(of name: String) -> Value? {
            facts.value(of: name, in: language)
        }
    }

    private func value(of name: String, in language: Language) -> Value? {
        let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return name == "today" ? .day(moment.day) : nil }
        return switch parts[0] {
        case "papers": papers(parts[1], in: language)
        case "paper": .truth(standing.papers.contains(DocumentKey(parts[1])))
        case "nominees": nominees(parts[1])
        case "field": field(FieldKey(parts[1]))
        case "times": .number(Rational(standing.deeds[ActionKey(parts[1])]?.count ?? 0))
        case "day": day(parts[1])
        case "clock": clock(parts[1])
        case "step": parts[1] == "worked-days" ? .number(Rational(workedDays(since: standing.stay.enteredAt))) : nil
        case "dossier": parts[1] == "unit-level" ? surroundings.unitPath.first.map { .text($0.level.rawValue) } : nil
        case "procedure": procedure(parts[1])
        case "extension": parts[1] == "times" ? .number(Rational(standing.extensions.count)) : nil
        default: nil
        }
    }

    private func papers(_ name: String, in language: Language) -> Value? {
        let required = standing.rules.procedure.documents.filter(\.isRequired)
        let missing = standing.missingPapers
        return switch name {
        case "required": .number(Rational(required.count))
        case "received": .number(Rational(required.count - missing.count))
        case "missing": .number(Rational(missing.count))
        case "missing-list": .text(missing.map { "\($0.title[language]) (\($0.key))" }.joined(separator: ", "))
        default: nil
        }
    }

    private func nominees(_ name: String) -> Value? {
        if let outcome = Outcome(rawValue: name) {
            return .number(Rational(standing.results.count { $0.outcome == outcome }))
        }
        return switch name {
        case "total": .number(Rational(standing.nominees.count))
        case "standing": .number(Rational(standing.results.count { $0.outcome.stands }))
        case "individuals": count(of: .individual)
        case "collectives": count(of: .collective)
        case "households": count(of: .household)
        case "elsewhere": .number(Rational(surroundings.standingElsewhere.count))
        case "elsewhere-list": .text(surroundings.standingElsewhere.joined(separator: ", "))
        case "short-of-titles": .number(Rational(surroundings.shortOfTitles.count))
        case "short-of-titles-list": .text(surroundings.shortOfTitles.joined(separator: ", "))
        default: nil
        }
    }

    private func count(of kind: NomineeKind) -> Value {
        .number(Rational(standing.nominees.count { $0.kind == kind }))
    }

    /// What is entered now, or else what was last recorded, in the form the field asks for.
    private func field(_ key: FieldKey) -> Value? {
        if let value = entered[key] { return value }
        guard !awaited.contains(key), let text = standing.fields[key] else { return nil }
        return standing.rules.process.field(key)?.read(text)
    }

    private func day(_ name: String) -> Value? {
        if name == "received" { return .day(standing.receivedAt.day) }
        let key = ActionKey(name)
        if let deed = standing.deeds[key]?.last { return .day(deed.occurredAt.day) }
        let isStart = standing.rules.process.startingAction?.key == key
        return isStart ? standing.acceptedAt.map { .day($0.day) } : nil
    }

    private func clock(_ name: String) -> Value? {
        switch name {
        case "started": .truth(standing.acceptedAt != nil)
        case "paused": .truth(standing.isPaused)
        case "overdue": standing.clock == .notStarted ? .truth(false) : .truth(standing.timeliness(at: moment) == .overdue)
        case "worked-days-left":
            standing.dueAt.map { .number(Rational(standing.calendar.workedDays(after: moment.day, through: $0.day))) }
        case "worked-days-used": standing.acceptedAt.map { .number(Rational(workedDays(since: $0))) }
        default: nil
        }
    }

    private func workedDays(since start: Moment) -> Int {
        standing.calendar.workedDays(after: start.day, through: moment.day)
    }

    private func procedure(_ name: String) -> Value? {
        let procedure = standing.rules.procedure
        return switch name {
        case "key": .text(procedure.key.text)
        case "level": .text(procedure.level.rawValue)
        case "award": .text(procedure.award?.text ?? "")
        case "basis": .text(procedure.basis?.rawValue ?? "")
        default: nil
        }
    }
}
