import Testing
import Workflow

@testable import Dossier

/// The slow answer to every question of the office: each dossier replayed, then looked at one by one.
struct ReplayedWork {
    /// One dossier as its history adds up.
    struct Item {
        let standing: Standing
        let history: History
        let late: [Entry]

        var number: DossierNumber { standing.number }
        var isOpen: Bool { standing.stateDefinition?.isFinal == false }
        var statutoryDue: Moment? { standing.clock == .running ? standing.dueAt : nil }
        var nextDue: Moment? { [statutoryDue, standing.stepDueAt].compactMap(\.self).min() }

        /// When the pause began that is open.
        var pausedSince: Moment? {
            guard standing.isPaused else { return nil }
            return standing.pauses.last.flatMap { $0.to == nil ? $0.from : nil } ?? standing.stay.enteredAt
        }

        /// How it was resolved.
        var resolution: WorklistQuery.Resolution? {
            guard let decided = standing.decidedAt else { return nil }
            guard let due = standing.dueAt else { return .onTime }
            return decided > due ? .late : decided.day < due.day ? .early : .onTime
        }
    }

    let now: Moment
    let calendar: BusinessCalendar
    let soon: Int
    let items: [Item]

    init(_ snapshot: Snapshot, at now: Moment, within unit: UnitCode?) throws {
        self.now = now
        calendar = try snapshot.calendar()
        soon = try snapshot.dueSoonWorkingDays(on: now.day)
        var filter = ListFilter()
        filter.limit = 100_000
        items = try snapshot.list(filter, at: ImportOffice.now).dossiers.map { line in
            let history = try snapshot.history(of: line.number)
            let late = history.entries.filter { entry in
                if case .imported = entry.event { return false }
                return !entry.event.isRecount && entry.recordedAt.day > entry.occurredAt.day
            }
            return Item(standing: try history.replay(), history: history, late: late)
        }.filter { item in
            try unit.map { unit in try snapshot.unitPath(item.standing.unit).contains { $0.code == unit } } ?? true
        }
    }

    /// The band that an open dossier is in, besides the wide ones.
    func band(of item: Item) -> WorklistBand {
        guard item.isOpen else { return .closed }
        if item.standing.isPaused { return .paused }
        guard let due = item.nextDue else { return .idle }
        if due < now { return .overdue }
        if due.day == now.day { return .today }
        return calendar.workedDays(after: now.day, through: due.day) <= soon && due.day <= calendar.day(soon, workedDaysAfter: now.day)
            ? .soon : .later
    }

    func isIn(_ band: WorklistBand, _ item: Item) -> Bool {
        switch band {
        case .open: item.isOpen
        case .near: [.today, .soon].contains(self.band(of: item))
        default: self.band(of: item) == band
        }
    }

    func waited(_ item: Item) -> Int? {
        item.pausedSince.map { calendar.workedDays(after: $0.day, through: now.day) }
    }

    /// The dossiers that fulfil something, in the order of the work.
    func numbers(_ isIncluded: (Item) -> Bool) -> [DossierNumber] {
        items.filter(isIncluded).sorted { left, right in
            let end = Moment(day: .last, time: .midnight)
            return (left.nextDue ?? end, left.number) < (right.nextDue ?? end, right.number)
        }.map(\.number)
    }
}

extension BusyOffice {
    /// The units that the questions are narrowed to.
    static let scopes: [UnitCode?] = [nil, UnitCode("p2"), UnitCode("d1"), UnitCode("c4"), UnitCode("nowhere")]

    /// Asks something of the record and of its replay.
    static func compare(within unit: UnitCode?, _ body: (Snapshot, ReplayedWork) throws -> Void) throws {
        try shared.get().read { try body($0, ReplayedWork($0, at: now, within: unit)) }
    }
}
