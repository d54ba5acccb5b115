import Workflow

extension Obstacle {
    /// Why the history of a dossier could not have happened under other rules.
    ///
    /// - Parameter rules: What the dossier ran under, for the titles of what it went through.
    func words(in language: Language, rules: Rules) -> String {
        let (state, action) = (
            { (key: StateKey) in name(rules.process.title(of: key, in: language), key.text) },
            { (key: ActionKey) in name(rules.process.action(key)?.title[language], key.text) }
        )
        return switch self {
        case .stateGone(let key):
            language.say(
                vi: "Hồ sơ đã qua bước \(state(key)), bản này không có bước ấy.",
                en: "It went through the state \(state(key)), which this version does not have.")
        case .actionGone(let key):
            language.say(
                vi: "Hồ sơ đã qua việc \(action(key)), bản này không có việc ấy.",
                en: "The action \(action(key)) was done, which this version does not have.")
        case .startsElsewhere(let key, let from):
            language.say(
                vi: "Việc \(action(key)) đã làm ở bước \(state(from)); theo bản này, việc ấy không bắt đầu từ đó.",
                en: "The action \(action(key)) was done in the state \(state(from)), where it does not start under this version.")
        case .leadsElsewhere(let key, let from, let target):
            language.say(
                vi: "Việc \(action(key)) đã đưa hồ sơ từ \(state(from)) đến \(state(target)); theo bản này, việc ấy dẫn đến bước khác.",
                en: "The action \(action(key)) led from \(state(from)) to \(state(target)); under this version it leads elsewhere.")
        case .dayNotNamed(let field):
            language.say(
                vi: "Theo bản này hạn là ngày ghi ở ô \(name(field.title[language], field.key.text)), mà hồ sơ không ghi ngày đó.",
                en: "Under this version the limit runs until the day in \(name(field.title[language], field.key.text)),"
                    + " which the dossier does not name.")
        }
    }

    /// The title with the key behind it; what has no title is called by its key.
    private func name(_ title: String?, _ key: String) -> String {
        title.map { "\($0.quoted) (\(key))" } ?? key.quoted
    }
}
