import Testing
import Workflow

@testable import Dossier

@Suite struct `An administrator of one unit` {
    private static let district = Actor(name: "d1-admin", roles: ["admin"], unit: "d1")

    /// The sample office, with an administrator and people of the district, and a process owner among them.
    private static func office() throws -> ImportOffice {
        let office = try ImportOffice()
        try office.write { transaction in
            for (name, role, unit): (UserName, RoleKey, UnitCode) in [
                ("d1-admin", "admin", "d1"), ("d1-lan", "clerk", "d1"), ("c1-an", "clerk", "c1"), ("p1-binh", "clerk", "p1"),
                ("d1-owner", "owner", "d1"),
            ] {
                try transaction.addUser(name, roles: [role], unit: unit)
            }
        }
        return office
    }

    private typealias Change = @Sendable (Transaction, UserName) throws -> Void

    /// Everything that is done to a person who is known.
    private static let changes: [(String, Change)] = [
        ("change", { try $0.changePerson($1, fullName: "Khác", roles: ["clerk"], unit: "d1", by: district) }),
        ("disable", { try $0.setDisabled(true, $1, by: district) }),
        ("enable", { try $0.setDisabled(false, $1, by: district) }),
        ("password", { try $0.setPassword("mây núi sông hồ", of: $1, by: district) }),
        (
            "stand-in",
            { try $0.arrangeStandIn(for: $1, "d1-admin", from: ImportOffice.now.day, to: ImportOffice.now.day, by: district) }
        ),
    ]

    @Test func `sees the people of the unit and of those below, and no others`() throws {
        let office = try Self.office()
        #expect(try office.read { try $0.people(managedBy: Self.district) }.map(\.name) == ["c1-an", "d1-admin", "d1-lan", "d1-owner"])
        #expect(try office.read { try $0.units(givenBy: Self.district) }.map(\.code) == ["c1", "d1"])
        for name: UserName in ["p1-binh", "admin", "clerk", "nobody"] {
            // The nearest name is one of the district: no other is given away.
            let error = #expect(throws: Refusal.self) { try office.read { _ = try $0.person(name, within: "d1") } }
            guard case .unknown(.user, name.text, let nearest) = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
            #expect(nearest.map { $0.hasPrefix("d1") || $0.hasPrefix("c1") } ?? true, "\(nearest ?? "")")
        }
    }

    @Test func `changes nobody of another unit or of the whole province`() throws {
        let office = try Self.office()
        for name: UserName in ["p1-binh", "admin", "owner"] {
            for (title, change) in Self.changes {
                let error = #expect(throws: Refusal.self, "\(title)") { try office.write { try change($0, name) } }
                guard case .unknown(.user, name.text, _) = error else {
                    Issue.record("\(title) \(name): \(String(describing: error))")
                    continue
                }
            }
        }
        let binh = try office.read { try $0.person("p1-binh") }
        #expect(binh.unit == "p1" && binh.roles == ["clerk"] && !binh.isDisabled && !binh.canLogIn)
    }

    @Test func `changes the people of the unit and of those below`() throws {
        let office = try Self.office()
        for name: UserName in ["d1-lan", "c1-an"] {
            for (title, change) in Self.changes {
                #expect(throws: Never.self, "\(title)") { try office.write { try change($0, name) } }
            }
        }
        #expect(try office.read { try $0.person("c1-an") }.fullName == "Khác")
    }

    @Test func `changes nobody who may do more for the whole office`() throws {
        let office = try Self.office()
        let owner = try #require(try office.read { try $0.office(on: CivilDay.last) }.roles.first { $0.key == "owner" })
        for (title, change) in Self.changes {
            #expect(throws: Refusal.reach(.person("d1-owner", [owner])), "\(title)") { try office.write { try change($0, "d1-owner") } }
        }
    }

