internal import Crypto
internal import Foundation
internal import GRDB
public import Workflow

/// What a browser holds while somebody is logged in: 256 random bits. The record knows only its SHA-256.
public struct SessionToken: Hashable, Sendable {
    /// The token as it stands in the cookie: base64url without padding.
    public let text: String

    /// A new token.
    public init() {
        var generator = SystemRandomNumberGenerator()
        let bytes = Data((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
        text = bytes.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// A token as a cookie brought it.
    public init(text: String) {
        self.text = text
    }

    var digest: String { SHA256.hash(data: Data(text.utf8)).hexadecimal }

    /// What a form of this browser has to bring along, so that no other site can send it: HMAC-SHA256 under the token.
    public var formKey: String {
        HMAC<SHA256>.authenticationCode(for: Data("form".utf8), using: SymmetricKey(data: Data(text.utf8))).hexadecimal
    }
}

/// Somebody who is logged in.
public struct LiveSession: Hashable, Sendable {
    /// Who logged in.
    public let person: PersonRecord
    /// For whom the person acts just now, as a stand-in.
    public let standsInFor: PersonRecord?
    /// When the person was last seen, as far as it was written down.
    public let seenAt: Moment

    /// Who acts: the person, with the roles and the unit of the one the person stands in for.
    public var actor: Actor {
        let hat = standsInFor ?? person
        return Actor(name: person.name, roles: hat.roles, unit: hat.unit, standsInFor: standsInFor?.name)
    }
}

/// How long somebody stays logged in.
public enum SessionRule {
    /// Minutes after which everybody has to log in again: one working day with its breaks.
    public static let longest = 12 * 60
    /// Minutes without a sign after which the session ends.
    public static let idle = 3 * 60
    /// Minutes after which a sign is written down anew, so that not every page writes.
    static let noted = 5
}

extension Transaction {
    /// Logs somebody in.
    public func beginSession(of name: UserName, token: SessionToken) throws {
        try db.execute(sql: "DELETE FROM session WHERE ends_at <= ?", arguments: [now.iso])
        try db.execute(
            sql: "INSERT INTO session (digest, user, began_at, seen_at, ends_at) VALUES (?1, ?2, ?3, ?3, ?4)",
            arguments: [token.digest, name.text.kept, now.iso, Moment(minutes: now.minutes + SessionRule.longest).iso])
    }

    /// Notes that somebody was there; a note that comes late takes nothing back.
    public func noteSeen(_ token: SessionToken) throws {
        try db.execute(sql: "UPDATE session SET seen_at = max(seen_at, ?) WHERE digest = ?", arguments: [now.iso, token.digest])
    }

    /// Logs a browser out.
    public func endSession(_ token: SessionToken) throws {
        try db.execute(sql: "DELETE FROM session WHERE digest = ?", arguments: [token.digest])
    }

    /// Logs a person out everywhere, but for the browser that asked for it.
    public func endSessions(of name: UserName, except token: SessionToken? = nil) throws {
        try db.execute(sql: "DELETE FROM session WHERE user = ? AND digest <> ?", arguments: [name.text.kept, token?.digest ?? ""])
    }

    /// Acts in somebody's place from now on, or for oneself again.
    ///
    /// - Throws: ``Refusal/standIn(_:)`` when the person does not stand in for that one today.
    public func act(for absent: UserName?, in token: SessionToken, as name: UserName) throws {
        if let absent, try !snapshot.absentees(of: name, on: now.day).contains(where: { $0.name == absent }) {
            throw Refusal.standIn(.notAllowed)
        }
        try db.execute(sql: "UPDATE session SET acts_for = ? WHERE digest = ?", arguments: [absent?.text.kept, token.digest])
    }
}

extension Snapshot {
    /// Who is logged in with a token; `nil` when the session has ended, or the person was shut out.
    public func session(_ token: SessionToken, at now: Moment) throws -> LiveSession? {
        let statement = try db.cachedStatement(sql: "SELECT user, acts_for, seen_at FROM session WHERE digest = ? AND ends_at > ?")
        guard let row = try Row.fetchOne(statement, arguments: [token.digest, now.iso]), let seen = Moment(row[2]),
            now.minutes - seen.minutes < SessionRule.idle
        else { return nil }
        let person = try person(UserName(row[0]))
        guard !person.isDisabled else { return nil }
        let absent = (row[1] as String?).map { UserName($0) }
        // Whose time as a stand-in is over acts for oneself again.
        let hat = try absent.flatMap { absent in try absentees(of: person.name, on: now.day).first { $0.name == absent } }
        return LiveSession(person: person, standsInFor: hat, seenAt: seen)
    }
}

extension LiveSession {
    /// Whether it is time to write down that the person was seen.
    public func isStale(at now: Moment) -> Bool { now.minutes - seenAt.minutes >= SessionRule.noted }
}
