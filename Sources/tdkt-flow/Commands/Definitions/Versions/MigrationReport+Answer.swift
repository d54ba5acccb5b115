import Dossier
import Workflow

extension MigrationReport {
    /// The members that every answer about moved dossiers has.
    ///
    /// - Parameter now: The moment as of which one is overdue.
    func members(at now: Moment, in language: Language) -> [JSON.Member] {
        let refused = refused.map { line -> JSON in
            let blockers = line.refusal.reasons(in: language).map { reason -> JSON in
                ["code": .string(reason.code), "message": .string(reason.message)]
            }
            return ["number": .string(line.number.text), "blockers": .array(blockers)]
        }
        return [
            JSON.Member(key: "run", value: .whole(run)), JSON.Member(key: "moved", value: .int(moved.count)),
            JSON.Member(key: "refused", value: .array(refused)),
            JSON.Member(
                key: "dueMoves",
                value: .array(
                    moved.filter(\.isDueOtherwise).map {
                        ["number": .string($0.number.text), "from": .text($0.from.dueAt?.iso), "to": .text($0.to.dueAt?.iso)]
                    })),
            JSON.Member(
                key: "becomeOverdue", value: .array(moved.filter { $0.isLateByIt(at: now) }.map { .string($0.number.text) })),
        ]
    }

    /// A row for each dossier, those that were moved first, with when it was due and is now.
    func table(in language: Language) -> Table {
        Table(
            ["number", "done", "blockers", "from", "to"].map { Table.Column(key: $0, title: $0) },
            rows: moved.map { [$0.number.text, "true", "", $0.from.dueAt?.iso ?? "", $0.to.dueAt?.iso ?? ""] }
                + refused.map { [$0.number.text, "false", $0.reasons(in: language), $0.place?.dueAt?.iso ?? "", ""] })
    }

    /// The lines about those that were not moved; none when all were.
    ///
    /// - Parameter isUndo: Whether they were to be taken back.
    func refusedLines(isUndo: Bool = false, in language: Language) -> [String] {
        refused.isEmpty
            ? []
            : [(isUndo ? language.notTakenBack : language.notMoved) + ":"] + refused.map { "  \($0.number): \($0.reasons(in: language))" }
    }
}
