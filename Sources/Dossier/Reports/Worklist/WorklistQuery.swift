public import Workflow

/// What somebody wants to see of the work: every word that is set narrows the list further.
public struct WorklistQuery: Hashable, Sendable {
    /// Whose work.
    public enum Holder: Hashable, Sendable {
        /// Everybody's.
        case all
        /// What a person has, and what nobody has and stands where one of the roles acts, as the dossier's own process says.
        case mine(UserName, roles: Set<RoleKey>)
    }

    /// How a dossier was resolved towards its statutory due moment.
    public enum Resolution: String, CaseIterable, Hashable, Sendable {
        /// On an earlier day than the due day.
        case early
        /// In time on the due day, or without one.
        case onTime
        /// After the due moment.
        case late
    }

    /// Whose work.
    public var holder = Holder.all
    /// The part of the work by what is due when.
    public var band: WorklistBand?
    /// The states they stand in; empty is any.
    public var states: Set<StateKey> = []
    /// The process they follow; `nil` is any.
    public var process: ProcessKey?
    /// Their procedures; empty is any.
    public var procedures: Set<ProcedureKey> = []
    /// The unit that sent them, or one above it.
    public var unit: UnitCode?
    /// The unit that sent them itself, not one below it.
    public var sender: UnitCode?
    /// Who has them.
    public var assignee: UserName?
    /// Only those that nobody has.
    public var isUnassigned = false
    /// The desk they lie at.
    public var desk: DeskKey?
    /// The level of government that decides.
    public var level: Procedure.Level?
    /// An award that a nominee on the list is proposed for.
    public var award: AwardKey?
    /// What the award is given for.
    public var basis: Procedure.Basis?
    /// Words of a name on the list, of the unit or of the number, each by its beginning, without regard to diacritics and case.
    public var search: String?
    /// The clock that has run out.
    public var overdueClock: DueLine.Clock?
    /// Whether the statutory clock has not stopped yet: what is in progress.
    public var isInProgress = false
    /// How they were resolved.
    public var resolution: Resolution?
    /// The days on which they were resolved.
    public var resolved: DayRange?
    /// The days on which they were received.
    public var received: DayRange?
    /// Only those with something in their history that was recorded, on this day or later, on a later day than it happened.
    ///
    /// Taking over a register and counting anew by a new calendar are no late entries.
    public var enteredLateSince: CivilDay?
    /// Only those that have waited for more than so many working days since their clocks were stopped.
    public var pausedLongerThan: Int?
    /// How many at most.
    public var limit = 50
    /// The ``WorklistPage/next`` of the page before; any other text begins at the beginning.
    public var after: String?

    /// All dossiers, the first page.
    public init() {}
}

/// Days from one to another, both included; an end that is missing is open.
public struct DayRange: Hashable, Sendable {
    /// The first day.
    public var from: CivilDay?
    /// The last day.
    public var to: CivilDay?

    /// Days from one to another.
    public init(from: CivilDay?, to: CivilDay?) {
        self.from = from
        self.to = to
    }
}
