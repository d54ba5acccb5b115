import GRDB
import Testing
import Workflow

@testable import Dossier

@Suite struct `The last who may manage people` {
    private static func refused(_ name: UserName = "admin", _ change: () throws -> Void) throws -> Bool {
        do {
            try change()
            return false
        } catch Refusal.lastAdministrator(let named, let needed) {
            #expect(named == name)
            #expect(needed.map(\.key) == ["admin"])
            return true
        }
    }

    @Test func `cannot be shut out`() throws {
        let office = try ImportOffice()
        #expect(try Self.refused { try office.write { try $0.setDisabled(true, "admin") } })
        #expect(try !office.read { try $0.person("admin") }.isDisabled)
        try office.write { try $0.setDisabled(true, "clerk") }
    }

    @Test func `cannot lose the role, but may get others beside it`() throws {
        let office = try ImportOffice()
        #expect(try Self.refused { try office.write { try $0.setRoles(["clerk", "owner"], of: "admin") } })
        #expect(try office.read { try $0.person("admin") }.roles == ["admin"])
        try office.write { try $0.setRoles(["clerk", "admin"], of: "admin") }
        #expect(try office.read { try $0.person("admin") }.roles == ["admin", "clerk"])
    }

    @Test func `is not the last while somebody else has the role who was not shut out`() throws {
        let office = try ImportOffice()
        try office.write { try $0.setRoles(["owner", "admin"], of: "owner") }
        try office.write { try $0.setDisabled(true, "admin") }
        #expect(try Self.refused("owner") { try office.write { try $0.setDisabled(true, "owner") } })
        #expect(try Self.refused("owner") { try office.write { try $0.setRoles(["owner"], of: "owner") } })
        // Whoever was shut out counts for nothing, and may lose the role.
        try office.write { try $0.setRoles(["clerk"], of: "admin") }
        try office.write { transaction in
            try transaction.setDisabled(false, "admin")
            try transaction.setRoles(["admin"], of: "admin")
            try transaction.setDisabled(true, "owner")
        }
        #expect(try office.read { try $0.holders(of: .people) }.map(\.name) == ["admin"])
    }

    @Test func `is refused before anything is written, also where the refusal is caught`() throws {
        let office = try ImportOffice()
        try office.write { transaction in
            let roles = try Self.refused { try transaction.setRoles(["clerk"], of: "admin") }
            let disabled = try Self.refused { try transaction.setDisabled(true, "admin") }
            #expect(roles && disabled)
        }
        let person = try office.read { try $0.person("admin") }
        #expect(person.roles == ["admin"] && !person.isDisabled)
    }

    @Test func `does not exist while nobody may manage people`() throws {
        let office = try ImportOffice()
        try office.write { transaction in
            try transaction.db.execute(sql: "DELETE FROM user_role WHERE role = 'admin'")
            try transaction.setDisabled(true, "admin")
            try transaction.setDisabled(true, "clerk")
            try transaction.setRoles(["clerk"], of: "owner")
        }
        #expect(try !office.read { try $0.hasAnybody(for: .people) })
    }

    @Test func `may be shut out twice without a new hour, once another has the role`() throws {
        let office = try ImportOffice()
        try office.write { try $0.setRoles(["admin"], of: "owner") }
        try office.write { try $0.setDisabled(true, "admin") }
        func since() throws -> String? {
            try office.read { try String.fetchOne($0.db, sql: "SELECT disabled_at FROM user WHERE name = 'admin'") }
        }
        let first = try since()
        try office.store.write(at: Moment(minutes: ImportOffice.now.minutes + 60)) { try $0.setDisabled(true, "admin") }
        #expect(first != nil)
        #expect(try since() == first)
    }
}
