/// Reads definition files.
public struct DefinitionReader: Sendable {
    /// The longest text that is read, in bytes of UTF-8.
    public static let longestText = 1_000_000

    /// A reader; it keeps nothing from one file to the next.
    public init() {}

    /// Reads a definition, with every problem of its form at once.
    ///
    /// The form is: YAML without its traps, known keys, the right kind of value behind each, and texts that read as the limit,
    /// day, time, share or expression that belongs there. Whether names mean something is the business of `check`.
    public func read(_ file: DefinitionFile) -> Reading {
        let findings = Findings(file: file.path)
        let tree = SourceTree(file.text, findings: findings)
        var draft: Definition?
        if let root = tree.root {
            draft = Place(node: root, findings: findings).definition()
        }
        let problems = Array(Set(findings.problems)).sorted()
        let isSound = !problems.contains { $0.severity == .error }
        return Reading(
            file: file, definition: isSound ? draft : nil, problems: problems, marks: findings.marks, draft: draft,
            hasUnreadableWays: findings.hasUnreadableWays, root: tree.root, canonicalText: tree.root.map(\.canonicalText))
    }
}

extension Place {
    /// The definition, of the kind that its first key names.
    func definition() -> Definition? {
        guard case .map(let pairs) = node.content else {
            reportShape(.map)
            return nil
        }
        let kinds = pairs.compactMap { pair in pair.key.scalar.flatMap(Definition.Kind.init(rawValue:)) }
        // A procedure names its process too, so the procedure's key is asked for first.
        if kinds.contains(.procedure) { return procedure().map(Definition.procedure) }
        if kinds.contains(.process) { return process().map(Definition.process) }
        if kinds.contains(.office) { return office().map(Definition.office) }
        report(.unknownKind(first: pairs.first?.key.scalar))
        return nil
    }
}
