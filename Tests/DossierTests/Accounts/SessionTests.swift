import Foundation
import GRDB
import Testing
import Workflow

@testable import Dossier

@Suite struct `A session` {
    private static let began = ImportOffice.now

    private static func after(_ minutes: Int) -> Moment { Moment(minutes: began.minutes + minutes) }

    /// An office in which the clerk has just logged in.
    private static func loggedIn() throws -> (office: ImportOffice, token: SessionToken) {
        let office = try ImportOffice()
        let token = SessionToken()
        try office.write { try $0.beginSession(of: "clerk", token: token) }
        return (office, token)
    }

    private static func name(_ token: SessionToken, in office: ImportOffice, after minutes: Int = 0) throws -> UserName? {
        try office.read { try $0.session(token, at: after(minutes)) }?.person.name
    }

    @Test func `is known by its token alone`() throws {
        let (office, token) = try Self.loggedIn()
        let session = try #require(try office.read { try $0.session(token, at: Self.began) })
        #expect(session.actor == Actor(name: "clerk", roles: ["clerk"]))
        #expect(try Self.name(SessionToken(text: token.text), in: office) == "clerk")
        #expect(try Self.name(SessionToken(), in: office) == nil)
        #expect(try Self.name(SessionToken(text: ""), in: office) == nil)
        #expect(try Self.name(SessionToken(text: token.digest), in: office) == nil)
    }

    @Test func `ends after three hours without a sign`() throws {
        let (office, token) = try Self.loggedIn()
        #expect(try Self.name(token, in: office, after: 179) == "clerk")
        #expect(try Self.name(token, in: office, after: 180) == nil)
        try office.store.write(at: Self.after(100)) { try $0.noteSeen(token) }
        // A note of an earlier page that is written late takes nothing back.
        try office.store.write(at: Self.after(50)) { try $0.noteSeen(token) }
        #expect(try Self.name(token, in: office, after: 279) == "clerk")
        #expect(try Self.name(token, in: office, after: 280) == nil)
    }

    @Test func `ends after twelve hours, whatever signs there were`() throws {
        let (office, token) = try Self.loggedIn()
        for minutes in stride(from: 60, through: 719, by: 60) {
            try office.store.write(at: Self.after(minutes)) { try $0.noteSeen(token) }
        }
        #expect(try Self.name(token, in: office, after: 719) == "clerk")
        #expect(try Self.name(token, in: office, after: 720) == nil)
    }

    @Test func `is written down anew only every five minutes`() throws {
        let (office, token) = try Self.loggedIn()
        let session = try #require(try office.read { try $0.session(token, at: Self.began) })
        #expect(!session.isStale(at: Self.after(4)))
        #expect(session.isStale(at: Self.after(5)))
    }

    @Test func `ends in this browser alone, or everywhere but here, or everywhere`() throws {
        let (office, here) = try Self.loggedIn()
        let (there, elsewhere, others) = (SessionToken(), SessionToken(), SessionToken())
        try office.write { transaction in
            for token in [there, elsewhere] { try transaction.beginSession(of: "clerk", token: token) }
            try transaction.beginSession(of: "owner", token: others)
            try transaction.endSession(elsewhere)
        }
        #expect(try [here, there, elsewhere].map { try Self.name($0, in: office) } == ["clerk", "clerk", nil])
        try office.write { try $0.endSessions(of: "clerk", except: here) }
        #expect(try [here, there].map { try Self.name($0, in: office) } == ["clerk", nil])
        try office.write { try $0.endSessions(of: "clerk") }
        #expect(try [here, others].map { try Self.name($0, in: office) } == [nil, "owner"])
    }

    @Test func `ends at once when the person is shut out, and does not come back`() throws {
        let (office, token) = try Self.loggedIn()
        try office.write { try $0.setDisabled(true, "clerk") }
        #expect(try Self.name(token, in: office) == nil)
        try office.write { try $0.setDisabled(false, "clerk") }
        #expect(try Self.name(token, in: office) == nil)
    }

    @Test func `of somebody who was shut out by another program is none, row or no row`() throws {
        let (office, token) = try Self.loggedIn()
        try office.write { try $0.db.execute(sql: "UPDATE user SET disabled_at = '2026-01-01T00:00' WHERE name = 'clerk'") }
        #expect(try Self.name(token, in: office) == nil)
    }

    @Test func `ends everywhere when the password changes`() throws {
        let (office, token) = try Self.loggedIn()
        try office.write { try $0.setPassword("mot hai ba bon", of: "clerk", mustChange: false) }
        #expect(try Self.name(token, in: office) == nil)
    }

    @Test func `has other roles as soon as the person has them`() throws {
        let (office, token) = try Self.loggedIn()
        try office.write { try $0.setRoles(["appraiser"], of: "clerk") }
        #expect(try office.read { try $0.session(token, at: Self.began) }?.actor.roles == ["appraiser"])
    }

    @Test func `leaves no row behind once it is over and somebody else comes`() throws {
        let (office, token) = try Self.loggedIn()
        try office.store.write(at: Self.after(720)) { try $0.beginSession(of: "owner", token: SessionToken()) }
        let rows = try office.read { try Int.fetchOne($0.db, sql: "SELECT count(*) FROM session") }
        #expect(rows == 1)
        #expect(try Self.name(token, in: office) == nil)
    }

    @Test func `leaves neither its token nor the key of its forms in any file`() throws {
        let (office, token) = try Self.loggedIn()
        #expect(token.text.utf8.count == 43)
        #expect(SessionToken().text != token.text)
        #expect(token.formKey != token.digest && SessionToken().formKey != token.formKey)
        let found = ["", "-wal"].compactMap { FileManager.default.contents(atPath: office.store.path + $0) }
        func isKept(_ text: String) -> Bool { found.contains { $0.range(of: Data(text.utf8)) != nil } }
        #expect(isKept(token.digest))
        #expect(!isKept(token.text))
        #expect(!isKept(token.formKey))
    }
}
