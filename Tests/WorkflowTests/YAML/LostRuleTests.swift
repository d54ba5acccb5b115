import Foundation
import Testing

@testable import Workflow

/// A rule never vanishes from a definition that can still be published.
@Suite struct LostRuleTests {
    private let reader = DefinitionReader()

    @Test(arguments: [
        ("processes/", "from: submitted", "from: []"), ("processes/", "role: clerk", "role: []"),
        ("processes/", "acting: appraiser", "acting: []"), ("processes/", "requires: [papers-complete]", "requires: []"),
        ("processes/", "requires: [papers-complete]", "warns: []"), ("processes/", "separate-from: [accept]", "separate-from: []"),
        ("processes/", "from: pending, passed: awarded, failed: refused", "from: [], passed: awarded, failed: refused"),
        ("processes/", "from: pending, passed: awarded, failed: refused", "from: [], to: awarded"),
        ("processes/", "from: pending, passed: awarded, failed: refused", "from: pending, to: awarded, exceptions: []"),
        ("procedures/", "kinds: [individual, collective]", "kinds: []"),
        ("procedures/", "budgets: { appraising: 9 working days }", "budgets: {}"),
        ("procedures/", "legal-basis: [Luật Thi đua, khen thưởng]", "legal-basis: []"),
        ("office", "submit: clerk", "submit: []"), ("office", "undo: [clerk, appraiser]", "undo: []"),
    ])
    func `an empty list is refused where it stands`(file: String, passage: String, empty: String) throws {
        let reading = reader.read(try sound(file, replacing: passage, with: empty))
        #expect(reading.problems.map(\.code) == [.emptyList])
        #expect(reading.definition == nil)
    }

    @Test(arguments: ["states", "actions", "conditions"])
    func `a process with an empty part is refused`(part: String) throws {
        let text = "process: a\neffective: 2018-08-27\n\(part): {}\n"
        let problems = reader.read(DefinitionFile(path: "x.yaml", text: text)).problems
        #expect(problems.contains { $0.code == .emptyList && $0.line == 3 })
    }

    @Test func `an office that permits nothing to anybody is refused`() throws {
        let file = try sound(
            "office", replacing: "permissions:\n  submit: clerk\n  undo: [clerk, appraiser]\n  publish: clerk\n  people: clerk",
            with: "permissions: {}")
        #expect(reader.read(file).problems.map(\.code) == [.emptyList])
    }

    @Test func `a procedure without papers says so`() throws {
        let papers =
            "documents:\n  proposal: { vi: Tờ trình, en: Proposal letter }\n  minutes: { title: { vi: Biên bản, en: Minutes }, required: false }"
        let reading = reader.read(try sound("procedures/", replacing: papers, with: "documents: {}"))
        #expect(reading.problems == [])
        #expect(reading.definition != nil)
    }

    @Test(arguments: Event.Verb.allCases.map(\.rawValue) + ["received"])
    func `no action takes a word of the history or of the conditions`(word: String) {
        let file = Fixture.process(replacing: "  supplement:\n", with: "  \(word):\n")
        #expect(reader.read(file).problems.map(\.code) == [.reservedWord])
    }

    @Test(arguments: ["007", "00", "-01", "02.5", "1_000", "1,000", "1e3"])
    func `a bound that programs read differently is refused`(number: String) {
        let file = Fixture.process(replacing: "min: 1 }", with: "min: \"\(number)\" }")
        #expect(reader.read(file).problems.map(\.code) == [.badNumber])
    }

    @Test(arguments: ["0", "-1", "0.5", "10", "100.05"])
    func `a bound in plain digits is taken`(number: String) {
        #expect(reader.read(Fixture.process(replacing: "min: 1 }", with: "min: \(number) }")).problems == [])
    }

    @Test(arguments: ["1.000843", "2", "-2", "1_000", ".5", "1.", "1e3", "1.5E-3", "0x1F", "0o17", "0b1_0", ".inf", "-.INF", ".nan"])
    func `a code that editors take for a number needs quotes`(code: String) throws {
        let bare = reader.read(try sound("procedures/", replacing: "national-code: null", with: "national-code: \(code)"))
        #expect(bare.problems.map(\.code) == [.yamlNumber])
        let quoted = reader.read(try sound("procedures/", replacing: "national-code: null", with: "national-code: \"\(code)\""))
        #expect(quoted.problems == [])
    }

    @Test(arguments: ["1.000.843", "2-000418", "H37.12", "1645/QĐ-UBND", "e3", "0xG", "1e", "+", "."])
    func `a code that nobody takes for a number needs none`(code: String) throws {
        #expect(reader.read(try sound("procedures/", replacing: "national-code: null", with: "national-code: \(code)")).problems == [])
    }

    /// The sound file whose path begins so, with one passage replaced.
    private func sound(_ path: String, replacing passage: String, with other: String) throws -> DefinitionFile {
        let file = try #require(Fixture.sound.first { $0.path.hasPrefix(path) })
        let place = try #require(file.text.range(of: passage), "the sound file does not say \(passage)")
        return DefinitionFile(path: file.path, text: file.text.replacingCharacters(in: place, with: other))
    }
}
