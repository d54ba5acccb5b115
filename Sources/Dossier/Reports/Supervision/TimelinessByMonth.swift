internal import FoundationEssentials
internal import GRDB
public import Workflow

/// How the dossiers that were resolved in a month stood towards their statutory due moments.
public struct MonthTimeliness: Hashable, Sendable {
    /// The first day of the month.
    public let firstDay: CivilDay
    /// Those on an earlier day than the due day.
    public internal(set) var early = 0
    /// Those in time on the due day, and those that had no due day.
    public internal(set) var onTime = 0
    /// Those after the due moment.
    public internal(set) var late = 0

    /// How many were resolved.
    public var resolved: Int { early + onTime + late }

    /// Early and on time in all resolved, in tenths of a percent, half up; `nil` when nothing was resolved.
    public var onTimeTenths: Int? {
        Share.of(early + onTime, in: resolved, unitsPerPercent: 10)
    }

    /// A month in which nothing was resolved yet.
    init(firstDay: CivilDay) {
        self.firstDay = firstDay
    }

    mutating func add(due: Moment?, stoppedAt: Moment) {
        switch due.map({ Timeliness.resolved(due: $0, stoppedAt: stoppedAt) }) {
        case .early: early += 1
        case .late: late += 1
        default: onTime += 1
        }
    }
}

extension Snapshot {
    /// What was resolved in each of the last months, the present one included, oldest first.
    ///
    /// Each month reads as ``timelinessReport(from:to:asOf:)`` tells it. What is kept of a dossier is enough where nothing that
    /// happened since can have changed it; the few others are replayed to the end of each month.
    ///
    /// - Parameters:
    ///   - months: How many months.
    ///   - now: The time on the clock; the present month ends there.
    ///   - unit: Only dossiers of this unit and of those below it; `nil` is all.
    public func timelinessByMonth(last months: Int = 12, at now: Moment, within unit: UnitCode?) throws -> [MonthTimeliness] {
        let thisMonth = now.day.advanced(by: 1 - now.day.day)
        var report = (0..<max(1, months)).reversed().map { MonthTimeliness(firstDay: thisMonth.addingMonths(-$0)) }
        let start = Moment(day: report[0].firstDay, time: .midnight)
        let changed = try changedSinceResolved(from: start, within: unit)
        let list = String(decoding: try JSONEncoder().encode(changed), as: UTF8.self)
        let kept: SQLRequest<Row> = """
            SELECT substr(stopped_at, 1, 7) AS month, sum(\(Work.wasEarly)), sum(\(Work.wasLate)), count(*) FROM dossier
            WHERE stopped_at >= \(start.iso) AND stopped_at <= \(now.iso) AND decided_at IS NOT NULL AND one_door
              AND number NOT IN (SELECT value FROM json_each(\(list))) AND \(UnitScope.covers("dossier.unit", unit))
            GROUP BY month
            """
        for row in try kept.fetchAll(db) {
            guard let place = report.firstIndex(where: { $0.firstDay.iso.hasPrefix(row[0]) }) else { continue }
            (report[place].early, report[place].late) = (row[1], row[2])
            report[place].onTime = row[3] - report[place].early - report[place].late
        }
        for number in changed {
            let history = try history(of: DossierNumber(number))
            for place in report.indices { try report[place].add(history, asOf: now) }
        }
        return report
    }

    /// The dossiers of which what is kept may not be what stood at the end of each month.
    ///
    /// Something was taken back, or the clock was stopped another time than at the moment that is kept, or by another calendar, or
    /// the dossier has come to an end that does not count, or it was moved onto another version after it was resolved.
    private func changedSinceResolved(from start: Moment, within unit: UnitCode?) throws -> [String] {
        let stops = try places().processes.flatMap { process in
            process.actions.filter { $0.stops(in: process) }.map { [process.key.text, process.effective.iso, $0.key.text] }
        }
        let json = String(decoding: try JSONEncoder().encode(stops), as: UTF8.self)
        let request: SQLRequest<String> = """
            WITH stop (process, version, action) AS MATERIALIZED (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(\(json)))
            SELECT history.dossier FROM history JOIN dossier ON dossier.number = history.dossier
                LEFT JOIN stop ON stop.process = dossier.process AND stop.version = dossier.process_version AND stop.action = history.action
            WHERE history.occurred_at >= \(start.iso) AND \(UnitScope.covers("dossier.unit", unit))
              AND (history.action = \(Event.Verb.undo.rawValue)
                OR (history.action = \(Event.Verb.migrate.rawValue) AND history.occurred_at >= dossier.stopped_at)
                OR (history.occurred_at >= dossier.stopped_at AND history.calendar_version <> dossier.calendar_version)
                OR (history.occurred_at > dossier.stopped_at AND dossier.decided_at IS NULL)
                OR (history.occurred_at IS NOT dossier.stopped_at AND (dossier.stopped_at IS NULL OR dossier.stopped_at > history.occurred_at)
                    AND (stop.action IS NOT NULL
                        OR (history.action = \(Event.Verb.import.rawValue) AND history.content ->> '$.imported.decidedAt' IS NOT NULL))))
            """
        return try Set(request.fetchAll(db)).sorted()
    }
}

extension Action {
    /// Whether it stops the statutory clock: by itself, or by leading to an end.
    fileprivate func stops(in process: Process) -> Bool {
        if clock == .stop { return true }
        guard case .state(let key) = target else { return false }
        return process.state(key)?.isFinal == true
    }
}

extension MonthTimeliness {
    /// Adds a dossier as it stood at the end of the month.
    fileprivate mutating func add(_ history: History, asOf now: Moment) throws {
        let end = min(Moment(minutes: Moment(day: firstDay.lastDayOfMonth, time: .midnight).minutes + 1439), now)
        guard let standing = try history.replay(asOf: end), standing.rules.procedure.isOneDoor, let stopped = standing.decidedAt,
            stopped.day >= firstDay
        else { return }
        add(due: standing.dueAt, stoppedAt: stopped)
    }
}
