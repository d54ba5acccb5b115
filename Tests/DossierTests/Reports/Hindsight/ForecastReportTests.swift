import Testing
import Workflow

@testable import Dossier

@Suite struct `The forecast of an office` {
    private func report(
        _ office: ImportOffice, at moment: Moment = PastOffice.now, procedure: ProcedureKey? = nil, within unit: UnitCode? = nil,
        limit: Int? = nil
    ) throws -> ForecastReport {
        try office.read { try $0.forecastReport(at: moment, procedure: procedure, within: unit, limit: limit) }
    }

    @Test func `tells the chance of each running dossier, from what the resolved ones took`() throws {
        let report = try report(PastOffice.shared.get())
        #expect(report.past == 24 && report.running == 5 && report.withoutFigure == 0)
        #expect(
            report.forecasts.map(\.number) == [
                PastOffice.overdue, PastOffice.returnedLate, PastOffice.returned, PastOffice.appraised, PastOffice.fresh,
            ])
        // A step back begins the appraisal anew: 6 or 10 halves, then 4, against 12 that are left for the third.
        #expect(report.forecasts.map(\.chance) == [1000, 1000, 500, 0, 0])
        #expect(report.forecasts.map(\.isOverdue) == [true, false, false, false, false])
        #expect(report.forecasts.map(\.dueAt.iso).last == "2018-11-15T17:00")
        // Of one that was appraised, the decision takes what is left; of the last, both take as long on the mean, and the first is named.
        // The overdue one has been appraised for longer than any was.
        #expect(
            report.forecasts.map { $0.slowest?.state.text } == [nil, "appraising", "appraising", "awaiting-decision", "appraising"])
    }

    @Test func `tells only what is asked, with the past of all`() throws {
        let office = try PastOffice.shared.get()
        #expect(try report(office, within: UnitCode("d1")).forecasts.map(\.number) == [PastOffice.fresh])
        #expect(try report(office, within: UnitCode("d1")).past == 24)
        #expect(try report(office, procedure: ProcedureKey("province-emulation-fighter")).running == 0)
        let two = try report(office, limit: 2)
        #expect(two.forecasts.count == 2 && two.running == 5)
        #expect(throws: Refusal.unknown(.procedure, "province-merit", nearest: nil)) {
            do {
                _ = try report(office, procedure: ProcedureKey("province-merit"))
            } catch Refusal.unknown(let subject, let name, _) {
                throw Refusal.unknown(subject, name, nearest: nil)
            }
        }
    }

    @Test func `is the same for a moment, whatever came later`() throws {
        let (then, later) = (try report(PastOffice.shared.get()), try report(PastOffice.later.get()))
        #expect(then == later)
    }

    @Test func `has no figure before there is a past`() throws {
        let early = try #require(Moment("2018-10-05T08:00"))
        let report = try report(PastOffice.shared.get(), at: early)
        #expect(report.past == 0 && report.running == 24 && report.withoutFigure == 24)
        #expect(report.forecasts.allSatisfy { $0.chance == nil && $0.slowest == nil })
    }
}
