import Testing

@testable public import Workflow

/// A dossier that a test leads through its process, entry by entry, as the store would.
struct WalkedDossier {
    private(set) var history: History
    private(set) var standing: Standing
    /// What the rest of the record says when the dossier is weighed.
    var surroundings = Surroundings()

    /// A dossier with every paper, handed in on Monday 1 October 2018 at 08:00.
    init(
        _ rules: Rules, nominees: [String] = ["An", "Bình", "Chi"], papers: Set<DocumentKey>? = nil, at time: String = "2018-10-01T08:00"
    ) throws {
        let known = rules.procedure.documents.map(\.key)
        let submission = Submission(
            pins: rules.pins, unit: "so-y-te", channel: .direct,
            nominees: nominees.map { Nominee(name: $0, kind: rules.procedure.kinds[0], award: rules.procedure.award ?? "") },
            documents: known.filter { papers?.contains($0) ?? true })
        try self.init(rules, beginning: .submitted(submission), at: time)
    }

    /// A dossier of nobody, handed in with what it says of itself.
    init(_ rules: Rules, naming fields: [FieldKey: String], at time: String) throws {
        let submission = Submission(
            pins: rules.pins, unit: "so-y-te", channel: .direct, nominees: [], documents: rules.procedure.documents.map(\.key),
            fields: fields)
        try self.init(rules, beginning: .submitted(submission), at: time)
    }

    init(_ rules: Rules, beginning event: Event, at time: String) throws {
        let entry = Entry(
            sequence: 1, event: event, actor: "clerk", occurredAt: .of(time), recordedAt: .of(time), calendarVersion: 1)
        history = History(number: "H37.12-181001-0001", rules: rules, entries: [entry], calendars: [1: VietnameseCalendar.calendar])
        standing = try history.replay()
        surroundings.unitPath = [SendingUnit(code: "so-y-te", name: "Sở Y tế", level: .province)]
        surroundings.authority = "province"
    }

    var rules: Rules { history.rules }

    func decision(on intent: Intent, by actor: Actor?, at moment: Moment, now: Moment? = nil) -> Decision {
        decide(intent, for: standing, by: actor, at: moment, now: now ?? moment, in: surroundings)
    }

    /// Why something cannot be done.
    func blockers(_ intent: Intent, by actor: Actor?, at time: String) -> [Blocker] {
        decision(on: intent, by: actor, at: .of(time)).blockers
    }

    /// Makes an entry of an event, whoever may do it.
    mutating func record(
        _ event: Event, by actor: UserName, onBehalfOf absent: UserName? = nil, at moment: Moment, note: String? = nil
    ) throws {
        let entry = Entry(
            sequence: standing.revision + 1, event: event, actor: actor, onBehalfOf: absent, occurredAt: moment, recordedAt: moment,
            calendarVersion: standing.calendar.version, note: note)
        standing = try history.appending(entry, to: standing)
        history = history.with(history.entries + [entry])
    }

    /// Makes other rules known, onto which the dossier can be moved.
    mutating func lead(to rules: Rules, by pins: Pins) {
        history = History(
            number: history.number, rules: history.rules, later: history.later.merging([pins: rules]) { $1 }, entries: history.entries,
            calendars: history.calendars)
    }

    /// Does what is wanted, by somebody with every role.
    mutating func carryOut(
        _ intent: Intent, by name: UserName = "lan", standingInFor absent: UserName? = nil, at time: String, note: String? = nil
    ) throws {
        let actor = Actor(name: name, roles: Set(rules.office.roles.map(\.key)), standsInFor: absent)
        switch decision(on: intent, by: actor, at: .of(time)) {
        case .refused(let blockers): throw Blocked(blockers: blockers)
        case .go(let event, _): try record(event, by: name, onBehalfOf: absent, at: .of(time), note: note)
        }
    }

    /// Carries an action out.
    mutating func act(
        _ action: ActionKey, _ fields: [FieldKey: String] = [:], votes: [Entered.Votes] = [], except exceptions: [Entered.Exception] = [],
        by name: UserName? = nil, at time: String
    ) throws {
        let entered = Entered(fields: fields, votes: votes, exceptions: exceptions)
        try carryOut(.act(action, entered), by: name ?? UserName(action.text), at: time, note: fields["reason"])
    }

