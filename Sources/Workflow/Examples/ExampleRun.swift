/// A dossier of an example on its way: weighed as a real one is, and kept by a history of its own.
struct ExampleRun {
    /// What happens at one moment.
    private enum Happening {
        case resumed(Moment)
        case moved(Example.Step)
        case held(Moment)

        /// By time; at one moment a pause ends first and begins last.
        var order: (Moment, Int) {
            switch self {
            case .resumed(let moment): (moment, 0)
            case .moved(let step): (step.at, 1)
            case .held(let moment): (moment, 2)
            }
        }
    }

    private let example: Example
    private let calendar: BusinessCalendar
    private let surroundings: Surroundings
    private var history: History
    private(set) var standing: Standing
    private(set) var surprises: [ExampleResult.Surprise] = []

    init(_ example: Example, under rules: Rules, in calendar: BusinessCalendar) throws(ReplayProblem) {
        self.example = example
        self.calendar = calendar
        let procedure = rules.procedure
        let unit = SendingUnit(code: UnitCode(example.key.text), name: example.key.text, level: procedure.level.ofUnit)
        var surroundings = Surroundings()
        surroundings.unitPath = [unit]
        surroundings.authority = procedure.level.rawValue
        self.surroundings = surroundings
        let nominees = (0..<example.nominees).map { place in
            Nominee(
                name: "#\(place + 1)", kind: procedure.kinds.first ?? .individual, award: procedure.award ?? AwardKey(example.key.text))
        }
        let documents = example.papers ?? procedure.documents.map(\.key)
        let (fields, reasons) = rules.weighSubmission(example.fields, documents: documents, nominees: nominees.count)
        if !reasons.isEmpty { surprises = [.notReceived(reasons)] }
        let pins = Pins(
            procedure: .init(key: procedure.key, effective: procedure.effective, digest: ""),
            process: .init(key: rules.process.key, effective: rules.process.effective, digest: ""),
            office: .init(key: rules.office.key, effective: rules.office.effective, digest: ""))
        let submission = Submission(
            pins: pins, unit: unit.code, channel: .direct, nominees: nominees, documents: documents, fields: fields)
        let entry = Self.entry(1, .submitted(submission), of: example, at: example.received, calendar)
        history = History(
            number: DossierNumber(example.key.text), rules: rules, entries: [entry], calendars: [calendar.version: calendar])
        standing = try history.replay()
    }

    /// Does everything the example says, up to the first surprise; then looks where the dossier stands.
    mutating func run() throws(ReplayProblem) {
        for happening in happenings where surprises.isEmpty {
            switch happening {
            case .moved(let step): try move(step)
            case .held(let moment):
                let reasons = try take(.hold(reason: example.key.text), at: moment)
                if !reasons.isEmpty { surprises.append(.notHeld(at: moment, reasons)) }
            case .resumed(let moment):
                let reasons = try take(.resume, at: moment)
                if !reasons.isEmpty { surprises.append(.notResumed(at: moment, reasons)) }
            }
        }
        if surprises.isEmpty { compare() }
    }

    private var happenings: [Happening] {
        let happenings =
            example.holds.flatMap { hold in [.held(hold.from)] + (hold.to.map { [Happening.resumed($0)] } ?? []) }
            + example.steps.map(Happening.moved)
        // The place in the file decides between moves of one minute; Swift's own sorting does not promise to keep it.
        return happenings.enumerated().sorted { left, right in
            let (before, after) = (left.element.order, right.element.order)
            return (before.0, before.1, left.offset) < (after.0, after.1, right.offset)
        }.map(\.element)
    }

    private mutating func move(_ step: Example.Step) throws(ReplayProblem) {
        let reasons = try take(.act(step.action, Entered(fields: step.fields)), at: step.at)
        switch (reasons.isEmpty, step.isDone) {
        case (true, true): break
        case (true, false): surprises.append(.done(step))
        case (false, true): surprises.append(.refused(step, reasons))
        case (false, false):
            if Set(reasons.map(\.code)) != Set(step.refused) { surprises.append(.refusedOtherwise(step, reasons)) }
        }
    }

    /// Weighs what is wanted; where nothing stands in its way, it is done.
    private mutating func take(_ intent: Intent, at moment: Moment) throws(ReplayProblem) -> [Blocker] {
        switch decide(intent, for: standing, by: nil, at: moment, now: moment, in: surroundings) {
        case .refused(let reasons): return reasons
        case .go(let event, _):
            let entry = Self.entry(standing.revision + 1, event, of: example, at: moment, calendar)
            let next = try history.appending(entry, to: standing)
            history = History(
                number: history.number, rules: history.rules, entries: history.entries + [entry], calendars: history.calendars)
            standing = next
            return []
        }
    }

    private mutating func compare() {
        let expected = example.expectation
        if let state = expected.state, state != standing.state {
            surprises.append(.state(expected: state, got: standing.state))
        }
        let due = Example.Due(standing.dueAt)
        if let wanted = expected.due, wanted != due {
            let day = parting(wanted, due, standing.statutoryDeadline, standing.statutoryCourse)
            surprises.append(.due(expected: wanted, got: due, day: day))
        }
        let stepDue = Example.Due(standing.stepDueAt)
        if let wanted = expected.stepDue, wanted != stepDue {
            let (deadline, stay) = (standing.rules.budget(of: standing.state).map(standing.rules.stepDeadline), standing.stay)
            let day = parting(wanted, stepDue, deadline, ClockCourse(startedAt: stay.enteredAt, pauses: stay.pauses))
            surprises.append(.stepDue(expected: wanted, got: stepDue, day: day))
        }
    }

    /// The earlier of two due days, as the count of a clock explains it.
    private func parting(_ expected: Example.Due, _ got: Example.Due, _ deadline: Deadline?, _ course: ClockCourse?) -> ExplainedDay? {
        guard let course, let deadline, let wanted = expected.moment?.day, let due = got.moment?.day, wanted != due else { return nil }
        return deadline.explain(course, in: calendar).days.first { $0.day == min(wanted, due) }
    }

    private static func entry(_ sequence: Int, _ event: Event, of example: Example, at moment: Moment, _ calendar: BusinessCalendar)
        -> Entry
    {
        Entry(
            sequence: sequence, event: event, actor: UserName(example.key.text), occurredAt: moment, recordedAt: moment,
            calendarVersion: calendar.version)
    }
}

extension Example.Due {
    /// What a clock says.
    init(_ moment: Moment?) {
        self = moment.map(Self.at) ?? .noMoment
    }
}

extension Example {
    /// Runs the example: every move is weighed as a real one is, by nobody in particular, and replayed by a history of its own.
    public func run(under rules: Rules, in calendar: BusinessCalendar) -> ExampleResult {
        do {
            var run = try ExampleRun(self, under: rules, in: calendar)
            try run.run()
            return ExampleResult(example: self, rules: rules, standing: run.standing, surprises: run.surprises)
        } catch {
            return ExampleResult(example: self, rules: rules, standing: nil, surprises: [.unreplayable(error)])
        }
    }
}
