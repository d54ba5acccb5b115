/// Who is proposed for an award (đối tượng đề nghị khen thưởng): a person, a collective or a household.
public struct Nominee: Hashable, Sendable, Codable {
    /// The position of a nominee in the ministry's statistics (Circular 03/2018/TT-BNV, form 0703.N).
    public enum Position: String, CaseIterable, Hashable, Sendable, Codable {
        case seniorLeader = "senior-leader"
        case departmentLeader = "department-leader"
        case leader, entrepreneur, worker, enterprise

        /// The kind of nominee that can have this position.
        public var kind: NomineeKind {
            self == .enterprise ? .collective : .individual
        }

        /// Whether the province's own report counts it among the leaders.
        public var isLeader: Bool {
            self == .seniorLeader || self == .departmentLeader || self == .leader
        }
    }

    /// The name, in NFC.
    public let name: String
    /// A person, a collective or a household.
    public let kind: NomineeKind
    /// The position, where it is known.
    public let position: Position?
    /// The unit the nominee belongs to; `nil` means the unit of the dossier.
    public let unit: UnitCode?
    /// The award asked for.
    public let award: AwardKey

    /// A nominee as the unit's list names it.
    public init(name: String, kind: NomineeKind, position: Position? = nil, unit: UnitCode? = nil, award: AwardKey) {
        self.name = name
        self.kind = kind
        self.position = position
        self.unit = unit
        self.award = award
    }
}

/// How far one nominee has come, and why.
public struct NomineeResult: Hashable, Sendable, Codable {
    /// The result so far.
    public var outcome: Outcome
    /// The reason, where one was given.
    public var reason: String?
    /// The votes for the nominee, once the council has voted.
    public var votesFor: Int?

    /// A result, at first `pending`.
    public init(_ outcome: Outcome = .pending, reason: String? = nil, votesFor: Int? = nil) {
        self.outcome = outcome
        self.reason = reason
        self.votesFor = votesFor
    }
}

/// The same result for a run of nominees that follow each other on the list.
///
/// Ten thousand nominees who are all approved with the same votes are one run, not ten thousand lines in the record.
public struct ResultRun: Hashable, Sendable, Codable {
    /// The place of the first nominee of the run, from 0.
    public let first: Int
    /// How many nominees the run holds.
    public var count: Int
    /// What each of them has now.
    public let result: NomineeResult

    /// A run of equal results.
    public init(first: Int, count: Int, result: NomineeResult) {
        self.first = first
        self.count = count
        self.result = result
    }

    /// The runs that lead from one list of results to another of the same length; places that stay the same are in none.
    public static func changes(from old: [NomineeResult], to new: [NomineeResult]) -> [ResultRun] {
        var runs: [ResultRun] = []
        for place in new.indices where old[place] != new[place] {
            if let last = runs.last, last.first + last.count == place, last.result == new[place] {
                runs[runs.count - 1].count += 1
            } else {
                runs.append(ResultRun(first: place, count: 1, result: new[place]))
            }
        }
        return runs
    }
}
