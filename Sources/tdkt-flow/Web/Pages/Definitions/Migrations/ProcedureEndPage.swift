/// The end of a procedure: typed, looked at, then published.
struct ProcedureEndPage: Page {
    static let template = "migrations/end"

    let title: String
    let name: String
    let errors: ErrorSummary?
    let fields: [FieldView]
    let rehearsal: RehearsalView?
    /// What has to be ticked before it ends; `nil` until that was looked at.
    let confirm: FieldView?
    /// What the end says, and what is left to do when it lies ahead.
    let sentences: [String]
    let action: String
    let backURL: String
    let formKey: String
    var section: Section? { .definitions }
}
