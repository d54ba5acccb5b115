/// Everybody of the office, and the form for a new person.
struct PeoplePage: Page {
    static let template = "people/people"

    /// A person.
    struct Row: Sendable {
        let name: String
        let fullName: String
        let url: String
        let roles: String
        let unit: String
        let state: ToneView
    }

    let title: String
    let rows: [Row]
    let errors: ErrorSummary?
    /// Whether the form is open: it was sent and refused.
    let isFormOpen: Bool
    let fields: [FieldView]
    let action: String
    let formKey: String
    var section: Section? { .people }
}

/// One person: roles, unit, password, whether shut out.
struct PersonPage: Page {
    static let template = "people/person"

    let title: String
    let errors: ErrorSummary?
    /// Why whoever looks may change nothing here; `nil` when there is no reason.
    let why: String?
    let name: String
    let state: ToneView
    let isDisabled: Bool
    let fields: [FieldView]
    let action: String
    /// A password that was made up just now, shown this once.
    let newPassword: String?
    let passwordURL: String
    let disableURL: String
    let enableURL: String
    let standIns: StandInsView
    let peopleURL: String
    let formKey: String
    var section: Section? { .people }
}
