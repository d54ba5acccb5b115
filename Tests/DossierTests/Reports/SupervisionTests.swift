import Testing
import Workflow

@testable import Dossier

/// The supervisor's figures, beside the same figures counted by replay.
@Suite struct `The supervision of the work` {
    private let since = CivilDay(number: 17_820)

    @Test(arguments: BusyOffice.scopes) func `in figures counts what the replay counts`(within unit: UnitCode?) throws {
        try BusyOffice.compare(within: unit) { snapshot, work in
            let figures = try snapshot.supervisionFigures(at: BusyOffice.now, within: unit, pausedLongerThan: 3, enteredLateSince: since)
            let open = work.items.filter(\.isOpen)
            #expect(figures.open == open.count)
            #expect(figures.inProgress == work.items.filter { $0.standing.stoppedAt == nil }.count)
            #expect(figures.overdueStatutory == open.filter { $0.statutoryDue.map { $0 < work.now } ?? false }.count)
            #expect(figures.overdue == open.filter { work.isIn(.overdue, $0) }.count)
            #expect(figures.dueSoon == open.filter { work.isIn(.near, $0) }.count)
            #expect(figures.paused == open.filter { work.isIn(.paused, $0) }.count)
            #expect(figures.pausedLong == open.filter { work.waited($0).map { $0 > 3 } ?? false }.count)
            let late = work.items.map { $0.late.filter { $0.recordedAt.day >= since }.count }
            #expect([figures.dossiersEnteredLate, figures.entriesEnteredLate] == [late.filter { $0 > 0 }.count, late.reduce(0, +)])
        }
    }

    private func key(of item: ReplayedWork.Item, by grouping: OverdueGrouping) -> String? {
        switch grouping {
        case .procedure: item.standing.rules.procedure.key.text
        case .unit: item.standing.unit.text
        case .desk: item.standing.stateDefinition?.desk.text
        case .person: item.standing.assignee?.text
        case .state: item.standing.state.text
        }
    }

    @Test(arguments: OverdueGrouping.allCases, BusyOffice.scopes)
    func `says where overdue work lies`(by grouping: OverdueGrouping, within unit: UnitCode?) throws {
        try BusyOffice.compare(within: unit) { snapshot, work in
            let groups = try snapshot.overdueBreakdown(by: grouping, at: BusyOffice.now, within: unit)
            let open = Dictionary(grouping: work.items.filter(\.isOpen)) { key(of: $0, by: grouping) }
            let expected = open.compactMap { key, items -> OverdueGroup? in
                let overdue = items.filter { work.isIn(.overdue, $0) }
                guard let longest = overdue.compactMap(\.nextDue).map({ work.calendar.workingDaysLate(due: $0, at: work.now) }).max() else {
                    return nil
                }
                let statutory = overdue.filter { $0.statutoryDue.map { $0 < work.now } ?? false }.count
                return OverdueGroup(
                    key: key, overdue: overdue.count, overdueStatutory: statutory, longestWorkingDays: longest, open: items.count)
            }
            #expect(Set(groups) == Set(expected))
            #expect(groups.map(\.overdue) == groups.map(\.overdue).sorted(by: >))
        }
    }

    @Test(arguments: BusyOffice.scopes) func `says who has how much`(within unit: UnitCode?) throws {
        try BusyOffice.compare(within: unit) { snapshot, work in
            let loads = try snapshot.openByAssignee(at: BusyOffice.now, within: unit)
            let open = Dictionary(grouping: work.items.filter(\.isOpen), by: \.standing.assignee)
            let expected = open.map { person, items in
                PersonLoad(
                    person: person, open: items.count, overdue: items.filter { work.isIn(.overdue, $0) }.count,
                    dueSoon: items.filter { work.isIn(.near, $0) }.count)
            }
            #expect(Set(loads) == Set(expected))
            #expect(loads.map { $0.person?.text ?? "" } == loads.map { $0.person?.text ?? "" }.sorted())
        }
    }

    @Test(arguments: BusyOffice.scopes) func `lists what was entered late, the last first, in pages`(within unit: UnitCode?) throws {
        try BusyOffice.compare(within: unit) { snapshot, work in
            var entries: [LateEntry] = []
            var cursor: String?
            repeat {
                let page = try snapshot.enteredLate(since: since, within: unit, limit: 3, after: cursor)
                #expect(page.entries.count <= 3)
                entries += page.entries
                cursor = page.next
            } while cursor != nil
            let expected = work.items.flatMap { item in
                item.late.filter { $0.recordedAt.day >= since }.map {
                    LateEntry(
                        number: item.number, sequence: $0.sequence, action: $0.event.action, actor: $0.actor, occurredAt: $0.occurredAt,
                        recordedAt: $0.recordedAt)
                }
            }
            #expect(entries.count == expected.count)
            #expect(Set(entries) == Set(expected))
            #expect(entries.map(\.recordedAt) == entries.map(\.recordedAt).sorted(by: >))
            #expect(entries.allSatisfy { $0.daysBetween == $0.recordedAt.day.number - $0.occurredAt.day.number && $0.daysBetween > 0 })
        }
    }

    @Test(arguments: BusyOffice.scopes) func `lists what has waited long, the longest first, in pages`(within unit: UnitCode?) throws {
        try BusyOffice.compare(within: unit) { snapshot, work in
            for days in [-1, 0, 4, 1_000_000] {
                var found: [PausedDossier] = []
                var cursor: String?
                repeat {
                    let page = try snapshot.pausedLong(longerThan: days, at: BusyOffice.now, within: unit, limit: 2, after: cursor)
                    found += page.dossiers
                    cursor = page.next
                } while cursor != nil
                let expected = work.items.filter { work.waited($0).map { $0 > days } ?? false }.sorted {
                    ($0.pausedSince ?? work.now, $0.number) < ($1.pausedSince ?? work.now, $1.number)
                }
                #expect(found.map(\.number) == expected.map(\.number))
                #expect(found.map(\.since) == expected.map(\.pausedSince))
                #expect(found.map(\.workingDays) == expected.map { work.waited($0) })
                #expect(found.map(\.state) == expected.map(\.standing.state))
            }
        }
    }
}
