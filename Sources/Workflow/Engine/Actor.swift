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

    /// A person who acts.
    public init(name: UserName, roles: Set<RoleKey>, unit: UnitCode? = nil) {
        self.name = name
        self.roles = roles
        self.unit = unit
    }
}
