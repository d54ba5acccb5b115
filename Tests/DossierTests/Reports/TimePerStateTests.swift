import Testing
import Workflow

@testable import Dossier

/// How long dossiers stay in a state, beside the same counted from every history.
@Suite struct `The time per state` {
    private struct Stay: Hashable {
        let process: ProcessKey
        let state: StateKey
        let isPaused: Bool
    }

    /// Every stay that ended in the period, minute by minute.
    private func stays(_ work: ReplayedWork, from: CivilDay, to: CivilDay, hours: OfficeHours) throws -> [Stay: [Int]] {
        var stays: [Stay: [Int]] = [:]
        for item in work.items {
            let process = item.standing.rules.process
            var entered: (at: Moment, isTold: Bool)?
            for step in try item.history.steps() where step.from != step.to {
                defer {
                    if case .imported = step.entry.event { entered = nil } else { entered = (step.entry.occurredAt, true) }
                }
                guard let from_ = step.from, let start = entered?.at, (from...to).contains(step.entry.occurredAt.day) else { continue }
                let isPaused = process.state(from_)?.pausesClock == true
                let end = step.entry.occurredAt
                let minutes = (start.minutes..<end.minutes).filter { isPaused || Self.isWorked(Moment(minutes: $0), work.calendar, hours) }
                    .count
                let perDay = isPaused ? 1440 : hours.minutesPerDay
                stays[Stay(process: process.key, state: from_, isPaused: isPaused), default: []].append(
                    (minutes * 20 + perDay) / (2 * perDay))
            }
        }
        return stays
    }

    private static func isWorked(_ moment: Moment, _ calendar: BusinessCalendar, _ hours: OfficeHours) -> Bool {
        calendar.isWorked(moment.day) && [hours.morning, hours.afternoon].contains { $0.opens <= moment.time && moment.time < $0.closes }
    }

    @Test(arguments: [nil, UnitCode("p2"), UnitCode("d1")]) func `is the middle and the ninth tenth of all stays`(within unit: UnitCode?)
        throws
    {
        let (from, to) = try (#require(CivilDay("2018-10-01")), #require(CivilDay("2018-11-09")))
        try BusyOffice.compare(within: unit) { snapshot, work in
            let times = try snapshot.timePerState(from: from, to: to, within: unit)
            let stays = try stays(work, from: from, to: to, hours: snapshot.office(on: to).hours)
            #expect(times.count == stays.count && times.contains(where: \.isPaused))
            for time in times {
                let sorted = try #require(stays[Stay(process: time.process, state: time.state, isPaused: time.isPaused)]).sorted()
                #expect(time.stays == sorted.count)
                #expect(time.medianTenths == (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2] + 1) / 2)
                #expect(sorted.filter { $0 <= time.ninthDecileTenths }.count * 10 >= sorted.count * 9)
                #expect(sorted.filter { $0 < time.ninthDecileTenths }.count * 10 < sorted.count * 9)
            }
        }
    }

    @Test func `of one procedure leaves the others out`() throws {
        let (from, to) = try (#require(CivilDay("2018-01-01")), #require(CivilDay("2018-12-31")))
        try BusyOffice.compare(within: nil) { snapshot, _ in
            let procedures = ["province-merit-certificate-unplanned", "province-merit-certificate-thematic"].map { ProcedureKey($0) }
            let parts = try procedures.map { try snapshot.timePerState(from: from, to: to, within: nil, procedure: $0) }
            #expect(Set(parts.flatMap { $0.map(\.process) }).count == 2 && parts.allSatisfy { Set($0.map(\.process)).count == 1 })
            let all = try snapshot.timePerState(from: from, to: to, within: nil)
            #expect(all.map(\.stays).reduce(0, +) == parts.joined().map(\.stays).reduce(0, +))
        }
    }
}
