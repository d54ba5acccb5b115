@testable import Workflow

/// A value of a definition that a test can change and write again.
indirect enum EditableNode: Equatable {
    case scalar(String, isPlain: Bool)
    case list([EditableNode])
    case map([Entry])

    struct Entry: Equatable {
        var key: String
        var value: EditableNode
    }

    init(_ node: SourceNode) {
        switch node.content {
        case .scalar(let text, let isPlain):
            self = .scalar(text, isPlain: isPlain && (node.isNull || ["true", "false"].contains(text)))
        case .list(let nodes): self = .list(nodes.map(EditableNode.init))
        case .map(let pairs): self = .map(pairs.map { Entry(key: $0.key.scalar ?? "", value: EditableNode($0.value)) })
        }
    }

    /// As YAML on one line.
    var text: String {
        switch self {
        case .scalar(let text, isPlain: true): text.isEmpty ? "null" : text
        case .scalar(let text, isPlain: false):
            "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
        case .list(let items): "[" + items.map(\.text).joined(separator: ", ") + "]"
        case .map(let entries): "{" + entries.map { "\($0.key): \($0.value.text)" }.joined(separator: ", ") + "}"
        }
    }

    /// The paths of all values that hold no others, by keys; what lies in a list has the path of the list.
    var leaves: [[String]] {
        switch self {
        case .scalar, .list: [[]]
        case .map(let entries): entries.flatMap { entry in entry.value.leaves.map { [entry.key] + $0 } }
        }
    }

    /// The value under a path.
    subscript(path: ArraySlice<String>) -> EditableNode? {
        get {
            guard let first = path.first else { return self }
            guard case .map(let entries) = self else { return nil }
            return entries.first { $0.key == first }?.value[path.dropFirst()]
        }
        set {
            guard let first = path.first else {
                if let newValue { self = newValue }
                return
            }
            guard case .map(var entries) = self, let place = entries.firstIndex(where: { $0.key == first }) else { return }
            if path.count == 1, newValue == nil {
                entries.remove(at: place)
            } else {
                entries[place].value[path.dropFirst()] = newValue
            }
            self = .map(entries)
        }
    }

    /// Another value of the same shape.
    var other: EditableNode {
        switch self {
        case .scalar("true", isPlain: true): .scalar("false", isPlain: true)
        case .scalar("false", isPlain: true): .scalar("true", isPlain: true)
        case .scalar(let text, _): .scalar(text == "25 working days" ? "20 working days" : text + "-x", isPlain: false)
        case .list(let items): .list(items + [.scalar("another", isPlain: false)])
        case .map: self
        }
    }
}

extension DefinitionFile {
    /// The value that the file says.
    var node: EditableNode? {
        SourceTree(text, findings: Findings(file: path)).root.map(EditableNode.init)
    }
}

/// The reading of a value.
func reading(_ node: EditableNode) -> Reading {
    DefinitionReader().read(DefinitionFile(path: "x.yaml", text: node.text + "\n"))
}
