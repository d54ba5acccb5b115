import Crypto

/// What somebody looked at, in few signs: anything else gives other signs.
struct Fingerprint {
    private var hasher = SHA256()

    /// Takes texts in, each with its length, so that no two different lists are alike.
    mutating func cover(_ texts: String...) {
        for text in texts { hasher.update(data: Array("\(text.utf8.count):\(text)\n".utf8)) }
    }

    /// The signs.
    var text: String {
        hasher.finalize().map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}
