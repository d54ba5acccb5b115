internal import GRDB
public import Workflow

/// Onto what running dossiers are to be moved, and what their states are called there.
public struct MigrationPlan: Hashable, Sendable {
    /// Whether dossiers of a process or of a procedure are moved.
    public let kind: Draft.Kind
    /// Its key.
    public let key: String
    /// The version that they are moved onto, by its first day.
    public let effective: CivilDay
    /// What states are called there, by the key they have now.
    public let states: [StateKey: StateKey]

    /// Whether a dossier with these versions is to be moved: it is of the process or procedure, in another version.
    func concerns(_ pins: Pins) -> Bool {
        switch kind {
        case .process: pins.process.key.text == key && pins.process.effective != effective
        case .procedure: pins.procedure.key.text == key && pins.procedure.effective != effective
        }
    }

    /// What states are called there, as a run keeps it.
    var stateText: String { states.map { "\($0.text)=\($1.text)" }.sorted().joined(separator: " ") }

    /// What states are called there, as a run has kept it.
    static func states(from text: String) -> [StateKey: StateKey] {
        let pairs = text.split(separator: " ").map { $0.split(separator: "=", maxSplits: 1) }
        return Dictionary(pairs.filter { $0.count == 2 }.map { (StateKey(String($0[0])), StateKey(String($0[1]))) }) { first, _ in first }
    }

    /// A plan for the dossiers of a process or procedure.
    public init(kind: Draft.Kind, key: String, effective: CivilDay, states: [StateKey: StateKey] = [:]) {
        self.kind = kind
        self.key = key
        self.effective = effective
        self.states = states
    }
}

/// What dossiers would run under: a version that is published, or one that is only drafted.
struct MigrationTarget {
    /// The rules of one dossier there, and the versions they are of.
    let rules: (Standing) throws -> (rules: Rules, pins: Pins)
    /// The states that it has.
    let states: [State]
    /// Whether it is another procedure, which takes what is not resolved yet. What is resolved comes to its end under its own: whose
    /// award it is, and when it was due, is settled.
    let isSuccessor: Bool
}

extension Snapshot {
    /// The plan for the dossiers of a process or procedure.
    ///
    /// - Parameter kind: Whether the key is that of a process or of a procedure; `nil` finds out.
    /// - Throws: ``Refusal/unknown(_:_:nearest:)`` when there is no such key, no version of that day, or no such state on either side.
    public func migrationPlan(
        _ kind: Draft.Kind? = nil, for key: String, to effective: CivilDay, states: [StateKey: StateKey]
    ) throws -> MigrationPlan {
        let processes = kind == .procedure ? [] : try keys(of: .process)
        let procedures = kind == .process ? [] : try keys(of: .procedure)
        guard let kind: Draft.Kind = processes.contains(key) ? .process : procedures.contains(key) ? .procedure : nil else {
            throw Refusal.unknown(.procedure, key, nearest: nearestName(to: key, among: processes + procedures))
        }
        let versions = try definitionVersions(kind.definition, key).map(\.effective.iso)
        guard versions.contains(effective.iso) else {
            throw Refusal.unknown(.version, "\(key) \(effective.iso)", nearest: nearestName(to: effective.iso, among: versions))
        }
        let plan = MigrationPlan(kind: kind, key: key, effective: effective, states: states)
        let there = try target(of: plan).states.map(\.key)
        let here = Set(try statesNow(of: plan).map(\.key))
        for (old, new) in states.sorted(by: { $0.key.text < $1.key.text }) {
            if !here.contains(old) { throw Refusal.unknown(.state, old.text, nearest: nearestName(to: old.text, among: here.map(\.text))) }
            if !there.contains(new) {
                throw Refusal.unknown(.state, new.text, nearest: nearestName(to: new.text, among: there.map(\.text)))
            }
        }
        return plan
    }

    /// The states of all versions that dossiers of a plan can stand in now.
    private func statesNow(of plan: MigrationPlan) throws -> [State] {
        let processes = try String.fetchAll(
            db, sql: "SELECT DISTINCT process FROM dossier WHERE \(plan.kind.column) = ?", arguments: [plan.key])
        let keys = plan.kind == .process ? [plan.key] : processes
        return try keys.flatMap { try definitionVersions(.process, $0) }.flatMap { version -> [State] in
            let definition = try store.definitions.definition(.process, version.key, effective: version.effective, in: db)
            guard case .process(let process)? = definition else { return [] }
            return process.states
        }
    }

