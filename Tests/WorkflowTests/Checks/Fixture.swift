import Foundation
import Testing

@testable import Workflow

/// Definition files that lie beside the tests, and the recorded words about them.
enum Fixture {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    static let repository = folder.deletingLastPathComponent().deletingLastPathComponent()

    /// A whole small office without a fault, which broken definitions may refer to.
    static let sound = read(folder.appending(path: "Fixtures/sound"))

    /// The definitions that the project ships for every office.
    static let shipped = read(repository.appending(path: "workflows")).filter { !$0.path.hasPrefix("packs/") }

    /// The definitions of the packs that an office publishes on purpose, by the name of the pack.
    static let packs = Dictionary(
        grouping: read(repository.appending(path: "workflows")).filter { $0.path.hasPrefix("packs/") },
        by: { String($0.path.split(separator: "/")[1]) })

    /// The names of the faults that have a fixture.
    static let faults: [String] = {
        let broken = folder.appending(path: "Fixtures/broken").path(percentEncoded: false)
        return (try? FileManager.default.contentsOfDirectory(atPath: broken))?.sorted() ?? []  // an empty list fails its own test
    }()

    /// The problems of a fault's definitions; what they refer to and do not bring along is sound.
    static func problems(of fault: String) -> [Problem] {
        check(files: files(of: fault), known: sound)
    }

    /// The definitions that have a fault.
    static func files(of fault: String) -> [DefinitionFile] {
        read(folder.appending(path: "Fixtures/broken/\(fault)"))
    }

    /// All definitions below a folder, in the order of their paths from there.
    static func read(_ folder: URL) -> [DefinitionFile] {
        let root = folder.path(percentEncoded: false)
        let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".yaml") }.sorted().map { path in
            let text = FileManager.default.contents(atPath: "\(root)/\(path)").map { String(decoding: $0, as: UTF8.self) }
            return DefinitionFile(path: path, text: text ?? "")
        }
    }

    /// The sound process with one passage replaced.
    static func process(replacing passage: String, with other: String) -> DefinitionFile {
        let file = sound.first { $0.path.hasPrefix("processes/") }
        let text = file?.text ?? ""
        #expect(text.contains(passage), "the sound process does not say \(passage)")
        return DefinitionFile(path: file?.path ?? "", text: text.replacingOccurrences(of: passage, with: other))
    }
}

/// Compares a text with the recorded one; with `TDKT_RECORD=1` in the environment it records it, and fails.
func expectGolden(_ text: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = Fixture.folder.appending(path: "Golden/\(path)")
    if ProcessInfo.processInfo.environment["TDKT_RECORD"] == "1" {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        Issue.record("recorded \(path); read it aloud, then run again without TDKT_RECORD", sourceLocation: sourceLocation)
        return
    }
    let golden = FileManager.default.contents(atPath: file.path(percentEncoded: false)).map { String(decoding: $0, as: UTF8.self) }
    #expect(text == golden, "\(path) says something else", sourceLocation: sourceLocation)
}
