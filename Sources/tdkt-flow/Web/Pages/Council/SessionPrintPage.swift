/// A plain record of a session, to be printed: who was present, the agenda, the votes and the verdict of each nominee.
struct SessionPrintPage: Page {
    static let template = "council/print"

    /// A member of the council.
    struct Member: Sendable {
        let name: String
        let office: String
        let presence: String
    }

    /// A dossier of the agenda.
    struct Item: Sendable {
        let place: String
        let number: String
        let procedure: String
        let unit: String
        let threshold: String?
        let fate: String
        let lines: [Line]
        let hasLines: Bool
    }

    /// A nominee.
    struct Line: Sendable {
        let who: String
        let votesFor: String
        let votesAgainst: String
        let verdict: String
    }

    let title: String
    let head: SessionHead
    let members: [Member]
    let hasMembers: Bool
    let attendance: String
    let items: [Item]
    let hasItems: Bool
    /// Who closed it, and when; that it is still open.
    let closed: String
    var section: Section? { .council }
}
