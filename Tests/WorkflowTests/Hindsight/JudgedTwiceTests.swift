import Testing

@testable import Workflow

@Suite("A dossier judged under other rules")
struct JudgedTwiceTests {
    private func answered() throws -> WalkedDossier {
        var dossier = try WalkedDossier(try SmallOffice.rules(), nominees: [])
        try dossier.act("take", at: "2018-10-01T08:30")
        try dossier.act("check", at: "2018-10-08T09:00")
        try dossier.act("answer", at: "2018-10-11T09:00")
        return dossier
    }

    private func judged(_ dossier: WalkedDossier, under rules: Rules, at moment: String = "2018-12-31T17:00") throws -> JudgedTwice {
        try #require(try dossier.history.judgedTwice(at: .of(moment)) { _ in rules })
    }

    private func changed(_ passage: String, _ other: String) throws -> Rules {
        try #require(SmallOffice.process.contains(passage))
        return try .small(SmallOffice.process.replacing(passage, with: other))
    }

    @Test func `is late where the other limit is shorter, by the same moments`() throws {
        let judged = try judged(try answered(), under: try SmallOffice.rules(limit: "5 working days", steps: "{ working: 5 working days }"))
        #expect(judged.before.dueAt?.iso == "2018-10-15T17:00" && !judged.before.isLate)
        // Five days of work were six with the budget of three, and none over that of five.
        #expect(judged.before.steps.map(\.isOver) == [false, true, true, false])
        let after = try judged.after.get()
        #expect(after.dueAt?.iso == "2018-10-08T17:00" && after.isLate)
        #expect(after.steps.map(\.isOver) == [false, false, false, false])
        #expect(after.steps.map(\.hasBudget) == [false, true, false, false])
    }

    @Test func `one that still runs is judged as of the moment`() throws {
        var dossier = try WalkedDossier(try SmallOffice.rules(), nominees: [])
        try dossier.act("take", at: "2018-10-01T08:30")
        let short = try SmallOffice.rules(limit: "5 working days")
        let early = try judged(dossier, under: short, at: "2018-10-08T17:00")
        #expect(try !early.before.isLate && !early.after.get().isLate)
        let later = try judged(dossier, under: short, at: "2018-10-08T17:01")
        #expect(try !later.before.isLate && later.after.get().isLate)
    }

    @Test func `one that was withdrawn was not late`() throws {
        var dossier = try WalkedDossier(try SmallOffice.rules(), nominees: [])
        try dossier.act("take", at: "2018-10-01T08:30")
        try dossier.act("withdraw", at: "2018-11-20T08:30")
        #expect(try !judged(dossier, under: try SmallOffice.rules(limit: "1 working days")).after.get().isLate)
    }

    @Test func `what is not there, or elsewhere, is named`() throws {
        let dossier = try answered()
        let withoutChecking = SmallOffice.process.split(separator: "\n").filter { !$0.hasPrefix("  check") && !$0.hasPrefix("  return:") }
            .joined(separator: "\n").replacing("working, checking", with: "working").replacing("from: checking", with: "from: working")
        let cases: [(Rules, Obstacle)] = [
            (try .small(withoutChecking), .stateGone("checking")),
            (try changed("  check: {", "  look: {"), .actionGone("check")),
            (
                try changed("from: checking, to: answered", "from: working, to: answered"),
                .startsElsewhere("answer", from: "checking")
            ),
            (
                try changed("from: working, to: checking", "from: working, to: answered"),
                .leadsElsewhere("check", from: "working", to: "checking")
            ),
        ]
        for (rules, obstacle) in cases {
            let judged = try judged(dossier, under: rules)
            #expect(judged.after == .failure(obstacle))
            #expect(judged.before.dueAt?.iso == "2018-10-15T17:00")
        }
    }

