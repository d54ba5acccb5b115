/// Where a dossier can stand.
public struct State: Hashable, Sendable {
    /// The key of the state.
    public let key: StateKey
    /// What the office calls it.
    public let title: BilingualText
    /// The desk at which a dossier lies while it stands here.
    public let desk: DeskKey
    /// The roles that act here; what `role: acting` of an action means.
    public let acting: [RoleKey]
    /// Whether both clocks stand still here.
    public let pausesClock: Bool
    /// Whether a dossier ends here.
    public let isFinal: Bool
    /// Whether a dossier that ends here counts as resolved in the statistics; a withdrawn one does not.
    public let countsAsResolved: Bool
    /// The step budget of procedures that give none of their own.
    public let budget: Limit?
    /// How long a dossier stays at least before it may leave.
    public let minimumStay: Limit?

    /// A state as its definition says.
    public init(
        key: StateKey, title: BilingualText, desk: DeskKey, acting: [RoleKey] = [], pausesClock: Bool = false,
        isFinal: Bool = false, countsAsResolved: Bool = true, budget: Limit? = nil, minimumStay: Limit? = nil
    ) {
        self.key = key
        self.title = title
        self.desk = desk
        self.acting = acting
        self.pausesClock = pausesClock
        self.isFinal = isFinal
        self.countsAsResolved = countsAsResolved
        self.budget = budget
        self.minimumStay = minimumStay
    }
}
