import Foundation
import Testing

/// The program while it runs, to be stopped in the middle.
final class RunningProgram {
    private let process = Foundation.Process()
    private let output: URL

    init(_ program: Program, _ words: [String]) throws {
        output = program.folder.appending(path: ".running-\(UUID().uuidString)")
        try Data().write(to: output)
        process.executableURL = Program.executable
        process.arguments = words
        process.currentDirectoryURL = program.folder
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    /// The lines that it has written whole so far.
    func lines() throws -> [String] {
        let text = try String(contentsOf: output, encoding: .utf8)
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    /// Waits until it has written so many lines, or has ended.
    func wait(forLines count: Int) throws {
        while process.isRunning, try lines().count < count { Thread.sleep(forTimeInterval: 0.001) }
    }

    /// Ends it as a power cut would: at once, without a word (`kill -9`).
    ///
    /// - Returns: Whether it was still at work.
    func kill() -> Bool {
        let wasRunning = process.isRunning
        if wasRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        return wasRunning && process.terminationReason == .uncaughtSignal
    }
}
