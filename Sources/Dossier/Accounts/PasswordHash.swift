internal import Crypto
internal import CryptoExtras
internal import Foundation

/// A password as it is kept: what scrypt (RFC 7914) makes of it, with its salt and its costs, as `$scrypt$ln=15,r=8,p=3$salt$hash`.
struct PasswordHash: Hashable, Sendable {
    /// The costs that new passwords are kept with: N = 2^15, r = 8, p = 3 (OWASP Password Storage Cheat Sheet, 32 MiB).
    private static let current = (logRounds: 15, blockSize: 8, parallelism: 3)
    private static let length = 32
    /// Costs that are reckoned with at all; beyond them a row that somebody altered could take all memory.
    private static let bearable = (logRounds: 1...18, others: 1...16)

    /// The text in which it is kept.
    let text: String

    /// Keeps a password, under a salt of its own.
    init(of password: String) throws {
        var generator = SystemRandomNumberGenerator()
        let salt = Data((0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
        let costs = Self.current
        let hash = try Self.derive(password, salt: salt, costs.logRounds, costs.blockSize, costs.parallelism)
        text =
            "$scrypt$ln=\(costs.logRounds),r=\(costs.blockSize),p=\(costs.parallelism)$\(salt.base64EncodedString())$\(hash.base64EncodedString())"
    }

    /// A password as it was kept.
    init(text: String) {
        self.text = text
    }

    /// Whether this is the password; takes as long for a wrong one as for the right one.
    ///
    /// - Throws: ``UnreadableRow`` when the text is none that ``init(of:)`` makes.
    func isOf(_ password: String) throws -> Bool {
        guard let match = text.wholeMatch(of: /\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([^$]+)\$([^$]+)/),
            let logRounds = Int(match.1), let blockSize = Int(match.2), let parallelism = Int(match.3),
            Self.bearable.logRounds.contains(logRounds), Self.bearable.others.contains(blockSize),
            Self.bearable.others.contains(parallelism),
            let salt = Data(base64Encoded: String(match.4)), let kept = Data(base64Encoded: String(match.5))
        else { throw UnreadableRow(field: "account.password") }
        let hash = try Self.derive(password, salt: salt, logRounds, blockSize, parallelism)
        // Every byte is compared, so that the time does not tell how far a guess was right.
        return hash.count == kept.count && zip(hash, kept).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func derive(_ password: String, salt: Data, _ logRounds: Int, _ blockSize: Int, _ parallelism: Int) throws -> Data {
        let key = try KDF.Scrypt.deriveKey(
            from: Data(password.kept.utf8), salt: salt, outputByteCount: length, rounds: 1 << logRounds, blockSize: blockSize,
            parallelism: parallelism)
        return key.withUnsafeBytes { Data($0) }
    }
}
