internal import GRDB
public import Workflow

/// How well forecasts made in a year would have told what came.
public struct CalibrationReport: Hashable, Sendable {
    /// The year.
    public let year: Int
    /// When forecasts were made: the opening of the first working day of each month, as far as that has come.
    public let moments: [Moment]
    /// How many dossiers the forecasts in the bands are about; one that runs over several months is forecast in each.
    public let dossiers: Int
    /// What came of them.
    public let calibration: Calibration
}

extension Snapshot {
    /// Forecasts every dossier that ran at the beginning of each month of a year, from the record as of that moment, and sets them
    /// beside what came. Every history is read once.
    ///
    /// - Parameters:
    ///   - unit: Only dossiers of this unit and of those below it are forecast; the past is that of all.
    ///   - end: What came by then; months that begin later are left out.
    ///   - progress: Is told how many dossiers have been read of how many at most.
    public func calibrationReport(
        year: Int, asOf end: Moment, within unit: UnitCode? = nil, progress: (Int, Int) -> Void = { _, _ in }
    ) throws -> CalibrationReport {
        var seen = try (1...12).compactMap { month in try seenOffice(year: year, month: month) }.filter { $0.moment <= end }
        var outcomes: [DossierNumber: Calibration.Outcome] = [:]
        if let first = seen.first, let last = seen.last {
            let all = try Int.fetchOne(db, sql: "SELECT count(*) FROM dossier") ?? 0
            var read = 0
            try readHistories(stoppedSince: SeenOffice.start(at: first.moment), receivedBefore: last.moment) { history in
                try seen.add(history)
                outcomes[history.number] = try history.replay(asOf: end).map { Calibration.Outcome($0, at: end) }
                read += 1
                progress(read, all)
            }
            progress(all, all)
        }
        let units = try unit.map { Set(try unitsBelow($0)) }
        var calibration = Calibration()
        var dossiers: Set<DossierNumber> = []
        for office in seen {
            for forecast in office.forecasts() where units.map({ $0.contains(forecast.unit) }) ?? true {
                let outcome = outcomes[forecast.number] ?? .open
                calibration.add(forecast, outcome: outcome)
                if !forecast.isOverdue, outcome != .open, forecast.chance != nil { dossiers.insert(forecast.number) }
            }
        }
        return CalibrationReport(year: year, moments: seen.map(\.moment), dossiers: dossiers.count, calibration: calibration)
    }

    /// From the year in which the first dossier was received to another.
    public func yearsOnRecord(until last: Int) throws -> ClosedRange<Int> {
        let first = try String.fetchOne(db, sql: "SELECT min(received_at) FROM dossier").flatMap { Moment($0) }
        return min(first?.day.year ?? last, last)...last
    }

    /// The office at the opening of the first working day of a month, with the calendar of that time; nothing is known of it yet.
    private func seenOffice(year: Int, month: Int) throws -> SeenOffice? {
        guard let start = CivilDay(year: year, month: month, day: 1) else { return nil }
        let day = try calendar(asOf: Moment(day: start, time: .midnight)).workedDay(onOrAfter: start)
        let moment = Moment(day: day, time: try office(on: day).hours.morning.opens)
        return SeenOffice(at: moment, calendar: try calendar(asOf: moment))
    }
}
