/// The name under which a person is known to the office.
public typealias UserName = Key<Actor>

/// Who acts: a person with roles, for one unit or for all.
public struct Actor: Hashable, Sendable {
    /// The name under which the office knows the person.
    public let name: UserName
    /// The roles the person has.
    public let roles: Set<RoleKey>
    /// The unit whose dossiers, with those of the units below it, the person acts for; `nil` means all.
    public let unit: UnitCode?
    /// The absent person in whose place this one acts, with that person's roles and unit; both names go on record.
    public let standsInFor: UserName?

    /// A person who acts.
    public init(name: UserName, roles: Set<RoleKey>, unit: UnitCode? = nil, standsInFor: UserName? = nil) {
        self.name = name
        self.roles = roles
        self.unit = unit
        self.standsInFor = standsInFor
    }

    /// Everybody whose hand it counts as: the person, and whoever the person stands in for.
    var hands: [UserName] { [name] + [standsInFor].compactMap(\.self) }
}
