/// The number of a dossier, as `H37.12-180827-0001`; an imported dossier keeps the number it had.
public typealias DossierNumber = Key<Standing>

/// Where a dossier stands: everything that its history adds up to, and nothing else.
///
/// A standing is only ever made by replaying a history; every due moment is counted from it anew.
public struct Standing: Hashable, Sendable {
    /// A stay in a state, and what to come back to when a later action leads back here.
    public struct Stay: Hashable, Sendable {
        /// The state.
        public let state: StateKey
        /// When this stay began; its step budget counts from here.
        public var enteredAt: Moment
        /// The pauses of the step clock.
        public var pauses: [Pause] = []
        /// The results of the nominees when the stay began.
        public let results: [NomineeResult]
        /// When the statutory clock had stopped, if it had when the stay began or was stopped by the move that began it.
        public internal(set) var stoppedAt: Moment?
        /// How many decisions, in force or cancelled, were on record when the stay began.
        public let decisions: Int
    }

    /// An action that was done, as far as later rules ask for it.
    public struct Deed: Hashable, Sendable {
        /// Who did it.
        public let actor: UserName
        /// In whose place, if in somebody's.
        public let onBehalfOf: UserName?
        /// When it happened.
        public let occurredAt: Moment

        /// Whether somebody counts as having done it: by the own hand, or by that of a stand-in.
        func isBy(_ name: UserName) -> Bool { actor == name || onBehalfOf == name }
    }

    /// A decision on record, in force or cancelled. A cancelled decision keeps its number.
    public struct RecordedDecision: Hashable, Sendable {
        /// The entry that recorded it.
        public let sequence: Int
        /// The decision.
        public let decision: DecisionRecord
        /// When it was cancelled.
        public var cancelledAt: Moment?
        /// Why it was cancelled.
        public var cancelledReason: String?
    }

    /// What can be taken back: the last entry that still counts.
    public struct LastDeed: Hashable, Sendable {
        /// The sequence number of the entry.
        public let sequence: Int
        /// What was done.
        public let event: Event
    }

    /// The number of the dossier.
    public let number: DossierNumber
    /// What it runs under.
    public internal(set) var rules: Rules
    /// What it was resolved under, if it was moved onto other rules since.
    var resolvedUnder: Rules?
    /// The versions of the definitions it is pinned to.
    public internal(set) var pins: Pins
    /// The unit that sent it, or the one that this unit merged into.
    public internal(set) var unit: UnitCode
    /// The units it was of before, in their order, where units merged.
    public internal(set) var formerUnits: [UnitCode] = []
    /// How it came in; `nil` when it was imported.
    public let channel: Channel?
    /// Who is proposed, in the order of the list.
    public let nominees: [Nominee]
    /// When it was handed in.
    public let receivedAt: Moment
    /// What was entered when it was handed in, by field; what actions enter later under the same name does not change it.
    public internal(set) var handedIn: [FieldKey: String] = [:]

    /// How many entries its history has.
    public internal(set) var revision = 0
    /// Who made the last entry.
    public internal(set) var lastActor: UserName
    /// When the last entry happened.
    public internal(set) var lastOccurredAt: Moment
    /// The calendar that due moments are counted with.
    public internal(set) var calendar: BusinessCalendar
    /// The stays that lead to where it stands, the present one last; never empty.
    public internal(set) var trail: [Stay]
    /// The result of each nominee, in the order of the list.
    public internal(set) var results: [NomineeResult]
    /// The papers that have come in.
    public internal(set) var papers: Set<DocumentKey> = []
    /// What had come in before migrations, as the rules called it under which it came in.
    var papersBefore: [RequiredDocument] = []
    /// The files that came with papers.
    public internal(set) var files: [Attachment] = []
    /// What was entered on submission and at actions, by field; the last entry of a field counts.
    public internal(set) var fields: [FieldKey: String] = [:]
    /// The actions done, oldest first.
    public internal(set) var deeds: [ActionKey: [Deed]] = [:]
    /// The decisions on record.
    public internal(set) var decisions: [RecordedDecision] = []
    /// Who has it.
    public internal(set) var assignee: UserName?
    /// When the statutory clock started.
    public internal(set) var acceptedAt: Moment?
    /// When the statutory clock stopped.
    public internal(set) var stoppedAt: Moment?
    /// The pauses of the statutory clock.
    public internal(set) var pauses: [Pause] = []
    /// Whether a supervisor has stopped the clocks.
    public internal(set) var isHeld = false
    /// The extension of the due day.
    public internal(set) var extensions: [Extension] = []
    /// What can be taken back.
    public internal(set) var lastDeed: LastDeed?

    /// The state it stands in.
    public var state: StateKey { trail[trail.count - 1].state }

    /// The stay in that state.
    public internal(set) var stay: Stay {
        get { trail[trail.count - 1] }
        set { trail[trail.count - 1] = newValue }
    }

    /// The definition of the state it stands in; `nil` only when the record was tampered with.
    public var stateDefinition: State? { rules.process.state(state) }

    /// Whether the clocks stand still: because of the state, or because a supervisor stopped them.
    public var isPaused: Bool {
        stoppedAt == nil && (isHeld || stateDefinition?.pausesClock == true)
    }

    /// The decision in force, if there is one.
    public var decision: DecisionRecord? {
        decisions.last { $0.cancelledAt == nil }?.decision
    }

    /// When it was resolved, by a decision or a refusal; `nil` while it runs and when it was withdrawn.
    public var decidedAt: Moment? {
        stateDefinition?.countsAsResolved == false ? nil : stoppedAt
    }

    /// The required papers that have not come in, in the order of the procedure.
    public var missingPapers: [RequiredDocument] {
        rules.procedure.documents.filter { $0.isRequired && !papers.contains($0.key) }
    }

    /// The papers that have come in and that the procedure no longer asks for, since a migration changed what it asks for; as they
    /// were called when they came in.
    public var formerPapers: [RequiredDocument] {
        let asked = Set(rules.procedure.documents.map(\.key))
        return papersBefore.filter { !asked.contains($0.key) }
    }
}
