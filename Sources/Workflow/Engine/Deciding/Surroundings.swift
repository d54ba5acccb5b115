/// What the rest of the record knows about a dossier: everything that `decide` may ask and that is not in its own history.
public struct Surroundings: Hashable, Sendable {
    /// A decision number that is on record already.
    public struct NumberInUse: Hashable, Sendable {
        /// The dossier it stands in.
        public let dossier: DossierNumber
        /// The decision.
        public let decision: DecisionRecord
        /// Whether it was cancelled there.
        public let isCancelled: Bool
        /// Why it was cancelled.
        public let cancelledReason: String?

        /// A decision number on record.
        public init(dossier: DossierNumber, decision: DecisionRecord, isCancelled: Bool, cancelledReason: String?) {
            self.dossier = dossier
            self.decision = decision
            self.isCancelled = isCancelled
            self.cancelledReason = cancelledReason
        }
    }

    /// The dossier's unit and the units above it.
    public var unitPath: [SendingUnit] = []
    /// Who decides: `province`, or the code of the district or commune.
    public var authority = ""
    /// Every use of the decision number that is being entered, for the same authority and year.
    public var numbersInUse: [NumberInUse] = []
    /// Nominees who stand for the same award in another open dossier, with its number.
    public var standingElsewhere: [String] = []
    /// Nominees for whom the record does not show the titles asked for before.
    public var shortOfTitles: [String] = []

    /// Nothing known.
    public init() {}
}
