/// The form to log in with.
struct LoginPage: Page {
    static let template = "login"

    let title: String
    let errors: ErrorSummary?
    let name: FieldView
    let password: FieldView
    let formKey: String
    let action: String
    let back: String
    /// How to log in, on a demo office.
    let isDemo: Bool
    var section: Section? { nil }
}
