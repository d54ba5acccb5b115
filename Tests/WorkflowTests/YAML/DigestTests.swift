import Testing

@testable import Workflow

@Suite struct DigestTests {
    private let reader = DefinitionReader()

    @Test func `the digest does not see comments, quotes, layout or the order of keys`() throws {
        var dice = SeededNumbers(seed: 1_645)
        for file in Fixture.sound {
            let digest = try #require(reader.digest(of: file))
            let root = try #require(SourceTree(file.text, findings: Findings(file: file.path)).root)
            for _ in 0..<50 {
                let text = "# written anew\n" + root.rewritten(&dice, depth: 0)
                let other = DefinitionFile(path: file.path, text: text)
                #expect(reader.digest(of: other) == digest, "\(text)")
                #expect(reader.read(other).problems == [], "\(text)")
            }
        }
    }

    @Test(arguments: [
        ("to: decided", "to: refused"), ("title: { vi: Khen thưởng", "title: { vi: Khen Thưởng"), ("clock: start", "clock: stop"),
        ("min: 1", "min: 2"), ("from: [submitted, appraising]", "from: [appraising, submitted]"), ("    clock: paused\n", ""),
    ])
    func `the digest sees every change of what is said`(passage: String, other: String) {
        let file = Fixture.process(replacing: passage, with: other)
        let digests = Fixture.sound.map { reader.digest(of: $0) }
        #expect(reader.digest(of: file) != nil)
        #expect(!digests.contains(reader.digest(of: file)))
    }

    @Test func `the canonical text is JSON with sorted keys`() {
        let file = DefinitionFile(path: "x.yaml", text: "b: [ 'x' ]\na: { d: \"q\\\"\", c: null } # so\n'c': [1, 02]\n")
        #expect(reader.canonicalText(of: file) == #"{"a":{"d":"q\""},"b":"x","c":["1","02"]}"#)
    }

    @Test func `a text that is no YAML has no digest`() {
        #expect(reader.digest(of: DefinitionFile(path: "x.yaml", text: "a: [")) == nil)
    }

    @Test func `the digest of a known text stays what it is`() {
        let file = DefinitionFile(path: "x.yaml", text: "process: award\n")
        #expect(reader.canonicalText(of: file) == #"{"process":"award"}"#)
        #expect(reader.digest(of: file) == "037f70d16ef379442a23ab4a54d7f7fbac96f44d0f368eeaeb421957229c65a5")
    }
}

extension SourceNode {
    /// The same value, written in another way.
    fileprivate func rewritten(_ dice: inout SeededNumbers, depth: Int) -> String {
        let indent = String(repeating: "  ", count: depth)
        switch content {
        case .scalar(let text, let isPlain):
            let mustStay = isPlain && (isNull || ["true", "false"].contains(text))
            return mustStay || (isPlain && dice.number(0...1) == 0) ? text : quoted(text, &dice)
        case .list(let items):
            if items.count == 1, items[0].scalar != nil, depth > 1, dice.number(0...1) == 0 {
                return items[0].rewritten(&dice, depth: depth)
            }
            return "[" + items.map { $0.rewritten(&dice, depth: 99) }.joined(separator: ", ") + "]"
        case .map(let pairs):
            let shuffled = pairs.shuffled(using: &dice)
            if depth > 1, dice.number(0...1) == 0 {
                let entries = shuffled.map { "\($0.key.scalar ?? ""): \($0.value.rewritten(&dice, depth: 99))" }
                return "{ " + entries.joined(separator: ", ") + " }"
            }
            if depth == 99 {
                return "{" + shuffled.map { "'\($0.key.scalar ?? "")': \($0.value.rewritten(&dice, depth: 99))" }.joined(separator: ",")
                    + "}"
            }
            let lines = shuffled.map { key, value in
                "\(indent)\(key.scalar ?? ""):  \(value.rewritten(&dice, depth: depth + 1))" + (dice.number(0...3) == 0 ? "  # so" : "")
            }
            return (depth > 0 ? "\n" : "") + lines.joined(separator: "\n")
        }
    }

    private func quoted(_ text: String, _ dice: inout SeededNumbers) -> String {
        dice.number(0...1) == 0
            ? "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'" : "\"\(text)\""
    }
}
