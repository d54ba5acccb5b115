import Testing

@testable import Workflow

@Suite("The course of a dossier")
struct CourseTests {
    private let late = Moment.of("2018-12-31T17:00")

    private func stays(_ dossier: WalkedDossier, by moment: String = "2018-12-31T17:00") throws -> [TimedStay] {
        try #require(try dossier.history.course(asOf: .of(moment))).stays
    }

    private func checked() throws -> WalkedDossier {
        var dossier = try WalkedDossier(try SmallOffice.rules(), nominees: [])
        try dossier.act("take", at: "2018-10-01T08:30")
        try dossier.act("check", at: "2018-10-04T09:00")
        return dossier
    }

    @Test func `has a stay for each state, the present one last`() throws {
        let stays = try stays(try checked())
        #expect(stays.map(\.state) == ["received", "working", "checking"])
        #expect(stays.map(\.enteredAt.iso) == ["2018-10-01T08:00", "2018-10-01T08:30", "2018-10-04T09:00"])
        #expect(stays.map { $0.leftAt?.iso } == ["2018-10-01T08:30", "2018-10-04T09:00", nil])
        #expect(stays.map(\.isUnderClock) == [false, true, true])
    }

    @Test func `a wait is a pause of the stay that it leads back to`() throws {
        var dossier = try checked()
        try dossier.act("ask", at: "2018-10-05T08:00")
        #expect(try stays(dossier).map(\.state) == ["received", "working", "checking"])
        #expect(try stays(dossier).last?.budgetEnd == nil)
        try dossier.act("got", at: "2018-10-08T08:00")
        let last = try #require(try stays(dossier).last)
        #expect(last.enteredAt.iso == "2018-10-04T09:00")
        #expect(last.pauses == [Pause(from: .of("2018-10-05T08:00"), to: .of("2018-10-08T08:00"))])
    }

    @Test func `a stay that is left while it waits ends there, with its pause`() throws {
        var dossier = try checked()
        try dossier.act("ask", at: "2018-10-05T08:00")
        try dossier.act("withdraw", at: "2018-10-15T08:00")
        let checking = try #require(try stays(dossier).first { $0.state == "checking" })
        #expect(checking.leftAt?.iso == "2018-10-15T08:00")
        // One working day and one hour passed before the pause, of two.
        #expect(!checking.isOverBudget(at: late))
    }

    @Test func `a step back begins a stay anew, and both count`() throws {
        var dossier = try checked()
        try dossier.act("return", at: "2018-10-05T09:00")
        let stays = try stays(dossier)
        #expect(stays.map(\.state) == ["received", "working", "checking", "working"])
        #expect(stays.last?.enteredAt.iso == "2018-10-05T09:00")
    }

    @Test func `what was taken back is in none of its stays`() throws {
        var dossier = try checked()
        try dossier.carryOut(.undo(reason: "nhầm"), at: "2018-10-04T10:00")
        let last = try #require(try stays(dossier).last)
        #expect(last.state == "working" && last.enteredAt.iso == "2018-10-01T08:30" && last.leftAt == nil)
        // Before it was taken back, it had been done.
        #expect(try stays(dossier, by: "2018-10-04T09:30").last?.state == "checking")
    }

    @Test func `tells when a budget ran out`() throws {
        let stays = try stays(try checked())
        // Three working days after Monday end on Thursday; it was left that morning.
        #expect(stays[1].budgetEnd?.iso == "2018-10-04T17:00")
        #expect(!stays[1].isOverBudget(at: late))
        #expect(stays[2].budgetEnd?.iso == "2018-10-08T17:00")
        #expect(!stays[2].isOverBudget(at: .of("2018-10-08T17:00")))
        #expect(stays[2].isOverBudget(at: .of("2018-10-08T17:01")))
        #expect(stays[0].budgetEnd == nil && !stays[0].isOverBudget(at: late))
    }

    @Test func `the beginning of a stay that a register tells is not known`() throws {
        let rules = try SmallOffice.rules()
        let course = ImportedCourse(
            pins: rules.pins, unit: "so-y-te", nominees: [], results: [], state: "working", receivedAt: .of("2018-09-03T09:00"),
            acceptedAt: .of("2018-09-04T09:00"), decidedAt: nil, decision: nil)
        var dossier = try WalkedDossier(rules, beginning: .imported(course), at: "2018-09-04T09:00")
        try dossier.act("check", at: "2018-10-04T09:00")
        #expect(try stays(dossier).map(\.isTold) == [true, false])
    }

    @Test func `ends where the replay ends, and later entries change no earlier course`() throws {
        for dossier in try SmallOffice.lives(120, seed: 41, under: try SmallOffice.rules()) {
            let entries = dossier.history.entries
            for (place, entry) in entries.enumerated() {
                let moment = entry.occurredAt
                let course = try dossier.history.course(asOf: moment)
                #expect(try course?.standing == dossier.history.replay(asOf: moment))
                let known = dossier.history.with(entries.filter { $0.occurredAt <= moment })
                #expect(try known.course(asOf: moment) == course, "\(place)")
                let stays = course?.stays ?? []
                #expect(
                    stays.last?.leftAt == nil && stays.dropLast().allSatisfy { stay in stay.leftAt.map { stay.enteredAt <= $0 } ?? false })
            }
        }
    }
}
