internal import GRDB
public import Workflow

extension Transaction {
    /// Gives a person other roles; what was there before no longer counts.
    ///
    /// - Throws: ``Refusal/unknown(_:_:nearest:)``; ``Refusal/lastAdministrator(_:needed:)`` when nobody could manage people any more.
    public func setRoles(_ roles: [RoleKey], of name: UserName) throws {
        let person = try snapshot.person(name)
        let known = try snapshot.office(on: CivilDay.last).roles.map(\.key.text)
        for role in roles where !known.contains(role.text) {
            throw Refusal.unknown(.role, role.text, nearest: nearestName(to: role.text, among: known))
        }
        try keepAdministrator(person, with: Set(roles), unit: person.unit)
        try db.execute(sql: "DELETE FROM user_role WHERE user = ?", arguments: [person.name.text])
        for role in Set(roles) {
            try db.execute(sql: "INSERT INTO user_role (user, role) VALUES (?, ?)", arguments: [person.name.text, role.text])
        }
    }

    /// Changes what a person is called and whose dossiers the person sees.
    ///
    /// - Throws: ``Refusal/unknown(_:_:nearest:)``; ``Refusal/lastAdministrator(_:needed:)`` when nobody could manage everybody any more.
    public func setPlace(of name: UserName, fullName: String?, unit: UnitCode?) throws {
        let person = try snapshot.person(name)
        let shown = fullName?.kept.nonEmpty
        if let shown, !shown.isWritable { throw Refusal.unwritable(.user, shown) }
        if let unit { try snapshot.knownUnit(unit) }
        try keepAdministrator(person, with: person.isDisabled ? [] : person.roles, unit: unit)
        try db.execute(
            sql: "UPDATE user SET full_name = ?, unit = ? WHERE name = ?", arguments: [shown, unit?.text.kept, person.name.text])
    }

    /// Shuts a person out, here and on the command line, or lets the person in again. What the person did stays on record.
    ///
    /// - Throws: ``Refusal/unknown(_:_:nearest:)``; ``Refusal/lastAdministrator(_:needed:)`` when nobody could manage people any more.
    public func setDisabled(_ isDisabled: Bool, _ name: UserName) throws {
        let person = try snapshot.person(name)
        if isDisabled == person.isDisabled { return }
        if isDisabled { try keepAdministrator(person, with: [], unit: person.unit) }
        try db.execute(
            sql: "UPDATE user SET disabled_at = ? WHERE name = ?", arguments: [isDisabled ? now.iso : nil, person.name.text])
        if isDisabled { try endSessions(of: name) }
    }

    /// Refuses to leave a person with these roles and this unit when the person is the last who may manage people.
    ///
    /// Who manages the people of one unit only takes the place of nobody who manages all. Where nobody may, nobody is the last.
    private func keepAdministrator(_ person: PersonRecord, with roles: Set<RoleKey>, unit: UnitCode?) throws {
        let office = try snapshot.office(on: CivilDay.last)
        let needed = office.permissions[.people] ?? []
        let all = try snapshot.holders(of: .people)
        let ofProvince = all.filter { $0.unit == nil }
        let stays = !roles.isDisjoint(with: needed) && (unit == nil || ofProvince.isEmpty)
        guard !stays, (ofProvince.isEmpty ? all : ofProvince).map(\.name) == [person.name] else { return }
        throw Refusal.lastAdministrator(person.name, needed: office.roles.filter { needed.contains($0.key) })
    }
}