    /// The states that a plan gives another name, each as it is called now and there, in the order of their titles.
    public func renamedStates(of plan: MigrationPlan) throws -> [(old: BilingualText, new: BilingualText)] {
        let (here, there) = (try statesNow(of: plan), try target(of: plan).states)
        func title(_ key: StateKey, among states: [State]) -> BilingualText {
            states.last { $0.key == key }?.title ?? BilingualText(vi: key.text, en: key.text)
        }
        return plan.states.map { (old: title($0.key, among: here), new: title($0.value, among: there)) }.sorted { $0.old.vi < $1.old.vi }
    }

    /// What dossiers of a plan would run under.
    func target(of plan: MigrationPlan) throws -> MigrationTarget {
        guard let definition = try store.definitions.definition(plan.kind.definition, plan.key, effective: plan.effective, in: db) else {
            throw Refusal.unknown(.version, "\(plan.key) \(plan.effective.iso)", nearest: nil)
        }
        let digest = try String.fetchOne(
            db, sql: "SELECT digest FROM definition WHERE kind = ? AND key = ? AND effective = ?",
            arguments: [plan.kind.rawValue, plan.key, plan.effective.iso])
        return try target(of: definition, digest: digest ?? "")
    }

    /// What running dossiers would run under if a definition held, published or not.
    func target(of definition: Definition, digest: String) throws -> MigrationTarget {
        switch definition {
        case .procedure(let procedure):
            let found =
                if let successor = procedure.ended?.successor {
                    try rules(forSuccessor: successor, of: procedure)
                } else {
                    try rules(with: procedure, digest: digest, on: procedure.effective, office: procedure.effective)
                }
            return MigrationTarget(
                rules: { _ in found }, states: found.rules.process.states, isSuccessor: procedure.ended?.successor != nil)
        case .process(let process):
            let version = Pins.Version(key: process.key, effective: process.effective, digest: digest)
            return MigrationTarget(
                rules: { standing in
                    let rules = Rules(procedure: standing.rules.procedure, process: process, office: standing.rules.office)
                    return (rules, Pins(procedure: standing.pins.procedure, process: version, office: standing.pins.office))
                }, states: process.states, isSuccessor: false)
        case .office(let office):
            let version = Pins.Version(key: office.key, effective: office.effective, digest: digest)
            return MigrationTarget(
                rules: { standing in
                    let rules = Rules(procedure: standing.rules.procedure, process: standing.rules.process, office: office)
                    return (rules, Pins(procedure: standing.pins.procedure, process: standing.pins.process, office: version))
                }, states: [], isSuccessor: false)
        }
    }

    /// The rules of the procedure that goes on where one has ended, however many have ended on the way.
    private func rules(forSuccessor key: ProcedureKey, of procedure: Procedure) throws -> (rules: Rules, pins: Pins) {
        var seen: Set<ProcedureKey> = [procedure.key]
        var next = key
        while true {
            let found = try rules(for: next, on: procedure.effective)
            guard let after = found.rules.procedure.ended?.successor, seen.insert(next).inserted else { return found }
            next = after
        }
    }

    /// The running dossiers of a plan that are not yet on its version, by number.
    func dossiersToMigrate(by plan: MigrationPlan) throws -> [DossierNumber] {
        try openDossiers(of: plan.kind, plan.key, besides: plan.effective, isResolvedLeftOut: try target(of: plan).isSuccessor)
    }

    /// The dossiers of a process or procedure that have not come to an end, by number.
    ///
    /// - Parameters:
    ///   - effective: A version whose dossiers are left out.
    ///   - isResolvedLeftOut: Whether those are left out whose statutory clock has stopped.
    func openDossiers(of kind: Draft.Kind, _ key: String, besides effective: CivilDay? = nil, isResolvedLeftOut: Bool = false) throws
        -> [DossierNumber]
    {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT number, process, process_version, state FROM dossier
                WHERE \(kind.column) = ?1 AND (?2 IS NULL OR \(kind.versionColumn) <> ?2) AND (stopped_at IS NULL OR NOT ?3)
                ORDER BY number
                """,
            arguments: [key, effective?.iso, isResolvedLeftOut])
        return try rows.compactMap { row in
            try isFinal(StateKey(row[3]), of: row[1], row[2]) ? nil : DossierNumber(row[0])
        }
    }

    /// Whether a state of a version of a process is an end.
    private func isFinal(_ state: StateKey, of process: String, _ version: String) throws -> Bool {
        guard let day = CivilDay(version),
            case .process(let process)? = try store.definitions.definition(.process, process, effective: day, in: db)
        else { throw UnreadableRow(field: "dossier.process_version") }
        return process.state(state)?.isFinal == true
    }
}

extension Draft.Kind {
    /// The column of a dossier that holds its key.
    var column: String {
        switch self {
        case .process: "process"
        case .procedure: "procedure"
        }
    }

    /// The column of a dossier that holds the first day of its version.
    var versionColumn: String {
        switch self {
        case .process: "process_version"
        case .procedure: "procedure_version"
        }
    }
}
