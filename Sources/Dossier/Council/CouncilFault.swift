public import Workflow

/// Why a council session cannot be kept like this.
public enum CouncilFault: Hashable, Sendable {
    /// Why a dossier cannot stand on the agenda, or be changed there.
    public enum Agenda: Hashable, Sendable {
        /// No council votes in the state it stands in.
        case noVote(state: BilingualText)
        /// It is on the agenda of another open session, of this title.
        case onOther(session: String)
        /// It is not of the unit that holds the session, nor of one below.
        case otherUnit(UnitCode)
        /// It is not on the agenda.
        case missing
        /// It was moved by this session already.
        case moved
    }

    /// Why votes cannot be kept.
    public enum Votes: Hashable, Sendable {
        /// The nominee of this place is not voted on; 0 stands for a dossier without a list.
        case notVotedOn(place: Int)
        /// A count is negative.
        case negative
        /// There are more votes than members present.
        case moreThanPresent(votes: Int, present: Int)
    }

    /// The session has no title.
    case titleBlank
    /// A text holds signs that cannot be written.
    case unwritable(String)
    /// The member at this place, from 1, has no name.
    case memberBlank(place: Int)
    /// Two members have this name.
    case memberTwice(String)
    /// The session is closed; nothing of it changes any more.
    case closed(by: UserName, at: Moment)
    /// A dossier was moved by the session, so its hour and its members stay.
    case underway(DossierNumber)
    /// The session is of a unit for which the person does not act; `nil` is the province.
    case otherUnit(UnitCode?)
    /// Something about a dossier and the agenda.
    case agenda(DossierNumber, Agenda)
    /// Something about the votes for a nominee; `nil` is a dossier without a list.
    case votes(DossierNumber, nominee: String?, Votes)
}
