import Foundation
import Testing

/// Every transcript in the documents is what the program really says.
@Suite struct `Transcripts in the documents` {
    /// A command of a transcript, and what stands under it.
    struct Step {
        let command: String
        let expected: String
    }

    @Test(arguments: ["README.md", "docs/manual.md"])
    func `say what the program says`(document: String) throws {
        let program = try Program(office: false)
        let text = try String(contentsOf: Program.root.appending(path: document), encoding: .utf8)
        let steps = Self.steps(in: text)
        #expect(!steps.isEmpty)
        for step in steps {
            let said = try Self.run(step.command, in: program)
            #expect(Self.trimmed(said) == Self.trimmed(step.expected), "\(document): $ \(step.command)")
        }
    }

    /// The commands of all blocks that a `<!-- transcript -->` announces, in their order.
    static func steps(in text: String) -> [Step] {
        var steps: [Step] = []
        var isAnnounced = false
        var isInside = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("<!-- transcript") {
                isAnnounced = true
            } else if line.hasPrefix("```") {
                isInside = isAnnounced && !isInside
                if !isInside { isAnnounced = false }
            } else if isInside, line.hasPrefix("$ ") {
                steps.append(Step(command: String(line.dropFirst(2)), expected: ""))
            } else if isInside, let last = steps.popLast() {
                steps.append(Step(command: last.command, expected: last.expected + line + "\n"))
            }
        }
        return steps
    }

    /// The text without blank lines at its end, which a document leaves out.
    static func trimmed(_ text: String) -> String {
        String(text.reversed().drop(while: \.isNewline).reversed())
    }

    /// Runs a command as a shell does, and gives what it says on both outputs.
    ///
    /// - Parameter workflows: The folder of definitions.
    static func run(
        _ command: String, in program: Program, workflows: URL = Program.root.appending(path: "workflows")
    ) throws -> String {
        let shell = Foundation.Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", "exec 2>&1; \(command)"]
        shell.currentDirectoryURL = program.folder
        shell.environment = [
            "PATH": "\(Program.executable.deletingLastPathComponent().path):/usr/bin:/bin",
            "TDKT_WORKFLOWS": workflows.path,
        ]
        let output = program.folder.appending(path: ".transcript-\(UUID().uuidString)")
        try Data().write(to: output)
        shell.standardOutput = try FileHandle(forWritingTo: output)
        try shell.run()
        shell.waitUntilExit()
        return try String(contentsOf: output, encoding: .utf8)
    }
}
