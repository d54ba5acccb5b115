public import Workflow

/// Why a verb of the office did nothing: facts, without words.
public enum Refusal: Error, Hashable, Sendable {
    /// What a name stands for.
    public enum Subject: String, Hashable, Sendable {
        case dossier, user, unit, procedure, action, process, role, state, assignee, award, session, version, run
    }

    /// There is nothing of this name; `nearest` is the known name most like it.
    case unknown(Subject, String, nearest: String?)
    /// There is something of this name already.
    case taken(Subject, String)
    /// The office's rules do not allow it; all reasons, and what the dossier runs under where it is about one.
    case blocked([Blocker], under: Rules?)
    /// Somebody else moved the dossier first, or it is not where the person thought.
    case movedMeanwhile(Conflict)
    /// The content of a file is wrong; all faults.
    case content(file: String, [ContentFault])
    /// The person has none of the roles that the office asks for.
    case role(needed: [Role])
    /// The definitions have errors and cannot be published.
    case definitions([Problem])
    /// The file that was to be looked at has errors.
    case unreadable([Problem])
    /// A text that has to be there is blank, or holds signs that cannot be written.
    case unwritable(Subject, String)
    /// The person was shut out.
    case disabled(UserName)
    /// The person is the last who may manage people, by one of these roles, and has to stay so.
    case lastAdministrator(UserName, needed: [Role])
    /// The person manages people of one unit only, and not these.
    case reach(ReachFault)
    /// The password will not do.
    case password(PasswordFault)
    /// Somebody cannot stand in like this.
    case standIn(StandInFault)
    /// Nothing is ever recorded before it happened.
    case inFuture(given: Moment, now: Moment)
    /// A council session cannot be kept like this; all faults.
    case council([CouncilFault])
    /// Somebody else changed the council session since the person saw it.
    case councilMeanwhile(by: UserName, at: Moment)
    /// A version cannot be published, or dossiers not moved onto it.
    case version(VersionFault)
    /// A unit cannot be merged, or takes no dossiers any more.
    case merger(MergerFault)
    /// Somebody else saved the draft since the person saw it.
    case draftMeanwhile(by: UserName, at: Moment)
}

/// Who moved a dossier, when, and where it stands now.
public struct Conflict: Hashable, Sendable {
    /// The dossier.
    public let number: DossierNumber
    /// Who made the last entry.
    public let actor: UserName
    /// When that happened.
    public let occurredAt: Moment
    /// Where the dossier stands now.
    public let state: StateKey
    /// What that state is called.
    public let stateTitle: BilingualText
    /// The state that was expected, if one was named.
    public let expected: StateKey?
}

/// One fault in the content of a file.
public struct ContentFault: Hashable, Sendable {
    /// What is wrong.
    public enum Fact: Hashable, Sendable {
        /// The file is empty.
        case empty
        /// The file is not UTF-8.
        case encoding
        /// The file cannot be read.
        case unreadable(String)
        /// A quoted cell does not end.
        case quoteOpen
        /// A row has more or fewer cells than the header has columns.
        case ragged(cells: Int, columns: Int)
        /// A column is missing.
        case columnMissing(String, needed: [String], optional: [String])
        /// A column is not known here.
        case columnUnknown(String, nearest: String?, expected: [String])
        /// A column stands twice.
        case columnTwice(String)
        /// A cell is empty that must not be.
        case cellEmpty(String)
        /// A cell holds none of the known values.
        case valueUnknown(column: String, value: String, nearest: String?, known: [String])
        /// A cell holds no day or time.
        case notATime(column: String, value: String)
        /// A cell holds no whole number that is not negative.
        case notANumber(column: String, value: String)
        /// A time lies before the one it follows.
        case outOfOrder(column: String, value: String, after: String)
        /// A time lies in the future.
        case inFuture(column: String, value: String)
        /// A kind of nominee that the procedure is not open to.
        case kindNotAllowed(String, allowed: [String])
        /// A position that does not go with the kind.
        case positionNotOfKind(position: String, kind: String)
        /// Rows of one dossier do not agree.
        case disagrees(column: String, value: String, first: String, line: Int)
        /// A decision number stands with another date.
        case numberTaken(number: String, date: String, other: String)
        /// A decision number belongs to a decision that was cancelled.
        case numberCancelled(number: String, dossier: String)
        /// The dossier is on record already, and told otherwise.
        case differsFromRecord(String)
        /// A day stands twice.
        case dayTwice(String)
        /// A cell holds signs that cannot be written, or too many.
        case unwritable(column: String)
        /// A row says the same as an earlier one.
        case rowTwice(line: Int)
        /// Nothing that can be done where the dossier stands asks for what a cell holds.
        case cellNotTaken(column: String, state: BilingualText)
        /// What a row asks for is refused by the rules that the dossier runs under.
        case refused(Blocker, under: Rules)
        /// What a row asks for is refused for another reason.
        indirect case notTaken(Refusal)
        /// A cell says something else than what was given for the whole file.
        case differsFromGiven(column: String, value: String, given: String)
        /// Nobody says of which unit these lines are.
        case unitNotNamed(lines: [Int])
        /// A cell holds none of the choices that its column takes, or nothing where one is needed.
        case noChoice(column: String, value: String?, choices: [Field.Choice])
        /// What a row tells was done on a day before the last that is on record of its dossier.
        case beforeRecord(column: String, value: String, number: String, last: Moment, isReceipt: Bool)
        /// The dossier that bears the number of the row is on record, and told otherwise in these columns.
        case numberOtherwise(String, number: String, columns: [String])
        /// A row bears the number of an earlier one, and tells something else.
        case numberTwice(String, line: Int)
        /// A unit names a parent that is not known.
        case parentUnknown(String, nearest: String?)
        /// A unit names a parent that stands below it, or that is itself.
        case parentBelow(String)
    }

    /// The line of the file, from 1; `nil` for the whole file.
    public let line: Int?
    /// What is wrong.
    public let fact: Fact

    /// A fault at a line.
    public init(line: Int?, _ fact: Fact) {
        self.line = line
        self.fact = fact
    }
}
