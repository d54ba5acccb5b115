import Workflow

/// What is to become of one dossier of the demo office: what it is, and what happens to it when.
struct DemoPlan {
    /// Something that happens.
    enum Step {
        case submit
        case act(ActionKey)
        case assign
    }

    let procedure: Procedure
    let unit: SendingUnit
    let nominees: [Nominee]
    /// The papers that come in with it.
    let documents: [DocumentKey]
    let steps: [Happening]

    /// Something that happens, and when it is entered: usually at once, now and then only days later.
    struct Happening {
        let at: Moment
        let recordedAt: Moment
        let step: Step
    }
}

/// Makes the plans: every procedure in every state first, then more of them, weighted as in an office.
struct DemoPlanner {
    let province: DemoProvince
    let units: [SendingUnit]
    let rules: [Rules]
    let calendar: BusinessCalendar
    let today: CivilDay
    var generator: SeededGenerator

    /// One procedure with one state to end in, and the way there.
    private struct Goal {
        let rules: Rules
        let state: StateKey
        let way: [Action]
    }

    mutating func plans(_ count: Int) -> [DemoPlan] {
        // What only a person can fill in, and lists of nobody, are no matter for a generator.
        let plain = rules.filter { !$0.procedure.kinds.isEmpty && !$0.process.asks.contains(where: \.isRequired) }
        let goals = plain.flatMap { rules in
            rules.process.waysToStates().map { Goal(rules: rules, state: $0.state, way: $0.actions) }
        }
        guard !goals.isEmpty else { return [] }
        // Longest ways weigh most: an office has more dossiers behind it than before it.
        let weighted = goals.flatMap { goal in Array(repeating: goal, count: 1 + goal.way.count) }
        var plans = goals.shuffled(using: &generator).prefix(count).map { plan($0) }
        while plans.count < count { plans.append(plan(generator.pick(weighted))) }
        return plans
    }

    private mutating func plan(_ goal: Goal) -> DemoPlan {
        let procedure = goal.rules.procedure
        let award = procedure.award ?? goal.rules.office.awards.first?.key ?? AwardKey("")
        let unit = generator.pick(senders(for: procedure.level))
        let count = generator.oneIn(9) ? Int.random(in: 12...40, using: &generator) : Int.random(in: 1...6, using: &generator)
        var names: Set<String> = []
        let nominees = (0..<count).compactMap { _ -> Nominee? in
            let kind = generator.pick(procedure.kinds)
            let name = province.name(of: kind, at: unit, &generator)
            guard names.insert(name).inserted else { return nil }
            return Nominee(name: name, kind: kind, position: position(of: kind), award: award)
        }
        var documents = procedure.documents.map(\.key)
        if goal.way.isEmpty, generator.oneIn(2) { documents = Array(documents.dropLast()) }
        return DemoPlan(procedure: procedure, unit: unit, nominees: nominees, documents: documents, steps: steps(to: goal))
    }

    /// Who sends dossiers of a level: departments and districts to the province, communes to the district, and themselves.
    private func senders(for level: Procedure.Level) -> [SendingUnit] {
        switch level {
        case .province, .state: units.filter { $0.level != .commune }
        case .district: units.filter { $0.level != .province }
        case .commune: units.filter { $0.level == .commune }
        }
    }

    private mutating func position(of kind: NomineeKind) -> Nominee.Position? {
        switch kind {
        case .individual:
            generator.oneIn(8) ? .entrepreneur : generator.pick([.worker, .worker, .leader, .departmentLeader, .seniorLeader])
        case .collective: generator.oneIn(6) ? .enterprise : nil
        case .household: nil
        }
    }

    /// When what happens: received so long ago that some are late, some are due today, and most are in time.
    private mutating func steps(to goal: Goal) -> [DemoPlan.Happening] {
        let limit = goal.rules.statutoryTerm?.limit.map(\.workingDays) ?? 10
        let isOver = goal.rules.process.state(goal.state)?.isFinal == true || goal.way.contains { $0.clock == .stop }
        let age: Int =
            if isOver {
                limit * 2 + Int.random(in: 0...220, using: &generator)
            } else if generator.oneIn(6) {
                limit
            } else {
                Int.random(in: 1...max(2, limit * 6 / 5), using: &generator)
            }
        var day = workedDay(age, before: today)
        let received = moment(on: day)
        var moments: [(Moment, DemoPlan.Step)] = [(received, .submit)]
        // Finished dossiers took about as long as the limit allows; open ones have used the time up to yesterday.
        let share = generator.oneIn(8) ? Int.random(in: 112...170, using: &generator) : Int.random(in: 40...104, using: &generator)
        let span = isOver ? max(goal.way.count, limit * share / 100) : age - 1
        var actions = goal.way
        if goal.way.count > 1, generator.oneIn(7), case .state(let first) = goal.way[0].target,
            let detour = goal.rules.process.detour(from: first)
        {
            actions.insert(contentsOf: [detour.ask, detour.back], at: 1)
        }
        for (place, action) in actions.enumerated() {
            let isFirst = place == 0
            let used = isFirst ? 0 : max(0, span * (place + 1) / (actions.count + (isOver ? 0 : 1)))
            day = max(day, min(calendar.day(used, workedDaysAfter: received.day), workedDay(1, before: today)))
            let last = moments[moments.count - 1].0
            moments.append((max(moment(on: day), Moment(minutes: last.minutes + 20)), .act(action.key)))
            if isFirst, generator.oneIn(2) { moments.append((Moment(minutes: moments[moments.count - 1].0.minutes + 5), .assign)) }
        }
        return recorded(moments)
    }

    /// When what is entered: one thing in thirty only some days after it happened, and never after today.
    private mutating func recorded(_ moments: [(Moment, DemoPlan.Step)]) -> [DemoPlan.Happening] {
        let last = moment(on: workedDay(1, before: today))
        var entered = moments[0].0
        return moments.map { at, step in
            var when = max(at, entered)
            if generator.oneIn(30) {
                when = max(when, moment(on: calendar.day(Int.random(in: 1...4, using: &generator), workedDaysAfter: at.day)))
            }
            entered = max(at, min(when, max(last, entered)))
            return DemoPlan.Happening(at: at, recordedAt: entered, step: step)
        }
    }

    private func workedDay(_ count: Int, before day: CivilDay) -> CivilDay {
        var found = day
        for _ in 0..<max(1, count) { found = calendar.workedDay(before: found) }
        return found
    }

    /// A moment in the morning or the afternoon of a day.
    private mutating func moment(on day: CivilDay) -> Moment {
        let minute =
            generator.oneIn(3)
            ? Int.random(in: 13 * 60...15 * 60, using: &generator) : Int.random(in: 7 * 60 + 30...11 * 60, using: &generator)
        return Moment(minutes: Moment(day: day, time: .midnight).minutes + minute)
    }
}

extension Limit {
    /// About how many working days it is, to plan a demo by.
    fileprivate var workingDays: Int {
        switch self {
        case .workingDays(let halves): max(1, halves / 2)
        case .days(let days): max(1, days * 5 / 7)
        case .months(let months): months * 21
        case .workingHours(let hours): max(1, hours / 8)
        case .sameDay: 1
        }
    }
}
