/// The form that does something with many dossiers at once, and what would come of each.
struct ManyPage: Page {
    static let template = "work/many"

    /// A dossier, and whether it can be done.
    struct Line: Sendable {
        let number: String
        let url: String
        let unit: String
        let state: String
        let isPossible: Bool
        let reasons: [String]
        /// The revision that was looked at.
        let seen: String
    }

    let title: String
    let section: Section?
    let errors: ErrorSummary?
    let lines: [Line]
    let possible: String
    let hasPossible: Bool
    let impossible: String
    let hasImpossible: Bool
    /// Whether the fields are shown: something can be done, or something was typed.
    let showsForm: Bool
    let intro: [String]
    let fields: [FieldView]
    let remark: FieldView?
    let when: FieldView?
    let isWhenOpen: Bool
    let button: String
    let action: String
    let deed: String
    let formKey: String
    let cancelURL: String
}

/// What came of each of many dossiers.
struct ManyResultPage: Page {
    static let template = "work/many-result"

    /// A dossier, and what came of it.
    struct Line: Sendable {
        let number: String
        let url: String
        let isDone: Bool
        /// Where it stands now, or what was recorded.
        let words: String
        let reasons: [String]
    }

    let title: String
    let section: Section?
    let done: String
    let refused: String
    let hasRefused: Bool
    let lines: [Line]
    let homeURL: String
}
