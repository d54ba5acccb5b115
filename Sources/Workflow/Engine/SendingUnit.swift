/// The code of a unit, as `so-y-te`.
public typealias UnitCode = Key<SendingUnit>

/// A unit that sends dossiers: a department, a district, a commune.
public struct SendingUnit: Hashable, Sendable {
    /// The code of the unit.
    public let code: UnitCode
    /// What it is called.
    public let name: String
    /// The level of government it stands on.
    public let level: Procedure.Level
    /// The unit it belongs to, as a commune to its district.
    public let parent: UnitCode?

    /// A unit of the province.
    public init(code: UnitCode, name: String, level: Procedure.Level, parent: UnitCode? = nil) {
        self.code = code
        self.name = name
        self.level = level
        self.parent = parent
    }
}
