/// The account of whoever is logged in: password, sessions, who stands in.
struct AccountPage: Page {
    static let template = "people/account"

    let title: String
    let name: String
    let roles: String
    let unit: String
    let passwordURL: String
    let endSessionsURL: String
    let standIns: StandInsView
    let formKey: String
    var section: Section? { nil }
}

/// Who stands in for somebody, and the form that arranges it.
struct StandInsView: Part {
    static let template = "people/stand-ins"

    /// An arrangement.
    struct Row: Sendable {
        let absent: String
        let standIn: String
        let days: String
        /// Who arranged it.
        let setBy: String
        /// Where it is ended; `nil` for whoever may not.
        let endURL: String?
    }

    let rows: [Row]
    let hasRows: Bool
    /// Why it was not arranged. Named unlike the errors of the page around it, which would else be shown here as well.
    let hindrances: ErrorSummary?
    /// For whom it is arranged.
    let absent: String
    let standIn: FieldView
    let from: FieldView
    let to: FieldView
    let action: String
    let formKey: String
}

/// The form to choose another password.
struct PasswordPage: Page {
    static let template = "people/password"

    let title: String
    let errors: ErrorSummary?
    /// Why it has to be done now; `nil` when it need not.
    let why: String?
    let current: FieldView
    let chosen: FieldView
    let again: FieldView
    let action: String
    let formKey: String
    var section: Section? { nil }
}
