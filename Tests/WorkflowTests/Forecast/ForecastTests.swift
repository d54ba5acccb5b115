import Testing

@testable import Workflow

@Suite("A forecast")
struct ForecastTests {
    private let now = Moment.of("2018-11-01T07:30")
    private let rules: Rules

    init() throws {
        rules = try SmallOffice.rules()
    }

    /// A dossier that has been worked on since a moment.
    private func working(since moment: String) throws -> WalkedDossier {
        var dossier = try WalkedDossier(rules, nominees: [], at: moment)
        try dossier.act("take", at: moment)
        return dossier
    }

    private func stays(_ lengths: [Int], in state: StateKey, of procedure: ProcedureKey = "small") -> [PastStay] {
        lengths.map { PastStay(procedure: procedure, process: "small", state: state, length: $0) }
    }

    private func forecast(_ dossier: WalkedDossier, _ past: [PastStay], at moment: String = "2018-11-01T07:30") throws -> Forecast? {
        var forecaster = Forecaster(PastStays(past), at: .of(moment), in: VietnameseCalendar.calendar)
        let course = try #require(try dossier.history.course(asOf: .of(moment)))
        return try #require(RunningDossier(course).map { forecaster.forecast($0) })
    }

    @Test func `is the share of what took longer than there is time`() throws {
        // Accepted on Wednesday 31 October at opening, two halves ago; due after ten working days, 20 halves from now.
        let dossier = try working(since: "2018-10-31T07:30")
        #expect(dossier.standing.dueAt?.iso == "2018-11-14T17:00")
        // Half of the work took 10 halves and half took 14, of which 2 have passed; checking took 8 or 13.
        let past = stays(Array(repeating: 10, count: 10) + Array(repeating: 14, count: 10), in: "working")
        let checks = stays(Array(repeating: 8, count: 15) + Array(repeating: 13, count: 5), in: "checking")
        // 8 + 8, 8 + 13, 12 + 8, 12 + 13: two of four are more than 20, one in four of the checks.
        let found = try #require(try forecast(dossier, past + checks))
        #expect(found.chance == 250 && !found.isOverdue)
        // The mean of what is left here is 10 halves, of checking 9,25.
        #expect(found.slowest == Forecast.Slowest(state: "working", desk: "appraisal"))
        // 19 or 14 + 8 is more than 20, too.
        let slower = try #require(try forecast(dossier, past + stays(Array(repeating: 12, count: 20), in: "checking")))
        #expect(slower.chance == 500)
        #expect(slower.slowest == Forecast.Slowest(state: "checking", desk: "one-door"))
    }

    @Test func `time that has passed leaves only what took as long`() throws {
        let past = stays(Array(repeating: 2, count: 30) + Array(repeating: 30, count: 10), in: "working")
        let checks = stays(Array(repeating: 1, count: 20), in: "checking")
        #expect(try forecast(try working(since: "2018-11-01T07:30"), past + checks)?.chance == 250)
        // Four halves on, the quick ones are out.
        #expect(try forecast(try working(since: "2018-10-30T07:30"), past + checks)?.chance == 1000)
    }

    @Test func `too little past is no figure, and that of the whole process stands in for that of the procedure`() throws {
        let dossier = try working(since: "2018-10-31T07:30")
        let few = stays(Array(repeating: 40, count: PastStays.fewest - 1), in: "working")
        let checks = stays(Array(repeating: 1, count: 20), in: "checking")
        let found = try #require(try forecast(dossier, few + checks))
        #expect(found.chance == nil && found.slowest == nil)
        let others = stays([3], in: "working", of: "other")
        #expect(try forecast(dossier, few + others + checks)?.chance == 950)
        // Enough of its own: that of others is not asked.
        #expect(try forecast(dossier, few + stays([40], in: "working") + others + checks)?.chance == 1000)
        // Nor is there a figure without the steps that are still ahead.
        #expect(try forecast(dossier, few + others)?.chance == nil)
    }

