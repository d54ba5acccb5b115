/// A definition as it lies on the disk: its name and its text.
public struct DefinitionFile: Hashable, Sendable {
    /// The path, as the caller names it in what it prints; `/` between folders.
    public let path: String
    /// The whole text, as UTF-8 gave it.
    public let text: String

    /// A file with its text.
    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}
