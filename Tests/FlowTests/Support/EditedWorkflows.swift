import Foundation
import Testing

/// A copy of the shipped definitions, for an office of its own that changes them.
struct EditedWorkflows {
    /// The folder of the copy.
    let folder: URL

    /// - Parameter day: From when the definitions hold, where that is not the day on which they were published.
    init(in program: Program, effective day: String = "2018-08-27") throws {
        folder = program.folder.appending(path: "workflows-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: Program.root.appending(path: "workflows"), to: folder)
        guard day != "2018-08-27" else { return }
        for case let name as String in try #require(FileManager.default.enumerator(atPath: folder.path)).allObjects
        where name.hasSuffix("office.yaml") || name.hasSuffix("2018-08-27.yaml") {
            try edit(name) { $0 = $0.replacing("effective: 2018-08-27", with: "effective: \(day)") }
            let renamed = name.replacing("2018-08-27.yaml", with: "\(day).yaml")
            if renamed != name {
                try FileManager.default.moveItem(at: folder.appending(path: name), to: folder.appending(path: renamed))
            }
        }
    }

    /// Changes a file.
    func edit(_ name: String, _ change: (inout String) throws -> Void) throws {
        let file = folder.appending(path: name)
        var text = try String(contentsOf: file, encoding: .utf8)
        try change(&text)
        try text.write(to: file, atomically: true, encoding: .utf8)
    }

    /// Replaces a passage that has to stand in a file.
    func replace(_ name: String, _ passage: String, with other: String) throws {
        try edit(name) { text in
            guard text.contains(passage) else { throw Program.Failed(errors: "\(name) does not say: \(passage)") }
            text = text.replacing(passage, with: other)
        }
    }

    /// Begins the office with these definitions.
    func begin(in program: Program) throws {
        try program.done(["init", "--sample", "--workflows", folder.path])
    }
}
