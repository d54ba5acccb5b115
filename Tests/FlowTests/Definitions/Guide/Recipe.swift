import Foundation
import Testing

/// A recipe of `workflows/README.md`: what it has written into files, and what it has run, in the order of the text.
struct Recipe: CustomTestStringConvertible {
    /// One block of a recipe, as the comment above it announces.
    enum Step {
        case write(YAMLLines, file: String)
        case strikeOut(YAMLLines, file: String)
        case run([`Transcripts in the documents`.Step])
    }

    let title: String
    let steps: [Step]

    var testDescription: String { title }

    /// The commands that it runs.
    var commands: [String] {
        steps.flatMap { step -> [String] in
            guard case .run(let commands) = step else { return [] }
            return commands.map(\.command)
        }
    }

    /// What it writes, by file.
    var written: [String: [YAMLLines]] {
        steps.reduce(into: [:]) { written, step in
            if case .write(let block, let file) = step { written[file, default: []].append(block) }
        }
    }

    /// The recipes of the guide.
    static let all: [Recipe] = {
        let guide = Program.root.appending(path: "workflows/README.md")
        // An empty list fails its own test.
        let text = (try? String(contentsOf: guide, encoding: .utf8)) ?? ""
        let chapter = text.components(separatedBy: "\n## ").first { $0.hasPrefix("Recipes\n") } ?? ""
        return chapter.components(separatedBy: "\n### ").dropFirst().map(Recipe.init)
    }()

    private init(_ section: String) {
        title = String(section.prefix { $0 != "\n" })
        let announced = #/<!-- (?<what>transcript|write into|strike out of) ?(?<file>\S*) -->\n```[a-z]+\n(?<block>(?s:.*?)\n?)```/#
        steps = section.matches(of: announced).map { match -> Step in
            let (file, block) = (String(match.output.file), String(match.output.block))
            switch match.output.what {
            case "write into": return .write(YAMLLines(block), file: file)
            case "strike out of": return .strikeOut(YAMLLines(block), file: file)
            default: return .run(`Transcripts in the documents`.steps(in: String(match.output.0)))
            }
        }
    }
}
