/// What happened to a dossier, with everything that is needed to replay it.
public enum Event: Hashable, Sendable {
    /// A unit sent it in.
    case submitted(Submission)
    /// It was taken over from a register of earlier years.
    case imported(ImportedCourse)
    /// An action of its process moved it.
    case moved(Move)
    /// A paper came in.
    case attached(Attachment)
    /// It was given to somebody.
    case assigned(Assignment)
    /// Its due day was extended.
    case extended(Extension)
    /// A supervisor stopped its clocks.
    case paused
    /// A supervisor let them run again.
    case resumed
    /// The last thing done was taken back.
    case undone(Undoing)
    /// New rows came into the calendar and moved its due day.
    case recounted(Recount)
    /// It was moved onto other versions of its definitions, on purpose.
    case migrated(Migration)
    /// Its unit merged into another.
    case transferred(Transfer)
}

extension Event {
    /// Whether only the clocks were counted anew.
    public var isRecount: Bool {
        if case .recounted = self { true } else { false }
    }

    /// Whether it is a deed of somebody that can be taken back as long as it is the last; what the office does to many dossiers
    /// at once because the world around them changed is none.
    var isDeed: Bool {
        switch self {
        case .undone, .recounted, .transferred: false
        default: true
        }
    }
}

/// One action carried out.
public struct Move: Hashable, Sendable, Codable {
    /// The action.
    public let action: ActionKey
    /// The state it started from.
    public let from: StateKey
    /// The state it led to.
    public let to: StateKey
    /// What was entered, by field, in canonical form.
    public let fields: [String: String]
    /// The results of nominees that it changed.
    public let results: [ResultRun]
    /// The decision it recorded.
    public let decision: DecisionRecord?

    /// An action carried out.
    public init(
        action: ActionKey, from: StateKey, to: StateKey, fields: [String: String] = [:], results: [ResultRun] = [],
        decision: DecisionRecord? = nil
    ) {
        self.action = action
        self.from = from
        self.to = to
        self.fields = fields
        self.results = results
        self.decision = decision
    }
}

/// A decision (quyết định) on an award: one may cover many dossiers.
public struct DecisionRecord: Hashable, Sendable, Codable {
    /// Who decides: `province`, or the code of a district or commune. Numbers are unique per authority and year.
    public let authority: String
    /// The number; empty where a register does not tell it.
    public let number: String
    /// The day it was signed.
    public let date: CivilDay
    /// Who signed it; `nil` where a register does not tell it.
    public let signer: String?

    /// A decision as it is recorded.
    public init(authority: String, number: String, date: CivilDay, signer: String?) {
        self.authority = authority
        self.number = number
        self.date = date
        self.signer = signer
    }
}

/// A paper that came in, seen on paper or kept as a file.
public struct Attachment: Hashable, Sendable, Codable {
    /// A file as it is kept: under the digest of its content.
    public struct File: Hashable, Sendable, Codable {
        /// The SHA-256 digest of the content, in hexadecimal.
        public let digest: String
        /// The name it came with.
        public let name: String
        /// Its size in bytes.
        public let size: Int

        /// A file by its content.
        public init(digest: String, name: String, size: Int) {
            self.digest = digest
            self.name = name
            self.size = size
        }
    }

    /// Which paper it is.
    public let document: DocumentKey
    /// The file; `nil` when it was seen on paper.
    public let file: File?

    /// A paper that came in.
    public init(document: DocumentKey, file: File?) {
        self.document = document
        self.file = file
    }
}

/// A dossier given to somebody.
public struct Assignment: Hashable, Sendable, Codable {
    /// Who has it now.
    public let assignee: UserName

    /// Gives a dossier to somebody.
    public init(assignee: UserName) {
        self.assignee = assignee
    }
}

/// The last thing done, taken back by a counter-move; both stay in the history.
public struct Undoing: Hashable, Sendable, Codable {
    /// The sequence number of the entry that no longer counts.
    public let sequence: Int

    /// Takes back one entry.
    public init(sequence: Int) {
        self.sequence = sequence
    }
}

/// A due day counted again because rows came into the calendar.
public struct Recount: Hashable, Sendable, Codable {
    /// The due moment before.
    public let from: Moment?
    /// The due moment now.
    public let to: Moment?
    /// The notices that brought the rows.
    public let notices: [String]

    /// A due day counted again.
    public init(from: Moment?, to: Moment?, notices: [String]) {
        self.from = from
        self.to = to
        self.notices = notices
    }
}
