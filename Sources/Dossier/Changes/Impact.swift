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
        let numbers =
            switch definition {
            case .process: try openDossiers(of: .process, definition.key)
            case .procedure: try openDossiers(of: .procedure, definition.key)
            case .office: try keys(of: .process).flatMap { try openDossiers(of: .process, $0) }.sorted { $0.text < $1.text }
            }
        var byState: [StateKey: Int] = [:]
        var titles: [StateKey: BilingualText] = [:]
        var orphaned: [DossierNumber] = []
        var dueMoves: [CalendarEffect.Shift] = []
        for (done, number) in numbers.enumerated() {
            progress(done, numbers.count)
            let standing = try standing(of: number)
            byState[standing.state, default: 0] += 1
            titles[standing.state] = standing.stateDefinition?.title
            let (rules, pins) = try target.rules(standing)
            let migration = Migration(run: 0, pins: pins, states: states)
            guard let moved = standing.migrated(by: migration, to: rules, at: max(moment, standing.lastOccurredAt)) else {
                orphaned.append(number)
                continue
            }
            if standing.clock == .running, let from = standing.dueAt, let to = moved.dueAt, from != to {
                dueMoves.append(CalendarEffect.Shift(number: number, from: from, to: to))
            }
        }
        progress(numbers.count, numbers.count)
        return Impact(running: numbers.count, byState: byState, titles: titles, orphaned: orphaned, dueMoves: dueMoves)
    }
}
