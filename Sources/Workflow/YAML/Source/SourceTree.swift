internal import Yams

/// The values of a YAML file with their places, and the traps of YAML refused.
struct SourceTree {
    /// The value of the whole file; `nil` when it cannot be read as YAML.
    private(set) var root: SourceNode?

    init(_ text: String, findings: Findings) {
        guard text.utf8.count <= DefinitionReader.longestText else {
            findings.report(.fileTooLarge(bytes: text.utf8.count), at: .start)
            return
        }
        var source = SourceText(text)
        for mark in source.replaceTabs() { findings.report(.tab, at: mark) }
        guard !source.isBlank else {
            findings.report(.fileEmpty, at: .start)
            return
        }
        root = SourceTree.compose(&source, findings: findings)
    }

    /// How many repeated keys are looked for; a file with more has been told enough.
    private static let mostRepeatedKeys = 50
    /// How many characters are read again for that at most, since each repeated key has the whole text read once more.
    private static let mostReadAgain = 1_000_000

    private static func compose(_ source: inout SourceText, findings: Findings) -> SourceNode? {
        let hadTabs = !findings.problems.isEmpty
        let times = min(mostRepeatedKeys, max(1, mostReadAgain / max(1, source.text.utf8.count)))
        for _ in 0..<times {
            do {
                let parser = try Parser(yaml: source.text, resolver: .basic, encoding: .utf8)
                let node = try parser.singleRoot()
                // The parser alone holds the anchors: it has to live until the last node is looked at.
                return withExtendedLifetime(parser) {
                    node.flatMap { SourceNode($0, in: source, findings: findings) }
                }
            } catch YamlError.duplicatedKeysInMapping(let names, let context) {
                let first = SourceMark(context.mark)
                guard let name = names.first, let second = source.markOfRepetition(of: name, after: first) else {
                    findings.report(.duplicateKey(names.first ?? "", firstLine: first.line), at: first)
                    return nil
                }
                findings.report(.duplicateKey(name, firstLine: first.line), at: second)
                source.disguiseKey(at: second)
            } catch {
                // With a tab in the wrong place nothing after it can be trusted, and the tab is reported.
                if !hadTabs { findings.reportSyntax(error, in: source) }
                return nil
            }
        }
        return nil
    }
}

extension SourceMark {
    init(_ mark: Mark) {
        self.init(line: max(1, mark.line), column: max(1, mark.column))
    }
}