    @Test func `a stay that nearly nothing outlasted is no figure`() throws {
        let checks = stays(Array(repeating: 1, count: 20), in: "checking")
        let dossier = try working(since: "2018-10-31T07:30")
        let past = Array(repeating: 1, count: 20)
        #expect(try forecast(dossier, stays(past + Array(repeating: 9, count: 4), in: "working") + checks)?.chance == nil)
        #expect(try forecast(dossier, stays(past + Array(repeating: 9, count: 5), in: "working") + checks)?.chance == 0)
    }

    @Test func `pauses count neither in the time that has passed nor in what is left`() throws {
        var dossier = try working(since: "2018-10-29T07:30")
        try dossier.act("ask", at: "2018-10-29T17:00")
        #expect(try forecastOfPaused(dossier) == nil)
        try dossier.act("got", at: "2018-10-31T17:00")
        let past = stays(Array(repeating: 2, count: 10) + Array(repeating: 22, count: 10), in: "working")
        let checks = stays(Array(repeating: 1, count: 20), in: "checking")
        // A day has passed, so both are possible, and 20 + 1 is more than what is left of ten days.
        #expect(try forecast(dossier, past + checks)?.chance == 500)
    }

    private func forecastOfPaused(_ dossier: WalkedDossier) throws -> RunningDossier? {
        RunningDossier(try #require(try dossier.history.course(asOf: now)))
    }

    @Test func `what is overdue is late for certain`() throws {
        let dossier = try working(since: "2018-10-01T07:30")
        let found = try #require(try forecast(dossier, []))
        #expect(found.isOverdue && found.chance == 1000 && found.slowest == nil)
    }

    @Test func `states in which the clock stands still take none of the time`() throws {
        let process = SmallOffice.process.replacing(
            "  answered: {",
            with: "  above: { title: { vi: Cấp trên, en: Above }, desk: one-door, acting: clerk, clock: paused }\n  answered: {"
        ).replacing(
            "from: checking, to: answered, role: clerk, clock: stop }",
            with:
                "from: above, to: answered, role: clerk, clock: stop }\n  send-up: { title: { vi: Trình, en: Send up }, from: checking, to: above, role: clerk }"
        )
        let rules = try Rules.small(process)
        #expect(rules.process.usualWay(from: "working").contains("above"))
        #expect(rules.process.statesUntilStop(after: "working") == ["checking"])
        var dossier = try WalkedDossier(rules, nominees: [], at: "2018-10-31T07:30")
        try dossier.act("take", at: "2018-10-31T07:30")
        let past = stays(Array(repeating: 10, count: 20), in: "working") + stays(Array(repeating: 8, count: 20), in: "checking")
        #expect(try forecast(dossier, past)?.chance == 0)
    }

    @Test func `a limit that is a day of the dossier is not forecast`() throws {
        let rules = try SmallOffice.rulesUntilDay()
        var dossier = try WalkedDossier(rules, naming: ["last-day": "2018-11-14"], at: "2018-10-31T07:30")
        try dossier.act("take", at: "2018-10-31T07:30")
        let past = stays(Array(repeating: 10, count: 20), in: "working") + stays(Array(repeating: 8, count: 20), in: "checking")
        let found = try #require(try forecast(dossier, past))
        #expect(found.dueAt.iso == "2018-11-14T17:00" && found.runsUntilDay && !found.isOverdue)
        #expect(found.chance == nil && found.slowest == nil)
        #expect(try forecast(dossier, past, at: "2018-11-14T17:01")?.chance == 1000)
    }

    @Test func `the likeliest come first, then what is due first, and what has no figure last`() {
        func forecast(_ number: DossierNumber, _ chance: Int?, _ due: String) -> Forecast {
            Forecast(
                number: number, procedure: "small", unit: "p1", state: "working", assignee: nil, dueAt: .of(due), isOverdue: false,
                runsUntilDay: false, chance: chance, slowest: nil)
        }
        let sorted = [
            forecast("5", nil, "2018-10-01T17:00"), forecast("4", 0, "2018-10-02T17:00"), forecast("3", 10, "2018-10-05T17:00"),
            forecast("2", 10, "2018-10-04T17:00"), forecast("1", 10, "2018-10-04T17:00"),
        ].sorted(by: Forecast.isLikelier)
        #expect(sorted.map(\.number) == ["1", "2", "3", "4", "5"])
    }
}
