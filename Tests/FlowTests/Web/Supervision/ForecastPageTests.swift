import Dossier
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `The page of forecasts` {
    @Test(arguments: [("supervisor", nil), ("d1-supervisor", "d1")] as [(UserName, UnitCode?)])
    func `names what the report names, of the units that are seen, without what is overdue`(who: UserName, unit: UnitCode?) async throws {
        let office = try WebOffice.supervised()
        let now = office.clock.now
        let report = try office.store.read { try $0.forecastReport(at: now, within: unit) }
        let expected = report.forecasts.filter { !$0.isOverdue }.prefix(10).map(\.number.text)
        try #require(!expected.isEmpty && report.forecasts.contains(where: \.isOverdue))
        try await office.browsers([who]) { browsers async throws in
            let page = try await #require(browsers[who]).get("/supervision/forecast")
            #expect(page.status == 200)
            #expect(page.table("<h1>").map { $0[1] } == expected)
            #expect(page.text.contains(report.explanation(in: .vi).prefix(40)))
            let running = report.running.grouped
            #expect(page.words.contains("\(running) hồ sơ đang tính hạn"))
            #expect(page.text.contains("href=\"/supervision/calibration\""))
        }
    }

    @Test func `leads from the supervisor's page, and on to what forecasts were worth, year by year`() async throws {
        let office = try WebOffice.supervised()
        try await office.browsers(["supervisor"]) { browsers async throws in
            let browser = try #require(browsers["supervisor"])
            let start = try await browser.get("/supervision")
            #expect(start.text.contains("href=\"/supervision/forecast\""))
            let table = try await browser.get("/supervision/calibration")
            #expect(table.status == 200)
            #expect(table.table("<h1>").map { $0[0] } == ["0–10 %", "10–30 %", "30–50 %", "50–70 %", "70–90 %", "90–100 %"])
            #expect(table.words.contains("năm 2018"))
            #expect(!table.text.contains("rel=\"next\""))
            #expect(!table.text.contains("rel=\"prev\""), "no dossier was received before")
            for odd in ["2017", "-5", "9999999999999999999999", "3000", "%3Cscript%3E", ""] {
                let page = try await browser.get("/supervision/calibration?year=\(odd)")
                #expect(page.status == 200)
                #expect(page.words.contains("năm 2018"))
            }
        }
    }

    @Test func `lead back to the year of the first dossier, and no further`() async throws {
        let office = try WebOffice.supervised()
        office.clock.set("2019-01-08T09:00")
        try await office.browsers(["supervisor"]) { browsers async throws in
            let browser = try #require(browsers["supervisor"])
            let page = try await browser.get("/supervision/calibration")
            #expect(page.words.contains("năm 2019"))
            #expect(page.text.contains("year=2018") && !page.text.contains("rel=\"next\""))
            let before = try await browser.get("/supervision/calibration?year=2018")
            #expect(before.text.contains("year=2019") && !before.text.contains("rel=\"prev\""))
        }
    }

    @Test func `know what those of a year were worth for the day on which somebody has had that counted`() async throws {
        let office = try WebOffice()
        let question = LookingBack.Question.calibration(year: 2017, within: nil)
        let looking = LookingBack()
        let now = office.clock.now
        #expect(looking.last(question, on: now.day, as: String.self) == nil, "nobody has asked")
        let counted = try await looking.read(question, in: office.store, at: now) { _ in "no nearer" }
        #expect(counted == "no nearer" && looking.last(question, on: now.day, as: String.self) == "no nearer")
        // Something happens; what is asked anew is read anew, and what was told stays told.
        try office.submit(ProcedureKey(Sent.merit.rawValue))
        let other = try await looking.read(.forecast(within: nil), in: office.store, at: now) { _ in 1 }
        #expect(other == 1 && looking.last(question, on: now.day, as: String.self) == "no nearer")
        #expect(looking.last(question, on: now.day.advanced(by: 1), as: String.self) == nil)
        #expect(looking.last(.calibration(year: 2017, within: "d1"), on: now.day, as: String.self) == nil)
    }

    @Test func `are for who may watch`() async throws {
        let office = try WebOffice.supervised()
        try await office.browsers(["clerk"]) { browsers async throws in
            let browser = try #require(browsers["clerk"])
            for address in ["/supervision/forecast", "/supervision/calibration"] {
                let page = try await browser.get(address)
                #expect(page.status == 403)
            }
        }
    }
}
