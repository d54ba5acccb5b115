internal import GRDB
public import Workflow

/// The running dossiers, likeliest to be late first.
public struct ForecastReport: Hashable, Sendable {
    /// As of when.
    public let moment: Moment
    /// How many dossiers' clocks run, of those that were asked for.
    public let running: Int
    /// How many of them there is not enough past for.
    public let withoutFigure: Int
    /// How many of them are not forecast, since their limit is a day that they name.
    public let untilDay: Int
    /// How many resolved dossiers the past is made of.
    public let past: Int
    /// The likeliest of them, as many as were asked for.
    public let forecasts: [Forecast]
}

extension Snapshot {
    /// How likely each running dossier will be late, from what was known at a moment.
    ///
    /// - Parameters:
    ///   - procedure: Only dossiers of this procedure are told; the past is that of all.
    ///   - unit: Only dossiers of this unit and of those below it are told.
    ///   - limit: How many are told at most; `nil` for all.
    /// - Throws: ``Refusal/unknown(_:_:nearest:)`` for a procedure or unit that is not known.
    public func forecastReport(
        at moment: Moment, procedure: ProcedureKey? = nil, within unit: UnitCode? = nil, limit: Int? = nil
    ) throws -> ForecastReport {
        try require(procedure, unit)
        var seen = [SeenOffice(at: moment, calendar: try calendar(asOf: moment))]
        try readHistories(stoppedSince: SeenOffice.start(at: moment), receivedBefore: moment) { try seen.add($0) }
        let units = try unit.map { Set(try unitsBelow($0)) }
        let forecasts = seen[0].forecasts().filter { forecast in
            procedure.map { $0 == forecast.procedure } ?? true && units.map { $0.contains(forecast.unit) } ?? true
        }
        return ForecastReport(
            moment: moment, running: forecasts.count, withoutFigure: forecasts.count { $0.chance == nil && !$0.runsUntilDay },
            untilDay: forecasts.count { $0.chance == nil && $0.runsUntilDay }, past: seen[0].resolved,
            forecasts: Array(forecasts.prefix(limit ?? forecasts.count)))
    }

    private func require(_ procedure: ProcedureKey?, _ unit: UnitCode?) throws {
        var filter = ListFilter()
        filter.procedure = procedure
        filter.unit = unit
        try weigh(filter)
    }
}
