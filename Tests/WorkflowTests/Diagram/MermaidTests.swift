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

    private static let hostile = """
        initial: first
        states:
          first: { title: { vi: Một, en: 'A "b": c; #d <<fork>> [[x]] %%{y}%% & </svg>' }, desk: one-door, acting: clerk }
          state: { title: { vi: Hai, en: "Direction LR: direction of it" }, desk: one-door, acting: clerk }
          ended: { title: { vi: Hết, en: Ended }, desk: archive, final: true }
        actions:
          end: { title: { vi: Hết, en: "E: f\\ng" }, from: first, to: ended, role: clerk, clock: start }
          go: { title: { vi: Đi, en: go }, from: first, to: state, role: clerk }
          stop: { title: { vi: Thôi, en: stop }, from: state, to: back, role: clerk }
        """

    @Test func `a title cannot end its label, and says all the same what it says`() throws {
        let diagram = try Rules.small(Self.hostile).process.mermaid(in: .en)
        let lines = diagram.split(separator: "\n").map(String.init)
        let first = try #require(lines.first { $0.hasSuffix(" as first") })
        #expect(first.hasPrefix(##"    state "A #34;b#34;#58; c#59; #35;d #60;#60;fork#62;#62; #91;#91;x#93;#93; #37;#37;#123;y#125;"##))
        #expect(first.count { $0 == "\"" } == 2)
        // What is written by its number reads as it was written.
        let read = try #require(first.firstMatch(of: /"(.*)"/)).1.replacing(/#(\d+);/) { match in
            String(UInt32(match.1).flatMap(Unicode.Scalar.init).map(Character.init) ?? "?")
        }
        #expect(read == #"A "b": c; #d <<fork>> [[x]] %%{y}%% & </svg>"#)
        #expect(lines.contains("    first --> ended: E#58; f g"))
        // Mermaid takes “direction LR” for an instruction wherever it stands, and “state” for the beginning of one.
        #expect(lines.contains(##"    state "#68;irection LR#58; #100;irection of it" as state_"##))
        #expect(lines.contains("    state_ --> first: stop"))
    }

    @Test func `the way of a dossier is numbered, and where it stands has a class and a word`() throws {
        let rules = try Rules.shipped("province-emulation-flag")
        let way: [StateKey] = ["submitted", "appraising", "appraised", "appraising", "appraised"]
        let diagram = rules.process.mermaid(in: .vi, limits: rules.procedure.steps, title: "Cờ \"thi đua\": \\ 25 ngày", way: way)
        #expect(diagram.hasPrefix("---\ntitle: \"Cờ \\\"thi đua\\\": \\\\ 25 ngày\"\n---\nstateDiagram-v2\n"))
        for line in [
            #"    state "Đang thẩm định<br>12 ngày làm việc<br>bước 2, 4" as appraising"#,
            #"    state "Đã thẩm định<br>1 ngày làm việc<br>bước 3, 5<br>● đang ở đây" as appraised"#,
            "    appraising --> appraised: Thẩm định xong (3, 5)", "    appraised --> appraising: Trả lại bước trước (4)",
            "    submitted --> appraising: Tiếp nhận (2)", "    class appraising passed", "    class appraised here",
            "    classDef here stroke-width:5px,font-weight:bold",
        ] { #expect(diagram.split(separator: "\n").contains(Substring(line)), "\(line)") }
        #expect(!diagram.contains("class appraised passed"))
        let alone = rules.process.mermaid(in: .vi, limits: rules.procedure.steps)
        #expect(!alone.contains("<br>bước ") && !alone.contains("passed") && alone.hasPrefix("stateDiagram-v2\n"))
    }
}
