import Foundation
import Mustache
import Workflow

/// The templates of all pages, once in each language.
///
/// A template holds its words in both languages where they stand, as `[[Vietnamese|English]]`; everything else comes from the
/// page's struct.
struct Templates: Sendable {
    private let libraries: [Language: MustacheLibrary]

    /// Reads every template below a folder; a template in a subfolder is named with the folder, as `parts/field`.
    init(folder: URL) throws {
        let escaping = Self.escaping
        MustacheContentTypes.register(ScalarEscaping(), named: escaping)
        let files = try Self.files(below: folder)
        var libraries: [Language: MustacheLibrary] = [:]
        for language in Language.allCases {
            var library = MustacheLibrary()
            for (name, text) in files {
                try library.register("{{% CONTENT_TYPE: \(escaping)}}" + Self.words(of: text, in: language), named: name)
            }
            libraries[language] = library
        }
        self.libraries = libraries
    }

    /// Writes a part of a page.
    func render(_ part: any Part, in language: Language) throws -> String {
        guard let text = libraries[language]?.render(part, withTemplate: type(of: part).template) else {
            throw MissingTemplate(name: type(of: part).template)
        }
        return text
    }

    /// The words of one language.
    static func words(of text: String, in language: Language) -> String {
        text.replacing(/\[\[((?:(?!\]\]).)*?)\|((?:(?!\]\]).)*?)\]\]/.dotMatchesNewlines()) { match in
            String(language == .vi ? match.1 : match.2)
        }
    }

    /// The templates below a folder by name, with their texts.
    static func files(below folder: URL) throws -> [(name: String, text: String)] {
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return try paths.filter { $0.hasSuffix(".mustache") }.sorted().map { path in
            (String(path.dropLast(".mustache".count)), try String(contentsOf: folder.appending(path: path), encoding: .utf8))
        }
    }

    private static let escaping = "OFFICE-HTML"
}

/// A template that a page asks for and the folder does not have.
struct MissingTemplate: Error {
    let name: String
}

/// HTML with `& < > " '` escaped, sign by sign.
///
/// The library's own escaping looks at whole characters: a quotation mark with a combining accent behind it is another character,
/// stays as it is, and ends the attribute it stands in.
private struct ScalarEscaping: MustacheContentType {
    func escapeText(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        escaped.reserveCapacity(text.unicodeScalars.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
