/// What came of reading a definition file: every problem of its form at once, and the definition when there is no error.
public struct Reading: Sendable {
    /// The file that was read.
    public let file: DefinitionFile
    /// What it defines; `nil` when a problem is an error.
    public let definition: Definition?
    /// All problems of its form, in the order of the file.
    public let problems: [Problem]
    /// Where everything stands.
    public let marks: SourceMarks

    /// What could be understood in spite of errors, for checks that look further.
    let draft: Definition?
    /// Whether some way from state to state could not be read, so that nothing can be said of reaching states.
    let hasUnreadableWays: Bool
    /// What the text says, as it is written; a comparison reads it. `nil` when the text is no YAML.
    let root: SourceNode?
    /// The text that says the same however the file is laid out; `nil` when it is no YAML.
    let canonicalText: String?

    /// The SHA-256 of the canonical text, in hexadecimal; `nil` when the file is no YAML.
    public var digest: String? { canonicalText?.sha256 }
}
