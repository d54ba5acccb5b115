import Testing
import Workflow

@testable import Dossier

@Suite struct `The password of a person` {
    private static let password = "mot hai ba bon"

    @Test func `lets the person in, and nobody else`() throws {
        let office = try ImportOffice()
        #expect(try !office.read { try $0.isPassword(Self.password, of: "clerk") })
        try office.write { try $0.setPassword(Self.password, of: "clerk", mustChange: true) }
        #expect(try office.read { try $0.isPassword(Self.password, of: "clerk") })
        for (name, password): (UserName, String) in [
            ("clerk", ""), ("clerk", "mot hai ba bom"), ("owner", Self.password), ("nobody", Self.password), ("", ""),
        ] {
            #expect(try !office.read { try $0.isPassword(password, of: name) }, "\(name)")
        }
        let person = try office.read { try $0.person("clerk") }
        #expect(person.canLogIn && person.mustChangePassword)
        try office.write { try $0.setPassword("nam sau bay tam", of: "clerk", mustChange: false) }
        #expect(try !office.read { try $0.isPassword(Self.password, of: "clerk") })
        #expect(try !office.read { try $0.person("clerk") }.mustChangePassword)
    }

    @Test func `opens nothing while the person is shut out, and again afterwards`() throws {
        let office = try ImportOffice()
        try office.write { transaction in
            try transaction.setPassword(Self.password, of: "clerk", mustChange: false)
            try transaction.setDisabled(true, "clerk")
        }
        #expect(try !office.read { try $0.isPassword(Self.password, of: "clerk") })
        try office.write { try $0.setDisabled(false, "clerk") }
        #expect(try office.read { try $0.isPassword(Self.password, of: "clerk") })
    }

    @Test(arguments: [
        ("", PasswordFault.tooShort(fewest: 10)), ("123456789", .tooShort(fewest: 10)), ("  12345678  ", .tooShort(fewest: 10)),
        ("supervisor", .isName), ("Supervisor2019", .isName),
    ])
    func `is refused when it is too short or the name`(password: String, fault: PasswordFault) throws {
        let office = try ImportOffice()
        #expect(throws: Refusal.password(fault)) {
            try office.write { try $0.setPassword(password, of: "supervisor", mustChange: false) }
        }
        #expect(try !office.read { try $0.person("supervisor") }.canLogIn)
    }

    @Test func `may be ten signs, and hold the name when there is more to it`() throws {
        #expect(PasswordRule.fault(in: "1234567890", of: "lan") == nil)
        #expect(PasswordRule.fault(in: "supervisor của tỉnh", of: "supervisor") == nil)
    }

    @Test func `of somebody nobody knows is refused with the nearest name`() throws {
        let office = try ImportOffice()
        #expect(throws: Refusal.unknown(.user, "clrk", nearest: "clerk")) {
            try office.write { try $0.setPassword(Self.password, of: "clrk", mustChange: false) }
        }
    }

    @Test func `is what makes an administrator one who can log in`() throws {
        let office = try ImportOffice()
        #expect(try !office.read { try $0.hasAdministrator() })
        try office.write { try $0.setPassword(Self.password, of: "clerk", mustChange: false) }
        #expect(try !office.read { try $0.hasAdministrator() })
        try office.write { try $0.setPassword(Self.password, of: "admin", mustChange: false) }
        #expect(try office.read { try $0.hasAdministrator() })
    }
}
