import Dossier
import Foundation
import Workflow

extension WorkingOffice {
    /// A definition file that was named on the command line.
    ///
    /// An empty one is a problem of the linter, with a line and a mend, not of reading the file.
    func definitionFile(at path: String) throws -> DefinitionFile {
        guard let text = String(bytes: try content(of: path), encoding: .utf8) else {
            throw Refusal.content(file: path, [ContentFault(line: nil, .encoding)])
        }
        return DefinitionFile(path: path, text: text)
    }

    /// The definition files below a folder that was named on the command line, or the one file.
    ///
    /// - Parameter excluded: Whether a path, counted from the folder, is left out.
    func definitionFiles(at path: String, without excluded: (String) -> Bool = { _ in false }) throws -> [DefinitionFile] {
        guard path == "-" || FileManager.default.fileExists(atPath: path) else {
            throw Refusal.content(file: path, [ContentFault(line: nil, .unreadable(path))])
        }
        guard isFolder(path) else { return [try definitionFile(at: path)] }
        let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        let names = WorkflowsFolder.yamlFiles(below: path, prefix: "").filter { !excluded($0) }
        if names.isEmpty { throw Refusal.content(file: path, [ContentFault(line: nil, .empty)]) }
        return try names.map { try definitionFile(at: "\(trimmed)/\($0)") }
    }

    /// The definitions of files and folders that are to be published together, each once. A folder of definitions does not bring its
    /// packs along: each is published on purpose.
    func definitionFiles(toPublish paths: [String]) throws -> [DefinitionFile] {
        var seen: Set<String> = []
        return try paths.flatMap { try definitionFiles(at: $0, without: WorkflowsFolder.isOfPack) }.filter { file in
            seen.insert(URL(filePath: file.path).standardizedFileURL.path).inserted
        }
    }

    /// The definitions that those of files may refer to: of their packs and of the folder they lie in, else the shipped ones.
    func neighbours(of paths: [String]) throws -> [DefinitionFile] {
        let packs = try paths.flatMap { try WorkflowsFolder.pack(around: $0, in: self) }
        for path in paths {
            if let folder = WorkflowsFolder(around: path) { return try packs + folder.absoluteDefinitions(in: self) }
        }
        return try workflows.path == nil ? packs : packs + workflows.absoluteDefinitions(in: self)
    }

    /// Whether a path names a folder.
    func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
