import Testing

@testable import Workflow

@Suite("How well forecasts told what came")
struct CalibrationTests {
    private func calibration(_ pairs: [(chance: Int, isLate: Bool)]) -> Calibration {
        pairs.reduce(into: Calibration()) { $0.add(chance: $1.chance, isLate: $1.isLate) }
    }

    @Test func `a chance belongs to the band that it begins, and certainty to the last`() {
        let table = calibration([(0, false), (99, false), (100, true), (299, false), (899, true), (900, true), (1000, true)])
        #expect(table.bands.map(\.from) == [0, 10, 30, 50, 70, 90])
        #expect(table.bands.map(\.to) == [10, 30, 50, 70, 90, 100])
        #expect(table.bands.map(\.forecasts) == [2, 2, 0, 0, 1, 2])
        #expect(table.bands.map(\.late) == [0, 1, 0, 0, 1, 2])
        // 4,95 % and 19,95 %, half up.
        #expect(table.bands.map(\.meanChance) == [50, 200, nil, nil, 899, 950])
        #expect(table.bands.map(\.lateShare) == [0, 500, nil, nil, 1000, 1000])
    }

    @Test func `its score is the mean square of what was missed`() {
        // (0,2² + 0,4² + 0,1²) / 3 = 0,07; one of three late: 1/3 · 2/3 = 0,2222.
        let table = calibration([(200, false), (600, true), (100, false)])
        #expect(table.brier == 700)
        #expect(table.brierOfOverallRate == 2222)
        #expect(calibration([(1000, true), (0, false)]).brier == 0)
        #expect(calibration([(0, true), (1000, false)]).brier == 10_000)
        #expect(calibration([]).brier == nil && calibration([]).brierOfOverallRate == nil)
    }

    @Test func `who always names the overall rate scores as the reference`() {
        let table = calibration([(250, true), (250, false), (250, false), (250, false)])
        #expect(table.brier == table.brierOfOverallRate)
        #expect(table.brier == 1875)
    }

    @Test func `what is not resolved when it should have been was late`() throws {
        var dossier = try WalkedDossier(try SmallOffice.rules(), nominees: [])
        try dossier.act("take", at: "2018-10-01T08:30")
        func outcome(at moment: String) throws -> Calibration.Outcome {
            Calibration.Outcome(try dossier.history.replay(asOf: .of(moment)) ?? dossier.standing, at: .of(moment))
        }
        #expect(try outcome(at: "2018-10-15T17:00") == .open)
        #expect(try outcome(at: "2018-10-15T17:01") == .late)
        try dossier.act("ask", at: "2018-10-16T08:00")
        #expect(try outcome(at: "2018-10-20T08:00") == .open, "it waits for papers, and is due anew when they come")
        try dossier.act("withdraw", at: "2018-10-22T08:00")
        #expect(try outcome(at: "2018-10-30T08:00") == .open)
    }

    @Test func `what is resolved early counts once it would have been due`() throws {
        var dossier = try WalkedDossier(try SmallOffice.rules(), nominees: [])
        try dossier.act("take", at: "2018-10-01T08:30")
        try dossier.act("check", at: "2018-10-03T08:00")
        try dossier.act("answer", at: "2018-10-05T08:00")
        #expect(Calibration.Outcome(dossier.standing, at: .of("2018-10-15T16:59")) == .open)
        #expect(Calibration.Outcome(dossier.standing, at: .of("2018-10-15T17:00")) == .inTime)
    }

    @Test func `what cannot be compared is counted and is in no band`() throws {
        func forecast(_ chance: Int?, isOverdue: Bool = false) -> Forecast {
            Forecast(
                number: "1", procedure: "small", unit: "p1", state: "working", assignee: nil, dueAt: .of("2018-10-15T17:00"),
                isOverdue: isOverdue, runsUntilDay: false, chance: chance, slowest: nil)
        }
        var table = Calibration()
        table.add(forecast(1000, isOverdue: true), outcome: .late)
        table.add(forecast(300), outcome: .open)
        table.add(forecast(nil), outcome: .late)
        #expect(table.forecasts == 0)
        #expect([table.alreadyOverdue, table.unresolved, table.withoutFigure] == [1, 1, 1])
        table.add(forecast(300), outcome: .inTime)
        #expect(table.forecasts == 1 && table.late == 0)
    }
}
