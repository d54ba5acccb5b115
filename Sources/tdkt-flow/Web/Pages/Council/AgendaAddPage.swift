/// The dossiers that can be put on the agenda of a session.
struct AgendaAddPage: Page {
    static let template = "council/agenda"

    let title: String
    let head: SessionHead
    let errors: ErrorSummary?
    let candidates: CandidatesView
    let seen: Int
    let action: String
    let sessionURL: String
    let formKey: String
    var section: Section? { .council }
}
