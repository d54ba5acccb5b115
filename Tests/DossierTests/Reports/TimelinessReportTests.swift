import Dossier
import Testing
import Workflow

struct TimelinessReportTests {
    private func day(_ iso: String) throws -> CivilDay {
        try #require(CivilDay(iso))
    }

    private func report(_ office: ImportOffice, _ from: String, _ to: String, asOf moment: String? = nil) throws -> TimelinessReport {
        let days = try (day(from), day(to))
        return try office.read {
            try $0.timelinessReport(from: days.0, to: days.1, asOf: moment.flatMap { Moment($0) })
        }
    }

    @Test func `a register with the dossiers of 2019 gives the figures that were published`() throws {
        let office = try ImportOffice()
        try office.take(PublishedYears.oneDoorOf2019)
        let report = try report(office, "2019-01-01", "2019-10-11")
        let published = try PublishedFigures(year: 2019)
        #expect(report.received == published["one_door_received_to_2019-10-11"])
        #expect(report.resolved == published["one_door_resolved"])
        #expect(report.early + report.onTime == published["one_door_resolved_early_or_on_time"])
        #expect(report.late == 110)
        #expect(report.onTimePercentHundredths == published["one_door_on_time_percent"])
        #expect(report.inProgress == published["one_door_in_progress"])
        #expect(report.inProgressOverdue == 36)
        #expect(report.paused == 20)
        #expect(report.carriedOver == 0)
        let next = try self.report(office, "2019-10-12", "2019-12-31")
        #expect(next.carriedOver == 586)
        #expect(next.resolved == 100)
        #expect(next.inProgress == 486)
    }

    private let rows = [
        "T-1,advanced-worker-commune,c1,2019-01-31T23:59,2019-01-31T23:59,2019-02-01T00:00,decided,1,2019-02-01,,,,",
        "T-2,advanced-worker-commune,c1,2019-02-28T23:59,2019-02-28T23:59,,appraising,,,,,,",
        "T-3,advanced-worker-commune,c1,2019-02-11T08:00,2019-02-11T08:00,2019-02-28T23:59,refused,,,,,,",
        "T-4,advanced-worker-commune,c1,2019-02-11T08:00,2019-02-11T08:00,2019-02-25T17:00,decided,4,2019-02-25,,,,",
        "T-5,advanced-worker-commune,c1,2019-02-11T08:00,2019-02-11T08:00,2019-02-20T17:00,withdrawn,,,,,,",
        "T-6,advanced-worker-commune,c1,2019-02-11T08:00,,2019-02-12T08:00,refused,,,,,,",
        "T-7,advanced-worker-commune,c1,2019-03-01T00:00,2019-03-01T00:00,,appraising,,,,,,",
        "T-8,advanced-worker-commune,c1,2019-01-02T08:00,2019-01-02T08:00,2019-01-31T23:59,decided,8,2019-01-31,,,,",
        "T-9,advanced-worker-commune,c1,2019-02-11T08:00,2019-02-11T08:00,2019-03-01T00:00,decided,9,2019-03-01,,,,",
    ]

    @Test func `days are inclusive, and each dossier is counted where it stood at the end`() throws {
        let office = try ImportOffice()
        try office.take(PublishedYears.header + rows.joined(separator: "\n"))
        let report = try report(office, "2019-02-01", "2019-02-28")
        // Carried over: T-1. Received: T-2 … T-6 and T-9. Withdrawn, and so neither: T-5.
        #expect([report.carriedOver, report.received] == [1, 6])
        // Early: T-1. On time: T-4, and T-6 that had no due day. Late: T-3.
        #expect([report.resolved, report.early, report.onTime, report.late] == [4, 1, 2, 1])
        #expect(report.onTimePercentHundredths == 7500)
        // In progress: T-2, and T-9 that was due on 25 February and decided on 1 March.
        #expect([report.inProgress, report.inProgressOverdue, report.paused] == [2, 1, 0])
        // T-5, which makes the sums come out right.
        #expect(report.withdrawn == 1)
        #expect(report.carriedOver + report.received == report.resolved + report.withdrawn + report.inProgress)
    }

    @Test func `a period that reaches further than the moment ends there`() throws {
        let office = try ImportOffice()
        try office.take(PublishedYears.header + rows.joined(separator: "\n"))
        let report = try report(office, "2019-02-01", "2019-12-31", asOf: "2019-02-25T16:59")
        #expect([report.carriedOver, report.received, report.resolved, report.inProgress] == [1, 5, 2, 3])
        #expect(report.inProgressOverdue == 0)
    }

    @Test func `a dossier that was moved after the period is read as it stood at its end`() throws {
        let office = try ImportOffice()
        try office.take(PublishedYears.header + rows[1] + "\n")
        let number = DossierNumber("T-2")
        try office.act(
            "request-supplement", on: number, Entered(fields: [FieldKey("reason"): "Thiếu"]), as: "clerk", at: "2019-03-04T09:00")
        try office.act("supplement", on: number, as: "clerk", at: "2019-03-20T09:00")
        #expect(try report(office, "2019-02-01", "2019-03-01").paused == 0)
        #expect(try report(office, "2019-02-01", "2019-03-10").paused == 1)
        #expect(try report(office, "2019-02-01", "2019-03-31").paused == 0)
        #expect(try report(office, "2019-02-01", "2019-03-31").inProgress == 1)
    }

    @Test func `a period in which nothing was resolved has no share`() throws {
        let report = try report(ImportOffice(), "2019-01-01", "2019-12-31")
        #expect(report.onTimePercentHundredths == nil)
        #expect([report.carriedOver, report.received, report.resolved, report.inProgress] == [0, 0, 0, 0])
    }
}
