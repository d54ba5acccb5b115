/// The votes of a session: all nominees of all dossiers down, votes for and against across.
///
/// There may be hundreds of rows, so a row holds no more than it must.
struct VotesPage: Page {
    static let template = "council/votes"

    /// A dossier, with its nominees.
    struct Group: Sendable {
        /// By which the fields of its rows are told apart: its place on the page, from 0.
        let key: Int
        let number: String
        let url: String
        let procedure: String
        let unit: String
        /// Whether votes can be entered.
        let takesVotes: Bool
        /// Where it went, when it takes none.
        let state: ToneView?
        let threshold: String?
        let quorum: String?
        let isQuorate: Bool
        let hindrance: String?
        /// How many votes carry, for the script; it has no rule of its own.
        let needed: Int?
        /// What was typed to stand for everybody whose field is blank.
        let everybody: String
        let rows: [Row]
        /// What was typed for a dossier that takes no votes any more.
        let leftOver: String?
    }

    /// A nominee.
    struct Row: Sendable {
        /// `0-12`: the dossier on the page, the place on its list.
        let id: String
        /// `0.12`, as the names of the fields have it.
        let name: String
        let who: String
        let votesFor: String
        let votesAgainst: String
        /// The class of the cell.
        let verdict: String
        let words: String
        let isWrong: Bool
    }

    let title: String
    let head: SessionHead
    let errors: ErrorSummary?
    let groups: [Group]
    let hasGroups: Bool
    /// Whether any dossier takes votes.
    let canSave: Bool
    let present: Int
    let entered: Int
    let lineCount: Int
    let passing: Int
    let failing: Int
    let verdictWords: VerdictWords
    let isUnsaved: Bool
    /// The way to the other pages, with how the session stands as a whole.
    let paging: PagingView?
    let seen: Int
    let action: String
    let sessionURL: String
    let closeURL: String
    let formKey: String
    var section: Section? { .council }
    var scripts: [String] { ["council.js"] }
}
