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
        let files = try paths.flatMap { try definitionFiles(at: $0, in: office) }
        let named = Set(files.map { URL(filePath: $0.path).standardizedFileURL.path })
        let known = try neighbours(of: paths, in: office).filter { !named.contains(URL(filePath: $0.path).standardizedFileURL.path) }
        let problems = check(files: files, known: known)
        office.answer(
            json: .array(problems.map(json)), table: table(problems),
            text: { problems.map { $0.paragraph(in: office.language) + "\n" }.joined() })
        if problems.isEmpty, office.format == .table {
            office.remark(office.words(vi: "\(files.count) tệp, không có lỗi.", en: "\(files.count) files, no problem."))
        }
        if problems.contains(where: { $0.severity == .error }) { throw ExitCode.refused }
    }

    private func definitionFiles(at path: String, in office: WorkingOffice) throws -> [DefinitionFile] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Refusal.content(file: path, [ContentFault(line: nil, .unreadable(path))])
        }
        let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        let names = isFolder.boolValue ? WorkflowsFolder.yamlFiles(below: path, prefix: trimmed + "/") : [path]
        if names.isEmpty { throw Refusal.content(file: path, [ContentFault(line: nil, .empty)]) }
        // An empty definition is a problem of the linter, with a line and a mend, not of reading the file.
        return try names.map { name in
            guard let text = String(bytes: try office.content(of: name), encoding: .utf8) else {
                throw Refusal.content(file: name, [ContentFault(line: nil, .encoding)])
            }
            return DefinitionFile(path: name, text: text)
        }
    }

    /// The definitions that those to be checked may refer to: of the folder they lie in, else the shipped ones.
    private func neighbours(of paths: [String], in office: WorkingOffice) throws -> [DefinitionFile] {
        for path in paths {
            if let folder = WorkflowsFolder(around: path) { return try folder.absoluteDefinitions(in: office) }
        }
        return office.workflows.path == nil ? [] : try office.workflows.absoluteDefinitions(in: office)
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

extension WorkflowsFolder {
    /// The definitions of the folder, named by their whole paths.
    func absoluteDefinitions(in office: WorkingOffice) throws -> [DefinitionFile] {
        try definitions(in: office).map { DefinitionFile(path: "\(path ?? "")/\($0.path)", text: $0.text) }
    }
}
