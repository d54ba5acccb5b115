import Foundation
import Testing
import Workflow

@testable import tdkt_flow

/// What every template has to keep to, whatever its page is about.
@Suite(.fewAtOnce) struct `The templates` {
    struct Template: CustomTestStringConvertible, Sendable {
        let name: String
        let text: String
        var testDescription: String { name }
    }

    private static let sources = Program.root.appending(path: "Sources/tdkt-flow/Web")

    static let all: [Template] = {
        do {
            return try Templates.files(below: sources.appending(path: "Templates")).map { Template(name: $0.name, text: $0.text) }
        } catch {
            preconditionFailure("\(error)")
        }
    }()

    @Test(arguments: all)
    func `say everything in both languages`(template: Template) {
        for language in Language.allCases {
            let words = Templates.words(of: template.text, in: language)
            #expect(!words.contains("[[") && !words.contains("]]"), "a marker without two halves")
        }
        // What is left outside the markers is no Vietnamese: names of the office and signs only.
        let bare = Templates.words(of: template.text, in: .en).replacing(/\{\{[^}]*\}\}/, with: "")
        let letters = bare.unicodeScalars.filter {
            $0.properties.isAlphabetic && !$0.isASCII && !"◆TĐKTếng Việt".unicodeScalars.contains($0)
        }
        #expect(letters.isEmpty, "Vietnamese words outside a marker: \(String(String.UnicodeScalarView(letters)))")
    }

    /// Mustache renders a missing name as nothing, so nobody would see it.
    @Test(arguments: all)
    func `name only what their page has`(template: Template) throws {
        let known = try Self.properties(of: template.name)
        #expect(!known.isEmpty, "no page struct has this template")
        for match in template.text.matches(of: /\{\{\{?\s*([#^\/]?)\s*([A-Za-z][A-Za-z0-9.]*)\s*\}?\}\}/) {
            for name in match.2.split(separator: ".") {
                #expect(known.contains(String(name)), "{{\(match.1)\(match.2)}}")
            }
        }
    }

    @Test(arguments: all)
    func `hold no style, no script and no handler of their own, and no text unescaped`(template: Template) {
        #expect(template.text.firstMatch(of: /\sstyle\s*=|<style|\son[a-z]+\s*=|javascript:/) == nil)
        #expect(template.text.firstMatch(of: /<script(?![^>]*\ssrc=)/) == nil)
        let unescaped = template.text.matches(of: /\{\{\{\s*([A-Za-z.]+)\s*\}\}\}|\{\{&\s*([A-Za-z.]+)/).map { String($0.1 ?? $0.2 ?? "") }
        // The body of a page was made by a template, a drawing by our own code that escapes its texts.
        #expect(Set(unescaped).isSubset(of: ["body", "drawing"]), "\(unescaped)")
    }

    @Test func `escape a quotation mark also when an accent stands behind it`() throws {
        let templates = try Templates(folder: Self.sources.appending(path: "Templates"))
        let evil = "\"\u{301} onfocus=alert(1) <\u{300}script>'\u{302}&"
        let field = FieldView("name", evil, value: evil, hint: evil, error: evil)
        let html = try templates.render(field, in: .vi)
        #expect(html.unicodeScalars.count { $0 == "<" } == html.matches(of: /<\/?(div|label|span|p|input)\b/).count)
        #expect(html.contains("value=\"&quot;\u{301} onfocus=alert(1) &lt;\u{300}script&gt;&#39;\u{302}&amp;\""))
    }

    /// The names of all properties that the struct of a template has, with those of the structs beside it and of the parts.
    private static func properties(of template: String) throws -> Set<String> {
        let pages = sources.appending(path: "Pages")
        let paths = FileManager.default.enumerator(atPath: pages.path)?.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") } ?? []
        let texts = try Dictionary(
            uniqueKeysWithValues: paths.map { ($0, try String(contentsOf: pages.appending(path: $0), encoding: .utf8)) })
        let owners = texts.filter { $0.value.contains("static let template = \"\(template)\"") }.keys
        let folders = Set(owners.map { $0.split(separator: "/").dropLast().joined(separator: "/") })
        guard !owners.isEmpty else { return [] }
        var names: Set<String> = []
        for (path, text) in texts {
            let folder = path.split(separator: "/").dropLast().joined(separator: "/")
            guard owners.contains(path) || folder == "Parts" || (!folder.isEmpty && folders.contains(folder)) else { continue }
            for match in text.matches(of: /\b(?:let|var) ([a-z][A-Za-z0-9]*)\s*[:=]/) { names.insert(String(match.1)) }
            for match in text.matches(of: /\(([a-z][A-Za-z0-9]*), ([a-z][A-Za-z0-9]*)\) = \(/) {
                names.formUnion([String(match.1), String(match.2)])
            }
        }
        return names
    }
}
