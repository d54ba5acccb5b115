/// One session: what is on the agenda, who is on the council and present, and whether that is enough.
struct SessionPage: Page {
    static let template = "council/session"

    /// A dossier of the agenda.
    struct Item: Sendable {
        let place: String
        let number: String
        let url: String
        let procedure: String
        let unit: String
        let nominees: String
        let counted: ToneView
        /// Where it can be moved, and whether it can be taken off.
        let canRise: Bool
        let canSink: Bool
        let canLeave: Bool
    }

    /// A member of the council.
    struct Member: Sendable {
        let place: Int
        let name: String
        let office: String
        let isPresent: Bool
    }

    /// A rule that dossiers of this agenda are voted on by, and what it asks of this session.
    struct RuleLine: Sendable {
        /// The procedures that have it.
        var procedures: [String]
        let threshold: String
        let ballot: String?
        let presentNow: Int
        let memberTotal: Int
        /// How many members have to be present.
        let fewest: Int
        let isQuorate: Bool
        /// Why nobody can pass, where that is so.
        let hindrance: String?
    }

    /// The question before a dossier is taken off with its votes.
    struct Question: Sendable {
        let words: String
        let number: String
    }

    let title: String
    let head: SessionHead
    let errors: ErrorSummary?
    let question: Question?
    let agenda: [Item]
    let hasAgenda: Bool
    let isOpen: Bool
    /// Whether the session has moved a dossier.
    let isUnderway: Bool
    /// Whether hour and members stay as they are.
    let isFixed: Bool
    let rules: [RuleLine]
    let fields: [FieldView]
    let more: FieldView
    let members: [Member]
    let hasMembers: Bool
    let presentCount: String
    let memberCount: String
    let seen: Int
    /// Whether the form holds what is not kept yet.
    let isUnsaved: Bool
    let action: String
    let agendaURL: String
    let votesURL: String
    let formKey: String
    var section: Section? { .council }
    var scripts: [String] { ["council.js"] }
}
