internal import GRDB
public import Workflow

/// One clock of one dossier that is over, or nearly.
public struct DueLine: Hashable, Sendable {
    /// The two clocks of a dossier.
    public enum Clock: String, CaseIterable, Hashable, Sendable {
        case statutory, step
    }

    /// The dossier.
    public let number: DossierNumber
    /// Its procedure.
    public let procedure: ProcedureKey
    /// The state it stands in.
    public let state: StateKey
    /// The desk it lies at.
    public let desk: DeskKey?
    /// The unit that sent it.
    public let unit: UnitCode
    /// Who has it.
    public let assignee: UserName?
    /// When it is due on this clock.
    public let dueAt: Moment
    /// Which clock.
    public let clock: Clock
    /// How many working days late; negative are those that are left.
    public let workingDaysLate: Int
}

extension Snapshot {
    /// The clocks that are over at a moment, most overdue first. Nothing while paused.
    ///
    /// - Parameter limit: How many at most; `nil` for all.
    public func overdue(at moment: Moment, limit: Int? = nil) throws -> [DueLine] {
        try dueLines(from: nil, before: moment, at: moment, limit: limit)
    }

    /// The clocks that run out within so many working days, the nearest first, without those that are over.
    public func dueSoon(within workingDays: Int, at moment: Moment, limit: Int? = nil) throws -> [DueLine] {
        let lastDay = try calendar(asOf: moment).day(workingDays, workedDaysAfter: moment.day)
        let end = Moment(day: lastDay.advanced(by: 1), time: .midnight)
        return try dueLines(from: moment, before: end, at: moment, limit: limit)
    }

    /// How many working days "soon" is, by the office.
    public func dueSoonWorkingDays(on day: CivilDay) throws -> Int {
        try office(on: day).dueSoonWorkingDays
    }

    /// The lines as they stood at a moment: kept due moments, but of dossiers that something has happened to since, by replay.
    private func dueLines(from start: Moment?, before end: Moment, at moment: Moment, limit: Int?) throws -> [DueLine] {
        let changed = Set(
            try String.fetchAll(db, sql: "SELECT dossier FROM history WHERE occurred_at > ?", arguments: [moment.iso]))
        let kept = try keptDueLines(from: start, before: end, at: moment, limit: changed.isEmpty ? limit : nil)
        guard !changed.isEmpty else { return kept }
        var lines = kept.filter { !changed.contains($0.number.text) }
        for number in changed {
            guard let standing = try history(of: DossierNumber(number)).replay(asOf: moment) else { continue }
            lines += DueLine.lines(of: standing, at: moment).filter { $0.dueAt >= start ?? $0.dueAt && $0.dueAt < end }
        }
        lines.sort { ($0.dueAt, $0.number, $0.clock.rawValue) < ($1.dueAt, $1.number, $1.clock.rawValue) }
        return Array(lines.prefix(limit ?? lines.count))
    }

    /// The page as the kept due moments give it, read through their indexes.
    private func keptDueLines(from start: Moment?, before end: Moment, at moment: Moment, limit: Int?) throws -> [DueLine] {
        let statement = try db.cachedStatement(sql: Self.dueSQL)
        let rows = try Row.fetchAll(statement, arguments: [start?.iso ?? "", end.iso, limit ?? -1])
        let calendar = try calendar(asOf: moment)
        return try rows.compactMap { row in
            guard let due = Moment(row[7]), let clock = DueLine.Clock(rawValue: row[8]) else { return nil }
            let assignee: String? = row[6]
            return DueLine(
                number: DossierNumber(row[0]), procedure: ProcedureKey(row[1]), state: StateKey(row[4]),
                desk: try desk(process: row[2], version: row[3], state: row[4]), unit: UnitCode(row[5]),
                assignee: assignee.map { UserName($0) }, dueAt: due, clock: clock,
                workingDaysLate: calendar.workingDaysLate(due: due, at: moment))
        }
    }

    static let dueSQL = """
        SELECT * FROM (
            SELECT number, procedure, process, process_version, state, unit, assignee, due_at AS due, 'statutory' AS clock
            FROM dossier WHERE clock = 'running' AND due_at >= ?1 AND due_at < ?2 ORDER BY due_at LIMIT ?3)
        UNION ALL
        SELECT * FROM (
            SELECT number, procedure, process, process_version, state, unit, assignee, step_due_at AS due, 'step' AS clock
            FROM dossier WHERE step_due_at IS NOT NULL AND step_due_at >= ?1 AND step_due_at < ?2 ORDER BY step_due_at LIMIT ?3)
        ORDER BY due, number, clock LIMIT ?3
        """

    private func desk(process: String, version: String, state: String) throws -> DeskKey? {
        guard let day = CivilDay(version),
            case .process(let process)? = try store.definitions.definition(.process, process, effective: day, in: db)
        else { return nil }
        return process.state(StateKey(state))?.desk
    }
}

extension DueLine {
    /// The clocks of a standing that run, each with its due moment.
    static func lines(of standing: Standing, at moment: Moment) -> [DueLine] {
        let clocks: [(Clock, Moment?)] = [(.statutory, standing.clock == .running ? standing.dueAt : nil), (.step, standing.stepDueAt)]
        return clocks.compactMap { clock, due in
            due.map {
                DueLine(
                    number: standing.number, procedure: standing.rules.procedure.key, state: standing.state,
                    desk: standing.stateDefinition?.desk, unit: standing.unit, assignee: standing.assignee, dueAt: $0, clock: clock,
                    workingDaysLate: standing.calendar.workingDaysLate(due: $0, at: moment))
            }
        }
    }
}
