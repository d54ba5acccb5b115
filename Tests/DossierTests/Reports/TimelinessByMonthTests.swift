import Testing
import Workflow

@testable import Dossier

/// What was resolved month by month, beside the one-door statistics of each month.
@Suite struct `The timeliness by month` {
    private func compare(_ snapshot: Snapshot, at now: Moment, months: Int, at location: SourceLocation = #_sourceLocation) throws -> Int {
        let report = try snapshot.timelinessByMonth(last: months, at: now, within: nil)
        #expect(report.count == months, sourceLocation: location)
        for month in report {
            let figures = try snapshot.timelinessReport(from: month.firstDay, to: month.firstDay.lastDayOfMonth, asOf: now)
            #expect(
                [month.early, month.onTime, month.late] == [figures.early, figures.onTime, figures.late], "\(month.firstDay)",
                sourceLocation: location)
            #expect(month.onTimeTenths == Share.of(figures.early + figures.onTime, in: figures.resolved, unitsPerPercent: 10))
        }
        #expect(report.last?.firstDay == now.day.advanced(by: 1 - now.day.day), sourceLocation: location)
        return report.map(\.resolved).reduce(0, +)
    }

    @Test func `is that of the statistics, with decisions taken back and days moved since`() throws {
        try BusyOffice.compare(within: nil) { snapshot, _ in
            try #expect(compare(snapshot, at: BusyOffice.now, months: 3) > 10)
            try #expect(compare(snapshot, at: Moment(minutes: BusyOffice.now.minutes + 40 * 1440), months: 12) > 10)
        }
    }

    @Test func `is that of the statistics where a decision is taken back in another month`() throws {
        let office = try ImportOffice()
        let row = "T-1,province-merit-certificate-unplanned,p1,2019-01-02T08:00,2019-01-02T08:00,,appraising,,,Lê A,individual,worker,"
        try office.take(PublishedYears.header + row + "\n")
        let number = DossierNumber("T-1")
        try office.act("appraise", on: number, as: "appraiser", at: "2019-01-03T09:00")
        try office.act("submit-for-decision", on: number, as: "appraiser", at: "2019-01-03T10:00")
        func decide(_ number_: String, at iso: String) throws {
            let fields = ["decision-number": number_, "decision-date": String(iso.prefix(10)), "signer": "Hồ Tiến Thiệu"]
            let entered = Entered(fields: Dictionary(uniqueKeysWithValues: fields.map { (FieldKey($0.key), $0.value) }))
            try office.act("decide", on: number, entered, as: "decision-desk", at: iso)
        }
        try decide("1/QĐ", at: "2019-01-04T09:00")
        let supervisor = Actor(name: UserName("supervisor"), roles: [RoleKey("supervisor")])
        let undone = try #require(Moment("2019-02-04T09:00"))
        _ = try office.write { try $0.carryOut(.undo(reason: "Nhầm"), on: number, by: supervisor, at: undone, note: nil) }
        try decide("2/QĐ", at: "2019-03-04T09:00")
        try office.read { snapshot in
            let now = try #require(Moment("2019-03-20T09:00"))
            try #expect(compare(snapshot, at: now, months: 3) == 2)
            let months = try snapshot.timelinessByMonth(last: 3, at: now, within: nil)
            #expect(months.map(\.early) == [1, 0, 0] && months.map(\.late) == [0, 0, 1])
        }
    }

    @Test(arguments: BusyOffice.scopes) func `of a unit counts its dossiers only`(within unit: UnitCode?) throws {
        try BusyOffice.compare(within: unit) { snapshot, work in
            let now = BusyOffice.now
            for month in try snapshot.timelinessByMonth(last: 4, at: now, within: unit) {
                let end = min(Moment(minutes: Moment(day: month.firstDay.addingMonths(1), time: .midnight).minutes - 1), now)
                let resolved = try work.items.compactMap { try $0.history.replay(asOf: end) }.filter {
                    $0.decidedAt.map { $0.day >= month.firstDay } ?? false
                }
                #expect(month.resolved == resolved.count)
                #expect(month.late == resolved.filter { standing in standing.dueAt.map { $0 < standing.decidedAt ?? $0 } ?? false }.count)
            }
        }
    }
}
