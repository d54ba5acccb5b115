public import Workflow

/// What came of the examples of a published definition under a version that another one would have.
public struct DependentExamples: Hashable, Sendable {
    /// The definition whose examples they are.
    public let version: DefinitionVersion
    /// What came of each.
    public let results: [ExampleResult]
}

extension Snapshot {
    /// Runs the examples of what hangs on a definition as if it held on every day: of a process those of the procedures that run on
    /// it, of a procedure those examples of its process that are of it.
    public func tryDependents(of reading: Reading) throws -> [DependentExamples] {
        guard let definition = reading.definition else { return [] }
        let known = try publishedReadings().filter { other in
            other.definition.map { ($0.kind, $0.key) != (definition.kind, definition.key) } ?? false
        }
        return try definitionsInForce(on: definition.effective).compactMap { version in
            guard let other = try publishedReading(version.kind, version.key, version.effective) else { return nil }
            let concerned: (ExampleResult) -> Bool
            switch (definition, other.definition) {
            case (.process(let process), .procedure(let procedure)?) where procedure.process == process.key:
                concerned = { _ in true }
            case (.procedure(let procedure), .process(let process)?) where procedure.process == process.key:
                concerned = { $0.example.procedure == procedure.key }
            default: return nil
            }
            let results = Workflow.tryExamples(of: other, among: known + [reading], in: try calendar()).filter(concerned)
            return results.isEmpty ? nil : DependentExamples(version: version, results: results)
        }
    }
}
