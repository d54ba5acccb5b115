import Dossier
import Workflow

extension Impact {
    /// A state in which running dossiers stand.
    struct StateCount: Hashable, Sendable {
        let key: String
        /// What it is called, with its key behind it.
        let name: String
        let count: Int
    }

    /// How many run, and that publishing moves none.
    func head(in language: Language) -> String {
        language.say(
            vi: "Hồ sơ đang xử lý: \(running.grouped). Công bố không làm hồ sơ nào đổi; dưới đây là khi chuyển sang phiên bản này.",
            en: "Running dossiers: \(running.grouped). Publishing moves none; this is what moving them onto the version would do.")
    }

    /// The states with their numbers, by the keys of the states.
    func states(in language: Language) -> [StateCount] {
        byState.sorted { $0.key.text < $1.key.text }.map { key, count in
            StateCount(key: key.text, name: titles[key].map { "\($0[language]) (\(key))" } ?? key.text, count: count)
        }
    }

    /// How many stand in a state that is not there any more.
    func orphans(in language: Language) -> String {
        language.say(
            vi: "Ở bước không còn trong phiên bản này: \(orphaned.count.grouped).",
            en: "In a state that no longer exists there: \(orphaned.count.grouped).")
    }

    /// How many due days move.
    func moves(in language: Language) -> String {
        language.say(vi: "Đổi hạn trả: \(dueMoves.count.grouped).", en: "Due days that move: \(dueMoves.count.grouped).")
    }

    /// What it would do, in sentences, each number with its dossiers.
    func text(in language: Language) -> String {
        let lines =
            [head(in: language)] + states(in: language).map { "  \($0.name): \($0.count.grouped)" }
            + [orphans(in: language)] + orphaned.map { "  \($0.text)" }
            + [moves(in: language)] + dueMoves.map { "  \($0.number.text): \($0.from.display) → \($0.to.display)" }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Every dossier that would be orphaned or due at another moment, as a row for a spreadsheet.
    var table: Table {
        let moves = Dictionary(uniqueKeysWithValues: dueMoves.map { ($0.number, $0) })
        let lost = Set(orphaned)
        return Table(
            ["number", "orphaned", "from", "to"].map { Table.Column(key: $0, title: $0) },
            rows: lost.union(moves.keys).sorted { $0.text < $1.text }.map {
                [$0.text, lost.contains($0) ? "true" : "false", moves[$0]?.from.iso ?? "", moves[$0]?.to.iso ?? ""]
            })
    }
}
