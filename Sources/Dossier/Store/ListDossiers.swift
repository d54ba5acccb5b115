internal import GRDB
public import Workflow

/// What a list of dossiers is narrowed to; `nil` means all.
public struct ListFilter: Hashable, Sendable {
    /// The state they stand in.
    public var state: StateKey?
    /// Their procedure.
    public var procedure: ProcedureKey?
    /// The unit that sent them.
    public var unit: UnitCode?
    /// Who has them.
    public var assignee: UserName?
    /// Words of a name on the list, of the unit or of the number, without regard to diacritics and case.
    public var search: String?
    /// How many at most.
    public var limit = 50
    /// The number after which the page begins.
    public var after: DossierNumber?

    /// All dossiers, the first page.
    public init() {}
}

/// One line of a list of dossiers.
public struct DossierLine: Hashable, Sendable {
    /// The number.
    public let number: DossierNumber
    /// The procedure.
    public let procedure: ProcedureKey
    /// The state it stands in.
    public let state: StateKey
    /// The unit that sent it.
    public let unit: UnitCode
    /// Who has it.
    public let assignee: UserName?
    /// The due moment of the statutory clock.
    public let dueAt: Moment?
    /// How the statutory clock stands.
    public let timeliness: Timeliness
}

/// A page of a list, and where the next one begins.
public struct DossierPage: Hashable, Sendable {
    /// The dossiers, by number.
    public let dossiers: [DossierLine]
    /// What to ask for after this page; `nil` at the end.
    public let next: DossierNumber?
}

extension Snapshot {
    /// The dossiers that a filter leaves, by number, as they stand at a moment.
    public func list(_ filter: ListFilter, at moment: Moment) throws -> DossierPage {
        try weigh(filter)
        if let query = filter.search, SearchWords.query(query) == nil { return DossierPage(dossiers: [], next: nil) }
        let limit = max(1, filter.limit)
        var after = filter.after?.text
        var lines: [DossierLine] = []
        // Filters on what changes are asked of the past as it was, so a page may take several looks.
        while true {
            let numbers = try candidates(filter, after: after, limit: limit + 1, at: moment)
            for (number, isCurrent) in numbers {
                guard let line = try line(number, isCurrent: isCurrent, at: moment), filter.admits(line) else { continue }
                if lines.count == limit { return DossierPage(dossiers: lines, next: lines.last?.number) }
                lines.append(line)
            }
            guard numbers.count > limit, let last = numbers.last else { return DossierPage(dossiers: lines, next: nil) }
            after = last.number
        }
    }

    /// Refuses a filter that names what the record does not know.
    func weigh(_ filter: ListFilter) throws {
        if let procedure = filter.procedure {
            let known = try keys(of: .procedure)
            if !known.contains(procedure.text) {
                throw Refusal.unknown(.procedure, procedure.text, nearest: nearestName(to: procedure.text, among: known))
            }
        }
        if let unit = filter.unit { try knownUnit(unit) }
        if let assignee = filter.assignee { try actor(assignee) }
        if let state = filter.state {
            let known = try stateKeys()
            if !known.contains(state.text) {
                throw Refusal.unknown(.state, state.text, nearest: nearestName(to: state.text, among: known))
            }
        }
    }

    /// The keys of the states of all published processes.
    func stateKeys() throws -> [String] {
        let rows = try Row.fetchAll(db, sql: "SELECT key, effective FROM definition WHERE kind = 'process' ORDER BY key, effective")
        var keys: Set<String> = []
        for row in rows {
            guard let day = CivilDay(row[1]),
                case .process(let process)? = try store.definitions.definition(.process, row[0], effective: day, in: db)
            else { continue }
            keys.formUnion(process.states.map(\.key.text))
        }
        return keys.sorted()
    }

