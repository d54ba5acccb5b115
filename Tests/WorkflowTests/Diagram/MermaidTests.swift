import Testing

@testable import Workflow

/// The drawings of the processes, as `workflow draw` prints them.
@Suite struct MermaidTests {
    @Test(arguments: ["council-award", "direct-award"], Language.allCases)
    func `a process that ships is drawn as it is recorded`(process: String, language: Language) throws {
        let version = try #require(DefinitionSet.shipped.process(ProcessKey(process), on: .of("2018-10-01"))?.version)
        try expectGolden(version.value.mermaid(in: language), "diagrams/\(process).\(language.rawValue).mmd")
    }

    @Test func `the budgets of a procedure stand in its states`() throws {
        let rules = try Rules.shipped("province-emulation-flag")
        try expectGolden(rules.process.mermaid(in: .vi, limits: rules.procedure.steps), "diagrams/province-emulation-flag.vi.mmd")
    }

    @Test func `a title cannot end its label`() throws {
        let rules = try Rules.small(
            """
            initial: first
            states:
              first: { title: { vi: Một, en: 'A "b": c; #d' }, desk: one-door, acting: clerk }
              ended: { title: { vi: Hết, en: Ended }, desk: archive, final: true }
            actions:
              end: { title: { vi: Hết, en: "E: f\\ng" }, from: first, to: ended, role: clerk, clock: start }
            """)
        let lines = rules.process.mermaid(in: .en).split(separator: "\n").map(String.init)
        #expect(lines[2] == #"    state "A  b   c   d" as first"#)
        #expect(lines.contains("    first --> ended: E  f g"))
    }
}
