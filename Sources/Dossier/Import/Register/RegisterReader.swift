internal import Workflow

/// Reads the course of each dossier out of the rows of a register.
///
/// A register records what others decided: it is read for known keys and the order of its dates, never for papers, votes,
/// signers or the steps in between.
struct RegisterReader {
    /// What a dossier runs under, and the states in which its clock has stopped.
    struct Ground {
        let rules: Rules
        let pins: Pins
        let settled: Set<StateKey>
    }

    /// What was read of one dossier.
    struct Course {
        let number: DossierNumber
        let line: Int
        let rules: Rules
        let course: ImportedCourse
    }

    private struct DayOfProcedure: Hashable {
        let procedure: String
        let day: CivilDay
    }

    private struct LevelOfUnit: Hashable {
        let unit: UnitCode
        let level: Procedure.Level
    }

    let snapshot: Snapshot
    let now: Moment
    private let procedures: [String]
    private let units: Set<String>
    private let states: [String]
    private var grounds: [DayOfProcedure: Ground] = [:]
    private var authorities: [LevelOfUnit: String] = [:]

    init(_ snapshot: Snapshot, now: Moment) throws {
        self.snapshot = snapshot
        self.now = now
        procedures = try snapshot.keys(of: .procedure)
        units = Set(try snapshot.units().map(\.code.text))
        states = try snapshot.stateKeys()
    }

    /// The course of a dossier; `nil` when a fault was found in its rows.
    mutating func course(of dossier: RegisterDossier, faults: inout ContentFaults) throws -> Course? {
        let row = dossier.first
        let times = try RegisterTimes(row, now: now, faults: &faults)
        let isUnitKnown = try known(row[.unit], among: units, column: .unit, line: row.line, faults: &faults)
        let isProcedureKnown = try known(row[.procedure], among: procedures, column: .procedure, line: row.line, faults: &faults)
        let ground = try isProcedureKnown ? times.received.map { try self.ground(of: row[.procedure], on: $0.day) } : nil
        let ownStates = ground?.rules.process.states.map(\.key.text)
        let isStateKnown = try known(row[.state], among: ownStates ?? states, column: .state, line: row.line, faults: &faults)
        guard let ground, isUnitKnown, isStateKnown else {
            _ = try nominees(in: dossier, under: nil, faults: &faults)  // only for its faults
            return nil
        }
        let list = try nominees(in: dossier, under: ground.rules.procedure, faults: &faults)
        guard let received = times.received, times.areSound else { return nil }
        let unit = UnitCode(row[.unit])
        let state = StateKey(row[.state])
        let decided = ground.settled.contains(state) ? times.settled : times.decided
        let isAwarded = list.contains { $0.result.outcome == .awarded }
        let decision = try decision(
            in: row, on: times.decisionDay, or: decided?.day, isAwarded: isAwarded, level: ground.rules.procedure.level, faults: &faults)
        let course = ImportedCourse(
            pins: ground.pins, unit: unit, nominees: list.map(\.nominee), results: list.map(\.result), state: state,
            receivedAt: received, acceptedAt: times.accepted, decidedAt: decided, decision: decision)
        return Course(number: DossierNumber(row[.dossier]), line: row.line, rules: ground.rules, course: course)
    }

    /// The decision that a row names, by its number or its date; its date is else the day on which the dossier was resolved.
    ///
    /// Nothing is awarded without a decision, so a dossier with an award has one, also where the register tells neither.
    private mutating func decision(
        in row: RegisterRow, on day: CivilDay?, or resolved: CivilDay?, isAwarded: Bool, level: Procedure.Level, faults: inout ContentFaults
    ) throws -> DecisionRecord? {
        let number = row[.decisionNumber]
        guard let date = day ?? resolved else {
            if !number.isEmpty { try faults.report(.cellEmpty(RegisterColumn.decisionDate.name), line: row.line) }
            return nil
        }
        guard !number.isEmpty || day != nil || isAwarded else { return nil }
        return DecisionRecord(authority: try authority(of: level, unit: UnitCode(row[.unit])), number: number, date: date, signer: nil)
    }

    private func known(
        _ cell: String, among known: some Collection<String>, column: RegisterColumn, line: Int, faults: inout ContentFaults
    ) throws(Refusal) -> Bool {
        if known.contains(cell) { return true }
        if cell.isEmpty {
            try faults.report(.cellEmpty(column.name), line: line)
        } else {
            try faults.reportUnknown(cell, column: column.name, line: line, known: known)
        }
        return false
    }

    private func nominees(in dossier: RegisterDossier, under procedure: Procedure?, faults: inout ContentFaults) throws(Refusal)
        -> [(nominee: Nominee, result: NomineeResult)]
    {
        var list: [(nominee: Nominee, result: NomineeResult)] = []
        for row in dossier.rows {
            // A row without a name, kind, position and outcome is a dossier without nominees.
            if [.nominee, .kind, .position, .outcome].allSatisfy({ row[$0].isEmpty }) { continue }
            let name = try faults.name(row[.nominee], column: RegisterColumn.nominee.name, line: row.line)
            let kind = try faults.choice(row[.kind], column: RegisterColumn.kind.name, line: row.line, as: NomineeKind.self)
            let position = try faults.position(row[.position], of: kind, line: row.line)
            let outcome =
                row[.outcome].isEmpty ? .pending : try faults.choice(row[.outcome], column: "outcome", line: row.line, as: Outcome.self)
            let award = procedure?.award
            // A register has no column for the award, so what each nominee names for itself cannot be told in one.
            if procedure != nil, award == nil, let kind { try faults.report(.kindNotAllowed(kind.rawValue, allowed: []), line: row.line) }
            if let name, let kind, let outcome, let award {
                list.append((Nominee(name: name, kind: kind, position: position, award: award), NomineeResult(outcome)))
            }
        }
        return list
    }

    private mutating func ground(of procedure: String, on day: CivilDay) throws -> Ground {
        let key = DayOfProcedure(procedure: procedure, day: day)
        if let ground = grounds[key] { return ground }
        let (rules, pins) = try snapshot.rules(for: ProcedureKey(procedure), on: day)
        let ground = Ground(rules: rules, pins: pins, settled: rules.process.settledStates)
        grounds[key] = ground
        return ground
    }

    private mutating func authority(of level: Procedure.Level, unit: UnitCode) throws -> String {
        let key = LevelOfUnit(unit: unit, level: level)
        if let authority = authorities[key] { return authority }
        let authority = snapshot.authority(of: level, path: try snapshot.unitPath(unit), unit: unit)
        authorities[key] = authority
        return authority
    }
}

extension Process {
    /// The states in which the statutory clock has stopped: where a dossier ends, and what only an action that stops the
    /// clock leads to.
    var settledStates: Set<StateKey> {
        var running: Set<StateKey> = [initial]
        var ahead = [initial]
        while let state = ahead.popLast() {
            for action in actions where action.from.contains(state) && action.clock != .stop {
                if case .state(let next) = action.target, running.insert(next).inserted { ahead.append(next) }
            }
        }
        return Set(states.filter { $0.isFinal || !running.contains($0.key) }.map(\.key))
    }
}
