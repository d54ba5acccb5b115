import ArgumentParser
import Dossier
import Workflow

/// `workflow impact`: what a version would do to running dossiers, before it is published.
struct WorkflowImpact: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "impact", abstract: "Xem tác động đến hồ sơ đang xử lý · the effect on running dossiers")

    @Argument(help: "Tệp định nghĩa · a definition file") var file: String
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        let reading = DefinitionReader().read(try office.definitionFile(at: file))
        let progress = Progress(office.words(vi: "Đang xem từng hồ sơ", en: "Looking at each dossier"))
        let (impact, problems) = try office.open().read { snapshot in
            let problems = try snapshot.problems(ofPublishing: reading)
            if problems.contains(where: { $0.severity == .error }) { throw Refusal.definitions(problems) }
            let impact = try snapshot.impact(of: reading, at: moment.at ?? office.now, progress: progress.callAsFunction)
            return (impact, problems)
        }
        for problem in problems { office.remark(problem.paragraph(in: office.language)) }
        office.answer(json: impact.json, table: impact.table, text: { impact.text(in: office.language) })
    }
}

extension Impact {
    /// The states with their numbers, by the keys of the states.
    private var states: [(key: String, count: Int)] {
        byState.map { ($0.key.text, $0.value) }.sorted { $0.key < $1.key }
    }

    fileprivate var json: JSON {
        [
            "running": .int(running), "byState": .object(states.map { JSON.Member(key: $0.key, value: .int($0.count)) }),
            "orphaned": .array(orphaned.map { .string($0.text) }),
            "dueMoves": .array(
                dueMoves.map { ["number": .string($0.number.text), "from": .string($0.from.iso), "to": .string($0.to.iso)] }),
        ]
    }

    fileprivate var table: Table {
        let moves = Dictionary(uniqueKeysWithValues: dueMoves.map { ($0.number, $0) })
        let numbers = Set(orphaned).union(moves.keys).sorted { $0.text < $1.text }
        return Table(
            ["number", "orphaned", "from", "to"].map { Table.Column(key: $0, title: $0) },
            rows: numbers.map {
                [$0.text, orphaned.contains($0) ? "true" : "false", moves[$0]?.from.iso ?? "", moves[$0]?.to.iso ?? ""]
            })
    }

    /// What it would do, in sentences, each number with its dossiers.
    func text(in language: Language) -> String {
        var lines = [
            language.say(
                vi: "Hồ sơ đang xử lý: \(running.grouped). Công bố không làm hồ sơ nào đổi; dưới đây là khi chuyển sang phiên bản này.",
                en: "Running dossiers: \(running.grouped). Publishing moves none; this is what moving them onto the version would do.")
        ]
        lines += states.map { state in
            let title = titles[StateKey(state.key)].map { "\($0[language]) (\(state.key))" } ?? state.key
            return "  \(title): \(state.count.grouped)"
        }
        lines.append(
            language.say(
                vi: "Ở bước không còn trong phiên bản này: \(orphaned.count.grouped).",
                en: "In a state that no longer exists there: \(orphaned.count.grouped)."))
        lines += orphaned.map { "  \($0.text)" }
        lines.append(language.say(vi: "Đổi hạn trả: \(dueMoves.count.grouped).", en: "Due days that move: \(dueMoves.count.grouped)."))
        lines += dueMoves.map { "  \($0.number.text): \($0.from.display) → \($0.to.display)" }
        return lines.joined(separator: "\n") + "\n"
    }
}
