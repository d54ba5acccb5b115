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
            if problems.contains(where: { $0.severity == .error }) { throw Refusal.unreadable(problems) }
            let impact = try snapshot.impact(of: reading, at: moment.at ?? office.now, progress: progress.callAsFunction)
            return (impact, problems)
        }
        for problem in problems { office.remark(problem.paragraph(in: office.language)) }
        office.answer(json: impact.json, table: impact.table, text: { impact.text(in: office.language) })
    }
}

extension Impact {
    fileprivate var json: JSON {
        [
            "running": .int(running),
            "byState": .object(states(in: .vi).map { JSON.Member(key: $0.key, value: .int($0.count)) }),
            "orphaned": .array(orphaned.map { .string($0.text) }),
            "dueMoves": .array(
                dueMoves.map { ["number": .string($0.number.text), "from": .string($0.from.iso), "to": .string($0.to.iso)] }),
            "becomeOverdue": .array(becomeOverdue.map { .string($0.text) }),
            "undated": .array(undated.map { .string($0.text) }),
        ]
    }
}
