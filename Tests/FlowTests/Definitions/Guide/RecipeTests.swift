import Foundation
import Testing

/// The recipes of the guide, in both languages, followed as they stand there.
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
            Guide.english.recipes.map(\.title) == [
                "Change a limit", "Add a paper", "Add a step", "Ask for a field, and set a condition", "A new title and a new procedure",
                "Bring running dossiers along", "End a procedure", "Publish a pack",
            ])
        #expect(
            Guide.vietnamese.recipes.map(\.title) == [
                "Đổi thời hạn", "Thêm giấy tờ", "Thêm bước", "Thêm ô phải điền, đặt điều kiện", "Danh hiệu mới, thủ tục mới",
                "Chuyển hồ sơ đang xử lý", "Kết thúc thủ tục", "Công bố một gói",
            ])
        #expect(Recipe.all.allSatisfy { !$0.steps.isEmpty })
    }

    @Test func `change and run the same in either language`() {
        for (english, vietnamese) in zip(Guide.english.recipes, Guide.vietnamese.recipes) {
            #expect(vietnamese.commands == english.commands.map { $0.replacing(" --lang en", with: "") })
            #expect(Self.changes(vietnamese) == Self.changes(english))
        }
    }

    @Test(arguments: Guide.all)
    func `stand in a guide whose links lead somewhere`(guide: Guide) throws {
        let links = try guide.links()
        #expect(links.count >= 15)
        for (document, heading) in links {
            let anchors = Guide.anchors(in: try Guide.text(of: document))
            let leadsSomewhere = heading.map { anchors.contains($0) } ?? true
            #expect(leadsSomewhere, "\(document)#\(heading ?? "")")
        }
        for other in Guide.all where other.path != guide.path {
            let documents = links.map(\.document)
            #expect(documents.contains(other.path), "\(guide.path) does not lead to \(other.path)")
        }
    }

    /// What a recipe writes or strikes out, without the texts it stands on, which are named in the language of the guide.
    private static func changes(_ recipe: Recipe) -> [[String]] {
        recipe.steps.compactMap { step in
            switch step {
            case .write(let block, let file):
                ["write", file] + block.lines.map { $0.replacing(#/(source: |legal-basis: \[).*/#, with: "") }
            case .strikeOut(let block, let file): ["strike out", file] + block.lines
            case .run: nil
            }
        }
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
