import Dossier
import Foundation
import Workflow

/// Where the shipped definitions lie: `TDKT_WORKFLOWS`, or `workflows` in this folder, beside the program or above it.
struct WorkflowsFolder: Hashable {
    /// The folder, where one was found.
    let path: String?

    init(environment: [String: String]) {
        if let named = environment["TDKT_WORKFLOWS"] {
            path = named
            return
        }
        let program = URL(filePath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
        let executable = Bundle.main.executableURL?.resolvingSymlinksInPath() ?? program
        var folders = [URL(filePath: FileManager.default.currentDirectoryPath)]
        var above = executable.deletingLastPathComponent()
        while above.path != "/" {
            folders += [above, above.appending(path: "share/tdkt-flow")]
            above.deleteLastPathComponent()
        }
        path = folders.map { $0.appending(path: "workflows").path }
            .first { FileManager.default.fileExists(atPath: $0 + "/office.yaml") }
    }

    init(path: String?) {
        self.path = path
    }

    /// The definitions that `init` publishes: the office, the processes and the procedures, not the packs.
    func definitions(in office: WorkingOffice) throws -> [DefinitionFile] {
        guard let path, FileManager.default.fileExists(atPath: path + "/office.yaml") else {
            throw Refusal.content(file: (path ?? "workflows") + "/office.yaml", [ContentFault(line: nil, .unreadable(path ?? "workflows"))])
        }
        let files =
            ["office.yaml"] + Self.yamlFiles(below: "\(path)/processes", prefix: "processes/")
            + Self.yamlFiles(below: "\(path)/procedures", prefix: "procedures/")
        return try files.map { DefinitionFile(path: $0, text: try office.text(of: "\(path)/\($0)")) }
    }

    /// The calendar that `init` publishes.
    func calendar(in office: WorkingOffice) throws -> [CalendarRow] {
        let file = (path ?? "workflows") + "/calendars/vn.csv"
        return try CalendarFile.rows(in: try office.text(of: file), file: file)
    }

    /// The YAML files below a folder, by path, each with `prefix` before it.
    static func yamlFiles(below folder: String, prefix: String) -> [String] {
        guard let names = FileManager.default.enumerator(atPath: folder) else { return [] }
        return names.compactMap { $0 as? String }.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted().map { prefix + $0 }
    }
}
