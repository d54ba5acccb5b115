internal import GRDB
public import Workflow

/// What a version would do to running dossiers if they were moved onto it. Nothing moves by itself.
public struct Impact: Hashable, Sendable {
    /// How many dossiers of the process or procedure have not come to an end.
    public let running: Int
    /// How many of them stand in which state.
    public let byState: [StateKey: Int]
    /// What the states they stand in are called.
    public let titles: [StateKey: BilingualText]
    /// Those that stand in a state which does not exist there, by number.
    public let orphaned: [DossierNumber]
    /// Those whose statutory due moment would move, by number.
    public let dueMoves: [CalendarEffect.Shift]
    /// Those of them that would become overdue by that, by number.
    public let becomeOverdue: [DossierNumber]
    /// Those that would have no due moment, since the limit there runs until a day that they do not name, by number. They cannot be moved.
    public let undated: [DossierNumber]
}

extension Snapshot {
    /// What a definition would do to running dossiers, if they were moved onto it at a moment.
    ///
    /// - Parameter states: What states are called there, by the key they have now.
    public func impact(
        of reading: Reading, states: [StateKey: StateKey] = [:], at moment: Moment, progress: (Int, Int) -> Void = { _, _ in }
    ) throws -> Impact {
        guard let definition = reading.definition else { throw Refusal.definitions(reading.problems) }
        let target = try target(of: definition, digest: reading.digest ?? "")
        let open =
            switch definition {
            case .process: try openOnes(.process, definition.key)
            case .procedure: try openOnes(.procedure, definition.key)
            case .office: try keys(of: .process).flatMap { try openOnes(.process, $0) }.sorted { $0.number.text < $1.number.text }
            }
        let known = Set(target.states.map(\.key))
        var byState: [StateKey: Int] = [:]
        var titles: [StateKey: BilingualText] = [:]
        var orphaned: [DossierNumber] = []
        var dueMoves: [CalendarEffect.Shift] = []
        var undated: [DossierNumber] = []
        for (done, dossier) in open.enumerated() {
            progress(done, open.count)
            byState[dossier.state.key, default: 0] += 1
            titles[dossier.state.key] = dossier.state.title
            if !known.isEmpty, !known.contains(states[dossier.state.key] ?? dossier.state.key) {
                orphaned.append(dossier.number)
                continue
            }
            let moves = dossier.isRunning && !dossier.isCountedAlike(under: definition, states)
            guard moves || dossier.runsUntilDay(under: definition) else { continue }
            let standing = try standing(of: dossier.number)
            let (rules, pins) = try target.rules(standing)
            if rules.fieldWithoutDay(named: standing.handedIn, receivedOn: standing.receivedAt.day) != nil {
                undated.append(dossier.number)
                continue
            }
            guard moves else { continue }
            let migration = Migration(run: 0, pins: pins, states: states)
            let moved = standing.migrated(by: migration, to: rules, at: max(moment, standing.lastOccurredAt))
            if let from = standing.dueAt, let to = moved?.dueAt, from != to {
                dueMoves.append(CalendarEffect.Shift(number: dossier.number, from: from, to: to))
            }
        }
        progress(open.count, open.count)
        return Impact(
            running: open.count, byState: byState, titles: titles, orphaned: orphaned, dueMoves: dueMoves,
            becomeOverdue: dueMoves.filter { $0.from >= moment && $0.to < moment }.map(\.number), undated: undated)
    }

    /// The dossiers of a process or procedure that have not come to an end, by number, as their rows tell of them.
    private func openOnes(_ kind: Draft.Kind, _ key: String) throws -> [OpenDossier] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT number, process, process_version, state, clock, procedure, procedure_version FROM dossier
                WHERE \(kind.column) = ? ORDER BY number
                """, arguments: [key])
        return try rows.compactMap { row in
            guard let processDay = CivilDay(row[2]), let procedureDay = CivilDay(row[6]),
                case .process(let process)? = try store.definitions.definition(.process, row[1], effective: processDay, in: db),
                case .procedure(let procedure)? = try store.definitions.definition(.procedure, row[5], effective: procedureDay, in: db),
                let state = process.state(StateKey(row[3]))
            else { throw UnreadableRow(field: "dossier.process_version") }
            guard !state.isFinal else { return nil }
            return OpenDossier(
                number: DossierNumber(row[0]), state: state, isRunning: row[4] == "running", procedure: procedure, process: process)
        }
    }
}

/// A dossier that has not come to an end, as its row tells of it.
private struct OpenDossier {
    let number: DossierNumber
    let state: State
    /// Whether its statutory clock runs: that of any other has no due moment that could move.
    let isRunning: Bool
    let procedure: Procedure
    let process: Process

    /// Whether it is plain without its history that its due moment stays: another version of its process counts the same limit, and
    /// does not pause where it stands. Procedure and office stay as they are, and so do hours, cut-off and what a pause does. A limit
    /// that runs until a day is asked of the history, since the process says which day a field stands for.
    func isCountedAlike(under definition: Definition, _ states: [StateKey: StateKey]) -> Bool {
        guard case .process(let other) = definition, other.state(states[state.key] ?? state.key)?.pausesClock == false else { return false }
        let (now, then) = (procedure.limit ?? process.limit, procedure.limit ?? other.limit)
        if case .until? = now?.value { return false }
        return now?.value == then?.value
    }

    /// Whether its limit would be a day that it has to name.
    func runsUntilDay(under definition: Definition) -> Bool {
        let limit =
            switch definition {
            case .process(let other): procedure.limit ?? other.limit
            case .procedure(let other): other.limit ?? process.limit
            case .office: procedure.limit ?? process.limit
            }
        if case .until? = limit?.value { return true }
        return false
    }
}