    @Test func `one that names no day, where the limit runs until one, is not told to be in time`() throws {
        let rules = try SmallOffice.rulesUntilDay()
        let field = try #require(rules.process.asks.first { $0.key == "last-day" })
        #expect(try judged(try answered(), under: rules).after == .failure(.dayNotNamed(field)))
        let named = try WalkedDossier(rules, naming: ["last-day": "2018-10-05"], at: "2018-10-01T08:00")
        #expect(try judged(named, under: rules).after.get().dueAt == nil, "its clock has not started")
    }

    @Test func `a state that was only called so by mistake, and taken back, hinders nothing`() throws {
        var dossier = try WalkedDossier(try SmallOffice.rules(), nominees: [])
        try dossier.act("take", at: "2018-10-01T08:30")
        try dossier.act("check", at: "2018-10-02T09:00")
        try dossier.carryOut(.undo(reason: "nhầm"), at: "2018-10-02T10:00")
        let judged = try judged(dossier, under: try changed("  check: {", "  look: {"))
        #expect(try judged.after.get().dueAt == judged.before.dueAt)
    }

    @Test func `one that was moved onto another version meanwhile is judged as if it had been received under the others`() throws {
        var dossier = try WalkedDossier(try SmallOffice.rules(), nominees: [])
        try dossier.act("take", at: "2018-10-01T08:30")
        let longer = try SmallOffice.rules(limit: "30 working days")
        dossier.lead(to: longer, by: longer.pins)
        try dossier.record(.migrated(Migration(run: 1, pins: longer.pins, states: [:])), by: "owner", at: .of("2018-10-02T09:00"))
        try dossier.act("check", at: "2018-10-03T09:00")
        let judged = try judged(dossier, under: try SmallOffice.rules(limit: "5 working days"))
        #expect(judged.before.dueAt?.iso == "2018-11-12T17:00")
        #expect(try judged.after.get().dueAt?.iso == "2018-10-08T17:00")
        #expect(judged.before.steps.map(\.state) == ["received", "working", "checking"])
        #expect(try judged.after.get().steps.map(\.state) == ["received", "working", "checking"])
    }

    @Test func `under the rules it had it comes to what it came to, whatever happened`() throws {
        let rules = try SmallOffice.rules()
        var judgedLate = 0
        for dossier in try SmallOffice.lives(150, seed: 17, under: rules) {
            for moment in ["2018-10-09T12:00", "2018-11-30T17:00"] {
                let judged = try judged(dossier, under: rules, at: moment)
                #expect(try judged.after.get() == judged.before)
                let standing = try #require(try dossier.history.replay(asOf: .of(moment)))
                #expect(judged.before.dueAt == standing.dueAt)
                if judged.before.isLate { judgedLate += 1 }
            }
        }
        #expect(judgedLate > 20)
    }

    @Test func `is counted by procedure and by step, and named where its answer changes`() throws {
        let short = try SmallOffice.rules(limit: "5 working days", steps: "{ working: 5 working days }")
        var whatIf = WhatIf(year: 2018, moment: .of("2018-12-31T17:00"))
        whatIf.add(try judged(try answered(), under: short))
        whatIf.add(try judged(try answered(), under: try SmallOffice.rules()))
        whatIf.add(try judged(try answered(), under: try changed("  check: {", "  look: {")))
        #expect(whatIf.received == 3)
        #expect(whatIf.total == WhatIf.Count(all: 2, before: 0, after: 1))
        #expect(whatIf.byProcedure == ["small": whatIf.total])
        #expect(whatIf.dueMoves == 1)
        #expect(whatIf.changed.map(\.after.dueAt?.iso) == ["2018-10-08T17:00"])
        #expect(whatIf.notReplayed.map(\.obstacle) == [.actionGone("check")])
        #expect(whatIf.byStep[WhatIf.Step(procedure: "small", state: "working")] == WhatIf.Count(all: 2, before: 2, after: 1))
        // The first has no budget for checking any more; the budget it had was exceeded.
        #expect(whatIf.byStep[WhatIf.Step(procedure: "small", state: "checking")] == WhatIf.Count(all: 2, before: 2, after: 1))
        #expect(whatIf.byStep.count == 2)
    }
}
