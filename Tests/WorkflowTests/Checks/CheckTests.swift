import Foundation
import Testing

@testable import Workflow

/// What checks say of definitions that belong together.
@Suite struct CheckTests {
    private let others = Fixture.sound.filter { !$0.path.hasPrefix("processes/") }

    @Test func `a misspelt state hides no other fault of the ways`() {
        let lone = "states:\n  lone: { title: { vi: Riêng, en: Lone }, desk: front, final: true }\n"
        let file = DefinitionFile(
            path: "process.yaml",
            text: Fixture.process(replacing: "to: decided", with: "to: decidd").text.replacingOccurrences(of: "states:\n", with: lone))
        #expect(check(files: [file], known: others).map(\.code) == [.unreachableState, .unknownState])
    }

    @Test(arguments: [("10 working days", []), ("9 working days", [Problem.Code.stepsExceedLimit])])
    func `budgets count until the clock stops, and none after`(limit: String, codes: [Problem.Code]) {
        let text = Fixture.process(replacing: "to: decided", with: "to: announcing").text
            .replacingOccurrences(of: "initial:", with: "limit: \(limit)\ninitial:")
            .replacingOccurrences(of: "acting: appraiser", with: "acting: appraiser\n    limit: 10 working days")
            .replacingOccurrences(
                of: "states:\n",
                with: "states:\n  announcing: { title: { vi: Công bố, en: Announcing }, desk: front, limit: 3 working days }\n"
            )
            .replacingOccurrences(
                of: "actions:\n",
                with: "actions:\n  announce: { title: { vi: Công bố, en: Announce }, from: announcing, to: decided, role: clerk }\n")
        let process = DefinitionFile(path: "process.yaml", text: text)
        #expect(check(files: [process], known: others).map(\.code) == codes)
    }

    @Test(arguments: [("2019-06-01", []), ("2020-06-01", [Problem.Code.unknownState])])
    func `a procedure is held against every version of its process that it lives to see`(successor: String, codes: [Problem.Code]) throws {
        let later = Fixture.process(replacing: "2018-08-27", with: "2020-01-01").text
            .replacingOccurrences(of: "appraising", with: "weighing")
        let procedure = try #require(Fixture.sound.first { $0.path.hasPrefix("procedures/") })
        let next = procedure.text.replacingOccurrences(of: "2018-08-27", with: successor)
        let known =
            Fixture.sound + [
                DefinitionFile(path: "process.yaml", text: later), DefinitionFile(path: "next.yaml", text: next),
            ]
        #expect(check(files: [procedure], known: known).map(\.code) == codes)
    }

    @Test(arguments: [("", [Problem.Code.unknownState]), ("ended: {}\n", [])])
    func `a version that ends takes no dossiers, and is held to no step budgets`(end: String, codes: [Problem.Code]) throws {
        let later = Fixture.process(replacing: "2018-08-27", with: "2020-01-01").text.replacing("appraising", with: "weighing")
        let text = try #require(Fixture.sound.first { $0.path.hasPrefix("procedures/") }?.text)
        let plain = try #require(text.components(separatedBy: "examples:").first).replacing("2018-08-27", with: "2020-06-01")
        let (process, procedure) = (DefinitionFile(path: "process.yaml", text: later), DefinitionFile(path: "end.yaml", text: plain + end))
        #expect(check(files: [procedure], known: Fixture.sound + [process]).map(\.code) == codes)
        // Whoever publishes the process is not told of it either.
        let left = check(files: [process], known: Fixture.sound + [procedure]).filter { $0.code == .budgetLeftBehind }
        #expect(left.contains { $0.message.en.contains("01/06/2020") } == !codes.isEmpty)
    }

    @Test func `a file takes the place of what is known under its key and day`() {
        let file = Fixture.process(replacing: "vote: {", with: "# vote: {")
        let edited = DefinitionFile(
            path: "draft.yaml", text: file.text.replacingOccurrences(of: "passed: awarded, failed: refused", with: "to: awarded"))
        #expect(check(files: [edited], known: Fixture.sound) == [])
        let procedure = others.filter { $0.path.hasPrefix("procedures/") }
        #expect(check(files: [edited] + procedure, known: Fixture.sound).map(\.code) == [.councilNeverVotes])
    }
}
