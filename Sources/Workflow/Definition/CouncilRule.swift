/// When a council's vote carries.
public struct CouncilRule: Hashable, Sendable {
    /// A share that has to be reached, or passed.
    public struct Threshold: Hashable, Sendable {
        /// The share, between 0 and 1.
        public let share: Rational
        /// Whether the share itself is not enough.
        public let isStrict: Bool

        /// `at least` the share, or `more than` it.
        public init(share: Rational, isStrict: Bool) {
            self.share = share
            self.isStrict = isStrict
        }

        /// Reads `at least 90%`, `more than 1/2` or a bare share, which means at least; `nil` for anything else.
        public init?(_ text: String) {
            var words = text
            var isStrict = false
            if words.hasPrefix("at least ") {
                words.removeFirst("at least ".count)
            } else if words.hasPrefix("more than ") {
                words.removeFirst("more than ".count)
                isStrict = true
            }
            guard let share = Rational(parsing: words), share >= Rational(0), share <= Rational(1) else { return nil }
            self.init(share: share, isStrict: isStrict)
        }

        /// Whether `part` of `whole` reaches the threshold, in exact arithmetic.
        public func isReached(by part: Int, of whole: Int) -> Bool {
            let reached = Rational(part)
            guard let needed = share * Rational(whole) else { return false }
            return isStrict ? reached > needed : reached >= needed
        }

        /// The smallest number out of `whole` that reaches the threshold.
        public func fewest(of whole: Int) -> Int {
            guard let needed = share * Rational(whole) else { return whole }
            let floor = needed.floor
            let isWhole = needed == Rational(floor)
            return isStrict || !isWhole ? floor + 1 : floor
        }
    }

    /// Whose share is asked for.
    public enum Base: String, CaseIterable, Hashable, Sendable {
        /// Of all members, whether present or not.
        case members
        /// Of those present.
        case present
    }

    /// How the votes are cast.
    public enum Ballot: String, CaseIterable, Hashable, Sendable {
        case secret, open
    }

    /// The share of votes with which a nominee passes.
    public let approve: Threshold
    /// Whose share that is.
    public let base: Base
    /// The share of all members that has to be present.
    public let quorum: Threshold
    /// How the votes are cast, where the rule says so.
    public let ballot: Ballot?
    /// How sure the rule is.
    public let status: FactStatus?

    /// A rule as its definition says.
    public init(approve: Threshold, base: Base, quorum: Threshold, ballot: Ballot? = nil, status: FactStatus? = nil) {
        self.approve = approve
        self.base = base
        self.quorum = quorum
        self.ballot = ballot
        self.status = status
    }
}

extension CouncilRule {
    /// Of how many a share of votes is asked: of all members, or of those present.
    public func whole(members: Int, present: Int) -> Int {
        base == .members ? members : present
    }

    /// How many members have to be present at least. An empty room decides nothing, however small a quorum is asked for.
    public func fewestPresent(of members: Int) -> Int {
        max(quorum.fewest(of: members), 1)
    }

    /// Whether enough members are present.
    public func isQuorate(_ present: Int, of members: Int) -> Bool {
        present >= 1 && quorum.isReached(by: present, of: members)
    }

    /// The smallest number of votes that carries.
    public func fewestVotes(members: Int, present: Int) -> Int {
        approve.fewest(of: whole(members: members, present: present))
    }

    /// Whether so many votes carry.
    public func carries(_ votes: Int, members: Int, present: Int) -> Bool {
        approve.isReached(by: votes, of: whole(members: members, present: present))
    }
}
