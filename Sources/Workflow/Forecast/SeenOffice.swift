/// A dossier whose statutory clock runs, and its present stay.
public struct RunningDossier: Hashable, Sendable {
    /// Where it stands.
    public let standing: Standing
    /// The stay in which it is worked on.
    public let stay: TimedStay

    /// The dossier as its course shows it; `nil` when its clock does not run.
    public init?(_ course: Course) {
        guard course.standing.clock == .running, let stay = course.stays.last else { return nil }
        standing = course.standing
        self.stay = stay
    }
}

/// An office as it could be seen at one moment: how long its resolved dossiers took, and what ran.
///
/// Nothing that happened later is in it.
public struct SeenOffice: Sendable {
    /// Dossiers resolved so many months before the moment, and since, make the past.
    public static let months = 24

    /// The moment.
    public let moment: Moment
    /// The calendar as it was known then.
    public let calendar: BusinessCalendar
    /// The stays of the resolved dossiers, while the statutory clock ran. Where the limit is a day of the dossier, work waits for that day,
    /// and what it took says nothing of others: such stays are left out.
    public private(set) var stays: [PastStay] = []
    /// The dossiers whose statutory clock ran.
    public private(set) var running: [RunningDossier] = []
    /// How many resolved dossiers the stays are of.
    public private(set) var resolved = 0

    /// An office of which nothing is known yet.
    public init(at moment: Moment, calendar: BusinessCalendar) {
        self.moment = moment
        self.calendar = calendar
    }

    /// Since when resolved dossiers are the past of a moment.
    public static func start(at moment: Moment) -> Moment {
        Moment(day: moment.day.addingMonths(-months), time: .midnight)
    }

    /// Takes note of a dossier as it stood at the moment.
    public mutating func add(_ course: Course) {
        if let dossier = RunningDossier(course) { running.append(dossier) }
        guard let decidedAt = course.standing.decidedAt, decidedAt >= Self.start(at: moment) else { return }
        let known = course.stays.filter { $0.isUnderClock && !$0.isTold && $0.leftAt != nil && !$0.rules.runsUntilDay }
        if !known.isEmpty { resolved += 1 }
        for stay in known {
            stays.append(
                PastStay(
                    procedure: stay.rules.procedure.key, process: stay.rules.process.key, state: stay.state,
                    length: stay.halves(by: moment, in: calendar)))
        }
    }

    /// The forecasts for all that ran, likeliest to be late first.
    public func forecasts() -> [Forecast] {
        var forecaster = Forecaster(PastStays(stays), at: moment, in: calendar)
        return running.compactMap { forecaster.forecast($0) }.sorted(by: Forecast.isLikelier)
    }
}

extension [SeenOffice] {
    /// Takes note of a dossier as it stood at each of the moments, which follow each other.
    public mutating func add(_ history: History) throws(ReplayProblem) {
        var seen: (entries: Int, course: Course?)?
        for place in indices {
            let moment = self[place].moment
            let entries = history.entries.count { $0.occurredAt <= moment }
            // Between two moments at which nothing has happened, it stands where it stood.
            if seen?.entries != entries || entries == 0 { seen = (entries, try history.course(asOf: moment)) }
            if let course = seen?.course { self[place].add(course) }
        }
    }
}
