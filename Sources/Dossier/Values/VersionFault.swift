public import Workflow

/// Why a version of a definition cannot be published, or dossiers cannot be moved onto it: facts, without words.
public enum VersionFault: Hashable, Sendable {
    /// A version of that day was published, and says something else; where it is known, what.
    case published(key: String, effective: CivilDay, changes: [Change])
    /// Some of its examples come out otherwise than it says.
    case examples([ExampleResult])
    /// Dossiers that were received from that day on have been resolved under the version before it; from `free` on none were.
    case resolvedSince(key: String, effective: CivilDay, dossiers: [DossierNumber], free: CivilDay)
    /// The procedure ends without a successor, and dossiers of it run.
    case runningWithoutSuccessor(ProcedureKey, dossiers: [DossierNumber])
    /// The procedure ended on that day; the successor takes its dossiers, if there is one.
    case ended(ProcedureKey, on: CivilDay, successor: ProcedureKey?)
    /// The procedure has an end already, from that day on; the successor takes its dossiers, if there is one.
    case endedAlready(ProcedureKey, on: CivilDay, successor: ProcedureKey?)
    /// The procedure cannot end before a version that is published already, and takes dossiers again from that day on.
    case goesOnLater(ProcedureKey, from: CivilDay)
    /// The procedure cannot take the place of one that ends on that day, since it begins only later.
    case successorBegins(ProcedureKey, on: CivilDay, from: CivilDay)
    /// The procedure cannot take the place of one that ends on that day, since it has ended itself.
    case successorEnded(ProcedureKey, on: CivilDay, since: CivilDay)
    /// Following successors leads from the procedure back to it, or in a circle: the procedures on the way, the last one a second time.
    case circle([ProcedureKey])
    /// Nothing of this key is in force yet on that day; the first version begins later.
    case notYet(key: String, on: CivilDay, first: CivilDay)
    /// Somebody is drafting the version of that day, and the draft says something else.
    case drafted(key: String, effective: CivilDay, by: UserName, at: Moment)
    /// The text of a draft would become another definition, or a version of another day, than the one that is drafted.
    case strayed(drafted: Named, text: Named)
    /// The run was taken back while it moved dossiers.
    case runUndone(Int)
    /// A run onto the same version was interrupted, and gives states other names.
    case runUnfinished(Int, states: [StateKey: StateKey])
    /// The file does not say from what day on it holds.
    case withoutDay
    /// Of versions that are published together, these stand in the way.
    case together([InFile])

    /// A version by what it is of and from when on.
    public struct Named: Hashable, Sendable {
        /// Whether it is of a process, a procedure or the office.
        public let kind: Definition.Kind
        /// The key.
        public let key: String
        /// The first day.
        public let effective: CivilDay

        /// A version by kind, key and day.
        public init(kind: Definition.Kind, key: String, effective: CivilDay) {
            self.kind = kind
            self.key = key
            self.effective = effective
        }
    }

    /// What stands against the version of one file.
    public struct InFile: Hashable, Sendable {
        /// The file, as the caller named it.
        public let path: String
        /// Why its version cannot be published.
        public let fault: VersionFault
    }
}

/// Why units cannot be merged, or a unit takes no dossiers: facts, without words.
public enum MergerFault: Hashable, Sendable {
    /// The unit merged into another.
    case merged(UnitCode, into: UnitCode, on: CivilDay)
    /// It would become part of itself, or of one of its own parts.
    case circle(UnitCode, into: UnitCode)
    /// A unit of the province would become part of one of a lower level.
    case lowered(UnitCode, into: UnitCode)
}
