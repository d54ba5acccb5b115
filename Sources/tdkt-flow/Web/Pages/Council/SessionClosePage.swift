/// Where every dossier of a session goes, before it goes; afterwards, where it went.
struct SessionClosePage: Page {
    static let template = "council/close"

    /// A dossier of the agenda.
    struct Outcome: Sendable {
        let place: String
        let number: String
        let url: String
        let procedure: String
        let unit: String
        let fate: ToneView
        /// “đạt 50, không đạt 3”.
        let results: String
        /// Why it stays.
        let reasons: [String]
        /// What is pointed out; nothing is held up by it.
        let warnings: [String]
    }

    /// Why the session cannot be closed now.
    struct Hindrance: Sendable {
        let words: String
    }

    let title: String
    let head: SessionHead
    let errors: ErrorSummary?
    let outcomes: [Outcome]
    let hasOutcomes: Bool
    /// How it stands, and what to do next.
    let summary: String
    let isOpen: Bool
    let hindrance: Hindrance?
    /// What else the actions ask for, beside the vote.
    let fields: [FieldView]
    let hasFields: Bool
    let seen: Int
    let action: String
    let sessionURL: String
    let votesURL: String
    let printURL: String
    let formKey: String
    var section: Section? { .council }
}