    /// The next numbers that may belong on the page, each with whether nothing has happened to it since the moment.
    private func candidates(_ filter: ListFilter, after: String?, limit: Int, at moment: Moment) throws -> [(
        number: String, isCurrent: Bool
    )] {
        var wheres = ["dossier.received_at <= ?"]
        var arguments: [(any DatabaseValueConvertible)?] = [moment.iso]
        func narrow(_ sql: String, _ value: (any DatabaseValueConvertible)?) {
            guard let value else { return }
            wheres.append(sql)
            arguments.append(value)
        }
        narrow("dossier.number > ?", after)
        narrow("dossier.procedure = ?", filter.procedure?.text)
        narrow("dossier.unit = ?", filter.unit?.text.kept)
        narrow("dossier.number IN (SELECT dossier FROM dossier_search WHERE words MATCH ?)", filter.search.flatMap(SearchWords.query))
        let isPast = try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM history WHERE occurred_at > ?)"), arguments: [moment.iso])
        guard isPast == true else {
            narrow("dossier.state = ?", filter.state?.text)
            narrow("dossier.assignee = ?", filter.assignee?.text.kept)
            let rows = try String.fetchAll(
                db,
                sql: "SELECT dossier.number FROM dossier WHERE \(wheres.joined(separator: " AND ")) ORDER BY dossier.number LIMIT ?",
                arguments: StatementArguments(arguments + [limit]))
            return rows.map { ($0, true) }
        }
        // State and assignee may have been others at an earlier moment.
        narrow("(dossier.state = ? OR \(Self.changedSince))", filter.state?.text)
        if filter.state != nil { arguments.append(moment.iso) }
        narrow("(dossier.assignee = ? OR \(Self.changedSince))", filter.assignee?.text.kept)
        if filter.assignee != nil { arguments.append(moment.iso) }
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT dossier.number, NOT \(Self.changedSince) FROM dossier
                WHERE \(wheres.joined(separator: " AND ")) ORDER BY dossier.number LIMIT ?
                """,
            arguments: StatementArguments([moment.iso] + arguments + [limit]))
        return rows.map { ($0[0], $0[1]) }
    }

    private static let changedSince = """
        EXISTS (SELECT 1 FROM history WHERE history.dossier = dossier.number AND history.occurred_at > ?)
        """

    private func line(_ number: String, isCurrent: Bool, at moment: Moment) throws -> DossierLine? {
        isCurrent ? try cachedLine(number, at: moment) : try replayedLine(DossierNumber(number), at: moment)
    }

    private func cachedLine(_ number: String, at moment: Moment) throws -> DossierLine? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT procedure, state, unit, assignee, due_at, clock, stopped_at FROM dossier WHERE number = ?
                """)
        guard let row = try Row.fetchOne(statement, arguments: [number]) else { return nil }
        let due = (row[4] as String?).flatMap { Moment($0) }
        let assignee: String? = row[3]
        return DossierLine(
            number: DossierNumber(number), procedure: ProcedureKey(row[0]), state: StateKey(row[1]), unit: UnitCode(row[2]),
            assignee: assignee.map { UserName($0) }, dueAt: due,
            timeliness: try timeliness(clock: row[5], due: due, stoppedAt: (row[6] as String?).flatMap { Moment($0) }, at: moment))
    }

    private func replayedLine(_ number: DossierNumber, at moment: Moment) throws -> DossierLine? {
        guard let standing = try history(of: number).replay(asOf: moment) else { return nil }
        return DossierLine(
            number: number, procedure: standing.rules.procedure.key, state: standing.state, unit: standing.unit,
            assignee: standing.assignee, dueAt: standing.dueAt, timeliness: standing.timeliness(at: moment))
    }

    /// How a clock stands, from what is kept of it.
    func timeliness(clock: String, due: Moment?, stoppedAt: Moment?, at moment: Moment) throws -> Timeliness {
        switch Standing.ClockState(rawValue: clock) {
        case .paused: return .paused
        case .stopped: return due.flatMap { due in stoppedAt.map { .resolved(due: due, stoppedAt: $0) } } ?? .notStarted
        case .running:
            guard let due else { return .notStarted }
            let within = try office(on: moment.day).dueSoonWorkingDays
            return .running(due: due, at: moment, dueSoonWithin: within, in: try calendar(asOf: moment))
        case .notStarted, nil: return .notStarted
        }
    }
}

extension ListFilter {
    /// Whether a line, as it stood then, belongs on the list.
    fileprivate func admits(_ line: DossierLine) -> Bool {
        (state == nil || state == line.state) && (assignee == nil || assignee?.text.kept == line.assignee?.text)
    }
}
