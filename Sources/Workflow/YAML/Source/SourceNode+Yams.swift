internal import Yams

extension SourceNode {
    /// A node as the parser gives it, without what definitions do not use; `nil` below something that is refused.
    init?(_ node: Node, in source: SourceText, findings: Findings) {
        let mark = node.mark.map { SourceMark($0) } ?? .start
        if node.anchor != nil {
            findings.report(.anchor, at: mark)
            return nil
        }
        switch node {
        case .scalar(let scalar):
            // The tag itself does not tell: the parser puts one of its own on keys and on texts in quotes.
            if source.stands("!", at: mark) { findings.report(.tag, at: mark) }
            self.init(scalar, at: mark, in: source)
        case .sequence(let sequence):
            findings.refuseTag(sequence.tag, at: mark)
            self.init(content: .list(sequence.compactMap { SourceNode($0, in: source, findings: findings) }), mark: mark)
        case .mapping(let mapping):
            findings.refuseTag(mapping.tag, at: mark)
            var pairs: [(key: SourceNode, value: SourceNode)] = []
            for (keyNode, valueNode) in mapping where keyNode.scalar.map({ source.isDisguised($0.string) }) != true {
                let key = SourceNode(keyNode, in: source, findings: findings)
                let value = SourceNode(valueNode, in: source, findings: findings)
                if let key, key.scalar == "<<" {
                    findings.report(.anchor, at: key.mark)
                } else if let key, let value {
                    pairs.append((key, value))
                }
            }
            self.init(content: .map(pairs), mark: mark)
        case .alias(let alias):
            findings.report(.anchor, at: alias.mark.map { SourceMark($0) } ?? mark)
            return nil
        }
    }

    private init(_ scalar: Node.Scalar, at mark: SourceMark, in source: SourceText) {
        let isPlain = scalar.style == .plain
        let textMark = isPlain ? mark : SourceMark(line: mark.line, column: mark.column + 1)
        self.init(
            content: .scalar(scalar.string.precomposed, isPlain: isPlain), mark: mark,
            textMark: source.stands(scalar.string, at: textMark) ? textMark : nil)
    }
}

extension Findings {
    fileprivate func refuseTag(_ tag: Tag, at mark: SourceMark) {
        let name = tag.description
        if !name.isEmpty, name != Tag.Name.implicit.rawValue { report(.tag, at: mark) }
    }

    /// Reports what stopped the parser, in the words of the office.
    func reportSyntax(_ error: any Error, in source: SourceText) {
        switch error {
        case YamlError.composer(_, let problem, let mark, _):
            report(problem.contains("document") ? .severalDocuments : .anchor, at: SourceMark(mark))
        case YamlError.scanner(_, let problem, let mark, _) where problem.isAboutNesting,
            YamlError.parser(_, let problem, let mark, _) where problem.isAboutNesting:
            report(.nestedTooDeep, at: min(SourceMark(mark), source.end))
        case YamlError.scanner(let context, let problem, let mark, _), YamlError.parser(let context, let problem, let mark, _):
            report(.syntax(problem, context: context?.text, line: context?.mark.line), at: min(SourceMark(mark), source.end))
        case YamlError.reader:
            report(.controlCharacter, at: source.controlCharacter ?? .start)
        case YamlError.memory:
            report(.nestedTooDeep, at: .start)
        default:
            report(.syntax("\(error)", context: nil, line: nil), at: .start)
        }
    }
}

extension String {
    /// Whether the parser says that it goes no deeper: at 1000 levels.
    fileprivate var isAboutNesting: Bool { contains("nesting level") }
}
