/// A value of a YAML file with the place where it stands.
struct SourceNode {
    enum Content {
        /// A text; `isPlain` when it is written without quotes.
        case scalar(String, isPlain: Bool)
        case list([SourceNode])
        case map([(key: SourceNode, value: SourceNode)])
    }

    let content: Content
    let mark: SourceMark
    /// Where the first character of a text stands when all of it stands there, on one line; otherwise columns cannot be counted in it.
    var textMark: SourceMark?

    /// Whether nothing is written here, or `null`.
    var isNull: Bool {
        guard case .scalar(let text, isPlain: true) = content else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(text)
    }

    /// The text of a scalar.
    var scalar: String? {
        guard case .scalar(let text, _) = content else { return nil }
        return text
    }
}
