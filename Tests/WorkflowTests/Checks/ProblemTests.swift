import Testing

@testable import Workflow

@Suite struct ProblemTests {
    @Test(arguments: Fixture.faults)
    func `a broken definition is told in both languages what is so, why it matters and how to mend it`(fault: String) throws {
        let problems = Fixture.problems(of: fault)
        let text = Language.allCases.map { language in
            ([language.rawValue] + problems.map { $0.paragraph(in: language) }).joined(separator: "\n\n")
        }
        try expectGolden(text.joined(separator: "\n\n") + "\n", "problems/\(fault).txt")
    }

    @Test func `every kind of problem has a definition that has it`() {
        let named = Set(Problem.Code.allCases.map(\.rawValue)).intersection(Fixture.faults)
        for code in named {
            #expect(Fixture.problems(of: code).contains { $0.code.rawValue == code }, "\(code) is not found in its own definition")
        }
        // A file of five million bytes is not kept; its test makes one.
        #expect(Set(Problem.Code.allCases.map(\.rawValue)).subtracting(named) == ["file-too-large"])
    }

    @Test func `the shipped definitions have no problem at all`() {
        #expect(!Fixture.shipped.isEmpty)
        #expect(check(files: Fixture.shipped).map { $0.line(in: .en) } == [])
    }

    @Test func `the sound definitions have no problem at all`() {
        #expect(Fixture.sound.count == 3)
        #expect(check(files: Fixture.sound).map { $0.paragraph(in: .en) } == [])
    }

    @Test func `problems come in the order of files, lines and columns`() {
        let files = Fixture.faults.flatMap { fault in
            Fixture.files(of: fault).map { DefinitionFile(path: "\(fault)/\($0.path)", text: $0.text) }
        }
        let places = check(files: files).map { ($0.file, $0.line, $0.column) }
        #expect(places.count > 100)
        #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
    }

    @Test func `no words are blank, and no sentence is left in the other language`() {
        for problem in Fixture.faults.flatMap(Fixture.problems) {
            for text in [problem.message, problem.why, problem.mend] {
                #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en, "\(problem.code): \(text.vi)")
                #expect(text.vi.hasSuffix(".") || text.vi.hasSuffix("?"), "\(problem.code): \(text.vi)")
                #expect(text.en.hasSuffix(".") || text.en.hasSuffix("?"), "\(problem.code): \(text.en)")
            }
        }
    }

    @Test func `a misspelt state is answered with the one that was meant`() throws {
        let file = Fixture.process(replacing: "to: decided", with: "to: decidd")
        let problem = try #require(check(files: [file], known: Fixture.sound).first)
        let words = "error: action “decide” goes to “decidd”, which is no state. Did you mean “decided”?"
        #expect(problem.line(in: .en) == "processes/award/2018-08-27.yaml:52:9: \(words)")
    }

    @Test func `a mistake in one file is not reported again in the files that refer to it`() {
        let file = Fixture.process(replacing: "to: decided", with: "to: decidd")
        let others = Fixture.sound.filter { $0.path != file.path }
        #expect(check(files: [file] + others).map(\.code) == [.unknownState])
    }

    @Test func `what is known is not reported on`() {
        let broken = Fixture.process(replacing: "to: decided", with: "to: decidd")
        let office = Fixture.sound.filter { $0.path == "office.yaml" }
        #expect(check(files: office, known: [broken]) == [])
    }
}
