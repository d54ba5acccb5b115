import Dossier
import Workflow

/// The form to receive a dossier.
struct ReceivePage: Page {
    static let template = "receive/form"

    /// How much is said about what was typed.
    enum Extent {
        /// Nothing: the form was just opened.
        case form
        /// What is wrong with the files.
        case files
        /// Everything that is wrong, and what would be recorded.
        case preview
        /// Everything that is wrong; what would be recorded, where rows have to be mended.
        case everything
    }

    /// Something about the procedure.
    struct Fact: Sendable {
        let label: String
        let value: String
    }

    /// A row of the table of nominees.
    struct Row: Sendable {
        let number: Int
        let prefix: String
        let id: String
        let name: String
        let kinds: [FieldView.Choice]
        let positions: [FieldView.Choice]
        let awards: [FieldView.Choice]
        let error: String?
    }

    /// A paper of the procedure.
    struct Paper: Sendable {
        let key: String
        let title: String
        let isOptionalPaper: Bool
        let isTicked: Bool
        let fileID: String
        let files: [StagedView]
        let faults: [String]
        let isWrong: Bool
    }

    /// The unit, where the person acts for one only.
    struct OnlyUnit: Sendable {
        let code: String
        let name: String
    }

    let title: String
    let chooseURL: String
    let facts: [Fact]
    let errors: ErrorSummary?
    let action: String
    let formKey: String
    let once: String
    let unit: FieldView?
    let onlyUnit: OnlyUnit?
    let channel: FieldView
    let at: FieldView
    let promise: PromiseView
    let promiseURL: String
    /// What the process asks for on submission.
    let given: [FieldView]
    let hasGiven: Bool
    /// Whether the procedure is open to nominees at all.
    let takesNominees: Bool
    let hasPapers: Bool
    /// The number of each section, counted over those that are there.
    let givenNumber: Int
    let nomineesNumber: Int
    let papersNumber: Int
    let askedNumber: Int
    let hasKinds: Bool
    let rows: [Row]
    let canAddRows: Bool
    let mostRows: Int
    let pasted: String
    let pasteExample: String
    let preview: NomineePreview?
    let papers: [Paper]
    let taken: String
    let accepted: String
    let mostFile: Int
    let mostUpload: Int
    let asked: [FieldView]
    let hasAsked: Bool
    /// The button that accepts at once; `nil` where the process has no such action.
    let accept: AcceptButton?
    var section: Section? { .receive }
    var scripts: [String] { ["receive.js"] }

    /// The button that receives and accepts in one.
    struct AcceptButton: Sendable {
        let isPossible: Bool
        /// Why it is not possible, or would not be as the form stands.
        let reasons: [String]
        let hasReasons: Bool
    }
}
