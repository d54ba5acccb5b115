import Dossier
import Foundation
import Testing
import Workflow

@testable import tdkt_flow

/// The impact of a process asks the rows first, and a history only where it matters: it has to come to the same.
@Suite(.fewAtOnce) struct `The impact of another version of a process` {
    struct Edit: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let old: String
        let new: String
    }

    static let edits = [
        Edit(testDescription: "nothing but words", old: "Đang thẩm định", new: "Đang xem xét"),
        Edit(
            testDescription: "another limit", old: "value: 27 working days", new: "value: 26 working days"),
        Edit(
            testDescription: "a state that pauses", old: "    desk: council-office\n", new: "    desk: council-office\n    clock: paused\n"),
        Edit(testDescription: "no pause where there was one", old: "    acting: clerk\n    clock: paused\n", new: "    acting: clerk\n"),
        Edit(testDescription: "a state that is called otherwise", old: "appraised", new: "weighed"),
    ]

    @Test(arguments: edits)
    func `is what moving each dossier would do`(edit: Edit) throws {
        let (office, numbers) = try Self.office()
        let changed = try Self.process(in: office).replacing("effective: 2018-09-15", with: "effective: 2019-01-01")
            .replacing(edit.old, with: edit.new)
        let reading = DefinitionReader().read(DefinitionFile(path: "processes/council-award/2019-01-01.yaml", text: changed))
        guard case .process(let process)? = reading.definition else {
            Issue.record("\(reading.problems.map { $0.message.en })")
            return
        }
        let now = office.clock.now
        let (impact, slow) = try office.store.read { snapshot in
            (try snapshot.impact(of: reading, at: now), try Self.moved(numbers, onto: process, in: snapshot, at: now))
        }
        #expect(impact.running == slow.running && impact.running == 5)
        #expect(impact.byState == slow.byState)
        #expect(impact.orphaned == slow.orphaned)
        #expect(impact.dueMoves.map { "\($0.number) \($0.from.iso) \($0.to.iso)" } == slow.dueMoves)
    }

    @Test func `finds something in each of its lists`() throws {
        // Else the edits would prove nothing.
        let (office, _) = try Self.office()
        let text = try Self.process(in: office)
        func impact(_ number: Int) throws -> Impact {
            let edit = Self.edits[number]
            let reading = DefinitionReader().read(DefinitionFile(path: "p.yaml", text: text.replacing(edit.old, with: edit.new)))
            return try office.store.read { try $0.impact(of: reading, at: office.clock.now) }
        }
        #expect(try impact(0).dueMoves.isEmpty)
        #expect(try impact(1).dueMoves.count == 1, "only what has no limit of its own")
        #expect(try impact(4).orphaned.count == 1)
    }

    @Test func `names who would have no due day, since migrate would refuse them`() throws {
        let (office, numbers) = try Self.office()
        let bound = try #require(numbers.last, "the one whose procedure leaves the limit to its process")
        let asks = "initial: submitted\nasks:\n  last-day: { title: { vi: Hạn, en: Last day }, type: date, required: true }"
        let changed = try Self.process(in: office).replacing("effective: 2018-09-15", with: "effective: 2019-01-01")
            .replacing("initial: submitted", with: asks)
            .replacing(/limit: \{ value: 27 working days/, with: "limit: { until: last-day")
        let reading = DefinitionReader().read(DefinitionFile(path: "processes/council-award/2019-01-01.yaml", text: changed))
        try #require(reading.definition != nil, "\(reading.problems.map { $0.message.en })")
        let impact = try office.store.read { try $0.impact(of: reading, at: office.clock.now) }
        #expect(impact.undated == [bound], "the others have a limit of their own")
        #expect(impact.dueMoves.isEmpty && impact.orphaned.isEmpty)
        #expect(impact.text(in: .vi).contains("nên giữ phiên bản cũ: 1.\n  \(bound)"))
        #expect(impact.table.rows.count == 1)
    }

    /// Dossiers in five states, one of them of a procedure that leaves the limit to its process.
    private static func office() throws -> (WebOffice, [DossierNumber]) {
        let office = try WebOffice()
        let text = try office.store.read { try $0.definitionText(.procedure, DraftRoom.key, DraftRoom.day("2018-08-27")) } ?? ""
        let bare = text.components(separatedBy: "\nexamples:")[0].replacing("2018-08-27", with: "2018-09-15")
            .replacing(/limit: [^\n]*\n/, maxReplacements: 1) { _ in "" }
        let process = try Self.process(in: office, since: "2018-08-27").replacing("effective: 2018-08-27", with: "effective: 2018-09-15")
            .replacing("initial: submitted", with: "initial: submitted\nlimit: { value: 27 working days, status: assumed }")
        try office.store.write(at: office.clock.now) { transaction in
            let actor = try transaction.snapshot.actor("owner")
            for (path, text) in [("processes/council-award", process), ("procedures/\(DraftRoom.key)", bare)] {
                _ = try transaction.publish(DefinitionFile(path: "\(path)/2018-09-15.yaml", text: text), by: actor, at: office.clock.now)
            }
        }
        var numbers = [try office.submit("province-emulation-fighter")]
        for actions in [["accept"], ["accept", "request-supplement"], ["accept", "appraise"]] {
            let number = try office.submit("province-emulation-fighter")
            try bring(number, by: actions, in: office)
            numbers.append(number)
        }
        let bound = try office.submit()
        try bring(bound, by: ["accept"], in: office)
        return (office, (numbers + [bound]).sorted { $0.text < $1.text })
    }

    /// The text of the process that they run on.
    private static func process(in office: WebOffice, since day: String = "2018-09-15") throws -> String {
        try office.store.read { try $0.definitionText(.process, "council-award", DraftRoom.day(day)) } ?? ""
    }

    private static func bring(_ number: DossierNumber, by actions: [String], in office: WebOffice) throws {
        for action in actions {
            office.clock.pass(minutes: 10)
            let entered = action == "request-supplement" ? Entered(fields: ["reason": "thiếu"]) : Entered()
            try office.act(ActionKey(action), on: number, by: action == "accept" ? "clerk" : "appraiser", entered)
        }
    }

    /// What moving each open dossier by its whole history would do.
    private static func moved(
        _ numbers: [DossierNumber], onto process: Workflow.Process, in snapshot: Snapshot, at now: Moment
    ) throws -> Slow {
        var slow = Slow()
        for number in numbers {
            let standing = try snapshot.standing(of: number)
            slow.running += 1
            slow.byState[standing.state, default: 0] += 1
            let rules = Rules(procedure: standing.rules.procedure, process: process, office: standing.rules.office)
            let migration = Migration(run: 0, pins: standing.pins, states: [:])
            guard let moved = standing.migrated(by: migration, to: rules, at: now) else {
                slow.orphaned.append(number)
                continue
            }
            if standing.clock == .running, let from = standing.dueAt, let to = moved.dueAt, from != to {
                slow.dueMoves.append("\(number) \(from.iso) \(to.iso)")
            }
        }
        return slow
    }

    private struct Slow {
        var running = 0
        var byState: [StateKey: Int] = [:]
        var orphaned: [DossierNumber] = []
        var dueMoves: [String] = []
    }
}
