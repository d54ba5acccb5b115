import Foundation

/// What a form or an address carries: names with their values, in their order; a name can stand more than once.
struct FormValues: Hashable, Sendable {
    /// A name and its value.
    struct Pair: Hashable, Sendable {
        let name: String
        let value: String
    }

    private(set) var pairs: [Pair]

    init(_ pairs: [Pair] = []) {
        self.pairs = pairs
    }

    /// Reads `application/x-www-form-urlencoded` (WHATWG URL, section 5.1).
    init(urlencoded text: some StringProtocol) {
        pairs = String(text).split(separator: "&").map { part in
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { Self.decode(String($0)) }
            return Pair(name: halves[0], value: halves.count > 1 ? halves[1] : "")
        }
    }

    /// The first value of a name; `nil` when it does not stand there.
    subscript(_ name: String) -> String? {
        pairs.first { $0.name == name }?.value
    }

    /// The value of a name without blanks at its ends; `nil` when nothing is left.
    func text(_ name: String) -> String? {
        let text = self[name]?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
        return text.isEmpty ? nil : text
    }

    /// All values of a name.
    func all(_ name: String) -> [String] {
        pairs.filter { $0.name == name }.map(\.value)
    }

    /// The names that begin with a prefix, without it, each with its value.
    func below(_ prefix: String) -> [Pair] {
        pairs.filter { $0.name.hasPrefix(prefix) }.map { Pair(name: String($0.name.dropFirst(prefix.count)), value: $0.value) }
    }

    mutating func append(_ name: String, _ value: String) {
        pairs.append(Pair(name: name, value: value))
    }

    private static func decode(_ text: String) -> String {
        let blanks = text.replacing("+", with: " ")
        return blanks.removingPercentEncoding ?? blanks
    }
}

/// A file that came with a form.
struct UploadedFile: Hashable, Sendable {
    /// The name of the field.
    let field: String
    /// The name the file had, without folders.
    let name: String
    let content: Data
}
