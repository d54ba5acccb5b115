internal import GRDB
public import Workflow

extension Snapshot {
    /// How many dossiers a list has in each band, whatever band and page it asks for; every band is there.
    ///
    /// - Parameters:
    ///   - now: The time on the clock.
    ///   - unit: Only dossiers of this unit and of those below it; `nil` is all.
    public func worklistCounts(_ query: WorklistQuery, at now: Moment, within unit: UnitCode?) throws -> [WorklistBand: Int] {
        let horizon = try horizon(at: now)
        let places = try places()
        let conditions = query.conditions(places, horizon, within: unit) + ["TRUE"]
        let sums = WorklistBand.allCases.map { "coalesce(sum(\($0.condition(horizon))), 0)" as SQL }
        let request: SQLRequest<Row> = """
            WITH \(try places.table(actingFor: query.roles))
            SELECT \(sums.joined(separator: ", ")) FROM \(Work.source) WHERE \(conditions.joined(separator: " AND "))
            """
        guard let row = try request.fetchOne(db) else { return [:] }
        return Dictionary(uniqueKeysWithValues: WorklistBand.allCases.enumerated().map { ($1, row[$0]) })
    }
}
