import Dossier
import Workflow

extension PauseReturn {
    /// What a return does to the clock.
    func words(in language: Language) -> String {
        switch self {
        case .continues: language.say(vi: "tính tiếp phần còn lại", en: "goes on with what was left")
        case .restarts: language.say(vi: "tính lại từ đầu", en: "runs anew from the beginning")
        }
    }
}

extension Draft.Kind {
    /// What the office calls it.
    func words(in language: Language) -> String {
        switch self {
        case .process: language.say(vi: "quy trình", en: "process")
        case .procedure: language.say(vi: "thủ tục", en: "procedure")
        }
    }
}
