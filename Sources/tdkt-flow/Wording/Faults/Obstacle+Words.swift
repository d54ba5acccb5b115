import Workflow

extension Obstacle {
    /// Why the history of a dossier could not have happened under other rules.
    func words(in language: Language) -> String {
        switch self {
        case .stateGone(let state):
            language.say(
                vi: "Hồ sơ đã qua bước \(state.quoted), bản này không có bước ấy.",
                en: "It went through the state \(state.quoted), which this version does not have.")
        case .actionGone(let action):
            language.say(
                vi: "Hồ sơ đã qua việc \(action.quoted), bản này không có việc ấy.",
                en: "The action \(action.quoted) was done, which this version does not have.")
        case .startsElsewhere(let action, let from):
            language.say(
                vi: "Việc \(action.quoted) đã làm ở bước \(from.quoted); theo bản này, việc ấy không bắt đầu từ đó.",
                en: "The action \(action.quoted) was done in the state \(from.quoted), where it does not start under this version.")
        case .leadsElsewhere(let action, let from, let target):
            language.say(
                vi: "Việc \(action.quoted) đã đưa hồ sơ từ \(from.quoted) đến \(target.quoted); theo bản này, việc ấy dẫn đến bước khác.",
                en: "The action \(action.quoted) led from \(from.quoted) to \(target.quoted); under this version it leads elsewhere.")
        }
    }
}
