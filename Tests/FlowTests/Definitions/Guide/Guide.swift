import Foundation
import Testing

/// The guide to definitions, in one language.
struct Guide: CustomTestStringConvertible {
    /// Where it stands in the repository.
    let path: String
    let recipes: [Recipe]

    static let english = Guide("workflows/README.md", recipesUnder: "Recipes")
    static let vietnamese = Guide("workflows/HUONG-DAN.md", recipesUnder: "Các việc thường gặp")
    static let all = [english, vietnamese]

    var testDescription: String { path }

    private init(_ path: String, recipesUnder heading: String) {
        self.path = path
        // A guide that cannot be read has no recipes, which fails the test of their titles.
        let text = (try? Self.text(of: path)) ?? ""
        let chapter = text.components(separatedBy: "\n## ").first { $0.hasPrefix("\(heading)\n") } ?? ""
        recipes = chapter.components(separatedBy: "\n### ").dropFirst().map(Recipe.init)
    }

    /// The text of a document of the repository.
    static func text(of path: String) throws -> String {
        try String(contentsOf: Program.root.appending(path: path), encoding: .utf8)
    }

    /// What a link can lead to inside of a document: its headings, as they stand in an address.
    static func anchors(in text: String) -> [String] {
        text.matches(of: #/(?m)^#+ (.+)$/#).map { heading in
            heading.1.lowercased().replacing(" ", with: "-").filter { $0.isLetter || $0.isNumber || "-_".contains($0) }
        }
    }

    /// The links of the guide to itself and to other documents: the document, and the heading in it.
    func links() throws -> [(document: String, heading: String?)] {
        let folder = path.split(separator: "/").dropLast().map(String.init)
        return try Self.text(of: path).matches(of: #/\]\((?<document>[^)#]*)(#(?<heading>[^)]+))?\)/#).map { link in
            var place = folder
            for part in link.output.document.split(separator: "/") {
                if part == ".." { place.removeLast() } else { place.append(String(part)) }
            }
            let document = link.output.document.isEmpty ? path : place.joined(separator: "/")
            return (document, link.output.heading.map(String.init))
        }
    }
}
