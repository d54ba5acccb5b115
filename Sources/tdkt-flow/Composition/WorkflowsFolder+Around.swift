import Dossier
import Foundation
import Workflow

extension WorkflowsFolder {
    /// The folder of definitions that a file lies in, told by its office.yaml and what stands beside it; `nil` when it lies in none.
    ///
    /// A folder with nothing but an office in it is none: whoever copied an office there to change it wants it checked against what
    /// the office works by.
    init?(around path: String) {
        let holds = { (folder: URL, name: String) in FileManager.default.fileExists(atPath: folder.appending(path: name).path) }
        guard
            let folder = Self.folders(around: path).first(where: { folder in
                holds(folder, "office.yaml") && (holds(folder, "processes") || holds(folder, "procedures"))
            })
        else { return nil }
        self.init(path: folder.path)
    }

    /// Whether it has a calendar.
    var hasCalendar: Bool {
        path.map { FileManager.default.fileExists(atPath: $0 + "/calendars/vn.csv") } ?? false
    }

    /// The definitions of the folder, named by their whole paths.
    func absoluteDefinitions(in office: WorkingOffice) throws -> [DefinitionFile] {
        try definitions(in: office).map { DefinitionFile(path: "\(path ?? "")/\($0.path)", text: $0.text) }
    }

    /// The definitions of the pack that a file or folder lies in, named by their whole paths; none when it lies in no pack.
    ///
    /// A pack is a folder in `packs`: what an office publishes on purpose, beside what `init` publishes.
    static func pack(around path: String, in office: WorkingOffice) throws -> [DefinitionFile] {
        guard let pack = folders(around: path).first(where: { $0.deletingLastPathComponent().lastPathComponent == Self.packs }) else {
            return []
        }
        return try yamlFiles(below: pack.path, prefix: pack.path + "/").map { try office.definitionFile(at: $0) }
    }

    /// The folder of the packs, in a folder of definitions.
    private static let packs = "packs"

    /// Whether a path below a folder of definitions is of a pack.
    static func isOfPack(_ path: String) -> Bool { path.hasPrefix(packs + "/") }

    /// A path and the folders around it, the innermost first.
    private static func folders(around path: String) -> some Sequence<URL> {
        sequence(first: URL(filePath: path).standardizedFileURL) { folder in
            folder.path == "/" ? nil : folder.deletingLastPathComponent()
        }
    }
}
