/// One run: what was asked for, what came of each dossier, and how to take it back.
struct MigrationRunPage: Page {
    static let template = "migrations/run"

    /// A state that is called otherwise.
    struct Renaming: Sendable {
        let old: String
        let new: String
    }

    let title: String
    let errors: ErrorSummary?
    let state: ToneView
    let name: String
    let url: String
    let version: String
    let versionURL: String
    let who: String
    let at: String
    let finished: String?
    let undone: String?
    /// Why it was taken back.
    let reasons: [String]
    let renamings: [Renaming]
    let hasRenamings: Bool
    let summary: [String]
    /// What is still to be done, when the run was interrupted.
    let unfinished: String?
    let goOnURL: String
    let moved: [MigrationLine]
    let movedCount: String
    let hasMoved: Bool
    let paging: PagingView?
    let refused: [MigrationLine]
    let refusedCount: String
    let hasRefused: Bool
    let refusedMore: String?
    let refusedTitle: String
    /// Where what is left is moved by another run; `nil` once this one is taken back.
    let migrateURL: String?
    let tableURL: String
    /// The reason for taking it back; `nil` when nothing is left to take back.
    let reason: FieldView?
    let isUndoOpen: Bool
    let undoButton: String
    /// How many cannot be taken back any more; `nil` when all can.
    let kept: String?
    let undoURL: String
    let runsURL: String
    let formKey: String
    var section: Section? { .definitions }
}

/// Every run, the newest first.
struct MigrationListPage: Page {
    static let template = "migrations/list"

    /// A run.
    struct Row: Sendable {
        let id: String
        let url: String
        let name: String
        let definitionURL: String
        let version: String
        let who: String
        let at: String
        let moved: String
        let state: ToneView
    }

    let title: String
    let rows: [Row]
    let hasRows: Bool
    let listURL: String
    var section: Section? { .definitions }
}
