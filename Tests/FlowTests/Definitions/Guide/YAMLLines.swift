import Foundation
import Testing

/// The lines of a definition file, as a hand edits them that follows the guide: it puts lines where their keys stand, or strikes keys out.
struct YAMLLines {
    /// The lines, from the first to the last.
    private(set) var lines: [String]

    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private init(lines: [String]) {
        self.lines = lines
    }

    var text: String { lines.joined(separator: "\n") }

    /// Writes passages into the file: each takes the place of the one with its key, or comes below the last one where there is none.
    mutating func write(_ block: YAMLLines) {
        for passage in block.passages {
            guard let old = place(of: passage) else {
                // A comment at the end is a line like any other.
                let end = lines.lastIndex { !$0.allSatisfy(\.isWhitespace) }.map { $0 + 1 } ?? 0
                lines.insert(contentsOf: passage.lines, at: end)
                continue
            }
            var found = YAMLLines(lines: Array(lines[old]))
            if passage.isHeading, found.isHeading {
                found.below { $0.write(YAMLLines(lines: Array(passage.lines.dropFirst()))) }
            } else {
                found = passage
            }
            lines.replaceSubrange(old, with: found.lines)
        }
    }

    /// Strikes out what the block names: a key with nothing below it, with all that stands below it in the file.
    ///
    /// - Throws: When the file does not have it.
    mutating func strikeOut(_ block: YAMLLines) throws {
        for passage in block.passages {
            let old = try #require(place(of: passage), "there is no \(passage.lines)")
            var found = YAMLLines(lines: Array(lines[old]))
            if passage.lines.count == 1 {
                found.lines = []
            } else {
                try found.below { try $0.strikeOut(YAMLLines(lines: Array(passage.lines.dropFirst()))) }
            }
            lines.replaceSubrange(old, with: found.lines)
        }
    }

    /// Whether a key with keys below it begins these lines.
    private var isHeading: Bool {
        lines.count > 1 && lines[0].withoutComment.hasSuffix(":") && !lines[1].withoutComment.hasPrefix("-")
    }

    private mutating func below(_ change: (inout YAMLLines) throws -> Void) rethrows {
        var rest = YAMLLines(lines: Array(lines.dropFirst()))
        try change(&rest)
        lines = [lines[0]] + rest.lines
    }

    /// A passage is a key with all that stands further in below it.
    private var passages: [YAMLLines] {
        var passages: [YAMLLines] = []
        var next = lines.startIndex
        while let start = lines[next...].firstIndex(where: { !$0.isSilent }) {
            let range = passage(from: start)
            passages.append(YAMLLines(lines: Array(lines[range])))
            next = range.upperBound
        }
        return passages
    }

    private func place(of passage: YAMLLines) -> Range<Int>? {
        let first = passage.lines[0]
        return lines.firstIndex { !$0.isSilent && $0.depth == first.depth && $0.key == first.key }.map(self.passage)
    }

    private func passage(from start: Int) -> Range<Int> {
        let after = lines[(start + 1)...]
        let next = after.firstIndex { !$0.isSilent && $0.depth <= lines[start].depth } ?? lines.endIndex
        let last = lines[start..<next].lastIndex { !$0.isSilent } ?? start
        return start..<(last + 1)
    }
}

extension String {
    /// Whether nothing but a comment stands there.
    fileprivate var isSilent: Bool { withoutComment.isEmpty }

    fileprivate var depth: Int { prefix { $0 == " " }.count }

    fileprivate var key: Substring { trimmingPrefix { $0 == " " }.prefix { $0 != ":" } }

    fileprivate var withoutComment: String {
        let text = trimmingCharacters(in: .whitespaces)
        return text.hasPrefix("#") ? "" : text.replacing(#/\s+#.*$/#, with: "")
    }
}
