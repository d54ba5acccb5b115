import Dossier
import Workflow

extension Conflict {
    /// Who was first, when, where the dossier stands now, and what to do.
    ///
    /// - Parameter rules: What the dossier runs under, for the title of the state that was expected; without them its key stands.
    func words(in language: Language, rules: Rules? = nil) -> String {
        let stands = stateTitle[language].quoted
        let (who, day, time) = (actor.text, occurredAt.day.display, occurredAt.time.text)
        guard let expected, expected != state else {
            return language.say(
                vi: "\(who) đã chuyển hồ sơ này lúc \(occurredAt.display); hồ sơ đang ở bước \(stands). Xem lại hồ sơ, rồi làm lại.",
                en: "\(who) moved this dossier on \(day) at \(time); it stands at \(stands) now. Look where it stands, then try again.")
        }
        let thought = Titles(rules: rules, language: language).state(expected)
        return language.say(
            vi: "Hồ sơ không ở bước \(thought) mà ở bước \(stands); việc gần nhất do \(who) làm lúc \(occurredAt.display)."
                + " Xem lại hồ sơ, rồi làm lại.",
            en: "The dossier does not stand at \(thought) but at \(stands); \(who) made the last entry on \(day) at \(time)."
                + " Look where it stands, then try again.")
    }
}
