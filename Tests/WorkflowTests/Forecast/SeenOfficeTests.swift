import Testing

@testable import Workflow

@Suite("An office as it could be seen")
struct SeenOfficeTests {
    private func office(at moment: String) -> SeenOffice {
        SeenOffice(at: .of(moment), calendar: VietnameseCalendar.calendar)
    }

    private func seen(_ histories: [History], at moments: [String]) throws -> [SeenOffice] {
        var seen = moments.map(office)
        for history in histories { try seen.add(history) }
        return seen
    }

    @Test func `knows the stays of what was resolved, under the clock and without their pauses`() throws {
        var dossier = try WalkedDossier(try SmallOffice.rules(), nominees: [])
        try dossier.act("take", at: "2018-10-01T13:00")
        try dossier.act("ask", at: "2018-10-02T07:30")
        try dossier.act("got", at: "2018-10-09T07:30")
        try dossier.act("check", at: "2018-10-10T17:00")
        try dossier.act("answer", at: "2018-10-11T11:30")
        try dossier.act("hand-over", at: "2018-10-30T08:00")
        let seen = try seen([dossier.history], at: ["2018-10-11T11:29", "2018-10-11T11:30", "2018-11-01T08:00", "2020-11-01T08:00"])
        #expect(seen[0].stays.isEmpty && seen[0].running.map(\.standing.state) == ["checking"])
        for office in seen[1...2] {
            #expect(office.stays.map(\.state) == ["working", "checking"] && office.stays.map(\.length) == [5, 1])
            #expect(office.running.isEmpty && office.resolved == 1)
        }
        #expect(seen[3].stays.isEmpty && seen[3].resolved == 0)
    }

    @Test func `stays under a limit that is a day of the dossier are no past`() throws {
        var dossier = try WalkedDossier(
            try SmallOffice.rulesUntilDay(), naming: ["last-day": "2018-11-14"], at: "2018-10-01T08:00")
        try dossier.act("take", at: "2018-10-01T13:00")
        try dossier.act("check", at: "2018-10-10T17:00")
        try dossier.act("answer", at: "2018-10-11T11:30")
        let office = try #require(try seen([dossier.history], at: ["2018-10-20T08:00"]).first)
        #expect(office.stays.isEmpty && office.resolved == 0)
    }

    @Test func `nothing that happened later changes what it forecasts`() throws {
        let rules = try SmallOffice.rules()
        let histories = try SmallOffice.lives(400, seed: 23, under: rules).map(\.history)
        let moments = ["2018-10-05T08:00", "2018-10-10T12:00", "2018-10-16T08:00", "2018-10-26T16:00"]
        let whole = try seen(histories, at: moments)
        var figures = 0
        for (office, moment) in zip(whole, moments) {
            let known = histories.map { history in history.with(history.entries.filter { $0.occurredAt <= .of(moment) }) }
                .filter { !$0.entries.isEmpty }
            let then = try #require(try seen(known, at: [moment]).first)
            #expect(then.forecasts() == office.forecasts())
            #expect(then.stays == office.stays)
            figures += office.forecasts().count { $0.chance != nil }
        }
        #expect(figures > 50, "\(figures)")
    }

    @Test func `every chance is one, and the same in whatever order the past came`() throws {
        let histories = try SmallOffice.lives(300, seed: 29, under: try SmallOffice.rules()).map(\.history)
        let there = try #require(try seen(histories, at: ["2018-10-16T08:00"]).first).forecasts()
        let back = try #require(try seen(histories.reversed(), at: ["2018-10-16T08:00"]).first).forecasts()
        #expect(there.map(\.chance) == back.map(\.chance))
        #expect(there.allSatisfy { (0...1000).contains($0.chance ?? 0) })
    }
}
