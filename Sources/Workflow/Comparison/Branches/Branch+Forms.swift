extension Branch {
    /// A map of nothing, for what is not written.
    static let nothing = Branch([], line: nil)

    /// A key where it stands.
    static func key(_ key: String, line: Int?) -> Branch { Branch(scalar: key, line: line) }

    /// The value of a stated fact, written alone or under its key.
    func stated(_ key: String) -> Branch? {
        twigs.isEmpty ? self : self[key]
    }

    /// A paper or a choice in its long form: a title alone is the title of a required paper.
    var titled: Branch {
        self["title"] == nil ? Branch([Twig(key: "title", value: self)], line: line) : self
    }

    func only(_ keys: [String]) -> Branch { Branch(twigs.filter { keys.contains($0.key) }, line: line) }

    func without(_ keys: [String]) -> Branch { Branch(twigs.filter { !keys.contains($0.key) }, line: line) }

    /// The limit it is, when it is one.
    var limit: Limit? {
        // A text that is no limit is told as a text.
        scalar.flatMap { try? Limit(parsing: $0) }
    }

    /// What tells two values apart that are called alike: the limit, the share, else what is written.
    var meaning: String {
        if let limit { return limit.text }
        guard let scalar else { return canonical }
        return CouncilRule.Threshold(scalar).map { "\($0.share) \($0.isStrict)" } ?? scalar
    }
}
