import Dossier
import Workflow

extension MigrationReport {
    /// The members that every answer about moved dossiers has.
    func members(in language: Language) -> [JSON.Member] {
        let refused = refused.map { line -> JSON in
            let blockers = line.refusal.reasons(in: language).map { reason -> JSON in
                ["code": .string(reason.code), "message": .string(reason.message)]
            }
            return ["number": .string(line.number.text), "blockers": .array(blockers)]
        }
        return [
            JSON.Member(key: "run", value: .whole(run)), JSON.Member(key: "moved", value: .int(moved.count)),
            JSON.Member(key: "refused", value: .array(refused)),
        ]
    }

    /// A row for each dossier, those that were moved first.
    func table(in language: Language) -> Table {
        Table(
            ["number", "done", "blockers"].map { Table.Column(key: $0, title: $0) },
            rows: moved.map { [$0.number.text, "true", ""] } + refused.map { [$0.number.text, "false", $0.reasons(in: language)] })
    }

    /// The lines about those that were not moved; none when all were.
    func refusedLines(in language: Language) -> [String] {
        refused.isEmpty ? [] : [language.notMoved + ":"] + refused.map { "  \($0.number): \($0.reasons(in: language))" }
    }
}
