/// The drafts that owners are writing.
struct DraftsView: Part {
    static let template = "definitions/drafts"

    /// A draft in progress.
    struct Draft: Sendable {
        let kind: String
        let name: String
        let url: String
        let effective: String
        let author: String
        let savedAt: String
        let state: ToneView
    }

    let drafts: [Draft]

    /// - Returns: `nil` when nobody is writing one.
    init?(_ drafts: [Draft]) {
        guard !drafts.isEmpty else { return nil }
        self.drafts = drafts
    }
}

/// All procedures and processes as they hold on a chosen day, and the drafts that owners are writing.
struct DefinitionListPage: Page {
    static let template = "definitions/list"

    /// The procedures of one level.
    struct Level: Sendable {
        let id: String
        let href: String
        let name: String
        /// How many are in force on the day.
        let count: String
        /// How many of the rows are not; `nil` when all are.
        let others: String?
        let rows: [Row]
    }

    /// A procedure or a process.
    struct Row: Sendable {
        let number: String
        let name: String
        let url: String
        let limit: String
        /// How sure the limit is.
        let sureness: String
        let process: String
        let processURL: String
        let from: String
        /// That it does not hold yet on the chosen day, has ended, or is followed by a later version.
        let remark: ToneView?
        let versions: String
        let drafts: [DraftsView.Draft]
    }

    let title: String
    let on: FieldView
    let day: String
    let levels: [Level]
    /// That no procedure is in force on the day; `nil` when one is.
    let nothing: String?
    let processes: [Row]
    let inProgress: DraftsView?
    let action: String
    var section: Section? { .definitions }
}