    @Test func `gives no unit but the own and those below, and no role that may do more for the whole office`() throws {
        let office = try Self.office()
        let own = try office.read { try $0.knownUnit("d1") }
        let owner = try #require(try office.read { try $0.office(on: CivilDay.last) }.roles.first { $0.key == "owner" })
        let tried: [([RoleKey], UnitCode?, Refusal?)] = [
            (["clerk"], nil, .reach(.unit(nil, own: own))), (["clerk"], "p1", .reach(.unit("p1", own: own))),
            (["clerk"], "nowhere", .reach(.unit("nowhere", own: own))),
            (["clerk", "owner"], "d1", .reach(.roles([owner]))), (["clerk", "supervisor"], "c1", nil), (["admin"], "d1", nil),
        ]
        for (index, (roles, unit, refusal)) in tried.enumerated() {
            let name = UserName("new-\(index)")
            func add() throws {
                try office.write {
                    try $0.addPerson(name, fullName: nil, roles: roles, unit: unit, password: "mây núi sông hồ", by: Self.district)
                }
            }
            func change() throws {
                try office.write { try $0.changePerson("d1-lan", fullName: nil, roles: roles, unit: unit, by: Self.district) }
            }
            if let refusal {
                #expect(throws: refusal) { try add() }
                #expect(throws: refusal) { try change() }
            } else {
                try add()
                try change()
            }
        }
        #expect(try office.read { try $0.people() }.filter { $0.name.text.hasPrefix("new-") }.map(\.name) == ["new-4", "new-5"])
    }

    @Test func `is one who may manage people`() throws {
        let office = try Self.office()
        for title in Self.changes.map(\.0) {
            let error = #expect(throws: Refusal.self, "\(title)") {
                try office.write { try Self.change($0, as: title, by: Actor(name: "d1-lan", roles: ["clerk"], unit: "d1")) }
            }
            guard case .role = error else {
                Issue.record("\(title): \(String(describing: error))")
                continue
            }
        }
    }

    private static func change(_ transaction: Transaction, as title: String, by actor: Actor) throws {
        let day = ImportOffice.now.day
        switch title {
        case "change": try transaction.changePerson("c1-an", fullName: nil, roles: [], unit: "d1", by: actor)
        case "password": try transaction.setPassword("mây núi sông hồ", of: "c1-an", by: actor)
        case "stand-in": try transaction.arrangeStandIn(for: "c1-an", "d1-lan", from: day, to: day, by: actor)
        default: try transaction.setDisabled(title == "disable", "c1-an", by: actor)
        }
    }

    @Test func `arranges nobody from elsewhere to stand in, and ends what was arranged for the own people only`() throws {
        let office = try Self.office()
        let day = ImportOffice.now.day
        let error = #expect(throws: Refusal.self) {
            try office.write { try $0.arrangeStandIn(for: "d1-lan", "p1-binh", from: day, to: day, by: Self.district) }
        }
        guard case .unknown(.user, "p1-binh", _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        try office.write { transaction in
            try transaction.addStandIn(for: "p1-binh", "d1-lan", from: day, to: day, by: "admin")
            try transaction.addStandIn(for: "c1-an", "d1-lan", from: day, to: day, by: "admin")
        }
        let known = try office.read { try $0.standIns(from: day) }
        #expect(throws: Refusal.self) { try office.write { try $0.endStandIn(known[0].id, by: Self.district) } }
        try office.write { try $0.endStandIn(known[1].id, by: Self.district) }
        #expect(try office.read { try $0.standIns(from: day) }.map(\.absent) == ["p1-binh"])
    }

    @Test func `takes the place of no administrator of the whole province`() throws {
        let office = try Self.office()
        for change: (Transaction) throws -> Void in [
            { try $0.setDisabled(true, "admin") }, { try $0.setRoles(["clerk"], of: "admin") },
            { try $0.setPlace(of: "admin", fullName: nil, unit: "d1") },
        ] {
            let error = #expect(throws: Refusal.self) { try office.write(change) }
            guard case .lastAdministrator("admin", _) = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
        }
        try office.write { try $0.setPlace(of: "admin", fullName: "Quản trị tỉnh", unit: nil) }
    }
}
