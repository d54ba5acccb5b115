/// A dossier that is moved, or is not: where it stood and stands, when it was and is due, and what came of it.
struct MigrationLine: Part {
    static let template = "migrations/line"

    let number: String
    let url: String
    let stateBefore: String
    /// `nil` where the state stays what it was called.
    let stateAfter: String?
    let dueBefore: String
    /// `nil` where the due moment stays as it was.
    let dueAfter: String?
    let state: ToneView
    /// Why not, or why it cannot be taken back.
    let reasons: [String]
}

/// What would come of moving dossiers.
struct RehearsalView: Part {
    static let template = "migrations/rehearsal"

    let summary: [String]
    let lines: [MigrationLine]
    let hasLines: Bool
    /// How many more there are than are shown.
    let more: String?
    /// What was looked at: doing anything else is refused.
    let seen: String
    /// The newest run when it was looked at.
    let after: String
    /// Whether there is anything that can be done.
    let hasMoves: Bool
    let button: String
}

/// Moving running dossiers onto a version: chosen, looked at, then done.
struct MigratePage: Page {
    static let template = "migrations/migrate"

    /// A state in which running dossiers stand under other versions.
    struct Place: Sendable {
        let title: String
        /// How many stand there, by version.
        let counts: [String]
        /// Whether the version has it.
        let state: ToneView
        /// What it is called there, where that differs.
        let renamed: String?
    }

    let title: String
    let name: String
    let errors: ErrorSummary?
    /// The choice of the version.
    let version: FieldView
    /// The version that was chosen, as the form sends it and as people read it.
    let wanted: String
    let wantedDay: String
    let running: String
    let hasRunning: Bool
    let places: [Place]
    /// For each state that the version lacks, the choice of one that it has.
    let choices: [FieldView]
    let hasChoices: Bool
    let rehearsal: RehearsalView?
    let action: String
    let tableURL: String
    let backURL: String
    let runsURL: String
    let formKey: String
    var section: Section? { .definitions }
}
