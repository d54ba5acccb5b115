/// What the linter says of a text, what the text looks like as a drawing, and which due days it gives.
struct CheckView: Part {
    static let template = "definitions/check"

    /// A problem, beside its line.
    struct Trouble: Sendable {
        /// Where links to the line lead without script; `nil` for a further problem of the same line.
        let anchor: String?
        let line: Int
        let column: Int
        let place: String
        let state: ToneView
        /// What the line says.
        let source: String
        let message: String
        let why: String
        let mend: String
    }

    /// The due days that one procedure would promise.
    struct Example: Sendable {
        let name: String
        let limit: String
        let days: [Day]
    }

    /// A day of receipt and the due day that it gives.
    struct Day: Sendable {
        let received: String
        let due: String
        let isProvisional: Bool
    }

    let state: ToneView
    let troubles: [Trouble]
    let hasTroubles: Bool
    let hasErrors: Bool
    let picture: DrawingView?
    let examples: [Example]
    let hasExamples: Bool
    /// What the second example stands for.
    let rest: String?
}

/// The editor of a draft.
struct DraftPage: Page {
    static let template = "definitions/draft"

    /// What another owner saved meanwhile.
    struct Other: Sendable {
        let author: String
        let savedAt: String
        let url: String
        let lines: [SourceLine]
    }

    let title: String
    let kind: String
    let effective: String
    let file: String
    let errors: ErrorSummary?
    /// Who saved the draft last, and when; `nil` for one that is not saved.
    let saved: String?
    /// Whether what stands in the field was not saved.
    let isUnsaved: Bool
    let other: Other?
    let text: String
    let seen: String
    let check: CheckView
    let action: String
    let partURL: String
    let removeURL: String
    let definitionURL: String?
    let listURL: String
    let formKey: String
    var section: Section? { .definitions }
    var scripts: [String] { ["editor.js"] }
}
