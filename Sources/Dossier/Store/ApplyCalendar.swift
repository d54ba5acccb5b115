internal import GRDB
public import Workflow

/// What new rows of the calendar do to the dossiers whose clocks run.
public struct CalendarEffect: Hashable, Sendable {
    /// A dossier whose due day moves.
    public struct Shift: Hashable, Sendable {
        /// The dossier.
        public let number: DossierNumber
        /// The due moment so far.
        public let from: Moment
        /// The due moment with the new rows.
        public let to: Moment
    }

    /// The dossiers whose statutory due moment moves, by number.
    public let moved: [Shift]
    /// The dossiers that are overdue with the new rows, and were not.
    public let becomeOverdue: [DossierNumber]
    /// The dossiers that were overdue, and are not with the new rows.
    public let noLongerOverdue: [DossierNumber]
}

extension Snapshot {
    /// Counts every running clock anew with more rows in the calendar, and changes nothing.
    public func previewCalendar(_ rows: [CalendarRow], at moment: Moment, progress: (Int, Int) -> Void) throws -> CalendarEffect {
        let known = try calendar(asOf: moment)
        let next = BusinessCalendar(version: try calendar().version + 1, rows: known.rows + rows)
        var moved: [CalendarEffect.Shift] = []
        let numbers = try String.fetchAll(
            db, sql: "SELECT number FROM dossier WHERE received_at <= ?1 AND (stopped_at IS NULL OR stopped_at > ?1) ORDER BY number",
            arguments: [moment.iso])
        try each(numbers, progress) { number in
            guard let standing = try history(of: number).replay(asOf: moment), standing.clock == .running else { return }
            guard let from = standing.dueAt, let to = standing.counted(with: next).dueAt, from != to else { return }
            moved.append(CalendarEffect.Shift(number: standing.number, from: from, to: to))
        }
        return CalendarEffect(moved, at: moment)
    }

    /// Every dossier with a clock that runs: the statutory one, or that of its step.
    func eachRunning(_ progress: (Int, Int) -> Void, _ body: (Standing) throws -> Void) throws {
        let numbers = try String.fetchAll(
            db, sql: "SELECT number FROM dossier WHERE clock = 'running' OR step_due_at IS NOT NULL ORDER BY number")
        try each(numbers, progress) { try body(standing(of: $0)) }
    }

    private func each(_ numbers: [String], _ progress: (Int, Int) -> Void, _ body: (DossierNumber) throws -> Void) throws {
        for (done, number) in numbers.enumerated() {
            progress(done, numbers.count)
            try body(DossierNumber(number))
        }
        progress(numbers.count, numbers.count)
    }
}

extension Transaction {
    /// Brings rows into the calendar as a new version, and counts every running clock anew.
    ///
    /// A dossier whose due day moves gets an entry that names the old day, the new day and the notice. For the others the new
    /// version gives the same day, so their next entry may be counted with it. A clock that stands still is counted when it
    /// runs again; one that has stopped never.
    public func applyCalendar(_ rows: [CalendarRow], by actor: Actor, at moment: Moment, progress: (Int, Int) -> Void) throws
        -> CalendarEffect
    {
        if moment > now { throw Refusal.inFuture(given: moment, now: now) }
        try snapshot.require(.calendarApply, of: actor, on: moment.day)
        if let last = try snapshot.lastCalendarApplied(), moment < last {
            throw Refusal.blocked([.beforePrevious(given: moment, previous: last)], under: nil)
        }
        let version = try addCalendarVersion(rows, by: actor.name, at: moment)
        let next = try snapshot.calendar(version: version)
        let notices = rows.reduce(into: [String]()) { if !$0.contains($1.source) { $0.append($1.source) } }
        var moved: [CalendarEffect.Shift] = []
        try snapshot.eachRunning(progress) { standing in
            let counted = standing.counted(with: next)
            if counted.dueAt == standing.dueAt, counted.stepDueAt == standing.stepDueAt { return }
            if let from = standing.dueAt, let to = counted.dueAt, from != to {
                moved.append(CalendarEffect.Shift(number: standing.number, from: from, to: to))
            }
            let recount = Recount(from: standing.dueAt, to: counted.dueAt, notices: notices)
            try record(
                .recounted(recount), in: try snapshot.history(of: standing.number), after: standing, by: actor,
                at: max(moment, standing.lastOccurredAt), note: recount.words)
        }
        return CalendarEffect(moved, at: moment)
    }
}

extension CalendarEffect {
    init(_ moved: [Shift], at moment: Moment) {
        self.moved = moved
        becomeOverdue = moved.filter { $0.from >= moment && $0.to < moment }.map(\.number)
        noLongerOverdue = moved.filter { $0.from < moment && $0.to >= moment }.map(\.number)
    }
}

extension Recount {
    /// What the history says: the day so far, the new day, and the notices.
    var words: String {
        let days = "\(from?.display ?? "–") → \(to?.display ?? "–")"
        return "Hạn trả đổi \(days) theo lịch mới: \(notices.joined(separator: "; "))"
    }
}
