internal import GRDB
public import Workflow

/// Why somebody who manages people may not manage these.
public enum ReachFault: Hashable, Sendable {
    /// The unit is neither the administrator's own, which is named, nor one below it; `nil` was the whole province.
    case unit(UnitCode?, own: SendingUnit)
    /// These roles may do for the whole office what the administrator may not.
    case roles([Role])
    /// The person has roles that may do for the whole office what the administrator may not.
    case person(UserName, [Role])
}

extension Permission {
    /// Whether it is about the whole office, whatever the unit of whoever has it; all else is narrowed to the person's unit.
    var isOfWholeOffice: Bool {
        switch self {
        case .publish, .calendarApply, .audit, .restore, .people: true
        case .submit, .attach, .assign, .extend, .pause, .resume, .undo, .importRegister, .watch: false
        }
    }
}

extension Snapshot {
    /// The people that somebody manages, by name: those of the own unit and of the units below it, or everybody for who has no unit.
    public func people(managedBy administrator: Actor) throws -> [PersonRecord] {
        try people(within: administrator.unit)
    }

    /// The people of a unit and of the units below it, by name; everybody for `nil`.
    public func people(within unit: UnitCode?) throws -> [PersonRecord] {
        guard let unit else { return try people() }
        let units = Set(try unitsBelow(unit))
        return try people().filter { $0.unit.map(units.contains) ?? false }
    }

    /// The person of a name, for somebody who manages people of one unit or of all.
    ///
    /// - Throws: ``Refusal/unknown(_:_:nearest:)``, also for a person of another unit, whose name is not given away.
    @discardableResult
    public func person(_ name: UserName, within unit: UnitCode?) throws -> PersonRecord {
        guard let unit else { return try person(name) }
        let known = try people(within: unit)
        if let person = known.first(where: { $0.name.text == name.text.kept }) { return person }
        throw Refusal.unknown(.user, name.text, nearest: nearestName(to: name.text, among: known.map(\.name.text)))
    }

    /// The units that an administrator can give, by code: the own one and those below it.
    public func units(givenBy administrator: Actor) throws -> [SendingUnit] {
        guard let own = administrator.unit else { return try units() }
        let below = Set(try unitsBelow(own))
        return try units().filter { below.contains($0.code) }
    }

    /// The roles that somebody may not give: of the whole office, an administrator of one unit gives away no more than he may do.
    public func rolesBeyond(_ administrator: Actor, on day: CivilDay) throws -> Set<RoleKey> {
        guard administrator.unit != nil else { return [] }
        // What a role may do from a later day on counts as well: it is given today.
        let offices = [try office(on: day), try office(on: CivilDay.last)]
        return Set(
            offices.flatMap { office in
                office.permissions.filter { $0.key.isOfWholeOffice && administrator.roles.isDisjoint(with: $0.value) }.flatMap(\.value)
            })
    }

    /// Why an administrator may look at a person but change nothing; `nil` when there is no reason.
    public func reachFault(of administrator: Actor, over person: PersonRecord, on day: CivilDay) throws -> ReachFault? {
        let beyond = try rolesBeyond(administrator, on: day).intersection(person.roles)
        return beyond.isEmpty ? nil : .person(person.name, try titled(beyond))
    }

    /// Refuses to give a unit or roles that an administrator may not give.
    func requireReach(of administrator: Actor, giving roles: [RoleKey], unit: UnitCode?, on day: CivilDay) throws {
        guard let own = administrator.unit else { return }
        let units = Set(try unitsBelow(own).map(\.text))
        guard let unit, units.contains(unit.text.kept) else { throw Refusal.reach(.unit(unit, own: try knownUnit(own))) }
        let beyond = try rolesBeyond(administrator, on: day).intersection(roles)
        if !beyond.isEmpty { throw Refusal.reach(.roles(try titled(beyond))) }
    }

    private func titled(_ roles: Set<RoleKey>) throws -> [Role] {
        try office(on: CivilDay.last).roles.filter { roles.contains($0.key) }
    }
}
