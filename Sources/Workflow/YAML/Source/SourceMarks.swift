/// Where everything in a definition file stands.
///
/// A path names a value by the keys that lead to it: `["actions", "accept", "to"]`. An item of a list has its position
/// as its last key: `["actions", "refuse", "from", "0"]`.
public struct SourceMarks: Hashable, Sendable {
    private var keys: [[String]: SourceMark] = [:]
    private var values: [[String]: SourceMark] = [:]
    private var texts: [[String]: SourceMark] = [:]

    /// Marks of nothing; every path is answered with the start of the file.
    public init() {}

    /// Where the value stands, or the nearest value around it.
    public func value(_ path: [String]) -> SourceMark {
        nearest(to: path) { values[$0] }
    }

    /// Where the key of the value stands, or else the value, or the nearest key around it.
    public func key(_ path: [String]) -> SourceMark {
        nearest(to: path) { keys[$0] ?? values[$0] }
    }

    /// Where the character `offset` of a text stands: exactly in a text that stands on one line as it is, else where the text begins.
    public func character(_ offset: Int, of path: [String]) -> SourceMark {
        guard let start = texts[path] else { return value(path) }
        return SourceMark(line: start.line, column: start.column + offset)
    }

    /// Whether something is written there, readable or not.
    func knows(_ path: [String]) -> Bool { values[path] != nil }

    mutating func note(_ node: SourceNode, key: SourceMark?, at path: [String]) {
        values[path] = node.mark
        keys[path] = key
        texts[path] = node.textMark
    }

    private func nearest(to path: [String], in marks: ([String]) -> SourceMark?) -> SourceMark {
        var path = path
        while !path.isEmpty {
            if let mark = marks(path) { return mark }
            path.removeLast()
        }
        return marks(path) ?? .start
    }
}
