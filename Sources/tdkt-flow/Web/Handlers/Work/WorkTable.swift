import Dossier
import Workflow

/// A list of dossiers as a table for a spreadsheet.
struct WorkTable {
    let visit: Visit
    let snapshot: Snapshot

    func table(_ rows: [WorklistRow]) throws -> Table {
        var titles = WorkTitles(snapshot: snapshot, language: visit.language, now: visit.now)
        let keys = [
            "number", "procedure", "procedure_title", "unit", "unit_name", "nominees", "state", "state_title", "assignee", "received_at",
            "due_at", "timeliness", "step_due_at", "step_timeliness",
        ]
        return Table(
            keys.map { Table.Column(key: $0, title: $0) },
            rows: try rows.map { row in
                [
                    row.number.text, row.procedure.text, try titles.procedure(row.procedure), row.unit.text, row.unitName,
                    "\(row.nomineeCount)", row.state.text, try titles.state(row.state, in: row.process, row.processVersion),
                    row.assignee?.text ?? "", row.receivedAt.iso, row.dueAt?.iso ?? "", row.timeliness.rawValue,
                    row.stepDueAt?.iso ?? "", row.stepTimeliness?.rawValue ?? "",
                ]
            })
    }
}
