/// Why a history does not add up.
public enum ReplayProblem: Error, Hashable, Sendable {
    /// It does not begin with a submission or an import.
    case noBeginning
    /// The content of an entry cannot be read.
    case unreadable(Int)
    /// An entry is not the next in line.
    case outOfSequence(Int)
    /// An entry happened before the one it follows.
    case outOfOrder(Int)
    /// A move does not start where the dossier stood.
    case wrongState(sequence: Int, stood: StateKey)
    /// An entry takes back what cannot be taken back.
    case nothingToUndo(Int)
    /// An entry names a version of the calendar that is not on record.
    case unknownCalendar(Int)
    /// A move names an action that the process does not have.
    case unknownAction(sequence: Int, action: ActionKey)
    /// A migration names versions that are not on record.
    case unknownVersions(Int)
}
