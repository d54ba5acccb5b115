internal import GRDB
public import Workflow

/// The one-door statistics of a period, as the record stood at its end.
///
/// Only dossiers of procedures that they count; what the office plans for itself, as its yearly plan, is left out.
/// `carriedOver + received = resolved + withdrawn + inProgress`.
public struct TimelinessReport: Hashable, Sendable {
    /// The first day of the period.
    public let from: CivilDay
    /// The last day of the period, which belongs to it.
    public let to: CivilDay
    /// Dossiers received before the period and not resolved at its beginning.
    public internal(set) var carriedOver = 0
    /// Dossiers received in the period.
    public internal(set) var received = 0
    /// Dossiers decided or refused in the period.
    public internal(set) var resolved = 0
    /// Of the resolved, those on an earlier day than the due day.
    public internal(set) var early = 0
    /// Of the resolved, those in time on the due day, and those that had no due day.
    public internal(set) var onTime = 0
    /// Of the resolved, those after the due moment.
    public internal(set) var late = 0
    /// Dossiers that ended in the period without being decided or refused: withdrawn, mostly.
    public internal(set) var withdrawn = 0
    /// Dossiers not resolved at the end of the period.
    public internal(set) var inProgress = 0
    /// Of those in progress, the ones whose statutory due moment had passed at the end of the period.
    public internal(set) var inProgressOverdue = 0
    /// Of those in progress, the ones whose statutory clock stood still at the end of the period.
    public internal(set) var paused = 0

    /// Early and on time in all resolved, in hundredths of a percent, half up; `nil` when nothing was resolved.
    public var onTimePercentHundredths: Int? {
        Share.of(early + onTime, in: resolved, unitsPerPercent: 100)
    }
}

extension Snapshot {
    /// The one-door statistics from one day to another, both included.
    ///
    /// What counts is when things happened: a dossier that was moved after the period is read as it stood at its end.
    ///
    /// - Parameters:
    ///   - moment: What happened later is not known yet; a period that reaches further ends there.
    ///   - procedure: Counts this procedure alone, also where the one-door statistics leave it out.
    /// - Throws: ``Refusal/unknown(_:_:nearest:)`` for a procedure that is not known.
    public func timelinessReport(
        from: CivilDay, to: CivilDay, asOf moment: Moment? = nil, procedure: ProcedureKey? = nil
    ) throws -> TimelinessReport {
        var filter = ListFilter()
        filter.procedure = procedure
        try weigh(filter)
        let lastMinute = Moment(minutes: Moment(day: to, time: .midnight).minutes + 1439)
        let end = min(lastMinute, moment ?? lastMinute)
        var tally = TimelinessTally(start: Moment(day: from, time: .midnight), end: end, report: TimelinessReport(from: from, to: to))
        let rows = try Row.fetchCursor(db, sql: Self.timelinessSQL, arguments: [tally.start.iso, end.iso, procedure?.text])
        while let row = try rows.next() {
            guard let received = Moment(row[0]) else { throw UnreadableRow(field: "dossier.received_at") }
            let stopped: String? = row[1]
            let decided: String? = row[2]
            let due: String? = row[3]
            tally.add(
                received: received, stopped: stopped.flatMap { Moment($0) }, isResolved: decided != nil, due: due.flatMap { Moment($0) },
                isPaused: row[4])
        }
        for number in try changed(since: end) {
            guard let standing = try history(of: number).replay(asOf: end), standing.isCounted(of: procedure) else { continue }
            tally.add(
                received: standing.receivedAt, stopped: standing.stoppedAt, isResolved: standing.decidedAt != nil, due: standing.dueAt,
                isPaused: standing.clock == .paused)
        }
        return tally.report
    }

    /// The dossiers that the period saw running, as far as nothing has happened to them since.
    private static let timelinessSQL = """
        SELECT received_at, stopped_at, decided_at, due_at, clock = 'paused' FROM dossier
        WHERE received_at <= ?2 AND (stopped_at IS NULL OR stopped_at >= ?1 OR received_at >= ?1)
          AND CASE WHEN ?3 IS NULL THEN one_door ELSE procedure = ?3 END
          AND NOT EXISTS (SELECT 1 FROM history WHERE history.dossier = dossier.number AND history.occurred_at > ?2)
        """
}

extension Standing {
    /// Whether a report on a procedure counts it; one on none counts what the one-door statistics do.
    fileprivate func isCounted(of procedure: ProcedureKey?) -> Bool {
        procedure.map { $0 == rules.procedure.key } ?? rules.procedure.isOneDoor
    }
}

/// Counts the dossiers of a period, one by one.
private struct TimelinessTally {
    /// The first minute of the period.
    let start: Moment
    /// Its last minute.
    let end: Moment
    var report: TimelinessReport

    /// Adds a dossier as it stood at the end of the period.
    mutating func add(received: Moment, stopped: Moment?, isResolved: Bool, due: Moment?, isPaused: Bool) {
        if received >= start {
            report.received += 1
        } else if stopped.map({ $0 >= start }) ?? true {
            report.carriedOver += 1
        }
        if let stopped {
            guard stopped >= start || received >= start else { return }
            if isResolved { addResolved(stopped, due: due) } else { report.withdrawn += 1 }
        } else {
            report.inProgress += 1
            if isPaused { report.paused += 1 }
            if let due, !isPaused, end > due { report.inProgressOverdue += 1 }
        }
    }

    private mutating func addResolved(_ stopped: Moment, due: Moment?) {
        report.resolved += 1
        switch due.map({ Timeliness.resolved(due: $0, stoppedAt: stopped) }) {
        case .early: report.early += 1
        case .late: report.late += 1
        default: report.onTime += 1
        }
    }
}
