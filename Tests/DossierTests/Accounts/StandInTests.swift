import Testing
import Workflow

@testable import Dossier

@Suite struct `A stand-in` {
    private static let today = ImportOffice.now.day

    private static func day(_ offset: Int) -> CivilDay { CivilDay(number: today.number + offset) }

    private static func names(_ office: ImportOffice, of name: UserName, on day: CivilDay) throws -> [UserName] {
        try office.read { try $0.absentees(of: name, on: day) }.map(\.name)
    }

    @Test func `acts from the first day to the last, both among them, and on no other`() throws {
        let office = try ImportOffice()
        try office.write { try $0.addStandIn(for: "appraiser", "clerk", from: Self.day(1), to: Self.day(3), by: "supervisor") }
        for (offset, holds) in [(0, false), (1, true), (2, true), (3, true), (4, false)] {
            #expect(try Self.names(office, of: "clerk", on: Self.day(offset)) == (holds ? ["appraiser"] : []), "\(offset)")
        }
        #expect(try Self.names(office, of: "appraiser", on: Self.day(2)) == [])
        let kept = try #require(try office.read { try $0.standIns(from: Self.today) }.first)
        #expect(kept.setBy == "supervisor" && !kept.isEnded)
        try office.write { transaction in
            let actor = try transaction.snapshot.actor("appraiser")
            try transaction.endStandIn(kept.id, by: actor)
        }
        #expect(try Self.names(office, of: "clerk", on: Self.day(2)) == [])
        #expect(try office.read { try $0.standIns(from: Self.today) } == [])
    }

    @Test func `is ended by who is away or manages people, and by nobody else`() throws {
        let office = try ImportOffice()
        func arrange() throws -> Int {
            try office.write { try $0.addStandIn(for: "appraiser", "clerk", from: Self.today, to: Self.day(2), by: "supervisor") }
            let arranged = try office.read { try $0.standIns(from: Self.today) }
            return arranged[arranged.count - 1].id
        }
        func end(_ id: Int, _ name: UserName) throws {
            try office.write { transaction in
                let actor = try transaction.snapshot.actor(name)
                try transaction.endStandIn(id, by: actor)
            }
        }
        let first = try arrange()
        #expect(throws: Refusal.self) { try end(first, "clerk") }
        #expect(try Self.names(office, of: "clerk", on: Self.today) == ["appraiser"])
        try end(first, "appraiser")
        #expect(throws: Refusal.standIn(.notAllowed)) { try end(first, "appraiser") }
        let manager = try office.read { snapshot in
            let place = try snapshot.office(on: Self.today)
            return try #require(try snapshot.people().first { place.grants(.people, to: $0.roles) && $0.name != "appraiser" }).name
        }
        try end(try arrange(), manager)
        #expect(try Self.names(office, of: "clerk", on: Self.today) == [])
    }

    @Test func `is refused for oneself, with the days turned round or gone, and under an unknown name`() throws {
        let office = try ImportOffice()
        func add(_ absent: UserName, _ standIn: UserName, _ from: Int, _ to: Int) throws {
            try office.write { try $0.addStandIn(for: absent, standIn, from: Self.day(from), to: Self.day(to), by: "supervisor") }
        }
        #expect(throws: Refusal.standIn(.samePerson)) { try add("clerk", "clerk", 0, 1) }
        #expect(throws: Refusal.standIn(.days)) { try add("appraiser", "clerk", 2, 1) }
        #expect(throws: Refusal.standIn(.days)) { try add("appraiser", "clerk", -3, -1) }
        #expect(throws: Refusal.unknown(.user, "clrk", nearest: "clerk")) { try add("appraiser", "clrk", 0, 1) }
        #expect(try office.read { try $0.standIns(from: Self.day(-9)) } == [])
        try add("appraiser", "clerk", 0, 0)
    }

    @Test func `wears the other's roles and unit until the last day is over`() throws {
        let office = try ImportOffice()
        let token = SessionToken()
        func clock(_ day: Int, _ hour: Int) -> Moment { Moment(minutes: ImportOffice.now.minutes + (day * 24 + hour) * 60) }
        try office.store.write(at: clock(0, 22)) { transaction in
            try transaction.setPlace(of: "appraiser", fullName: "Lý Thị Én", unit: "d1")
            try transaction.addStandIn(for: "appraiser", "clerk", from: Self.today, to: Self.today, by: "supervisor")
            try transaction.beginSession(of: "clerk", token: token)
            try transaction.act(for: "appraiser", in: token, as: "clerk")
        }
        func actor(at moment: Moment) throws -> Actor? { try office.read { try $0.session(token, at: moment) }?.actor }
        let hat = Actor(name: "clerk", roles: ["appraiser"], unit: "d1", standsInFor: "appraiser")
        #expect(try actor(at: clock(0, 23)) == hat)
        #expect(try actor(at: clock(1, 0)) == Actor(name: "clerk", roles: ["clerk"]))
    }

    @Test func `who has no such arrangement, or whose absent person was shut out, acts for oneself`() throws {
        let office = try ImportOffice()
        let token = SessionToken()
        try office.write { try $0.beginSession(of: "clerk", token: token) }
        #expect(throws: Refusal.standIn(.notAllowed)) { try office.write { try $0.act(for: "appraiser", in: token, as: "clerk") } }
        try office.write { try $0.addStandIn(for: "appraiser", "clerk", from: Self.day(1), to: Self.day(2), by: "supervisor") }
        #expect(throws: Refusal.standIn(.notAllowed)) { try office.write { try $0.act(for: "appraiser", in: token, as: "clerk") } }
        try office.write { transaction in
            try transaction.addStandIn(for: "owner", "clerk", from: Self.today, to: Self.today, by: "supervisor")
            try transaction.act(for: "owner", in: token, as: "clerk")
        }
        func absent() throws -> UserName? { try office.read { try $0.session(token, at: ImportOffice.now) }?.standsInFor?.name }
        #expect(try absent() == "owner")
        try office.write { try $0.setDisabled(true, "owner") }
        #expect(try absent() == nil)
        try office.write { try $0.setDisabled(false, "owner") }
        #expect(try absent() == "owner")
        try office.write { try $0.act(for: nil, in: token, as: "clerk") }
        #expect(try absent() == nil)
    }
}
