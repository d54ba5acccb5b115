/// The record: how long it is, its head, and what verifying it found.
struct AuditPage: Page {
    static let template = "audit/audit"

    /// A problem in words.
    struct Trouble: Sendable {
        let text: String
        let number: String?
        let url: String?
    }

    /// What verifying found.
    struct Result: Sendable {
        let state: ToneView
        let summary: String
        /// What was compared with a head kept elsewhere, or that nothing was.
        let compared: String
        let at: String
        let by: String
        let troubles: [Trouble]
        let hasTroubles: Bool
        let more: String?
    }

    let title: String
    let errors: ErrorSummary?
    let dossiers: String
    let entries: String
    let span: String?
    /// The head, in groups to be copied by hand.
    let head: [String]
    let now: String
    let result: Result?
    let fields: [FieldView]
    let action: String
    let formKey: String
    var section: Section? { .audit }
}
