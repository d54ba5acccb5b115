import Testing

@testable import Workflow

/// What holds for every pair of versions.
struct ComparisonLaws {
    private static let files = Fixture.shipped + WholeDefinition.all.compactMap { $0 }

    @Test func `the same digest has no change, and another digest has at least one`() throws {
        var dice = SeededNumbers(seed: 20_180_827)
        var differing = 0
        for file in Self.files {
            let node = try #require(file.node)
            let before = reading(node)
            #expect(changes(from: before, to: DefinitionReader().read(file)).isEmpty)
            for _ in 0..<60 {
                var edited = node
                for _ in 0..<dice.number(1...3) { edited.edit(&dice) }
                let after = reading(edited)
                let isSame = before.canonicalText == after.canonicalText
                if !isSame { differing += 1 }
                #expect(changes(from: before, to: after).isEmpty == isSame, "\(edited.text)")
                #expect(changes(from: after, to: before).isEmpty == isSame, "\(edited.text)")
            }
        }
        #expect(differing > 1_000)
    }

    @Test func `every sentence is whole in both languages`() throws {
        var dice = SeededNumbers(seed: 1_645)
        for file in Self.files {
            let node = try #require(file.node)
            for _ in 0..<20 {
                var edited = node
                edited.edit(&dice)
                for change in changes(from: reading(node), to: reading(edited)) {
                    for words in [change.words.vi, change.words.en] {
                        #expect(
                            words.first?.isUppercase == true && !words.contains("  ") && !words.contains("{S}") && !words.contains("{a}"))
                    }
                }
            }
        }
    }

    @Test func `five hundred steps of which each differs give five hundred changes`() throws {
        func process(_ day: Int) -> Reading {
            let keys = (0..<500).map { "s\($0)" }
            let states = keys.map {
                "  \($0): { title: { vi: Bước \($0), en: Step \($0) }, desk: d, acting: r, limit: \(day) working days }"
            }
            let actions = keys.map { "  a\($0): { title: { vi: Việc \($0), en: Act \($0) }, from: \($0), to: s0, role: r }" }
            let text =
                (["process: big", "effective: 2018-08-27", "title: { vi: To, en: Big }", "initial: s0", "states:"] + states + ["actions:"]
                + actions).joined(separator: "\n")
            return DefinitionReader().read(DefinitionFile(path: "x.yaml", text: text))
        }
        let found = changes(from: process(2), to: process(3))
        #expect(found.count == 500)
    }
}

extension EditableNode {
    /// One change somewhere within: another value, an item or a key less, another order, another key.
    mutating func edit(_ dice: inout SeededNumbers) {
        switch self {
        case .scalar: self = other
        case .list(var items):
            switch dice.number(0...2) {
            case 0 where items.count > 1: items.remove(at: dice.number(0...items.count - 1))
            case 1: items.shuffle(using: &dice)
            default: items.append(.scalar("another", isPlain: false))
            }
            self = .list(items)
        case .map(var entries):
            guard !entries.isEmpty else { return }
            let place = dice.number(0...entries.count - 1)
            switch dice.number(0...9) {
            case 0: entries.remove(at: place)
            case 1: entries.shuffle(using: &dice)
            case 2: entries[place].key += "-x"
            default: entries[place].value.edit(&dice)
            }
            self = .map(entries)
        }
    }
}
