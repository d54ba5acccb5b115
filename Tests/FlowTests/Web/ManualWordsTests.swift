import Foundation
import Testing

/// The first chapter of the manual names buttons, links and fields in italics, each as it stands on its page.
@Suite(.fewAtOnce) struct `The manual's chapter on the browser` {
    /// What the chapter calls by the words of a page.
    static let terms: [String] = {
        let manual = text(of: Program.root.appending(path: "docs/manual.md"))
        let chapter = manual.split(separator: "\n## ").first { $0.hasPrefix("0. ") } ?? ""
        let prose = chapter.replacing(/```[\s\S]*?```|`[^`\n]*`|\*\*[^*]+\*\*/, with: "")
        return Set(prose.matches(of: /\*([^*]+)\*/).map { unbroken(String($0.1)) }).sorted()
    }()

    /// Every wording that a page may show: the Vietnamese halves of the templates, the sentences of the pages, the titles of the
    /// definitions. What is filled in stands as “…”.
    static let wordings: Set<String> = {
        let sources = Program.root.appending(path: "Sources/tdkt-flow")
        let templates = files(below: sources.appending(path: "Web/Templates"), ending: "mustache")
            .flatMap { $0.matches(of: /\[\[([^|\]]*)\|[^\]]*\]\]|>([^<>\[\]{}]+)</).map { String($0.1 ?? $0.2 ?? "") } }
        let sentences = files(below: sources, ending: "swift")
            .flatMap { $0.matches(of: /vi:\s*"((?:[^"\\]|\\.)*)"/).map { String($0.1) } }
        let titles = files(below: Program.root.appending(path: "workflows"), ending: "yaml")
            .flatMap { $0.matches(of: /\bvi: (?:"([^"]*)"|([^,}\n]+))/).map { String($0.1 ?? $0.2 ?? "") } }
        return Set((templates + sentences + titles).map { unbroken($0.replacing(/\{\{[^}]*\}\}|\\\((?:[^()]|\([^()]*\))*\)/, with: "…")) })
    }()

    @Test(arguments: terms)
    func `calls things what their pages call them`(term: String) {
        let isSaid = Self.wordings.contains(term)
        #expect(isSaid, "No template, page or definition says “\(term)”.")
    }

    @Test func `is read, and so are the pages`() {
        #expect(Self.terms.count > 80 && Self.wordings.count > 500)
    }

    /// Words in one line, with single spaces.
    private static func unbroken(_ words: String) -> String {
        words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func files(below folder: URL, ending: String) -> [String] {
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix("." + ending) }.map { text(of: folder.appending(path: $0)) }
    }

    private static func text(of file: URL) -> String {
        do {
            return try String(contentsOf: file, encoding: .utf8)
        } catch {
            preconditionFailure("\(error)")
        }
    }
}
