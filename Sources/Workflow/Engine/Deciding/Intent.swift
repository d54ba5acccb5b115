/// What somebody wants to do with a dossier.
public enum Intent: Hashable, Sendable {
    /// An action of its process, with what was entered.
    case act(ActionKey, Entered)
    /// Only to know whether the action could be done; what is still to be entered is not asked for.
    case offer(ActionKey)
    /// A paper has come in, with its file or seen on paper.
    case attach(DocumentKey, Attachment.File?)
    /// Somebody else has the dossier from now on.
    case assign(UserName)
    /// The due day is moved, with an apology (phiếu xin lỗi và hẹn lại ngày trả kết quả).
    case extend(to: CivilDay, reason: String)
    /// The clocks stop.
    case hold(reason: String)
    /// The clocks run again.
    case resume
    /// The last thing done no longer counts.
    case undo(reason: String)
    /// It runs under other versions of its definitions from now on.
    case migrate(Migration, under: Rules)
}

/// What was entered at an action.
public struct Entered: Hashable, Sendable {
    /// Votes for one nominee.
    public struct Votes: Hashable, Sendable {
        /// The name of the nominee, or `#3` for the third on the list.
        public let nominee: String
        /// How many voted for.
        public let votesFor: Int

        /// Votes for one nominee.
        public init(nominee: String, votesFor: Int) {
            self.nominee = nominee
            self.votesFor = votesFor
        }
    }

    /// The result of one nominee, set apart from the rest.
    public struct Exception: Hashable, Sendable {
        /// The name of the nominee, or `#3` for the third on the list.
        public let nominee: String
        /// The result.
        public let outcome: Outcome
        /// Why.
        public let reason: String?

        /// A result set apart.
        public init(nominee: String, outcome: Outcome, reason: String? = nil) {
            self.nominee = nominee
            self.outcome = outcome
            self.reason = reason
        }
    }

    /// Values by field, as they were typed.
    public var fields: [FieldKey: String]
    /// Votes per nominee, where they differ.
    public var votes: [Votes]
    /// Results set apart.
    public var exceptions: [Exception]

    /// What was entered.
    public init(fields: [FieldKey: String] = [:], votes: [Votes] = [], exceptions: [Exception] = []) {
        self.fields = fields
        self.votes = votes
        self.exceptions = exceptions
    }
}
