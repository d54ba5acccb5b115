import ArgumentParser
import Dossier
import Workflow

/// What new rows do, for people and for scripts.
struct CalendarEffectText {
    let effect: CalendarEffect
    let office: WorkingOffice

    func answer(head: String) {
        office.answer(json: json, table: table, text: { head + table.text })
    }

    private var json: JSON {
        [
            "moved": .array(
                effect.moved.map { ["number": .string($0.number.text), "from": .string($0.from.iso), "to": .string($0.to.iso)] }),
            "becomeOverdue": .array(effect.becomeOverdue.map { .string($0.text) }),
            "noLongerOverdue": .array(effect.noLongerOverdue.map { .string($0.text) }),
        ]
    }

    private var table: Table {
        Table(
            ["number", "from", "to"].map { Table.Column(key: $0, title: $0) },
            rows: effect.moved.map { [$0.number.text, $0.from.iso, $0.to.iso] })
    }
}
