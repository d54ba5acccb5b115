internal import GRDB
public import Workflow

/// What a text would make of dossiers if it held from its day on: the process to draw, and the rules of every procedure concerned.
public struct DraftedRules: Hashable, Sendable {
    /// The process it is, or the one the procedure runs on; `nil` when there is none.
    public let process: Process?
    /// The step budgets of a procedure; a process has its own.
    public let budgets: [StateKey: Limit]
    /// The rules of the procedure; of a process those of each procedure that runs on it, by their number.
    public let rules: [Rules]
}

extension Snapshot {
    /// Reads a text as it would hold from its day on, among all that is published.
    ///
    /// - Returns: `nil` while the text cannot be read whole, or is of another kind.
    public func draftedRules(_ text: String, _ kind: Draft.Kind, _ key: String, _ effective: CivilDay) throws -> DraftedRules? {
        let file = DefinitionFile(path: Draft.path(kind, key, effective), text: text)
        switch (kind, DefinitionReader().read(file).definition) {
        case (.procedure, .procedure(let procedure)?):
            let process = try processInForce(procedure.process, on: effective)
            let rules = try process.map { Rules(procedure: procedure, process: $0, office: try office(on: effective)) }
            return DraftedRules(process: process, budgets: procedure.steps, rules: rules.map { [$0] } ?? [])
        case (.process, .process(let process)?):
            let office = try office(on: effective)
            let rules = try procedures(on: process.key, effective).map { Rules(procedure: $0, process: process, office: office) }
            return DraftedRules(process: process, budgets: [:], rules: rules)
        default: return nil
        }
    }

    private func processInForce(_ key: ProcessKey, on day: CivilDay) throws -> Process? {
        guard case .process(let process)? = try version(.process, key.text, on: day)?.definition else { return nil }
        return process
    }

    /// The procedures that run on a process on a day, by their number.
    private func procedures(on process: ProcessKey, _ day: CivilDay) throws -> [Procedure] {
        try keys(of: .procedure).compactMap { key in
            guard case .procedure(let procedure)? = try version(.procedure, key, on: day)?.definition else { return nil }
            return procedure.process == process ? procedure : nil
        }.sorted { ($0.number ?? .max, $0.key.text) < ($1.number ?? .max, $1.key.text) }
    }
}
