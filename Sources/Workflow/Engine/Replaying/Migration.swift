/// A dossier moved onto other versions of its definitions, on purpose.
///
/// Its clocks are carried over: what has started stays started at the same moment, with the same pauses and extensions. Only the
/// limits are those of the new versions from now on.
public struct Migration: Hashable, Sendable, Codable {
    /// The run that it belongs to; what a run has done is taken back together.
    public let run: Int
    /// The versions that it runs under from now on.
    public let pins: Pins
    /// What states are called from now on, by the key they had; those that keep their key are not named.
    public let states: [String: String]
    /// `true` where the clocks ran and stand still from this on, because the new version lets them; else `nil`.
    public private(set) var beginsPause: Bool?

    /// A dossier moved onto other versions.
    public init(run: Int, pins: Pins, states: [StateKey: StateKey]) {
        self.run = run
        self.pins = pins
        self.states = Dictionary(uniqueKeysWithValues: states.filter { $0 != $1 }.map { ($0.text, $1.text) })
    }

    /// The same, with what it does to the clocks of a dossier.
    func recorded(from before: Standing, to after: Standing) -> Migration {
        var recorded = self
        recorded.beginsPause = !before.isPaused && after.isPaused ? true : nil
        return recorded
    }

    /// What a state is called from now on.
    public func state(_ old: StateKey) -> StateKey {
        states[old.text].map { StateKey($0) } ?? old
    }
}

/// A dossier whose unit merged into another (sáp nhập đơn vị).
public struct Transfer: Hashable, Sendable, Codable {
    /// The unit that sent it.
    public let from: UnitCode
    /// The unit that stands in its place.
    public let to: UnitCode

    /// A dossier that passes from one unit to another.
    public init(from: UnitCode, to: UnitCode) {
        self.from = from
        self.to = to
    }
}