    /// Brings a newer version of the calendar in, with an entry that says so.
    mutating func recount(with calendar: BusinessCalendar, at moment: Moment) throws {
        let next = standing.counted(with: calendar)
        let entry = Entry(
            sequence: standing.revision + 1, event: .recounted(Recount(from: standing.dueAt, to: next.dueAt, notices: ["TB 1"])),
            actor: "owner", occurredAt: moment, recordedAt: moment, calendarVersion: calendar.version)
        var calendars = history.calendars
        calendars[calendar.version] = calendar
        history = History(number: history.number, rules: rules, entries: history.entries, calendars: calendars)
        standing = try history.appending(entry, to: standing)
        history = History(number: history.number, rules: rules, entries: history.entries + [entry], calendars: calendars)
    }
}

/// Why a test could not lead its dossier on.
struct Blocked: Error {
    let blockers: [Blocker]
}

extension Rules {
    /// What dossiers of a shipped procedure run under.
    static func shipped(_ procedure: ProcedureKey) throws -> Rules {
        try #require(DefinitionSet.shipped.rules(for: procedure, on: .of("2018-10-01")))
    }

    /// A process as a test writes it, in the office that ships, with a limit of ten working days.
    static func small(_ process: String, limit: String = "10 working days", steps: String? = nil, documents: String = "{}")
        throws -> Rules
    {
        let procedure = """
            procedure: small
            effective: 2018-08-27
            number: 1
            title: { vi: Nhỏ, en: Small }
            level: province
            award: commendation
            basis: merit
            kinds: [individual]
            process: small
            limit: \(limit)
            documents: \(documents)
            \(steps.map { "steps: { budgets: \($0) }" } ?? "")
            """
        let head = "process: small\neffective: 2018-08-27\ntitle: { vi: Nhỏ, en: Small }\n"
        let office = Fixture.shipped.filter { $0.path == "office.yaml" }
        let set = DefinitionSet(
            reading: office + [
                DefinitionFile(path: "processes/small/2018-08-27.yaml", text: head + process),
                DefinitionFile(path: "procedures/small/2018-08-27.yaml", text: procedure),
            ])
        try #require(set.problems.isEmpty, "\(set.problems.map { $0.line(in: .en) })")
        return try #require(set.rules(for: "small", on: .of("2018-10-01")))
    }

    /// The same rules with another passage in the text of the procedure.
    static func shipped(_ procedure: ProcedureKey, replacing passage: String, with other: String) throws -> Rules {
        let files = Fixture.shipped.map { file in
            let isProcedure = file.path.hasPrefix("procedures/\(procedure)/")
            return isProcedure ? DefinitionFile(path: file.path, text: file.text.replacing(passage, with: other)) : file
        }
        let set = DefinitionSet(reading: files)
        let rules = try #require(set.rules(for: procedure, on: .of("2018-10-01")))
        let original = try Rules.shipped(procedure)
        try #require(rules.procedure != original.procedure, "nothing was replaced")
        return rules
    }

    var pins: Pins {
        Pins(
            procedure: Pins.Version(key: procedure.key, effective: procedure.effective, digest: ""),
            process: Pins.Version(key: process.key, effective: process.effective, digest: ""),
            office: Pins.Version(key: office.key, effective: office.effective, digest: ""))
    }
}

extension DefinitionSet {
    static let shipped = DefinitionSet(reading: Fixture.shipped)
}

extension [FieldKey: String] {
    /// What is entered at a decision.
    static func decision(_ number: String = "1645/QĐ-UBND", on date: String = "2018-10-15", by signer: String = "Hồ Tiến Thiệu") -> Self {
        ["decision-number": number, "decision-date": date, "signer": signer]
    }

    /// What is entered at a vote that is the same for all.
    static func vote(_ votes: Int?, present: Int, of members: Int) -> Self {
        var fields: Self = ["members-total": "\(members)", "members-present": "\(present)"]
        if let votes { fields["votes-for"] = "\(votes)" }
        return fields
    }

    static let reason: Self = ["reason": "Thiếu chữ ký"]
}

extension Key: ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral, ExpressibleByStringLiteral {
    /// A key as a test writes it.
    public init(stringLiteral value: String) {
        self.init(value)
    }
}
