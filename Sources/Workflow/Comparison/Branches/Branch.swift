/// A value of a definition as the digest sees it: without nulls and without the lists of one item, and with its line.
struct Branch: Sendable {
    enum Content: Sendable {
        case scalar(String)
        case list([Branch])
        case map([Twig])
    }

    /// A key with its value.
    struct Twig: Sendable {
        let key: String
        let value: Branch
    }

    let content: Content

    /// The line of the key that leads here, else of the value; `nil` for what is not written.
    let line: Int?

    /// Equal for values that mean the same to the digest.
    let canonical: String

    init(_ node: SourceNode) {
        self.init(node, line: node.mark.line)
    }

    private init(_ node: SourceNode, line: Int) {
        self.line = line
        canonical = node.canonicalText
        switch node.content {
        case .scalar(let text, _): content = .scalar(node.isNull ? "null" : text.trimmed)
        case .list(let nodes) where nodes.count == 1: content = Branch(nodes[0], line: line).content
        case .list(let nodes): content = .list(nodes.map(Branch.init))
        case .map(let pairs):
            content = .map(
                pairs.filter { !$0.value.isNull }.map { key, value in
                    Twig(key: key.scalar ?? key.canonicalText, value: Branch(value, line: key.mark.line))
                })
        }
    }

    /// A map put together from values of another.
    init(_ twigs: [Twig], line: Int?) {
        content = .map(twigs)
        self.line = line
        canonical = twigs.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value.canonical)" }.joined(separator: ",")
    }

    /// A value that is not written as such.
    init(scalar: String, line: Int?) {
        content = .scalar(scalar)
        self.line = line
        canonical = scalar
    }

    var scalar: String? { if case .scalar(let text) = content { text } else { nil } }

    var twigs: [Twig] { if case .map(let twigs) = content { twigs } else { [] } }

    /// The items of a list; a value alone is a list of one.
    var items: [Branch] { if case .list(let items) = content { items } else { [self] } }

    subscript(_ key: String) -> Branch? { twigs.first { $0.key == key }?.value }

    /// The words in both languages, when it is a pair of them or has one as its title.
    var title: BilingualText? {
        if let title = self["title"] { return title.title }
        guard let vi = self["vi"]?.scalar, let en = self["en"]?.scalar else { return nil }
        return BilingualText(vi: vi, en: en)
    }

    /// On one line, as a script or a person reads it: a title, else the values as they are written.
    var written: String {
        if let title { return title.vi }
        return switch content {
        case .scalar(let text): text
        case .list(let items): items.map(\.written).joined(separator: ", ")
        case .map(let twigs): twigs.map { "\($0.key): \($0.value.written)" }.joined(separator: ", ")
        }
    }
}
