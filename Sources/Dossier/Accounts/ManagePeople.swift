internal import GRDB
public import Workflow

/// What an administrator does with people: each verb asks, in the same transaction, whether he may manage people at all and these.
extension Transaction {
    /// Adds a person with a first password, which has to be changed at the first log-in.
    ///
    /// - Throws: ``Refusal/reach(_:)`` for a unit or a role that the administrator may not give, and what ``addUser(_:roles:unit:)`` throws.
    public func addPerson(
        _ name: UserName, fullName: String?, roles: [RoleKey], unit: UnitCode?, password: String, by administrator: Actor
    ) throws {
        try snapshot.require(.people, of: administrator, on: now.day)
        try snapshot.requireReach(of: administrator, giving: roles, unit: unit, on: now.day)
        try addUser(name, roles: roles, unit: unit)
        try setPlace(of: name, fullName: fullName, unit: unit)
        try setPassword(password, of: name, mustChange: true)
    }

    /// Gives a person another shown name, unit and roles.
    ///
    /// - Throws: ``Refusal/unknown(_:_:nearest:)`` for a person out of reach; ``Refusal/reach(_:)`` for what may not be given or changed.
    public func changePerson(
        _ name: UserName, fullName: String?, roles: [RoleKey], unit: UnitCode?, by administrator: Actor
    ) throws {
        try requireManaged(name, by: administrator)
        try snapshot.requireReach(of: administrator, giving: roles, unit: unit, on: now.day)
        try setRoles(roles, of: name)
        try setPlace(of: name, fullName: fullName, unit: unit)
    }

    /// Shuts a person out, or lets the person in again.
    ///
    /// - Throws: As ``changePerson(_:fullName:roles:unit:by:)``.
    public func setDisabled(_ isDisabled: Bool, _ name: UserName, by administrator: Actor) throws {
        try requireManaged(name, by: administrator)
        try setDisabled(isDisabled, name)
    }

    /// Sets the password of a person, who has to choose another one at the next log-in.
    ///
    /// - Throws: As ``changePerson(_:fullName:roles:unit:by:)``.
    public func setPassword(_ password: String, of name: UserName, by administrator: Actor) throws {
        try requireManaged(name, by: administrator)
        try setPassword(password, of: name, mustChange: true)
    }

    /// Arranges that somebody acts for a person who is away: for oneself everybody does, for another an administrator.
    ///
    /// Who stands in is somebody of the unit of whoever arranges it, or of a unit below.
    ///
    /// - Throws: As ``changePerson(_:fullName:roles:unit:by:)``, and ``Refusal/standIn(_:)``.
    public func arrangeStandIn(for absent: UserName, _ standIn: UserName, from: CivilDay, to: CivilDay, by actor: Actor) throws {
        if absent != actor.name { try requireManaged(absent, by: actor) }
        try snapshot.person(standIn, within: actor.unit)
        try addStandIn(for: absent, standIn, from: from, to: to, by: actor.name)
    }

    /// Ends an arrangement before its time: one of one's own, or one for a person whom the administrator manages.
    ///
    /// - Throws: As ``changePerson(_:fullName:roles:unit:by:)``; ``Refusal/standIn(_:)`` when no such arrangement is left.
    public func endStandIn(_ id: Int, by actor: Actor) throws {
        guard let known = try snapshot.standIns(from: now.day).first(where: { $0.id == id }) else {
            throw Refusal.standIn(.notAllowed)
        }
        if known.absent != actor.name { try requireManaged(known.absent, by: actor) }
        try endStandIn(id)
    }

    /// Refuses whoever may not manage people, or not this one.
    private func requireManaged(_ name: UserName, by administrator: Actor) throws {
        try snapshot.require(.people, of: administrator, on: now.day)
        let person = try snapshot.person(name, within: administrator.unit)
        if let fault = try snapshot.reachFault(of: administrator, over: person, on: now.day) { throw Refusal.reach(fault) }
    }
}
