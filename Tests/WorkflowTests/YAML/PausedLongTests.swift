import Foundation
import Testing

@testable import Workflow

/// From when on supervisors are told of a pause: what an office may say of it, and what it is told when it says something else.
@Suite struct PausedLongTests {
    private func file(_ line: String?) throws -> DefinitionFile {
        let sound = try #require(Fixture.sound.first { $0.path == "office.yaml" })
        guard let line else { return sound }
        let soon = "due-soon: { within: 3 working days, status: assumed }\n"
        #expect(sound.text.contains(soon))
        return DefinitionFile(path: sound.path, text: sound.text.replacingOccurrences(of: soon, with: "\(soon)\(line)\n"))
    }

    private func read(_ line: String?) throws -> Office {
        let file = try file(line)
        #expect(check(files: [file], known: Fixture.sound) == [])
        guard case .office(let office) = DefinitionReader().read(file).definition else {
            Issue.record("no office")
            throw CancellationError()
        }
        return office
    }

    @Test(
        arguments: [
            (nil, nil), ("paused-long: { over: 4 working days }", 4), ("paused-long: { over: 1 working day, status: assumed }", 1),
            ("paused-long: { status: usual, over: 30 working days }", 30),
        ] as [(String?, Int?)])
    func `is as the file says, or left out`(line: String?, days: Int?) throws {
        #expect(try read(line).pausedLongWorkingDays == days)
    }

    private static let limits = "Write one of `N working days`, `N days`"

    @Test(arguments: [
        (
            "paused-long: { over: 2.5 working days }", "13:22: error: only whole working days are used here",
            "Write it like `3 working days`."
        ),
        ("paused-long: { over: 10 days }", "13:22: error: only whole working days are used here", "Write it like `3 working days`."),
        ("paused-long: { over: 10 }", "13:22: error: “10” is no limit.", limits),
        ("paused-long: { over: soon }", "13:22: error: “soon” is no limit.", limits),
        ("paused-long: { over: -1 working days }", "13:22: error: “-1 working days” is no limit.", limits),
        ("paused-long: { over: 0 working days }", "13:22: error: “0 working days” is no limit.", limits),
        ("paused-long: { status: assumed }", "13:1: error: `paused-long` lacks the key `over`.", "Add `over: …`"),
        ("paused-long: 10 working days", "13:14: error: `paused-long` takes a block", "Write a block of `key: value` lines."),
        ("paused-long: []", "13:14: error: `paused-long` takes a block", "Write a block of `key: value` lines."),
        (
            "paused-long: { over: 10 working days, untill: 3 }", "13:39: error: `paused-long` knows no key “untill”.",
            "The keys here are `over`"
        ),
        ("paused-long: { over: 10 working days, status: sure }", "13:47: error: “sure” is none of the values", "Write one of `firm`"),
        (
            "pause-long: { over: 10 working days }", "13:1: error: the definition knows no key “pause-long”. Did you mean “paused-long”?",
            "The keys"
        ),
    ])
    func `said in another way is pointed out where it stands, with a mend`(line: String, words: String, mend: String) throws {
        let problems = try check(files: [file(line)], known: Fixture.sound)
        #expect(problems.count == 1, "\(problems.map { $0.line(in: .en) })")
        let problem = try #require(problems.first, "\(line) was taken")
        #expect(problem.line(in: .en).hasPrefix("office.yaml:\(words)"), "\(problem.line(in: .en))")
        #expect(problem.mend.en.hasPrefix(mend) && !problem.mend.vi.isEmpty && problem.mend.vi != problem.mend.en)
    }
}
