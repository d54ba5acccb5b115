import ArgumentParser
import Dossier
import Workflow

/// `workflow diff`: what differs between two versions of a definition, in plain words.
struct WorkflowDiff: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "So sánh hai bản quy trình, thủ tục · what differs between two versions",
        discussion: """
            Mỗi bản là một tệp, một khóa (bản đang có hiệu lực), hoặc KEY@NGÀY (bản có hiệu lực từ ngày ấy).
            Each version is a file, a key (the version in force), or KEY@DATE (the version effective from that day).
            """)

    @Argument(help: "Bản cũ · the old version") var old: String
    @Argument(help: "Bản mới · the new version") var new: String
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        let day = (moment.at ?? office.now).day
        let source = try ComparedDefinitions(in: office, on: day)
        let (before, after) = (try source.reading(old, in: office), try source.reading(new, in: office))
        guard before.definition?.kind == after.definition?.kind else {
            office.remark(
                office.words(
                    vi: "“\(old)” và “\(new)” không cùng loại: chỉ so sánh được hai quy trình, hai thủ tục hoặc hai bản của văn phòng.",
                    en: "“\(old)” and “\(new)” are not of one kind: compare two processes, two procedures or two versions of the office."))
            throw ExitCode.refused
        }
        let changes = Workflow.changes(from: before, to: after, naming: source.known)
        office.answer(json: .array(changes.map(json)), table: changes.table(in: options.lang), text: { text(changes, in: office) })
        if changes.isEmpty, office.format == .table {
            office.remark(ChangeGroup.none(in: office.language))
        }
    }

    private func json(_ change: Change) -> JSON {
        [
            "kind": .string(change.kind.rawValue), "path": .string(change.path), "from": .text(change.from), "to": .text(change.to),
            "text": .string(change.words[options.lang]),
        ]
    }

    /// The sentences under the headings of their parts.
    private func text(_ changes: [Change], in office: WorkingOffice) -> String {
        ChangeGroup.groups(of: changes).map { group in
            let lines = group.changes.map { change in
                let place = change.place(in: options.lang)
                return "  - \(change.words[options.lang])\(place.isEmpty ? "" : " (\(place))")\n"
            }
            return group.heading[options.lang] + "\n" + lines.joined()
        }.joined(separator: "\n")
    }
}
