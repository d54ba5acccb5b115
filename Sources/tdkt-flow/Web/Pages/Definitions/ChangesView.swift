/// What two versions differ in, in plain words, under the headings of the parts.
struct ChangesView: Part {
    static let template = "definitions/changes"

    /// The differences of one part.
    struct Group: Sendable {
        let heading: String
        let lines: [Line]
    }

    /// One difference, and where it stands.
    struct Line: Sendable {
        let words: String
        let place: String?
        let url: String?
    }

    let groups: [Group]
    /// What is said where there is no difference.
    let same: String?
    /// How many stand only in the file.
    let more: String?
    /// All of them as a file; `nil` where there is none.
    let tableURL: String?
}

/// Two versions chosen to be told apart.
struct CompareView: Sendable {
    let fields: [FieldView]
    let action: String
    /// What they differ in; `nil` while nothing is chosen.
    let changes: ChangesView?
}
