/// What stands around every page: the bar, the search, who is logged in, what was just done.
struct Frame: Part {
    static let template = "frame"

    /// An entry of the bar.
    struct Entry: Sendable {
        let label: String
        let url: String
        let isCurrent: Bool
        /// The key that goes there after `g`.
        let key: String
    }

    /// Somebody for whom the person can act.
    struct Hat: Sendable {
        let name: String
        let label: String
        let isWorn: Bool
    }

    /// Who is logged in.
    struct Who: Sendable {
        let name: String
        let shownName: String
        let roles: String
        /// The name of whoever the person stands in for.
        let standsInFor: String?
        let hats: [Hat]
        let hasHats: Bool
        let accountURL: String
    }

    let language: String
    let otherLanguage: String
    let title: String
    let office: String
    let entries: [Entry]
    let who: Who?
    let notice: String?
    let formKey: String
    /// Where the person is, to come back to after the language was switched.
    let here: String
    let searchText: String
    let searchURL: String
    let suggestURL: String
    let homeURL: String
    let logoutURL: String
    let languageURL: String
    let hatURL: String
    let styleURL: String
    let scriptURLs: [String]
    let iconURL: String
    /// The page itself, as HTML.
    let body: String
}
