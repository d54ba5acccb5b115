import Dossier
import Workflow

/// What a year would have been like under a draft, in sentences and small tables, by the titles of procedures and states.
struct WhatIfText {
    let whatIf: WhatIf
    private let language: Language
    private let procedures: [ProcedureKey: String]
    private let states: [WhatIf.Step: String]

    init(_ whatIf: WhatIf, of reading: Reading, in snapshot: Snapshot, language: Language) throws {
        self.whatIf = whatIf
        self.language = language
        let keys = Set(whatIf.byProcedure.keys)
        let rules = try Dictionary(uniqueKeysWithValues: keys.map { ($0, try snapshot.rules(for: $0, on: whatIf.moment.day).rules) })
        procedures = rules.mapValues { $0.procedure.title.value[language] }
        let drafted: Process? = if case .process(let process)? = reading.definition { process } else { nil }
        states = Dictionary(
            uniqueKeysWithValues: whatIf.byStep.keys.map { step in
                let process = drafted?.state(step.state) == nil ? rules[step.procedure]?.process : drafted
                return (step, process?.title(of: step.state, in: language) ?? step.state.text)
            })
    }

    /// Each part that has something to say, with a blank line between.
    var text: String {
        [head, byProcedure, byStep, changed, notReplayed, remark].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private var head: String {
        let total = whatIf.total
        return language.say(
            vi: """
                Hồ sơ nhận năm \(whatIf.year): \(whatIf.received.grouped); tính lại được theo bản này: \(total.all.grouped).
                Quá hạn khi ấy: \(total.before.grouped); theo bản này: \(total.after.grouped).
                Đổi hạn trả: \(whatIf.dueMoves.grouped) hồ sơ.

                """,
            en: """
                Dossiers received in \(whatIf.year): \(whatIf.received.grouped); replayed under this version: \(total.all.grouped).
                Late as it was: \(total.before.grouped); under this version: \(total.after.grouped).
                Due days that move: \(whatIf.dueMoves.grouped).

                """)
    }

    private var byProcedure: String {
        table(
            columns("Thủ tục|Hồ sơ|Quá hạn khi ấy|Theo bản này", "Procedure|Dossiers|Late as it was|Under this version"),
            whatIf.procedures.map {
                [procedures[$0.key] ?? $0.key.text, $0.count.all.grouped, $0.count.before.grouped, $0.count.after.grouped]
            })
    }

    private var byStep: String {
        let isOne = whatIf.byProcedure.count == 1
        return table(
            columns("Bước|Lượt|Quá hạn bước khi ấy|Theo bản này", "State|Stays|Over its budget as it was|Under this version"),
            whatIf.steps.map { step, count in
                let state = states[step] ?? step.state.text
                let place = isOne ? state : "\(state) (\(step.procedure.text))"
                return [place, count.all.grouped, count.before.grouped, count.after.grouped]
            })
    }

    private var changed: String {
        let title = language.say(
            vi: "Đổi giữa quá hạn và không quá hạn: \(whatIf.changed.count.grouped) hồ sơ.\n",
            en: "Late under one and not under the other: \(whatIf.changed.count.grouped).\n")
        let titles = language.say(
            vi: "Số|Hạn khi ấy|Hạn theo bản này|Khi ấy|Theo bản này",
            en: "Number|Due as it was|Due under this version|As it was|Under this version")
        return title
            + Table(
                titles.split(separator: "|").map { Table.Column(key: "", title: String($0)) },
                rows: whatIf.changed.map {
                    [
                        $0.number.text, $0.before.dueAt?.display ?? "–", $0.after.dueAt?.display ?? "–", words(isLate: $0.before.isLate),
                        words(isLate: $0.after.isLate),
                    ]
                }
            ).text
    }

    private var notReplayed: String {
        guard !whatIf.notReplayed.isEmpty else { return "" }
        let title = language.say(
            vi: "Không tính lại được, không có trong các số trên: \(whatIf.notReplayed.count.grouped) hồ sơ.\n",
            en: "Could not be replayed, and in none of the figures above: \(whatIf.notReplayed.count.grouped).\n")
        return title + whatIf.notReplayed.map { "  \($0.number): \($0.words(in: language))\n" }.joined()
    }

    private var remark: String {
        language.say(
            vi: "Việc đã làm giữ nguyên lúc làm; chỉ hạn được tính lại. Với hạn khác, người làm có thể đã làm nhanh hay chậm hơn.\n",
            en:
                "What was done keeps its time; only the due days are counted anew. Under another limit people might have worked faster or slower.\n"
        )
    }

    private func words(isLate: Bool) -> String {
        isLate ? language.say(vi: "quá hạn", en: "late") : language.say(vi: "không quá hạn", en: "not late")
    }

    private func columns(_ vi: String, _ en: String) -> [Table.Column] {
        language.say(vi: vi, en: en).split(separator: "|").enumerated().map {
            Table.Column(key: "", title: String($0.element), isNumber: $0.offset > 0)
        }
    }

    private func table(_ columns: [Table.Column], _ rows: [[String]]) -> String {
        Table(columns, rows: rows).text
    }
}
