import Dossier
import Workflow

/// A list of dossiers as a table for a spreadsheet.
///
/// Headed and told in the reader's language; keys stand beside what they are called.
struct WorkTable {
    let visit: Visit
    let snapshot: Snapshot

    func table(_ rows: [WorklistRow]) throws -> Table {
        var titles = WorkTitles(snapshot: snapshot, language: visit.language, now: visit.now)
        return Table(
            headed: headers,
            rows: try rows.map { row in
                [
                    row.number.text, row.procedure.text, try titles.procedure(row.procedure), row.unit.text, row.unitName,
                    "\(row.nomineeCount)", row.state.text, try titles.state(row.state, in: row.process, row.processVersion),
                    row.assignee?.text ?? "", try titles.person(row.assignee), row.receivedAt.iso, row.dueAt?.iso ?? "",
                    row.timeliness.name(in: visit.language), row.stepDueAt?.iso ?? "",
                    row.stepTimeliness?.name(in: visit.language) ?? "",
                ]
            })
    }

    private var headers: [String] {
        [
            ("Số hồ sơ", "Number"), ("Khóa thủ tục", "Procedure key"), ("Thủ tục", "Procedure"), ("Mã đơn vị", "Unit code"),
            ("Đơn vị", "Unit"), ("Số đối tượng", "Nominees"), ("Khóa bước", "Step key"), ("Bước", "Step"),
            ("Tên đăng nhập", "User name"), ("Người giữ", "Person"), ("Nhận lúc", "Received"), ("Hạn theo thủ tục", "Statutory due"),
            ("Tình trạng theo thủ tục", "Statutory standing"), ("Hạn của bước", "Step due"), ("Tình trạng của bước", "Step standing"),
        ].map { visit.say(vi: $0.0, en: $0.1) }
    }
}
