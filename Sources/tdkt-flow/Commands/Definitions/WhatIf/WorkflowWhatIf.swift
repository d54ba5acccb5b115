import ArgumentParser
import Dossier
import Workflow

/// `workflow what-if`: replays the dossiers of a past year under a draft, and tells who would have been late.
struct WorkflowWhatIf: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "what-if", abstract: "Thử bản nháp trên hồ sơ của một năm đã qua · who would have been late under a draft")

    @Argument(help: "Tệp định nghĩa · a definition file") var file: String
    @Option(help: "Năm nhận hồ sơ · the year in which dossiers were received") var year: Int
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if !(1900...2200).contains(year) { throw ValidationError("--year: từ 1900 đến 2200 · from 1900 to 2200") }
    }

    func run(in office: WorkingOffice) throws {
        try office.requireBegun(year, asOf: moment.at)
        let reading = DefinitionReader().read(try office.definitionFile(at: file))
        let progress = Progress(office.words(vi: "Đang tính lại từng hồ sơ theo bản này", en: "Replaying each dossier"))
        let (text, problems) = try office.open().read { snapshot in
            let problems = try snapshot.problems(ofPublishing: reading)
            if problems.contains(where: { $0.severity == .error }) { throw Refusal.unreadable(problems) }
            let whatIf = try snapshot.whatIf(
                of: reading, year: year, at: moment.at ?? office.now, progress: progress.callAsFunction)
            return (try WhatIfText(whatIf, of: reading, in: snapshot, language: office.language), problems)
        }
        for problem in problems { office.remark(problem.paragraph(in: office.language)) }
        office.answer(json: text.whatIf.json(in: office.language), table: text.whatIf.table(in: office.language), text: { text.text })
    }
}

extension WhatIf.NotReplayed {
    /// Why not, by the titles of the rules it had.
    func words(in language: Language) -> String { obstacle.words(in: language, rules: rules) }
}

extension WhatIf {
    /// Procedures in the order of their keys.
    var procedures: [(key: ProcedureKey, count: Count)] {
        byProcedure.map { ($0.key, $0.value) }.sorted { $0.key < $1.key }
    }

    /// Steps in the order of their keys.
    var steps: [(step: Step, count: Count)] {
        byStep.map { ($0.key, $0.value) }.sorted { ($0.step.procedure, $0.step.state) < ($1.step.procedure, $1.step.state) }
    }

    fileprivate func json(in language: Language) -> JSON {
        [
            "year": .int(year), "dossiers": .int(received), "replayed": .int(total.all), "lateBefore": .int(total.before),
            "lateAfter": .int(total.after), "dueMoves": .int(dueMoves),
            "byProcedure": .array(
                procedures.map { key, count in
                    [
                        "procedure": .string(key.text), "dossiers": .int(count.all), "lateBefore": .int(count.before),
                        "lateAfter": .int(count.after),
                    ]
                }),
            "byStep": .array(
                steps.map { step, count in
                    [
                        "procedure": .string(step.procedure.text), "state": .string(step.state.text), "stays": .int(count.all),
                        "overBefore": .int(count.before), "overAfter": .int(count.after),
                    ]
                }),
            "changed": .array(
                changed.map {
                    [
                        "number": .string($0.number.text), "procedure": .string($0.procedure.text),
                        "dueBefore": .text($0.before.dueAt?.iso),
                        "dueAfter": .text($0.after.dueAt?.iso), "lateBefore": .bool($0.before.isLate), "lateAfter": .bool($0.after.isLate),
                    ]
                }),
            "notReplayed": .array(
                notReplayed.map {
                    [
                        "number": .string($0.number.text), "procedure": .string($0.rules.procedure.key.text),
                        "code": .string($0.obstacle.code),
                        "message": .string($0.words(in: language)),
                    ]
                }),
        ]
    }

    /// The dossiers whose answer changes, then those that could not be replayed.
    fileprivate func table(in language: Language) -> Table {
        Table(
            ["number", "procedure", "dueBefore", "dueAfter", "lateBefore", "lateAfter", "code", "message"].map {
                Table.Column(key: $0, title: $0)
            },
            rows: changed.map {
                [
                    $0.number.text, $0.procedure.text, $0.before.dueAt?.iso ?? "", $0.after.dueAt?.iso ?? "", "\($0.before.isLate)",
                    "\($0.after.isLate)", "", "",
                ]
            }
                + notReplayed.map {
                    [$0.number.text, $0.rules.procedure.key.text, "", "", "", "", $0.obstacle.code, $0.words(in: language)]
                })
    }
}
