/// A line of a definition, as its file has it.
struct SourceLine: Sendable {
    let number: Int
    let text: String
    /// Whether the other text beside it has no such line.
    var isOther = false

    /// The lines of a text.
    ///
    /// - Parameter other: A text beside it; lines that it does not have are marked.
    static func lines(of text: String, beside other: String? = nil) -> [SourceLine] {
        let known = other.map { Set($0.split(separator: "\n", omittingEmptySubsequences: false)) }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        return lines.enumerated().map { place, line in
            SourceLine(number: place + 1, text: String(line), isOther: known.map { !$0.contains(line) } ?? false)
        }
    }
}

/// The drawing of a process.
struct DrawingView: Part {
    static let template = "definitions/drawing"

    let title: String
    /// The picture, as SVG that our own code wrote and escaped.
    let drawing: String
}

/// One version of a procedure or process: its text, its drawing, its facts, and the other versions.
struct DefinitionPage: Page {
    static let template = "definitions/show"

    /// A fact with its name.
    struct Fact: Sendable {
        let name: String
        let value: String
        var url: String?
        /// How sure it is, and where it was read.
        var sureness: String?
    }

    /// One of the versions.
    struct Version: Sendable {
        let effective: String
        let url: String
        let until: String
        /// Who published it, and when.
        let published: String
        let basis: String?
        let digest: String
        let state: ToneView
        let isShown: Bool
    }

    let title: String
    let kind: String
    let key: String
    let errors: ErrorSummary?
    /// That the procedure has ended, or from when on it ends; `nil` while it goes on.
    let remark: ToneView?
    let shownVersion: String
    /// The day of which it is asked what was in force.
    let on: FieldView
    /// What was in force then; `nil` while nobody asks.
    let onAnswer: String?
    let action: String
    let facts: [Fact]
    let versions: [Version]
    /// The choice of two versions, and what they differ in; `nil` where there is only one.
    let compare: CompareView?
    let inProgress: DraftsView?
    let lines: [SourceLine]
    let file: String
    let picture: DrawingView?
    let newDraftURL: String
    let migrateURL: String
    /// Where a procedure is ended; `nil` for a process, and for one whose end is published.
    let endURL: String?
    let listURL: String
    var section: Section? { .definitions }
}

/// The form that begins a draft.
struct DraftNewPage: Page {
    static let template = "definitions/draft-new"

    let title: String
    let name: String
    let errors: ErrorSummary?
    let fields: [FieldView]
    /// The draft that is there already for this day.
    let existing: DraftsView.Draft?
    let action: String
    let backURL: String
    let formKey: String
    var section: Section? { .definitions }
}
