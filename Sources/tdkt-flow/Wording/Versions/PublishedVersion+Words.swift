import Dossier
import Workflow

extension PublishedVersion {
    /// What was done, without its full stop.
    func words(in language: Language) -> String {
        let day = effective.display
        if isUnchanged {
            return language.say(
                vi: "Phiên bản \(day) của \(key) đã công bố từ trước, không khác gì",
                en: "The version of \(day) of \(key) was published before, and is the same")
        }
        return language.say(
            vi: "Đã công bố \(key), áp dụng từ \(day). Hồ sơ đang xử lý giữ phiên bản cũ",
            en: "Published \(key), in force from \(day). Running dossiers keep their version")
    }
}
