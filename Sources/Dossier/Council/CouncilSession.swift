internal import GRDB
public import Workflow

/// A session of the council (phiên họp Hội đồng): when it is held, and how far its book has come.
public struct CouncilSession: Hashable, Sendable {
    /// The number of the session in the record.
    public let id: Int
    /// What the office calls it.
    public let title: String
    /// When it is held; the dossiers are moved at this hour.
    public let heldAt: Moment
    /// Where, if that is known.
    public let place: String?
    /// The unit whose council meets; `nil` is the province.
    public let unit: UnitCode?
    /// Grows with every change, so that two hands do not overwrite each other.
    public let revision: Int
    /// Who changed it last; at first, whoever opened it. The record keeps only the last hand.
    public let madeBy: UserName
    /// When that was.
    public let changedAt: Moment
    /// When it was closed; `nil` while it is open.
    public let closedAt: Moment?
    /// Who closed it.
    public let closedBy: UserName?

    /// Whether it can still be changed.
    public var isOpen: Bool { closedAt == nil }
}

/// A member of the council, at one session.
public struct CouncilMember: Hashable, Sendable {
    /// The person's name.
    public let name: String
    /// What the person is on the council, as `Chủ tịch Hội đồng`.
    public let office: String?
    /// Whether the person is present.
    public let isPresent: Bool

    /// A member of the council.
    public init(name: String, office: String? = nil, isPresent: Bool = true) {
        self.name = name
        self.office = office
        self.isPresent = isPresent
    }
}

/// A dossier on the agenda of a session.
public struct AgendaItem: Hashable, Sendable {
    /// The dossier.
    public let dossier: DossierNumber
    /// Its place on the agenda, from 1.
    public let place: Int
    /// Where the session moved it; `nil` while it has not.
    public let movedTo: StateKey?
    /// The codes of the reasons why closing left it where it was, the last time it was tried; empty when it was not.
    public let refusal: [String]
}

/// The votes for one nominee.
public struct CouncilVotes: Hashable, Sendable {
    /// The dossier.
    public let dossier: DossierNumber
    /// The place of the nominee on the list, from 1; 0 is a dossier without a list.
    public let nominee: Int
    /// How many voted for.
    public let votesFor: Int
    /// How many voted against, where that was counted.
    public let votesAgainst: Int?

    /// The votes for one nominee.
    public init(dossier: DossierNumber, nominee: Int, votesFor: Int, votesAgainst: Int? = nil) {
        self.dossier = dossier
        self.nominee = nominee
        self.votesFor = votesFor
        self.votesAgainst = votesAgainst
    }
}

extension CouncilSession {
    static let columns = "id, title, held_at, place, unit, revision, made_by, recorded_at, closed_at, closed_by"

    init(row: Row) throws {
        guard let heldAt = Moment(row[2]), let changedAt = Moment(row[7]) else { throw UnreadableRow(field: "council_session.held_at") }
        self.init(
            id: row[0], title: row[1], heldAt: heldAt, place: row[3], unit: (row[4] as String?).map { UnitCode($0) }, revision: row[5],
            madeBy: UserName(row[6]), changedAt: changedAt, closedAt: (row[8] as String?).flatMap { Moment($0) },
            closedBy: (row[9] as String?).map { UserName($0) })
    }
}
