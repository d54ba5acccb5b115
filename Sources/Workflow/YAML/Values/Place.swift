/// A value with the way that leads to it, while its definition is read: asks for what belongs here and reports what does not.
struct Place {
    let node: SourceNode
    let path: [String]
    let findings: Findings

    /// The whole file.
    init(node: SourceNode, findings: Findings) {
        self.init(node: node, key: nil, path: [], findings: findings)
    }

    private init(node: SourceNode, key: SourceMark?, path: [String], findings: Findings) {
        self.node = node
        self.path = path
        self.findings = findings
        findings.marks.note(node, key: key, at: path)
    }

    /// The value under a key.
    func child(_ key: String, at mark: SourceMark, _ node: SourceNode) -> Place {
        Place(node: node, key: mark, path: path + [key], findings: findings)
    }

    /// The items of a list; one without any is reported, for nobody can tell whether it means all, none or not yet.
    func items(_ nodes: [SourceNode]) -> [Place] {
        if nodes.isEmpty { report(.emptyList(at: self)) }
        return nodes.enumerated().map { Place(node: $1, key: nil, path: path + ["\($0)"], findings: findings) }
    }

    /// Reports something about this value, where it stands.
    func report(_ finding: Finding) {
        findings.report(finding, at: node.mark)
    }

    /// Reports something about this value, `offset` characters into it when it is a plain text on one line.
    func report(_ finding: Finding, offset: Int) {
        findings.report(finding, at: findings.marks.character(offset, of: path))
    }

    /// Reports something about this value where its key stands.
    func reportAtKey(_ finding: Finding) {
        findings.report(finding, at: findings.marks.key(path))
    }

    /// Reports that another kind of value belongs here.
    func reportShape(_ expected: Shape) {
        report(.wrongShape(expected, found: node, at: self))
    }

    /// How the place is named in a message: `actions.accept.to`.
    var name: String {
        path.isEmpty ? "" : path.joined(separator: ".")
    }
}
