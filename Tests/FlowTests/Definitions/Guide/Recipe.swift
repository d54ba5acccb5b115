import Foundation
import Testing

/// A recipe of a guide to definitions: what it has written into files, and what it has run, in the order of the text.
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

    /// The recipes of all guides.
    static let all: [Recipe] = Guide.all.flatMap(\.recipes)

    /// Reads a recipe from its section, which begins with its title.
    init(_ section: String) {
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
