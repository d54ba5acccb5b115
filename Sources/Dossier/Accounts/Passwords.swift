internal import GRDB
public import Workflow

/// What is asked of a password: long enough, and not the name (NIST SP 800-63B 5.1.1: length, no rules about signs).
public enum PasswordRule {
    /// How many signs a password has at least.
    public static let fewest = 10

    /// What is wrong with a password; `nil` when nothing is.
    public static func fault(in password: String, of name: UserName) -> PasswordFault? {
        let kept = password.kept
        if kept.count < fewest { return .tooShort(fewest: fewest) }
        if kept.lowercased().contains(name.text.lowercased()), name.text.count > 2, kept.count < name.text.count + 6 { return .isName }
        return nil
    }
}

/// What is wrong with a password that somebody chose.
public enum PasswordFault: Hashable, Sendable {
    /// It has too few signs.
    case tooShort(fewest: Int)
    /// It is little more than the name.
    case isName
}

extension Transaction {
    /// Sets the password of a person, and logs the person out everywhere.
    ///
    /// - Parameter mustChange: Whether the person has to choose another one at the next log-in.
    /// - Throws: ``Refusal/password(_:)``; ``Refusal/unknown(_:_:nearest:)`` when there is no such person.
    public func setPassword(_ password: String, of name: UserName, mustChange: Bool) throws {
        try snapshot.person(name)
        if let fault = PasswordRule.fault(in: password, of: name) { throw Refusal.password(fault) }
        try keep(try PasswordHash(of: password), of: name, mustChange: mustChange)
    }

    /// Sets the same password for several people at once. Only the demo office uses it: the costs are paid once.
    public func setSharedPassword(_ password: String, of names: [UserName]) throws {
        let hash = try PasswordHash(of: password)
        for name in names { try keep(hash, of: name, mustChange: false) }
    }

    private func keep(_ hash: PasswordHash, of name: UserName, mustChange: Bool) throws {
        try db.execute(
            sql: """
                INSERT INTO account (user, password, must_change, changed_at) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (user) DO UPDATE SET password = ?2, must_change = ?3, changed_at = ?4
                """,
            arguments: [name.text.kept, hash.text, mustChange, now.iso])
        try endSessions(of: name)
    }
}

extension Snapshot {
    /// Whether this is the password of a person who may log in. A name that is not known takes as long as one that is.
    public func isPassword(_ password: String, of name: UserName) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: """
                SELECT account.password FROM account JOIN user ON user.name = account.user
                WHERE user.name = ? AND user.disabled_at IS NULL
                """)
        guard let kept = try String.fetchOne(statement, arguments: [name.text.kept]) else {
            _ = try PasswordHash(of: password)  // only for the time it takes
            return false
        }
        return try PasswordHash(text: kept).isOf(password)
    }

    /// Whether anybody who may manage people can log in.
    public func hasAdministrator() throws -> Bool {
        try holders(of: .people).contains(where: \.canLogIn)
    }
}
