/// What the past says of a running dossier: how likely it will be late, and at which desk most of its time will go.
public struct Forecast: Hashable, Sendable {
    /// The dossier.
    public let number: DossierNumber
    /// Its procedure.
    public let procedure: ProcedureKey
    /// The unit that sent it.
    public let unit: UnitCode
    /// The state it stands in.
    public let state: StateKey
    /// Who has it.
    public let assignee: UserName?
    /// When it is due.
    public let dueAt: Moment
    /// Whether that has passed, so that it is late for certain.
    public let isOverdue: Bool
    /// Whether its limit is a day that it names, whatever it is that is done until then: the past of others says nothing of it.
    public let runsUntilDay: Bool
    /// The chance that it will be resolved late, in tenths of a percent, half up; `nil` where there is not enough past, or its limit is a
    /// day.
    public let chance: Int?
    /// The state in which most of the time that is left is expected, and its desk; `nil` where there is no such past.
    public let slowest: Slowest?

    /// A step that takes the most of the time that is left.
    public struct Slowest: Hashable, Sendable {
        /// The state.
        public let state: StateKey
        /// The desk at which the dossier lies there.
        public let desk: DeskKey
    }

    /// Likeliest first, then by what is due first; those without a figure last.
    public static func isLikelier(_ one: Forecast, than other: Forecast) -> Bool {
        (-(one.chance ?? -1), one.dueAt, one.number) < (-(other.chance ?? -1), other.dueAt, other.number)
    }
}

extension Forecast {
    fileprivate init(_ standing: Standing, dueAt: Moment, isOverdue: Bool, chance: Int?, slowest: Slowest?) {
        self.init(
            number: standing.number, procedure: standing.rules.procedure.key, unit: standing.unit, state: standing.state,
            assignee: standing.assignee, dueAt: dueAt, isOverdue: isOverdue, runsUntilDay: standing.rules.runsUntilDay, chance: chance,
            slowest: slowest)
    }
}

/// Forecasts for the dossiers that run at one moment, from the past that was known then.
public struct Forecaster: Sendable {
    private struct Place: Hashable {
        let procedure: ProcedureKey
        let process: ProcessKey
        let version: CivilDay
        let state: StateKey
    }

    /// What usually comes after a state until the clock stops.
    private struct Ahead {
        let states: [StateKey]
        /// The time of each, in their order; `nil` where one has not enough past.
        let times: [Durations]?
        /// The time of all together.
        let time: Durations?
    }

    private let past: PastStays
    private let moment: Moment
    private let calendar: BusinessCalendar
    private var ways: [Place: Ahead] = [:]

    /// Forecasts at a moment.
    ///
    /// - Parameter calendar: The calendar as it was known then; the time that is left is measured with it.
    public init(_ past: PastStays, at moment: Moment, in calendar: BusinessCalendar) {
        self.past = past
        self.moment = moment
        self.calendar = calendar
    }

    /// The forecast for a dossier; `nil` where its statutory clock does not run.
    ///
    /// The time to come is the rest of the present stay, of all past stays that lasted as long as it has by now, and a whole stay in each
    /// state that usually follows until the clock stops, each however long the others take. It will be late if that is more than the
    /// working time until it is due.
    public mutating func forecast(_ running: RunningDossier) -> Forecast? {
        let standing = running.standing
        guard standing.clock == .running, let due = standing.dueAt else { return nil }
        let isOverdue = moment > due
        if standing.rules.runsUntilDay {
            return Forecast(standing, dueAt: due, isOverdue: isOverdue, chance: isOverdue ? 1000 : nil, slowest: nil)
        }
        let ahead = ahead(of: standing)
        let elapsed = running.stay.halves(by: moment, in: calendar)
        let rest = running.stay.isTold ? nil : past.durations(of: standing.state, under: standing.rules, after: elapsed)
        let left = calendar.halves(from: moment, to: due, hours: standing.rules.office.hours)
        let late = rest.flatMap { rest in ahead.time.map { rest.beyond(left, followedBy: $0) } }
        return Forecast(
            standing, dueAt: due, isOverdue: isOverdue,
            chance: isOverdue ? 1000 : late.flatMap { Share.of($0.part, in: $0.whole, unitsPerPercent: 10) },
            slowest: rest.flatMap { slowest(standing, rest: $0, ahead) })
    }

    /// The first of those that take longest on the mean.
    private func slowest(_ standing: Standing, rest: Durations, _ ahead: Ahead) -> Forecast.Slowest? {
        guard let times = ahead.times else { return nil }
        let means = ([rest] + times).map(\.meanHundredths)
        guard let most = means.max(), let place = means.firstIndex(of: most) else { return nil }
        let key = ([standing.state] + ahead.states)[place]
        return standing.rules.process.state(key).map { Forecast.Slowest(state: key, desk: $0.desk) }
    }

    private mutating func ahead(of standing: Standing) -> Ahead {
        let rules = standing.rules
        let place = Place(
            procedure: rules.procedure.key, process: rules.process.key, version: rules.process.effective, state: standing.state)
        if let known = ways[place] { return known }
        let states = rules.process.statesUntilStop(after: standing.state)
        let times = states.compactMap { past.durations(of: $0, under: rules) }
        let isKnown = times.count == states.count
        let found = Ahead(
            states: states, times: isKnown ? times : nil, time: isKnown ? times.reduce(.nothing) { $0.followed(by: $1) } : nil)
        ways[place] = found
        return found
    }
}

extension Process {
    /// The states that usually follow one, until the action that stops the statutory clock; those in which it stands still take none of
    /// its time and are left out.
    func statesUntilStop(after start: StateKey) -> [StateKey] {
        let way = usualWay(from: start)
        var states: [StateKey] = []
        for (here, next) in zip(way, way.dropFirst()) {
            let action = actions.first { $0.from.contains(here) && $0.target == .state(next) }
            if action?.clock == .stop || state(next)?.isFinal == true { break }
            if state(next)?.pausesClock != true { states.append(next) }
        }
        return states
    }
}
