internal import GRDB
public import Workflow

extension Snapshot {
    /// The person of a name.
    ///
    /// - Throws: ``Refusal/unknown(_:_:nearest:)`` with the nearest known name; ``Refusal/disabled(_:)`` for one who was shut out.
    @discardableResult
    public func actor(_ name: UserName) throws -> Actor {
        let person = try person(name)
        if person.isDisabled { throw Refusal.disabled(person.name) }
        return Actor(name: person.name, roles: person.roles, unit: person.unit)
    }

    /// Everybody who has one of the roles that a permission asks for, but for those who were shut out.
    public func holders(of permission: Permission) throws -> [PersonRecord] {
        let roles = try office(on: CivilDay.last).permissions[permission] ?? []
        return try people().filter { !$0.isDisabled && !$0.roles.isDisjoint(with: roles) }
    }

    /// Whether anybody has one of the roles that a permission asks for, and was not shut out.
    public func hasAnybody(for permission: Permission) throws -> Bool {
        try !holders(of: permission).isEmpty
    }

    /// Refuses a person who has none of the roles that a permission asks for.
    public func require(_ permission: Permission, of actor: Actor, on day: CivilDay) throws {
        let office = try office(on: day)
        let needed = office.permissions[permission] ?? []
        if actor.roles.isDisjoint(with: needed) { throw Refusal.role(needed: office.roles.filter { needed.contains($0.key) }) }
    }
}

extension Transaction {
    /// Adds a person with roles, for one unit or for all.
    public func addUser(_ name: UserName, roles: [RoleKey], unit: UnitCode?) throws {
        let kept = name.text.kept
        guard kept.isWritable else { throw Refusal.unwritable(.user, name.text) }
        let known = try snapshot.office(on: CivilDay.last).roles.map(\.key.text)
        for role in roles where !known.contains(role.text) {
            throw Refusal.unknown(.role, role.text, nearest: nearestName(to: role.text, among: known))
        }
        if let unit { try snapshot.knownUnit(unit) }
        let exists = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM user WHERE name = ?)", arguments: [kept]) ?? false
        if exists { throw Refusal.taken(.user, kept) }
        try db.execute(sql: "INSERT INTO user (name, unit) VALUES (?, ?)", arguments: [kept, unit?.text.kept])
        for role in Set(roles) {
            try db.execute(sql: "INSERT INTO user_role (user, role) VALUES (?, ?)", arguments: [kept, role.text])
        }
    }
}
