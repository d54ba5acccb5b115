/// The form that opens a session: what it is called, who meets, which dossiers.
struct SessionOpenPage: Page {
    static let template = "council/open"

    let title: String
    let errors: ErrorSummary?
    let fields: [FieldView]
    let candidates: CandidatesView
    /// Whether the form holds what is not kept yet.
    let isUnsaved: Bool
    let action: String
    let councilURL: String
    let formKey: String
    var section: Section? { .council }
    var scripts: [String] { ["council.js"] }
}
