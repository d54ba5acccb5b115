/// The sessions of the council, the open ones first, and how many dossiers wait for one.
struct CouncilPage: Page {
    static let template = "council/council"

    /// A session.
    struct Row: Sendable {
        let title: String
        let url: String
        let held: String
        let place: String
        let unit: String
        let dossiers: String
        /// How many nominees are voted on.
        let nominees: String
        /// How many of them have their votes.
        let counted: ToneView?
        /// When it was closed, and by whom.
        let closed: String
    }

    let title: String
    /// How many dossiers wait; `nil` when none does.
    let waiting: String?
    let newURL: String
    let open: [Row]
    let hasOpen: Bool
    let closed: [Row]
    let hasClosed: Bool
    let paging: PagingView?
    var section: Section? { .council }
}
