/// A draft before it is published: what is wrong, whether its examples hold, what differs, what it would do, and the form that
/// publishes it.
struct ReviewPage: Page {
    static let template = "definitions/review"

    /// A problem that the linter found.
    struct Trouble: Sendable {
        let place: String
        let url: String
        let state: ToneView
        let message: String
        let mend: String
    }

    /// The form that publishes the draft.
    struct PublishForm: Sendable {
        /// Why it would be refused as things are.
        let hindrances: [String]
        let hasHindrances: Bool
        let fields: [FieldView]
        let action: String
        /// The revision that was looked at.
        let seen: String
        /// The version that it was compared with.
        let base: String
        /// The first day that was looked at.
        let looked: String
        let formKey: String
    }

    let title: String
    let name: String
    let kind: String
    let effective: String
    let saved: String
    let errors: ErrorSummary?
    let state: ToneView
    let troubles: [Trouble]
    let hasTroubles: Bool
    let moreTroubles: String?
    /// What came of the examples; `nil` while the text cannot be read whole.
    let trial: TrialView?
    /// What the draft is compared with, in words.
    let compared: String
    let changes: ChangesView?
    let impact: ImpactView?
    let form: PublishForm?
    let draftURL: String
    let definitionURL: String?
    let listURL: String
    var section: Section? { .definitions }
}

/// What came of the examples of a draft, and of those that hang on it.
struct TrialView: Sendable {
    /// The examples of one definition.
    struct Other: Sendable {
        let name: String
        let url: String
        let sum: String
        let rows: [Row]
    }

    /// An example: whether it holds, and every difference.
    struct Row: Part {
        static let template = "definitions/trial-row"

        let name: String
        let state: ToneView
        let place: String?
        let url: String?
        let differences: [String]
        let hasDifferences: Bool
    }

    /// How many there are, and how many do not hold.
    let sum: String
    let rows: [Row]
    let hasRows: Bool
    let more: String?
    /// How it went with the examples of other definitions; `nil` where none hangs on this one.
    let others: String?
    /// The definitions of which some do not hold.
    let failing: [Other]
}

/// What a version would do to running dossiers if they were moved onto it.
struct ImpactView: Sendable {
    /// A state with the number of dossiers in it.
    struct StateRow: Sendable {
        let name: String
        let count: String
    }

    /// A dossier in a state that would not be there any more, or without a due day.
    struct Orphan: Sendable {
        let number: String
        let url: String
    }

    /// A dossier that would be due at another moment.
    struct Shift: Sendable {
        let number: String
        let url: String
        let from: String
        let to: String
    }

    let head: String
    let states: [StateRow]
    let hasStates: Bool
    /// That publishing moves none, and that what follows is told of moving them.
    let ifMoved: String
    let orphans: String
    let orphaned: [Orphan]
    let hasOrphans: Bool
    let moves: String
    let shifts: [Shift]
    let hasShifts: Bool
    /// How many would have no due day; `nil` where none would.
    let undatedOnes: String?
    let undated: [Orphan]
    /// How many stand only in the file.
    let more: String?
    /// How many belong to other units.
    let hidden: String?
    /// All of them as a file; `nil` where there is nothing to list.
    let tableURL: String?
}
