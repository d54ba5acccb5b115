import ArgumentParser
import Dossier
import Workflow

/// The supervisor's lists: one row per clock.
struct DueList {
    let lines: [DueLine]
    let office: WorkingOffice

    func answer(empty: String) {
        office.answer(json: .array(lines.map(json)), table: table, text: { lines.isEmpty ? empty : text })
    }

    private func json(_ line: DueLine) -> JSON {
        [
            "number": .string(line.number.text), "procedure": .string(line.procedure.text), "state": .string(line.state.text),
            "desk": .text(line.desk?.text), "unit": .string(line.unit.text), "assignee": .text(line.assignee?.text),
            "dueAt": .string(line.dueAt.iso), "clock": .string(line.clock.rawValue), "workingDaysLate": .int(line.workingDaysLate),
        ]
    }

    private var table: Table {
        Table(
            ["number", "procedure", "state", "desk", "unit", "assignee", "dueAt", "clock", "workingDaysLate"].map {
                Table.Column(key: $0, title: $0)
            },
            rows: lines.map { line in
                [
                    line.number.text, line.procedure.text, line.state.text, line.desk?.text ?? "", line.unit.text,
                    line.assignee?.text ?? "", line.dueAt.iso, line.clock.rawValue, "\(line.workingDaysLate)",
                ]
            })
    }

    private var text: String {
        let titles = office.words(
            vi: "Số|Thủ tục|Bước|Bộ phận|Đơn vị|Người giữ|Hạn|Đồng hồ|Quá (ngày làm việc)",
            en: "Number|Procedure|State|Desk|Unit|Assignee|Due|Clock|Late (working days)")
        var columns = titles.split(separator: "|").map { Table.Column(key: String($0), title: String($0)) }
        columns[columns.count - 1].isNumber = true
        return Table(
            columns,
            rows: lines.map { line in
                [
                    line.number.text, line.procedure.text, line.state.text, line.desk?.text ?? "", line.unit.text,
                    line.assignee?.text ?? "", line.dueAt.display, line.clock.words(in: office.language), "\(line.workingDaysLate)",
                ]
            }
        ).text
    }
}
