/// Bringing rows into the calendar: typed, then looked at, then applied.
struct CalendarChangePage: Page {
    static let template = "calendar/change"

    /// One of the ways to type rows.
    struct Way: Sendable {
        let name: String
        let url: String
        let isShown: Bool
    }

    /// A row, and what it changes.
    struct Change: Sendable {
        let day: String
        let kind: ToneView
        let name: String
        let source: String
        let before: String
        let after: String
        /// What somebody should look at again.
        let remark: String?
    }

    /// A dossier whose due day moves.
    struct Shift: Sendable {
        let number: String
        let url: String
        let from: String
        let to: String
        let state: ToneView
    }

    /// What the rows would do.
    struct Preview: Sendable {
        let changes: [Change]
        let summary: [String]
        let shifts: [Shift]
        let hasShifts: Bool
        /// How many more there are than are shown.
        let more: String?
        /// What was looked at: applying anything else is refused.
        let seen: String
    }

    let title: String
    let errors: ErrorSummary?
    let ways: [Way]
    let way: String
    let fields: [FieldView]
    let preview: Preview?
    let action: String
    let applyURL: String
    let movedURL: String
    let yearURL: String
    let formKey: String
    var section: Section? { .calendar }
}
