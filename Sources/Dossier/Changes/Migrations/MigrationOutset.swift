internal import GRDB
public import Workflow

/// Where running dossiers stand before they are moved onto a version, and what that version lacks.
public struct MigrationOutset: Hashable, Sendable {
    /// Running dossiers under one of the other versions, in one state.
    public struct Group: Hashable, Sendable {
        /// The first day of their version.
        public let effective: CivilDay
        /// The state they stand in.
        public let state: StateKey
        /// What it is called there.
        public let title: BilingualText
        /// How many.
        public let count: Int
    }

    /// A state and what it is called.
    public struct Named: Hashable, Sendable {
        /// The state.
        public let state: StateKey
        /// What it is called.
        public let title: BilingualText

        init(_ state: State) {
            self.state = state.key
            title = state.title
        }
    }

    /// The dossiers that are not yet on the version, by version and in the order of the states.
    public let groups: [Group]
    /// The states there in which a running dossier can stand.
    public let states: [Named]
    /// The states in which running dossiers stand, or to which they may go back, and which the version lacks.
    public let missing: [Named]
    /// The states in which running dossiers stand, and which the version has as well, as they are called there.
    public let kept: [Named]

    /// How many dossiers there are.
    public var running: Int { groups.reduce(0) { $0 + $1.count } }
}

extension Snapshot {
    /// Where the running dossiers of a process or procedure stand that are not yet on a version.
    ///
    /// - Parameter unit: Only dossiers of this unit and of those below it are counted; `nil` is all.
    /// - Throws: ``Refusal/unknown(_:_:nearest:)`` when there is no such version.
    public func migrationOutset(of kind: Draft.Kind, _ key: String, to effective: CivilDay, within unit: UnitCode?) throws
        -> MigrationOutset
    {
        let target = try target(of: MigrationPlan(kind: kind, key: key, effective: effective))
        let there = target.states
        let request: SQLRequest<Row> = """
            SELECT \(sql: kind.versionColumn), process, process_version, state, COUNT(*) FROM dossier
            WHERE \(sql: kind.column) = \(key) AND \(sql: kind.versionColumn) <> \(effective.iso) AND \(UnitScope.covers("unit", unit))
                AND (stopped_at IS NULL OR NOT \(target.isSuccessor))
            GROUP BY 1, 2, 3, 4 ORDER BY 1
            """
        var groups: [MigrationOutset.Group] = []
        var (missing, kept): ([MigrationOutset.Named], [MigrationOutset.Named]) = ([], [])
        let rows = try request.fetchAll(db)
        for (version, rows) in Dictionary(grouping: rows, by: { $0[0] as String }).sorted(by: { $0.key < $1.key }) {
            guard let day = CivilDay(version) else { throw UnreadableRow(field: "dossier.procedure_version") }
            for process in try Set(rows.map { try process($0[1], $0[2]) }).sorted(by: { $0.effective < $1.effective }) {
                var isRunning = false
                for state in process.states where !state.isFinal {
                    let count = rows.filter { $0[1] == process.key.text && $0[2] == process.effective.iso && $0[3] == state.key.text }
                        .reduce(0) { $0 + ($1[4] as Int) }
                    guard count > 0 else { continue }
                    isRunning = true
                    groups.append(.init(effective: day, state: state.key, title: state.title, count: count))
                    if let same = there.first(where: { $0.key == state.key }), !kept.contains(where: { $0.state == same.key }) {
                        kept.append(.init(same))
                    }
                }
                guard isRunning else { continue }
                for state in process.states where !state.isFinal && !there.contains(where: { $0.key == state.key }) {
                    if !missing.contains(where: { $0.state == state.key }) { missing.append(.init(state)) }
                }
            }
        }
        return MigrationOutset(groups: groups, states: there.filter { !$0.isFinal }.map { .init($0) }, missing: missing, kept: kept)
    }

    private func process(_ key: String, _ version: String) throws -> Process {
        guard let day = CivilDay(version),
            case .process(let process)? = try store.definitions.definition(.process, key, effective: day, in: db)
        else { throw UnreadableRow(field: "dossier.process_version") }
        return process
    }
}
