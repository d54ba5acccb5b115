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

    /// What the office calls it.
    func name(in language: Language) -> String {
        switch self {
        case .assign: language.say(vi: "Giao cho người khác", en: "Assign to somebody")
        case .extend: language.say(vi: "Gia hạn, có thư xin lỗi", en: "Extend, with an apology")
        }
    }
}
