/// One difference between two versions of a definition, as an owner of procedures would say it.
public struct Change: Hashable, Sendable {
    /// What became of the part. Scripts read the raw value; it never changes.
    public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
        case changed, added, removed
        /// The title changed (the path ends with `title`) or the key (the path is that of the new key).
        case renamed
        /// The same items stand in another order.
        case moved
        /// Written in another way; it means the same.
        case rewritten
    }

    /// What became of the part.
    public let kind: Kind

    /// The keys that lead to the part, joined by dots: `limit`, `states.in-council`, `actions.decide.asks.signer`. The value of a
    /// stated fact stands under the fact's own path, words that change in one language alone under `.vi` or `.en`.
    public let path: String

    /// What stood there, as the file writes it; for a part with a title, its Vietnamese title. `nil` where nothing stood.
    public let from: String?

    /// What stands there now, written as ``from``.
    public let to: String?

    /// The difference in a sentence without its full stop.
    public let words: BilingualText

    /// The heading of the part of the file it belongs to, as “Các bước”.
    public let heading: BilingualText

    /// The line in the old file; `nil` where nothing stood.
    public let oldLine: Int?

    /// The line in the new file; `nil` where nothing stands.
    public let newLine: Int?
}
