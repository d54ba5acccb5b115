import Foundation

extension Program {
    /// A call that is under way.
    struct Started {
        let process: Foundation.Process
        fileprivate let outputFile: URL
        fileprivate let errorFile: URL
        fileprivate let inputFile: URL

        /// What it has answered so far.
        var outputSoFar: String {
            // Half a letter at the end is read the next time.
            (try? String(contentsOf: outputFile, encoding: .utf8)) ?? ""
        }

        /// Waits for the end of the call, and gives what came of it.
        func finished() throws -> Run {
            process.waitUntilExit()
            defer {
                // What is left in a folder for temporary files is no matter of the test.
                for file in [outputFile, errorFile, inputFile] { try? FileManager.default.removeItem(at: file) }
            }
            return Run(
                exitCode: process.terminationStatus, output: try String(contentsOf: outputFile, encoding: .utf8),
                errors: try String(contentsOf: errorFile, encoding: .utf8))
        }
    }

    /// Starts the program with these words, and does not wait for it.
    func start(
        _ words: [String], input: String? = nil, environment: [String: String] = [:], executable: URL = Self.executable
    ) throws -> Started {
        let process = Foundation.Process()
        process.executableURL = executable
        process.arguments = words
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin", "TDKT_WORKFLOWS": Self.root.appending(path: "workflows").path]
            .merging(environment) { $1 }
        let outputFile = folder.appending(path: ".output-\(UUID().uuidString)")
        let errorFile = folder.appending(path: ".errors-\(UUID().uuidString)")
        let inputFile = folder.appending(path: ".input-\(UUID().uuidString)")
        for file in [outputFile, errorFile] { try Data().write(to: file) }
        try Data((input ?? "").utf8).write(to: inputFile)
        process.standardOutput = try FileHandle(forWritingTo: outputFile)
        process.standardError = try FileHandle(forWritingTo: errorFile)
        process.standardInput = try FileHandle(forReadingFrom: inputFile)
        try process.run()
        return Started(process: process, outputFile: outputFile, errorFile: errorFile, inputFile: inputFile)
    }

    /// Starts all of these calls before waiting for any of them.
    func atOnce(_ calls: [[String]]) throws -> [Run] {
        try calls.map { try start($0) }.map { try $0.finished() }
    }
}
