internal import GRDB
public import Workflow

extension Snapshot {
    /// The roles that may keep council sessions: those that may do an action with a vote, in a process in force on a day.
    public func councilRoles(on day: CivilDay) throws -> Set<RoleKey> {
        var roles: Set<RoleKey> = []
        for key in try keys(of: .process) {
            guard case .process(let process)? = try version(.process, key, on: day)?.definition else { continue }
            for action in process.actions where action.vote != nil {
                switch action.permission {
                case .roles(let named): roles.formUnion(named)
                case .acting: roles.formUnion(action.from.flatMap { process.state($0)?.acting ?? [] })
                }
            }
        }
        return roles
    }

    /// Refuses a person who may not keep council sessions.
    ///
    /// - Throws: ``Refusal/role(needed:)``.
    public func requireCouncil(of actor: Actor, on day: CivilDay) throws {
        let needed = try councilRoles(on: day)
        guard actor.roles.isDisjoint(with: needed) else { return }
        throw Refusal.role(needed: try office(on: day).roles.filter { needed.contains($0.key) })
    }

    /// Refuses a person of a unit a session that is neither of that unit nor of one below it.
    ///
    /// - Throws: ``Refusal/council(_:)``.
    public func requireUnit(of session: CouncilSession, for actor: Actor) throws {
        if try !acts(actor, for: session.unit) { throw Refusal.council([.otherUnit(session.unit)]) }
    }

    /// Whether a person acts for a unit; `nil` is the province.
    func acts(_ actor: Actor, for unit: UnitCode?) throws -> Bool {
        guard let own = actor.unit else { return true }
        return try unit.map { try isUnit($0, within: own) } ?? false
    }

    /// Whether a unit is another one, or stands below it.
    func isUnit(_ unit: UnitCode, within other: UnitCode) throws -> Bool {
        try unitPath(unit).contains { $0.code == other }
    }

    /// A session that a person may change, as the person saw it.
    ///
    /// - Throws: ``Refusal`` when the person may not, when it is closed, and when another hand has changed it since.
    func openSession(_ id: Int, seen revision: Int, by actor: Actor, at now: Moment) throws -> CouncilSession {
        try requireCouncil(of: actor, on: now.day)
        let session = try councilSession(id)
        try requireUnit(of: session, for: actor)
        if let moment = session.closedAt, let name = session.closedBy { throw Refusal.council([.closed(by: name, at: moment)]) }
        if session.revision != revision { throw Refusal.councilMeanwhile(by: session.madeBy, at: session.changedAt) }
        return session
    }
}
