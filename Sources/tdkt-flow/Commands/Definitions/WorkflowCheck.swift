import ArgumentParser
import Dossier
import Foundation
import Workflow

/// `workflow check`: the linter.
struct WorkflowCheck: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Soát lỗi quy trình, thủ tục · check definitions before they are published")

    @Argument(help: "Tệp hoặc thư mục · files or folders") var paths: [String]
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        let files = try paths.flatMap { try office.definitionFiles(at: $0) }
        let named = Set(files.map { URL(filePath: $0.path).standardizedFileURL.path })
        let known = try office.neighbours(of: paths).filter { !named.contains(URL(filePath: $0.path).standardizedFileURL.path) }
        let problems = check(files: files, known: known)
        office.answer(
            json: .array(problems.map(json)), table: table(problems),
            text: { problems.map { $0.paragraph(in: office.language) + "\n" }.joined() })
        if problems.isEmpty, office.format == .table {
            let what = files.count == 1 ? "file" : "files"
            office.remark(office.words(vi: "\(files.count) tệp, không có lỗi.", en: "\(files.count) \(what), no problem."))
        }
        if problems.contains(where: { $0.severity == .error }) { throw ExitCode.refused }
    }

    private func json(_ problem: Problem) -> JSON {
        [
            "file": .string(problem.file), "line": .int(problem.line), "column": .int(problem.column),
            "severity": .string(problem.severity.rawValue), "code": .string(problem.code.rawValue),
            "message": .string(problem.message[options.lang]), "why": .string(problem.why[options.lang]),
            "mend": .string(problem.mend[options.lang]),
        ]
    }

    private func table(_ problems: [Problem]) -> Table {
        Table(
            ["file", "line", "column", "severity", "code", "message", "why", "mend"].map { Table.Column(key: $0, title: $0) },
            rows: problems.map { problem in
                [
                    problem.file, "\(problem.line)", "\(problem.column)", problem.severity.rawValue, problem.code.rawValue,
                    problem.message[options.lang], problem.why[options.lang], problem.mend[options.lang],
                ]
            })
    }
}
