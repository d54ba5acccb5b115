import Dossier
import Workflow

/// The tables of the supervisor's page as files for a spreadsheet: whole, whatever the page shows.
struct SupervisionTables {
    /// The tables.
    enum Name: String, CaseIterable {
        case overdue, months, steps, paused, people, late
    }

    let visit: Visit
    let snapshot: Snapshot

    func table(_ name: Name, by grouping: OverdueGrouping) throws -> Table {
        switch name {
        case .overdue: try overdue(by: grouping)
        case .months: try months()
        case .steps: try steps()
        case .paused: try paused()
        case .people: try people()
        case .late: try late()
        }
    }

    private func columns(_ keys: String...) -> [Table.Column] {
        keys.map { Table.Column(key: $0, title: $0) }
    }

    private func overdue(by grouping: OverdueGrouping) throws -> Table {
        var maker = try SupervisionMaker(visit: visit, snapshot: snapshot)
        return Table(
            columns(grouping.rawValue, "title", "overdue", "overdue_statutory", "longest_working_days", "open"),
            rows: try snapshot.overdueBreakdown(by: grouping, at: visit.now, within: visit.within).map { group in
                [
                    group.key ?? "", try maker.title(of: group.key, grouping), "\(group.overdue)", "\(group.overdueStatutory)",
                    "\(group.longestWorkingDays)", "\(group.open)",
                ]
            })
    }

    private func months() throws -> Table {
        Table(
            columns("month", "early", "on_time", "late", "on_time_percent"),
            rows: try snapshot.timelinessByMonth(last: SupervisionShow.months, at: visit.now, within: visit.within).map { month in
                [
                    String(month.firstDay.iso.prefix(7)), "\(month.early)", "\(month.onTime)", "\(month.late)",
                    month.onTimeTenths.map { JSON.decimal($0, places: 1).text } ?? "",
                ]
            })
    }

    private func steps() throws -> Table {
        let times = try snapshot.timePerState(from: visit.now.day.advanced(by: -365), to: visit.now.day, within: visit.within)
        return Table(
            columns("process", "state", "stays", "median_days", "ninth_decile_days", "counted_in"),
            rows: times.map { time in
                [
                    time.process.text, time.state.text, "\(time.stays)", JSON.decimal(time.medianTenths, places: 1).text,
                    JSON.decimal(time.ninthDecileTenths, places: 1).text, time.isPaused ? "days" : "working days",
                ]
            })
    }

    private func paused() throws -> Table {
        var rows: [[String]] = []
        var cursor: String?
        let longerThan = try snapshot.office(on: visit.now.day).pausedLong
        repeat {
            let page = try snapshot.pausedLong(
                longerThan: longerThan, at: visit.now, within: visit.within, limit: 500, after: cursor)
            rows += page.dossiers.map { dossier in
                [
                    dossier.number.text, dossier.procedure.text, dossier.state.text, dossier.unit.text, dossier.assignee?.text ?? "",
                    dossier.since.iso, "\(dossier.workingDays)",
                ]
            }
            cursor = page.next
        } while cursor != nil
        return Table(columns("number", "procedure", "state", "unit", "assignee", "since", "working_days"), rows: rows)
    }

    private func people() throws -> Table {
        Table(
            columns("person", "open", "overdue", "due_soon"),
            rows: try snapshot.openByAssignee(at: visit.now, within: visit.within).map { load in
                [load.person?.text ?? "", "\(load.open)", "\(load.overdue)", "\(load.dueSoon)"]
            })
    }

    private func late() throws -> Table {
        var rows: [[String]] = []
        var cursor: String?
        let since = visit.now.day.advanced(by: -SupervisionShow.lateDays)
        repeat {
            let page = try snapshot.enteredLate(since: since, within: visit.within, limit: 500, after: cursor)
            rows += page.entries.map { entry in
                [
                    entry.number.text, entry.action, entry.actor.text, entry.occurredAt.iso, entry.recordedAt.iso, "\(entry.daysBetween)",
                ]
            }
            cursor = page.next
        } while cursor != nil
        return Table(columns("number", "action", "actor", "occurred_at", "recorded_at", "days"), rows: rows)
    }
}
