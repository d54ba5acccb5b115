public import Workflow

/// What came of moving dossiers onto a version, or of taking that back.
public struct MigrationReport: Hashable, Sendable {
    /// Where a dossier stands, as far as it matters to whoever moves it.
    public struct Place: Hashable, Sendable {
        /// Its state.
        public let state: StateKey
        /// What the state is called there.
        public let title: BilingualText
        /// When it is due; `nil` while its clock has not started or is paused.
        public let dueAt: Moment?
        /// When its clock stopped for good; `nil` while it is not resolved.
        public let stoppedAt: Moment?

        init(_ standing: Standing) {
            state = standing.state
            title = standing.stateDefinition?.title ?? BilingualText(vi: standing.state.text, en: standing.state.text)
            dueAt = standing.dueAt
            stoppedAt = standing.stoppedAt
        }

        fileprivate func isLate(at now: Moment) -> Bool { dueAt.map { $0 < stoppedAt ?? now } ?? false }
    }

    /// One dossier that was moved.
    public struct Moved: Hashable, Sendable {
        /// The dossier.
        public let number: DossierNumber
        /// Where it stood.
        public let from: Place
        /// Where it stands now.
        public let to: Place

        /// Whether it is due at another moment than before.
        public var isDueOtherwise: Bool { from.dueAt != to.dueAt }

        /// Whether the move alone makes it late: overdue while its clock runs, or resolved too late.
        public func isLateByIt(at now: Moment) -> Bool { to.isLate(at: now) && !from.isLate(at: now) }

        init(from before: Standing, to after: Standing) {
            number = before.number
            from = Place(before)
            to = Place(after)
        }
    }

    /// One dossier that was not moved, and why.
    public struct Refused: Hashable, Sendable {
        /// The dossier.
        public let number: DossierNumber
        /// Where it stands; `nil` where that could not be read.
        public let place: Place?
        /// Why not, all reasons.
        public let refusal: Refusal
    }

    /// The run, by which it can be taken back; `nil` when nothing was to be changed.
    public let run: Int?
    /// Those that were moved, by number.
    public let moved: [Moved]
    /// Those that were not, by number.
    public let refused: [Refused]
    /// How many are still to be tried, because there was no time for more.
    public let left: Int

    /// What came of a run.
    public init(run: Int?, moved: [Moved], refused: [Refused], left: Int = 0) {
        self.run = run
        self.moved = moved
        self.refused = refused
        self.left = left
    }
}
