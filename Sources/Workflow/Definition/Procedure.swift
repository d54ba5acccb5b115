/// A published administrative procedure: one dated version of it, and the process it runs on.
public struct Procedure: Hashable, Sendable {
    /// The level of government that decides.
    public enum Level: String, CaseIterable, Hashable, Sendable, Codable {
        case province, district, commune
        /// The State: the province sends the dossier up and waits for a decision from outside. No unit is of this level.
        case state

        /// The levels that a unit can be of.
        public static let ofUnits: [Level] = [.province, .district, .commune]

        /// The level of the units that send dossiers of this one: what the State decides is sent up by the province.
        public var ofUnit: Level { Self.ofUnits.contains(self) ? self : .province }
    }

    /// What the award is given for (Circular 03/2018/TT-BNV, form 0703.N).
    public enum Basis: String, CaseIterable, Hashable, Sendable, Codable {
        case merit, thematic, unplanned, external
        case longService = "long-service"
        case seniority, resistance
    }

    /// The titles that must stand in the record before, in consecutive years; a warning, never a block.
    public struct TitlesBefore: Hashable, Sendable {
        /// The award that must have been given.
        public let award: AwardKey
        /// In how many years in a row, up to the year before.
        public let years: Int
        /// How sure the rule is.
        public let status: FactStatus?

        /// A rule as its definition says.
        public init(award: AwardKey, years: Int, status: FactStatus? = nil) {
            self.award = award
            self.years = years
            self.status = status
        }
    }

    /// The end of a procedure: its version takes no dossiers, and says which procedure stands in its place.
    public struct Ending: Hashable, Sendable {
        /// The procedure that takes its dossiers from then on; `nil` when none does.
        public let successor: ProcedureKey?
        /// How sure that is.
        public let status: FactStatus?
        /// Where it was read.
        public let source: String?

        /// An end as its definition says.
        public init(successor: ProcedureKey?, status: FactStatus? = nil, source: String? = nil) {
            self.successor = successor
            self.status = status
            self.source = source
        }
    }

    /// The key, the same in every version.
    public let key: ProcedureKey
    /// The first day on which dossiers are received under this version.
    public let effective: CivilDay
    /// Its number in the province's list; `nil` for what is in no list.
    public let number: Int?
    /// What it is called, and how sure the name is.
    public let title: Stated<BilingualText>
    /// The level of government that decides.
    public let level: Level
    /// The award it gives; `nil` when it gives none, or each nominee names one.
    public let award: AwardKey?
    /// What the award is given for; `nil` when none is given.
    public let basis: Basis?
    /// The kinds of nominee it is open to; without any it takes no nominees.
    public let kinds: [NomineeKind]
    /// The code in the national database, where it is confirmed.
    public let nationalCode: String?
    /// The texts it stands on.
    public let legalBasis: [String]
    /// That it takes no dossiers from this version's first day on; `nil` while it does.
    public let ended: Ending?
    /// Whether its dossiers are counted by the one-door statistics; what the office plans for itself is not.
    public let isOneDoor: Bool
    /// The process it runs on.
    public let process: ProcessKey
    /// The statutory limit; `nil` leaves it to the process.
    public let limit: Stated<Term>?
    /// The office's own budgets for single states.
    public let steps: [StateKey: Limit]
    /// How sure the budgets are.
    public let stepsStatus: FactStatus?
    /// What a pause does, where it differs from the office.
    public let onReturn: PauseReturn?
    /// The cut-off, where it differs from the office.
    public let cutOff: TimeOfDay?
    /// Whether receipt is read strictly, where it differs from the office.
    public let strictReceipt: Bool?
    /// The papers of a dossier, in the order of the definition.
    public let documents: [RequiredDocument]
    /// When the council's vote carries, where it differs from the office.
    public let council: CouncilRule?
    /// The titles that must stand in the record before.
    public let titlesBefore: TitlesBefore?
    /// The examples it has to hold for, in the order of the definition.
    public let examples: [Example]

    /// A procedure as its definition says.
    public init(
        key: ProcedureKey, effective: CivilDay, number: Int? = nil, title: Stated<BilingualText>, level: Level,
        award: AwardKey? = nil, basis: Basis? = nil, kinds: [NomineeKind] = [], nationalCode: String? = nil, legalBasis: [String] = [],
        ended: Ending? = nil, isOneDoor: Bool = true,
        process: ProcessKey,
        limit: Stated<Term>? = nil, steps: [StateKey: Limit] = [:], stepsStatus: FactStatus? = nil,
        onReturn: PauseReturn? = nil, cutOff: TimeOfDay? = nil, strictReceipt: Bool? = nil,
        documents: [RequiredDocument] = [], council: CouncilRule? = nil, titlesBefore: TitlesBefore? = nil,
        examples: [Example] = []
    ) {
        self.key = key
        self.effective = effective
        self.number = number
        self.title = title
        self.level = level
        self.award = award
        self.basis = basis
        self.kinds = kinds
        self.nationalCode = nationalCode
        self.legalBasis = legalBasis
        self.ended = ended
        self.isOneDoor = isOneDoor
        self.process = process
        self.limit = limit
        self.steps = steps
        self.stepsStatus = stepsStatus
        self.onReturn = onReturn
        self.cutOff = cutOff
        self.strictReceipt = strictReceipt
        self.documents = documents
        self.council = council
        self.titlesBefore = titlesBefore
        self.examples = examples
    }
}

/// A paper of a dossier (thành phần hồ sơ).
public struct RequiredDocument: Hashable, Sendable {
    /// The key of the paper.
    public let key: DocumentKey
    /// What the office calls it.
    public let title: BilingualText
    /// Whether a dossier is incomplete without it.
    public let isRequired: Bool

    /// A paper as its procedure says.
    public init(key: DocumentKey, title: BilingualText, isRequired: Bool = true) {
        self.key = key
        self.title = title
        self.isRequired = isRequired
    }
}

/// Who can be nominated.
public enum NomineeKind: String, CaseIterable, Hashable, Sendable, Codable {
    case individual, collective, household
}
