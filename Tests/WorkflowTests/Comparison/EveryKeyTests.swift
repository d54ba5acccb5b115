import Foundation
import Testing

@testable import Workflow

/// No key of a definition can change without a word about it.
struct EveryKeyTests {
    @Test func `a change of any key's value is told under its path`() throws {
        for file in WholeDefinition.all {
            let node = try #require(file?.node)
            let before = reading(node)
            for leaf in node.leaves {
                var edited = node
                edited[leaf[...]] = edited[leaf[...]]?.other
                let paths = changes(from: before, to: reading(edited)).map(\.path)
                let path = leaf.joined(separator: ".")
                let stated = leaf.dropLast().joined(separator: ".")
                let isStated = ["value", "until", "title"].contains(leaf.last)
                #expect(
                    paths.contains(path) || (isStated && paths.contains(stated)) || paths.contains(Self.short(leaf)), "\(path): \(paths)")
            }
        }
    }

    /// The title of a paper in its short form stands under `title`.
    private static func short(_ leaf: [String]) -> String {
        (leaf.dropLast() + ["title"] + leaf.suffix(1)).joined(separator: ".")
    }

    @Test(arguments: ["office", "process", "procedure"])
    func `every key of the schema has its words, and stands in the whole definition`(kind: String) throws {
        let schema = try Schema(Fixture.repository.appending(path: "workflows/schema/\(kind).schema.json"))
        let grammar: [String: [Property]] = ["office": Grammar.office, "process": Grammar.process, "procedure": Grammar.procedure]
        let known = Set((grammar[kind] ?? []).flatMap { $0.paths })
        let asked = schema.paths
        #expect(asked.count > 20)
        #expect(asked.subtracting(known) == [])
        let files = WholeDefinition.all.compactMap { $0?.node }
        let written = Set(files.flatMap { Self.keys($0).map { $0 } })
        let names = Set(asked.compactMap { $0.split(separator: ".").last.map(String.init) }).subtracting(["*"])
        #expect(names.subtracting(written) == [])
    }

    private static func keys(_ node: EditableNode) -> [String] {
        guard case .map(let entries) = node else { return [] }
        return entries.flatMap { [$0.key] + keys($0.value) }
    }
}

extension Property {
    /// The paths of all keys it holds; `*` stands for keys of the writer.
    fileprivate var paths: [String] { [key] + form.paths.map { "\(key).\($0)" } }
}

extension Form {
    fileprivate var paths: [String] {
        switch self {
        case .scalar, .list, .performers, .truth: []
        case .title, .words: ["vi", "en"]
        case .record(let properties), .entries(let properties): properties.flatMap(\.paths)
        case .stated(let form, let key): [key, "status", "source"] + form.paths
        case .term: ["value", "until", "in", "status", "source"]
        case .statedTitle: ["vi", "en", "status"]
        case .parts(let parts): parts.each.paths.map { "*.\($0)" } + ([.document, .choice].contains(parts.naming) ? ["*.vi", "*.en"] : [])
        case .table: []
        }
    }
}

/// The keys that a JSON schema allows.
private struct Schema {
    let root: [String: Any]

    init(_ file: URL) throws {
        root = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    }

    var paths: Set<String> { Set(paths(root)) }

    private func paths(_ node: [String: Any]) -> [String] {
        var found: [String] = []
        if let name = (node["$ref"] as? String)?.split(separator: "/").last, let definitions = root["$defs"] as? [String: Any],
            let referred = definitions[String(name)] as? [String: Any]
        {
            found += paths(referred)
        }
        for (key, value) in node["properties"] as? [String: Any] ?? [:] {
            found += [key] + paths(value as? [String: Any] ?? [:]).map { "\(key).\($0)" }
        }
        if let others = node["additionalProperties"] as? [String: Any] { found += paths(others).map { "*.\($0)" } }
        for choice in node["oneOf"] as? [[String: Any]] ?? [] { found += paths(choice) }
        return found
    }
}
