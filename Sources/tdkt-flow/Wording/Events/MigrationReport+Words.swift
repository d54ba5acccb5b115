import Dossier
import Workflow

extension MigrationReport {
    /// What would come of it, when nothing was written.
    func rehearsed(in language: Language) -> String {
        let count = moved.count.grouped
        return language.say(vi: "Chuyển được: \(count) hồ sơ. Chưa ghi gì.", en: "Would be moved: \(count). Nothing was written.")
    }

    /// How many were moved, by which run.
    func done(in language: Language) -> String {
        guard let run else { return language.say(vi: "Không có hồ sơ nào phải chuyển.", en: "No dossier had to be moved.") }
        let count = moved.count.grouped
        return language.say(vi: "Đợt chuyển \(run): đã chuyển \(count) hồ sơ.", en: "Run \(run): moved \(count).")
    }

    /// How many were taken back.
    func takenBack(in language: Language) -> String {
        language.say(vi: "Đã rút lại: \(moved.count.grouped) hồ sơ.", en: "Taken back: \(moved.count.grouped).")
    }

    /// How many passed to the procedure that goes on.
    func passed(to successor: String, in language: Language) -> String {
        let count = moved.count.grouped
        return language.say(vi: "Đã chuyển \(count) hồ sơ sang \(successor).", en: "Moved to \(successor): \(count).")
    }
}

extension MigrationReport.Refused {
    /// All reasons, one sentence after the other.
    func reasons(in language: Language) -> String {
        refusal.reasons(in: language).map(\.message).joined(separator: " ")
    }
}

extension Language {
    /// What stands above the dossiers that were not moved.
    var notMoved: String { say(vi: "Không chuyển", en: "Not moved") }

    /// What is left to do when a procedure ends on a later day.
    var moveOnThatDay: String { say(vi: "Đến ngày đó, chuyển hồ sơ đang xử lý", en: "On that day, move the running dossiers") }
}

extension ProcedureKey {
    /// That a procedure ends.
    func ends(on day: CivilDay, in language: Language) -> String {
        language.say(vi: "Thủ tục \(text) kết thúc từ \(day.display).", en: "The procedure \(text) ends on \(day.display).")
    }
}
