import Testing
import Workflow

@testable import Dossier

@Suite struct `The calibration of a year` {
    private func report(_ year: Int, asOf end: String) throws -> CalibrationReport {
        let moment = try #require(Moment(end))
        return try PastOffice.later.get().read { try $0.calibrationReport(year: year, asOf: moment) }
    }

    @Test func `sets what would have been forecast each month beside what came`() throws {
        let report = try report(2018, asOf: "2018-12-31T17:00")
        #expect(report.moments.count == 12)
        #expect(report.moments.map(\.iso).suffix(3) == ["2018-10-01T07:30", "2018-11-01T07:30", "2018-12-03T07:30"])
        let table = report.calibration
        // On 1 November: the fresh one, in time in the end, the one that was given back that evening and came late, and the one that is
        // not decided at the end of the year, though it was due in November.
        #expect(table.forecasts == 3 && table.late == 2 && report.dossiers == 3)
        #expect(table.bands.map(\.forecasts) == [3, 0, 0, 0, 0, 0])
        #expect(table.bands[0].meanChance == 0 && table.bands[0].lateShare == 667)
        #expect(table.brier == 6667 && table.brierOfOverallRate == 2222)
        // Twenty-four on 1 October, before there was a past, and one that had been appraised for longer than any.
        #expect(table.withoutFigure == 25)
        // One on 1 November, and in December the one that is not decided yet.
        #expect(table.alreadyOverdue == 2)
        #expect(table.unresolved == 0)
    }

    @Test func `months that have not come are left out, and what came later is not known`() throws {
        let report = try report(2018, asOf: "2018-11-02T08:00")
        #expect(report.moments.last?.iso == "2018-11-01T07:30")
        #expect(report.calibration.forecasts == 0 && report.calibration.brier == nil)
        // None of the four that were not overdue had come to its end.
        #expect(report.calibration.unresolved == 4)
        #expect(report.calibration.withoutFigure == 24)
    }

    @Test func `a year without dossiers has a table without figures`() throws {
        let report = try report(2016, asOf: "2018-12-31T17:00")
        #expect(report.moments.count == 12 && report.dossiers == 0)
        #expect(report.calibration == Calibration())
        #expect(try self.report(2030, asOf: "2018-12-31T17:00").moments.isEmpty)
    }
}
