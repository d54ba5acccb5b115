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

    /// How many run.
    func head(in language: Language) -> String {
        language.say(vi: "Hồ sơ đang xử lý: \(running.grouped).", en: "Running dossiers: \(running.grouped).")
    }

    /// That publishing moves none, and that what follows is told of moving them.
    func ifMoved(in language: Language) -> String {
        language.say(
            vi: "Công bố không đổi hồ sơ nào. Nếu chuyển các hồ sơ ấy sang phiên bản này:",
            en: "Publishing moves none. If these were moved onto this version:")
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
            vi: "Đang ở bước mà phiên bản này không có: \(orphaned.count.grouped).",
            en: "In a state that this version does not have: \(orphaned.count.grouped).")
    }

    /// How many due days move, and how many dossiers become overdue by that.
    func moves(in language: Language) -> String {
        language.dueMoves(dueMoves.count, overdue: becomeOverdue.count)
    }

    /// How many would have no due day, and stay where they are; `nil` where none would.
    func undatedOnes(in language: Language) -> String? {
        guard !undated.isEmpty else { return nil }
        return language.say(
            vi: "Không ghi ngày mà phiên bản này lấy làm hạn, nên giữ phiên bản cũ: \(undated.count.grouped).",
            en: "Naming no day, where this version's limit is one; they stay under their version: \(undated.count.grouped).")
    }

    /// What it would do, in sentences, each number with its dossiers.
    func text(in language: Language) -> String {
        let lines =
            [head(in: language)] + states(in: language).map { "  \($0.name): \($0.count.grouped)" }
            + [ifMoved(in: language), orphans(in: language)] + orphaned.map { "  \($0.text)" }
            + [moves(in: language)] + dueMoves.map { "  \($0.number.text): \($0.from.display) → \($0.to.display)" }
            + [undatedOnes(in: language)].compactMap(\.self) + undated.map { "  \($0.text)" }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Every dossier that would be orphaned, due at another moment or without a due day, as a row for a spreadsheet.
    var table: Table {
        let moves = Dictionary(uniqueKeysWithValues: dueMoves.map { ($0.number, $0) })
        let (lost, undated) = (Set(orphaned), Set(undated))
        return Table(
            ["number", "orphaned", "from", "to", "undated"].map { Table.Column(key: $0, title: $0) },
            rows: lost.union(moves.keys).union(undated).sorted { $0.text < $1.text }.map {
                [$0.text, "\(lost.contains($0))", moves[$0]?.from.iso ?? "", moves[$0]?.to.iso ?? "", "\(undated.contains($0))"]
            })
    }
}
