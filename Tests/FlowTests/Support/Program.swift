import Foundation

/// The built program, run as a script would run it: in a folder of its own, without anything from the environment.
struct Program {
    /// What came of one call.
    struct Run {
        let exitCode: Int32
        let output: String
        let errors: String

        /// The lines on standard error, without empty ones.
        var reasons: [String] { errors.split(separator: "\n").map(String.init) }

        /// The answer as JSON.
        func json() throws -> Any {
            try JSONSerialization.jsonObject(with: Data(output.utf8), options: [.fragmentsAllowed])
        }

        /// The answer as a JSON object.
        func object() throws -> [String: Any] {
            try json() as? [String: Any] ?? [:]
        }

        /// The answer as an array of JSON objects.
        func objects() throws -> [[String: Any]] {
            try json() as? [[String: Any]] ?? []
        }
    }

    /// The folder the program runs in.
    let folder: URL

    /// A new, empty folder; `init --sample` is run in it unless told otherwise.
    init(office: Bool = true) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "tdkt-flow-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        if office {
            let run = try self("init", "--sample")
            guard run.exitCode == 0 else { throw Failed(errors: run.errors) }
        }
    }

    /// Thrown when the program did not do what a test has to begin with.
    struct Failed: Error {
        let errors: String
    }

    /// Runs the program with these words.
    @discardableResult
    func callAsFunction(_ words: String..., input: String? = nil, environment: [String: String] = [:]) throws -> Run {
        try run(words, input: input, environment: environment)
    }

    /// Runs the program with these words.
    @discardableResult
    func run(
        _ words: [String], input: String? = nil, environment: [String: String] = [:], executable: URL = Self.executable
    ) throws -> Run {
        try start(words, input: input, environment: environment, executable: executable).finished()
    }

    /// Writes a file into the folder, and gives its path.
    func file(_ name: String, _ text: String) throws -> String {
        let url = folder.appending(path: name)
        try Data(text.utf8).write(to: url)
        return url.path
    }

    /// The record of this office.
    var database: URL { folder.appending(path: "tdkt-flow.sqlite") }

    /// The repository's own folder.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The program beside the tests.
    static let executable: URL = {
        let tests = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
        let beside = tests.deletingLastPathComponent().appending(path: "tdkt-flow")
        return FileManager.default.isExecutableFile(atPath: beside.path) ? beside : root.appending(path: ".build/debug/tdkt-flow")
    }()
}
