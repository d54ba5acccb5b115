extension DefinitionReader {
    /// The text that says the same however a file is laid out; `nil` when it is no YAML.
    ///
    /// It is one line of JSON with sorted keys. Comments, layout, quotes, the order of keys and the form of Unicode leave no trace;
    /// a list of one item equals the item, and a key with `null` equals no key. The order of lists counts.
    public func canonicalText(of file: DefinitionFile) -> String? {
        read(file).canonicalText
    }

    /// The SHA-256 of the canonical text, in hexadecimal: two files that say the same have one digest.
    public func digest(of file: DefinitionFile) -> String? {
        canonicalText(of: file)?.sha256
    }
}
