/// The dossiers that wait for a council, to be ticked; part of a form.
struct CandidatesView: Part {
    static let template = "council/candidates"

    /// A dossier.
    struct Row: Sendable {
        let number: String
        let url: String
        let procedure: String
        let unit: String
        let nominees: String
        let clock: ToneView
        /// “còn 3 ngày”.
        let distance: String
        let day: String?
        /// The open session whose agenda it is on already, where it cannot be taken from.
        let elsewhere: String?
        let isChosen: Bool
    }

    let procedures: [FieldView.Choice]
    let sendingUnits: [FieldView.Choice]
    let candidates: [Row]
    let hasCandidates: Bool
    /// Whether there are some that the filter leaves out.
    let isFiltered: Bool
    /// Ticked dossiers that are not on this page of the list; they stay ticked.
    let alsoChosen: [String]
    /// “12 hồ sơ”.
    let count: String
    let previousPage: String?
    let nextPage: String?
    let paging: String?
}
