import Dossier
import Workflow

/// What the office does with many dossiers at once besides the actions of their processes.
enum ManyDeed: String, CaseIterable {
    /// Gives them to a colleague.
    case assign
    /// Extends their due days, with an apology.
    case extend

    static let verbs = allCases

    /// Who may.
    var permission: Permission {
        switch self {
        case .assign: .assign
        case .extend: .extend
        }
    }

    /// What the office calls it, as on the page of one dossier.
    func name(in language: Language) -> String {
        switch self {
        case .assign: Errand.assign.title(in: language)
        case .extend: Errand.extend.title(in: language)
        }
    }
}
