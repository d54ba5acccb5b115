import Testing
import Workflow

@testable import Dossier

@Suite struct `The people of the office` {
    @Test func `are listed by name with all that is known of them`() throws {
        let office = try ImportOffice()
        try office.write { transaction in
            try transaction.addUser("Lan", roles: ["clerk", "appraiser"], unit: "d1")
            try transaction.setPlace(of: "Lan", fullName: " Nông Thị Lan ", unit: "c1")
            try transaction.setPassword("mot hai ba bon", of: "Lan", mustChange: true)
            try transaction.setDisabled(true, "Lan")
        }
        let people = try office.read { try $0.people() }
        #expect(people.map(\.name) == people.map(\.name).sorted())
        #expect(people.count == 9)
        let lan = try #require(people.first { $0.name == "Lan" })
        #expect(
            lan
                == PersonRecord(
                    name: "Lan", fullName: "Nông Thị Lan", roles: ["clerk", "appraiser"], unit: "c1", canLogIn: true,
                    mustChangePassword: true, isDisabled: true))
        #expect(lan.shownName == "Nông Thị Lan")
        let clerk = try #require(people.first { $0.name == "clerk" })
        #expect(clerk.shownName == "clerk" && !clerk.canLogIn && !clerk.isDisabled && clerk.unit == nil)
    }

    @Test func `have a full name that can be shown on one line, or none`() throws {
        let office = try ImportOffice()
        try office.write { try $0.setPlace(of: "clerk", fullName: "Lan", unit: nil) }
        #expect(throws: Refusal.unwritable(.user, "La\u{1B}n")) {
            try office.write { try $0.setPlace(of: "clerk", fullName: "La\u{1B}n", unit: nil) }
        }
        #expect(try office.read { try $0.person("clerk") }.fullName == "Lan")
        try office.write { try $0.setPlace(of: "clerk", fullName: "  ", unit: nil) }
        #expect(try office.read { try $0.person("clerk") }.fullName == nil)
    }

    @Test func `who were shut out do nothing more, and what they did stays`() throws {
        let record = try KeptRecord()
        let before = try record.content(of: ["history"])
        try record.store.write(at: ImportOffice.now) { try $0.setDisabled(true, "clerk") }
        #expect(throws: Refusal.disabled("clerk")) { try record.store.read { try $0.actor("clerk") } }
        #expect(try record.content(of: ["history"]) == before)
        #expect(try record.problems() == [])
        try record.store.write(at: ImportOffice.now) { try $0.setDisabled(false, "clerk") }
        #expect(try record.store.read { try $0.actor("clerk") } == .clerk)
    }

    @Test func `are refused with the nearest name where the person, the role or the unit is unknown`() throws {
        let office = try ImportOffice()
        #expect(throws: Refusal.unknown(.user, "clrk", nearest: "clerk")) { try office.write { try $0.setDisabled(true, "clrk") } }
        #expect(throws: Refusal.unknown(.user, "clrk", nearest: "clerk")) { try office.write { try $0.setRoles(["clerk"], of: "clrk") } }
        #expect(throws: Refusal.unknown(.role, "clark", nearest: "clerk")) {
            try office.write { try $0.setRoles(["clerk", "clark"], of: "owner") }
        }
        #expect(throws: Refusal.unknown(.unit, "p11", nearest: "p1")) {
            try office.write { try $0.setPlace(of: "owner", fullName: nil, unit: "p11") }
        }
        #expect(try office.read { try $0.person("owner") }.roles == ["owner"])
    }
}
