import Dossier
import Workflow

/// What was chosen on the page that moves dossiers.
struct TypedMigration: Sendable {
    /// The name of the choice for a state that the version lacks.
    static func name(of state: StateKey) -> String { "state.\(state)" }

    let kind: Draft.Kind
    let key: String
    /// The first day of the version, as it was chosen.
    let to: String?
    /// What states are called there, as it was chosen.
    let states: [StateKey: StateKey]

    init(_ visit: Visit, _ values: FormValues) throws {
        (kind, key) = try visit.definition
        to = values.text("to")
        let pairs = values.below("state.").filter { !$0.value.isEmpty }.map { (StateKey($0.name), StateKey($0.value)) }
        states = Dictionary(pairs) { first, _ in first }
    }

    /// The version that was chosen, or the newest when none was.
    ///
    /// - Throws: ``WebFault/notFound`` when there is no such process or procedure.
    func version(in snapshot: Snapshot) throws -> DefinitionVersion {
        let versions = try snapshot.definitionVersions(kind.definition, key)
        guard let version = to == nil ? versions.last : versions.first(where: { $0.effective.iso == to }) else { throw WebFault.notFound }
        return version
    }

    /// The plan.
    ///
    /// - Throws: ``Refusal/unknown(_:_:nearest:)`` for a state that is not there.
    func plan(in snapshot: Snapshot) throws -> MigrationPlan {
        try snapshot.migrationPlan(kind, for: key, to: try version(in: snapshot).effective, states: states)
    }
}
