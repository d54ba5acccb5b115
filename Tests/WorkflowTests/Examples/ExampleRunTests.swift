import Foundation
import Testing

@testable import Workflow

/// What comes of an example on the small sound definitions.
@Suite struct ExampleRunTests {
    private static let known = Fixture.sound.map { DefinitionReader().read($0) }

    /// The results of examples written at the end of the sound procedure.
    private func results(_ examples: String) throws -> [ExampleResult] {
        let file = try #require(Fixture.sound.first { $0.path.hasPrefix("procedures/") })
        let text = try #require(file.text.split(separator: "examples:").first)
        let reading = DefinitionReader().read(DefinitionFile(path: file.path, text: "\(text)examples:\n\(examples)"))
        #expect(reading.problems == [])
        return tryExamples(of: reading, among: Self.known, in: VietnameseCalendar.calendar)
    }

    private func result(_ lines: String...) throws -> ExampleResult {
        let body = (["received: 2019-01-28T08:00"] + lines).map { "    \($0)\n" }.joined()
        return try #require(try results("  one:\n" + body).first)
    }

    @Test func `the sound examples hold`() {
        for reading in Self.known {
            for result in tryExamples(of: reading, among: Self.known, in: VietnameseCalendar.calendar) {
                #expect(result.surprises == [], "\(result.example.key)")
                #expect(result.holds)
            }
        }
        #expect(Self.known.compactMap(\.definition).flatMap(\.examples).count == 3)
    }

    @Test func `another due moment is told with the day on which the two part`() throws {
        let result = try result(
            "moves: [{ action: accept, at: 2019-01-28T08:30 }]", "expect: { due: 2019-02-08T17:00, step-due: 2019-02-18T17:00 }")
        guard case .due(let expected, let got, let day)? = result.surprises.first else {
            Issue.record("\(result.surprises)")
            return
        }
        #expect(expected == .at(.of("2019-02-08T17:00")))
        #expect(got == .at(.of("2019-02-18T17:00")))
        #expect(day?.day == .of("2019-02-08"))
        #expect(day?.counted == false)
        guard case .stepDue(let wanted, let counted, let stepDay)? = result.surprises.last else {
            Issue.record("\(result.surprises)")
            return
        }
        #expect(wanted == .at(.of("2019-02-18T17:00")) && counted == .at(.of("2019-02-15T17:00")))
        #expect(stepDay?.day == .of("2019-02-15") && stepDay?.counted == true && stepDay?.number != nil)
        #expect(!result.holds)
    }

    @Test func `another state is told`() throws {
        let result = try result("moves: [{ action: accept, at: 2019-01-28T08:30 }]", "expect: { state: submitted }")
        #expect(result.surprises == [.state(expected: StateKey("submitted"), got: StateKey("appraising"))])
    }

    @Test func `a move that is refused is told with every reason, and what follows is not tried`() throws {
        let result = try result(
            "moves:", "  - { action: request-supplement, at: 2019-01-28T08:30 }", "  - { action: accept, at: 2019-01-28T09:30 }",
            "expect: { state: appraising }")
        guard case .refused(let step, let reasons)? = result.surprises.first else {
            Issue.record("\(result.surprises)")
            return
        }
        #expect(step.action == ActionKey("request-supplement"))
        #expect(reasons.map(\.code) == ["wrong-state"])
        #expect(result.surprises.count == 1)
        #expect(result.standing?.state == StateKey("submitted"))
    }

    @Test func `all reasons of a refusal have to be named, and no other`() throws {
        let moves = { (codes: String) in "moves: [{ action: decide, at: 2019-01-29T08:30, refused: [\(codes)] }]" }
        let right = try result(moves("wrong-state"))
        #expect(right.holds)
        for codes in ["role", "wrong-state, role"] {
            guard case .refusedOtherwise(_, let reasons)? = try result(moves(codes)).surprises.first else {
                Issue.record("\(codes)")
                continue
            }
            #expect(reasons.map(\.code) == ["wrong-state"])
        }
    }

