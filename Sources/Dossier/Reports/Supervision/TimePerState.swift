internal import GRDB
public import Workflow

/// How long dossiers stayed in one state of a process.
public struct StateTime: Hashable, Sendable {
    /// The process.
    public let process: ProcessKey
    /// The state.
    public let state: StateKey
    /// Whether clocks stand still there: then the times are days of waiting by the calendar, else working days.
    public let isPaused: Bool
    /// How many stays ended in the period.
    public let stays: Int
    /// The middle stay, in tenths of a day; of an even number half way between the middle two.
    public let medianTenths: Int
    /// The stay that nine in ten do not exceed, in tenths of a day (nearest rank).
    public let ninthDecileTenths: Int
}

extension Snapshot {
    /// How long dossiers stayed in each state, of all stays that ended from one day to another, both included.
    ///
    /// A stay begins with the entry that led to the state and ends with the one that led out of it, as the history shows: what was
    /// taken back later is in it. Working days are minutes of the office's sessions by the newest calendar and the settings of the
    /// last day. A stay that a register tells has no known beginning and does not count.
    ///
    /// - Parameters:
    ///   - unit: Only dossiers of this unit and of those below it; `nil` is all.
    ///   - procedure: Only dossiers of this procedure; `nil` is all.
    /// - Returns: The states in the order of their processes.
    public func timePerState(from: CivilDay, to: CivilDay, within unit: UnitCode?, procedure: ProcedureKey? = nil) throws -> [StateTime] {
        let (places, measure) = (try places(), StayMeasure(calendar: try calendar(), hours: try office(on: to).hours))
        var tenths = places.all.map { _ in [Int]() }
        let rows = try Self.stays(in: places, from: from, to: to, within: unit, procedure: procedure).fetchCursor(db)
        while let row = try rows.next() {
            let entered = try row.moment(1, "history.occurred_at")
            let left = try row.moment(2, "history.occurred_at")
            tenths[row[0]].append(measure.tenths(from: entered, to: left, isPaused: places.all[row[0]].state.pausesClock))
        }
        // Versions of a process are told together, as far as they agree on whether clocks stand still.
        var order: [StayedIn] = []
        var stays: [StayedIn: [Int]] = [:]
        for (place, tenths) in zip(places.all, tenths) where !tenths.isEmpty {
            let stayedIn = StayedIn(process: place.process, state: place.state.key, isPaused: place.state.pausesClock)
            if stays[stayedIn] == nil { order.append(stayedIn) }
            stays[stayedIn, default: []] += tenths
        }
        return order.map { StateTime($0, sorted: (stays[$0] ?? []).sorted()) }
    }

    /// The entries of the period that led out of a state, each with the one that had led there.
    private static func stays(
        in places: Places, from: CivilDay, to: CivilDay, within unit: UnitCode?, procedure: ProcedureKey?
    ) throws -> SQLRequest<Row> {
        let isAsked: SQL = procedure.map { "dossier.procedure = \($0.text)" } ?? "TRUE"
        return """
            WITH \(try places.table())
            SELECT place.id, entering.occurred_at, leaving.occurred_at
            FROM history AS leaving JOIN dossier ON dossier.number = leaving.dossier
                JOIN history AS entering ON entering.dossier = leaving.dossier AND entering.sequence = (
                    SELECT earlier.sequence FROM history AS earlier
                    WHERE earlier.dossier = leaving.dossier AND earlier.sequence < leaving.sequence
                      AND (earlier.from_state IS NULL OR earlier.from_state <> earlier.to_state)
                    ORDER BY earlier.sequence DESC LIMIT 1)
                JOIN place ON place.state = leaving.from_state AND place.process = dossier.process
                    AND place.version = dossier.process_version
            WHERE leaving.occurred_at >= \(from.iso) AND leaving.occurred_at < \(to.advanced(by: 1).iso)
              AND leaving.from_state <> leaving.to_state AND entering.action <> \(Event.Verb.import.rawValue) AND \(isAsked) AND \(UnitScope.covers("dossier.unit", unit))
            """
    }
}

/// What stays are put together by.
private struct StayedIn: Hashable {
    let process: ProcessKey
    let state: StateKey
    let isPaused: Bool
}

extension StateTime {
    /// What stays of such times come to, of which there is at least one.
    fileprivate init(_ place: StayedIn, sorted: [Int]) {
        let count = sorted.count
        self.init(
            process: place.process, state: place.state, isPaused: place.isPaused, stays: count,
            medianTenths: (sorted[(count - 1) / 2] + sorted[count / 2] + 1) / 2, ninthDecileTenths: sorted[(count * 9 + 9) / 10 - 1])
    }
}

/// How stays are measured.
private struct StayMeasure {
    let calendar: BusinessCalendar
    let hours: OfficeHours

    /// A stay in tenths of a day, half up: of a working day, or of a day by the calendar where clocks stand still.
    func tenths(from: Moment, to: Moment, isPaused: Bool) -> Int {
        let minutes = isPaused ? to.minutes - from.minutes : calendar.workedMinutes(from: from, to: to, hours: hours)
        let day = isPaused ? 1440 : max(hours.minutesPerDay, 1)
        return (minutes * 20 + day) / (2 * day)
    }
}
