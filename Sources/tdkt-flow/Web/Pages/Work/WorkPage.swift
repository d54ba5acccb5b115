/// A list of dossiers: a person's own work, or all that a filter leaves.
struct WorkPage: Page {
    static let template = "work/work"

    /// A part of the list, as a link.
    struct Tab: Sendable {
        let label: String
        let url: String
        let count: String
        let isCurrent: Bool
    }

    /// A dossier.
    struct Row: Sendable {
        let number: String
        let url: String
        let procedure: String
        let unit: String
        let nominees: String
        let state: String
        let assignee: String
        let statutory: ClockCell
        let step: ClockCell?
    }

    /// A clock in few words, with the day behind it.
    struct ClockCell: Sendable {
        let tone: ToneView
        let words: String
        let day: String?
    }

    /// Something that can be done with all that are selected.
    struct Deed: Sendable {
        let key: String
        let label: String
    }

    /// A filter that is in force, and the list without it.
    struct Narrowing: Sendable {
        let label: String
        let url: String
    }

    /// A condition of the address that stands in no field of the filter.
    struct Kept: Sendable {
        let name: String
        let value: String
    }

    let title: String
    let section: Section?
    /// How many dossiers the list holds, in words.
    let total: String
    let tabs: [Tab]
    let filters: [FieldView]
    let areFiltersOpen: Bool
    /// What the filter form keeps besides its fields.
    let kept: [Kept]
    let narrowings: [Narrowing]
    let isNarrowed: Bool
    let listURL: String
    let rows: [Row]
    let hasRows: Bool
    let deeds: [Deed]
    let hasDeeds: Bool
    let moveURL: String
    /// Where somebody who may receive begins a dossier; `nil` for others.
    let receiveURL: String?
    let empty: String
    let nextURL: String?
    let firstURL: String?
    let csvURL: String
}

/// What is offered while somebody types into the search.
struct SuggestPart: Part {
    static let template = "work/suggest"

    /// A dossier.
    struct Line: Sendable {
        let id: String
        let number: String
        let url: String
        /// The nominee that was meant, or the unit.
        let who: String
        let state: String
    }

    let lines: [Line]
    let hasLines: Bool
    let allURL: String
}