    @Test func `a move that has to be refused and is done is told`() throws {
        let result = try result("moves: [{ action: accept, at: 2019-01-28T08:30, refused: [papers-complete] }]")
        guard case .done(let step)? = result.surprises.first else {
            Issue.record("\(result.surprises)")
            return
        }
        #expect(step.refused == ["papers-complete"])
    }

    @Test func `a refused move changes nothing`() throws {
        let result = try result(
            "moves:", "  - { action: supplement, at: 2019-01-28T08:30, refused: wrong-state }",
            "  - { action: accept, at: 2019-01-28T09:30 }", "expect: { state: appraising, due: 2019-02-18T17:00 }")
        #expect(result.surprises == [])
    }

    @Test func `a pause without an end leaves nothing due, and a paused dossier is not moved`() throws {
        let moves = "moves: [{ action: accept, at: 2019-01-28T08:30 }]"
        let held = try result(moves, "paused: { from: 2019-01-29T08:00 }", "expect: { due: none, step-due: none }")
        #expect(held.surprises == [])
        let asking = "{ action: request-supplement, at: 2019-01-30T08:00, with: { reason: Thiếu }, refused: paused }"
        let moved = try result(
            "moves: [{ action: accept, at: 2019-01-28T08:30 }, \(asking)]", "paused: { from: 2019-01-29T08:00 }", "expect: { due: none }")
        #expect(moved.surprises == [])
    }

    @Test func `at one minute a pause ends before a move and begins after it`() throws {
        let result = try result(
            "moves:", "  - { action: accept, at: 2019-01-28T08:30 }",
            "  - { action: request-supplement, at: 2019-01-30T08:00, with: { reason: Thiếu } }",
            "paused: [{ from: 2019-01-28T08:30, to: 2019-01-30T08:00 }]", "expect: { state: awaiting-supplement, due: none }")
        #expect(result.surprises == [])
    }

    @Test func `a pause before the clock starts is told with its reason`() throws {
        let result = try result("paused: { from: 2019-01-28T08:10 }", "expect: { state: submitted }")
        #expect(result.surprises == [.notHeld(at: .of("2019-01-28T08:10"), [.clockNotRunning(.notStarted)])])
    }

    @Test func `moves of one minute keep the order of the file`() throws {
        let result = try result(
            "moves:", "  - { action: accept, at: 2019-01-28T08:30 }",
            "  - { action: request-supplement, at: 2019-01-28T08:30, with: { reason: Thiếu } }",
            "  - { action: supplement, at: 2019-01-28T08:30 }", "expect: { state: appraising }")
        #expect(result.surprises == [])
    }

    @Test func `without a process there are no rules`() throws {
        let procedure = try #require(Self.known.first { $0.definition?.kind == .procedure })
        let results = tryExamples(of: procedure, among: [], in: VietnameseCalendar.calendar)
        #expect(results.map(\.surprises) == [[.noRules], [.noRules]])
    }

    @Test func `a procedure's example runs under the process of the day of receipt`() throws {
        let later = Fixture.process(replacing: "effective: 2018-08-27", with: "effective: 2019-01-01").text
            .replacingOccurrences(of: "    requires: [papers-complete]\n", with: "")
        let known = Self.known + [DefinitionReader().read(DefinitionFile(path: "later.yaml", text: later))]
        let procedure = try #require(Self.known.first { $0.definition?.kind == .procedure })
        let results = tryExamples(of: procedure, among: known, in: VietnameseCalendar.calendar)
        #expect(results.map(\.holds) == [true, false])
    }

    @Test func `two hundred examples are tried in well under a second`() throws {
        let examples = (0..<200).map { place in
            """
              e\(place):
                received: 2019-01-28T08:00
                nominees: 20
                moves:
                  - { action: accept, at: 2019-01-28T08:30 }
                  - { action: request-supplement, at: 2019-01-30T09:00, with: { reason: Thiếu biên bản } }
                  - { action: supplement, at: 2019-02-12T09:00 }
                expect: { state: appraising, due: 2019-02-22T17:00 }

            """
        }.joined()
        let all = try results(examples)
        #expect(all.count == 200)
        let allHold = all.allSatisfy(\.holds)
        #expect(allHold)
    }
}
