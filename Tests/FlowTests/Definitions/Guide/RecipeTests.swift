import Foundation
import Testing

/// The recipes of the guide, followed as they stand there.
@Suite struct `Recipes of the guide to definitions` {
    @Test(arguments: Recipe.all)
    func `do what they say, in an office of their own`(recipe: Recipe) throws {
        let program = try Program(office: false)
        let workflows = program.folder.appending(path: "workflows")
        try FileManager.default.copyItem(at: Program.root.appending(path: "workflows"), to: workflows)
        try program.done(["init", "--sample", "--workflows", workflows.path])
        for step in recipe.steps {
            switch step {
            case .write(let block, let file): try Self.edit(file, in: program) { $0.write(block) }
            case .strikeOut(let block, let file): try Self.edit(file, in: program) { try $0.strikeOut(block) }
            case .run(let commands):
                for command in commands {
                    let said = `Transcripts in the documents`.trimmed(
                        try `Transcripts in the documents`.run(command.command, in: program, workflows: workflows))
                    #expect(said == `Transcripts in the documents`.trimmed(command.expected), "$ \(command.command)")
                }
            }
        }
        #expect(try program.auditProblems() == [])
    }

    @Test(arguments: Recipe.all)
    func `check, try, compare and publish every file that they write`(recipe: Recipe) throws {
        for (file, blocks) in recipe.written {
            let hasExamples = blocks.contains { $0.lines.contains("examples:") }
            for verb in ["check", "publish"] + (hasExamples ? ["try"] : []) {
                #expect(recipe.commands.contains { $0.contains("workflow \(verb) ") && $0.contains(file) }, "\(verb) \(file)")
            }
        }
        #expect(recipe.written.isEmpty || recipe.commands.contains { $0.contains("workflow diff ") })
    }

    @Test func `cover what a decree can ask for`() {
        #expect(
            Recipe.all.map(\.title) == [
                "Change a limit", "Add a paper", "Add a step", "Ask for a field, and set a condition", "A new title and a new procedure",
                "Bring running dossiers along", "End a procedure", "Publish a pack",
            ])
        #expect(Recipe.all.allSatisfy { !$0.steps.isEmpty })
    }

    @Test func `stand in a guide whose links lead somewhere`() throws {
        let text = try String(contentsOf: Program.root.appending(path: "workflows/README.md"), encoding: .utf8)
        let headings = text.matches(of: #/(?m)^#+ (.+)$/#).map { heading in
            heading.1.lowercased().replacing(" ", with: "-").filter { $0.isLetter || $0.isNumber || "-_".contains($0) }
        }
        let links = text.matches(of: #/\]\(#([^)]+)\)/#).map { String($0.1) }
        #expect(links.count >= 15)
        for link in links { #expect(headings.contains(link), "#\(link)") }
    }

    /// Changes a file as its reader's hand would.
    private static func edit(_ file: String, in program: Program, _ change: (inout YAMLLines) throws -> Void) throws {
        let path = program.folder.appending(path: file)
        var lines = YAMLLines(try String(contentsOf: path, encoding: .utf8))
        let before = lines.text
        try change(&lines)
        #expect(lines.text != before, "\(file) said so already")
        try lines.text.write(to: path, atomically: true, encoding: .utf8)
    }
}
