internal import Workflow

/// The times that the first row of a dossier names, and whether they can have been so.
struct RegisterTimes {
    /// When it was received.
    let received: Moment?
    /// When it was accepted as complete.
    let accepted: Moment?
    /// When it was resolved, where the register says so.
    let decided: Moment?
    /// The day of the decision, where the register names it.
    let decisionDay: CivilDay?
    /// Whether all of them can be read, in order, and none lies ahead.
    private(set) var areSound = true

    /// When a dossier was resolved that has come to a state in which its clock has stopped: as the register says, else with
    /// the decision, else at the last moment it names.
    var settled: Moment? {
        guard let last = accepted ?? received else { return nil }
        return decided ?? decisionDay.map { max(Moment(day: $0, time: .midnight), last) } ?? last
    }

    /// Reads the times of a row.
    init(_ row: RegisterRow, now: Moment, faults: inout ContentFaults) throws(Refusal) {
        if row[.receivedAt].isEmpty {
            try faults.report(.cellEmpty(RegisterColumn.receivedAt.name), line: row.line)
            received = nil
        } else {
            received = try faults.moment(row[.receivedAt], column: RegisterColumn.receivedAt.name, line: row.line)
        }
        accepted = row[.acceptedAt].isEmpty ? nil : try faults.moment(row[.acceptedAt], column: "accepted_at", line: row.line)
        decided = row[.decidedAt].isEmpty ? nil : try faults.moment(row[.decidedAt], column: "decided_at", line: row.line)
        decisionDay = row[.decisionDate].isEmpty ? nil : try faults.day(row[.decisionDate], column: "decision_date", line: row.line)
        areSound =
            received != nil && (accepted != nil || row[.acceptedAt].isEmpty) && (decided != nil || row[.decidedAt].isEmpty)
            && (decisionDay != nil || row[.decisionDate].isEmpty)
        try weighFuture(row, now: now, faults: &faults)
        try weighOrder(row, faults: &faults)
    }

    private mutating func weighFuture(_ row: RegisterRow, now: Moment, faults: inout ContentFaults) throws(Refusal) {
        let times: [(RegisterColumn, Bool)] = [
            (.receivedAt, received.map { $0 > now } ?? false), (.acceptedAt, accepted.map { $0 > now } ?? false),
            (.decidedAt, decided.map { $0 > now } ?? false), (.decisionDate, decisionDay.map { $0 > now.day } ?? false),
        ]
        for (column, isAhead) in times where isAhead {
            areSound = false
            try faults.report(.inFuture(column: column.name, value: row[column]), line: row.line)
        }
    }

    /// Received, accepted, decided, each at or after the one before; the decision is signed between acceptance and the end.
    private mutating func weighOrder(_ row: RegisterRow, faults: inout ContentFaults) throws(Refusal) {
        var disorder: [(RegisterColumn, after: RegisterColumn)] = []
        if let accepted, let received, accepted < received { disorder.append((.acceptedAt, .receivedAt)) }
        let before: RegisterColumn = accepted == nil ? .receivedAt : .acceptedAt
        if let start = accepted ?? received {
            if let decided, decided < start { disorder.append((.decidedAt, before)) }
            if let decisionDay, decisionDay < start.day { disorder.append((.decisionDate, before)) }
        }
        if let decisionDay, let decided, decided.day < decisionDay { disorder.append((.decidedAt, .decisionDate)) }
        for (column, after) in disorder {
            areSound = false
            try faults.report(.outOfOrder(column: column.name, value: row[column], after: row[after]), line: row.line)
        }
    }
}
