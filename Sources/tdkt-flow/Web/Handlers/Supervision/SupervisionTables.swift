import Dossier
import Workflow

/// The tables of the supervisor's page as files for a spreadsheet: whole, whatever the page shows.
///
/// Headed by words of the reader's language, for it is people who open them; keys stand beside what they are called.
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

    private func say(_ vi: String, _ en: String) -> String { visit.say(vi: vi, en: en) }

    private func overdue(by grouping: OverdueGrouping) throws -> Table {
        var maker = try SupervisionMaker(visit: visit, snapshot: snapshot)
        return Table(
            headed: [
                say("Mã", "Key"), grouping.name(in: visit.language).capitalizedFirst, say("Quá hạn", "Overdue"),
                say("Quá hạn theo thủ tục", "Statutory"),
                say("Lâu nhất (ngày làm việc)", "Longest (working days)"), say("Đang xử lý", "Open"),
            ],
            rows: try snapshot.overdueBreakdown(by: grouping, at: visit.now, within: visit.within).map { group in
                [
                    group.key ?? "", try maker.title(of: group.key, grouping), "\(group.overdue)", "\(group.overdueStatutory)",
                    "\(group.longestWorkingDays)", "\(group.open)",
                ]
            })
    }

    private func months() throws -> Table {
        Table(
            headed: [
                say("Tháng", "Month"), say("Trước hạn", "Early"), say("Đúng hạn", "On time"), say("Quá hạn", "Late"),
                say("Cộng", "Total"), say("Trước và đúng hạn (%)", "Early and on time (%)"),
            ],
            rows: try snapshot.timelinessByMonth(last: SupervisionShow.months, at: visit.now, within: visit.within).map { month in
                [
                    String(month.firstDay.iso.prefix(7)), "\(month.early)", "\(month.onTime)", "\(month.late)", "\(month.resolved)",
                    month.onTimeTenths.map { JSON.decimal($0, places: 1).text } ?? "",
                ]
            })
    }

    private func steps() throws -> Table {
        let times = try snapshot.timePerState(from: visit.now.day.advanced(by: -365), to: visit.now.day, within: visit.within)
        var titles = WorkTitles(snapshot: snapshot, language: visit.language, now: visit.now)
        return Table(
            headed: [
                say("Khóa quy trình", "Process key"), say("Quy trình", "Process"), say("Khóa bước", "Step key"), say("Bước", "Step"),
                say("Lượt", "Stays"), say("Trung vị", "Median"), say("Phân vị 90", "90th percentile"), say("Tính theo", "In"),
            ],
            rows: try times.map { time in
                let process = try titles.process(time.process, visit.now.day)
                return [
                    time.process.text, process.title[visit.language], time.state.text,
                    process.state(time.state)?.title[visit.language] ?? time.state.text, "\(time.stays)",
                    JSON.decimal(time.medianTenths, places: 1).text, JSON.decimal(time.ninthDecileTenths, places: 1).text,
                    time.isPaused ? say("ngày lịch", "calendar days") : say("ngày làm việc", "working days"),
                ]
            })
    }

    private func paused() throws -> Table {
        var rows: [[String]] = []
        var cursor: String?
        let longerThan = try snapshot.office(on: visit.now.day).pausedLong
        var titles = WorkTitles(snapshot: snapshot, language: visit.language, now: visit.now)
        repeat {
            let page = try snapshot.pausedLong(
                longerThan: longerThan, at: visit.now, within: visit.within, limit: 500, after: cursor)
            rows += try page.dossiers.map { dossier in
                [
                    dossier.number.text, try titles.procedure(dossier.procedure), dossier.unitName,
                    try titles.state(dossier.state, under: dossier.procedure), try titles.person(dossier.assignee), dossier.since.iso,
                    "\(dossier.workingDays)",
                ]
            }
            cursor = page.next
        } while cursor != nil
        return Table(
            headed: [
                say("Số hồ sơ", "Number"), say("Thủ tục", "Procedure"), say("Đơn vị", "Unit"), say("Bước", "Step"),
                say("Người giữ", "Person"), say("Từ", "Since"), say("Ngày làm việc", "Working days"),
            ], rows: rows)
    }

    private func people() throws -> Table {
        var maker = try SupervisionMaker(visit: visit, snapshot: snapshot)
        return Table(
            headed: [
                say("Tên đăng nhập", "User name"), say("Người giữ", "Person"), say("Đang xử lý", "Open"), say("Quá hạn", "Overdue"),
                say("Sắp đến hạn", "Soon"),
            ],
            rows: try snapshot.openByAssignee(at: visit.now, within: visit.within).map { load in
                [
                    load.person?.text ?? "", try maker.title(of: load.person?.text, .person), "\(load.open)", "\(load.overdue)",
                    "\(load.dueSoon)",
                ]
            })
    }

    private func late() throws -> Table {
        var rows: [[String]] = []
        var cursor: String?
        var maker = try SupervisionMaker(visit: visit, snapshot: snapshot)
        repeat {
            let page = try snapshot.enteredLate(since: maker.lateSince, within: visit.within, limit: 500, after: cursor)
            rows += try page.entries.map { entry in
                [
                    entry.number.text, try maker.deed(entry), try maker.titles.person(entry.actor), entry.occurredAt.iso,
                    entry.recordedAt.iso, "\(entry.daysBetween)",
                ]
            }
            cursor = page.next
        } while cursor != nil
        return Table(
            headed: [
                say("Số hồ sơ", "Number"), say("Việc", "What"), say("Người ghi", "Who entered it"), say("Xảy ra", "Happened"),
                say("Ghi vào sổ", "Recorded"), say("Sau (ngày)", "Days later"),
            ], rows: rows)
    }
}
