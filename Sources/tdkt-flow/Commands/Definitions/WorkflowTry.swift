import ArgumentParser
import Dossier
import Foundation
import Workflow

/// `workflow try`: runs the examples of a definition.
struct WorkflowTry: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "try", abstract: "Chạy thử các ví dụ của một định nghĩa · run the examples of a definition")

    @Argument(help: "Tệp định nghĩa · a definition file") var file: String
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        let reading = DefinitionReader().read(try office.definitionFile(at: file))
        let trial = try trial(of: reading, in: office)
        let errors = trial.problems.filter { $0.severity == .error }
        for problem in trial.problems { office.remark(problem.paragraph(in: office.language)) }
        // Without a definition there is nothing to answer about.
        if reading.definition == nil { throw ExitCode.refused }
        let failed = trial.results.filter { !$0.holds }
        office.answer(
            json: json(trial.results.count, failed), table: table(failed),
            text: { text(trial.results, reading, errors: errors.count, in: office.language) })
        if !failed.isEmpty || !errors.isEmpty { throw ExitCode.refused }
    }

    /// What came of the examples, and the problems of the file.
    private struct Trial {
        let results: [ExampleResult]
        let problems: [Problem]
    }

    /// Among what is published and counts with its calendar, where there is a record; else among the definitions around the file.
    /// What lies in the same pack counts in either case.
    private func trial(of reading: Reading, in office: WorkingOffice) throws -> Trial {
        let around = try readings(in: WorkflowsFolder(around: file), office)
        let companions = others(in: try WorkflowsFolder.pack(around: file, in: office))
        do {
            return try office.open().read { snapshot in
                let published = try snapshot.publishedReadings()
                return Trial(
                    results: try snapshot.tryExamples(of: reading, among: around, together: companions),
                    problems: self.problems(of: reading, among: companions + published + around))
            }
        } catch DatabaseFault.missing {
            let folder = WorkflowsFolder(around: file)
            let known = try companions + (folder == nil ? readings(in: office.workflows, office) : around)
            let calendar = try (folder.flatMap { $0.hasCalendar ? $0 : nil } ?? office.workflows).calendar(in: office)
            return Trial(
                results: tryExamples(of: reading, among: known, in: BusinessCalendar(version: 1, rows: calendar)),
                problems: problems(of: reading, among: known))
        }
    }

    private func problems(of reading: Reading, among known: [Reading]) -> [Problem] {
        check([reading], among: known)
    }

    /// The definitions of a folder but the file itself.
    private func readings(in folder: WorkflowsFolder?, _ office: WorkingOffice) throws -> [Reading] {
        guard let folder, folder.path != nil else { return [] }
        return others(in: try folder.absoluteDefinitions(in: office))
    }

    /// What was read of definitions, without the file itself.
    private func others(in files: [DefinitionFile]) -> [Reading] {
        let own = URL(filePath: file).standardizedFileURL.path
        return files.filter { URL(filePath: $0.path).standardizedFileURL.path != own }.map(DefinitionReader().read)
    }

    private func json(_ count: Int, _ failed: [ExampleResult]) -> JSON {
        [
            "examples": .int(count),
            "failed": .array(
                failed.map {
                    [
                        "name": .string($0.example.key.text), "expected": .string($0.expectedLine),
                        "got": .string($0.gotLine(in: options.lang)),
                    ]
                }),
        ]
    }

    private func table(_ failed: [ExampleResult]) -> Table {
        Table(
            ["name", "expected", "got"].map { Table.Column(key: $0, title: $0) },
            rows: failed.map { [$0.example.key.text, $0.expectedLine, $0.gotLine(in: options.lang)] })
    }

    /// Every example that does not hold, where it stands, with its differences below; then how many there are.
    private func text(_ results: [ExampleResult], _ reading: Reading, errors: Int, in language: Language) -> String {
        if results.isEmpty {
            return language.say(vi: "\(file) không có ví dụ nào.\n", en: "\(file) has no examples.\n")
        }
        let told = results.filter { !$0.holds }.map { result in
            let line = reading.marks.key(["examples", result.example.key.text]).line
            return
                (["\(file):\(line): \(result.verdict(in: language)): \(result.name(in: language))"]
                + result.differences(in: language).map { "  " + $0 }).joined(separator: "\n") + "\n"
        }
        // Errors of the file stand above; where it has any, that every example holds is not yet enough.
        let errors =
            errors == 0
            ? ""
            : language.say(
                vi: " Tệp còn \(errors.grouped) lỗi, ghi ở trên: sửa, rồi thử lại.",
                en: " The file has errors, named above (\(errors.grouped)): mend them, then try again.")
        return told.joined() + results.sum(in: language) + errors + "\n"
    }
}
