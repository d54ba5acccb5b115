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

    /// The command that takes the run back, to be put behind a sentence; empty where nothing was moved.
    func undoHint(in language: Language) -> String {
        guard let run, !moved.isEmpty else { return "" }
        return language.say(vi: " Rút lại: workflow migrate --undo \(run)", en: " To take it back: workflow migrate --undo \(run)")
    }

    /// How many were taken back.
    func takenBack(in language: Language) -> String {
        language.say(vi: "Đã rút lại: \(moved.count.grouped) hồ sơ.", en: "Taken back: \(moved.count.grouped).")
    }

    /// How many are due otherwise and how many become overdue by that, with both moments of each; none where all are due as before.
    func dueMoves(at now: Moment, in language: Language) -> [String] {
        let others = moved.filter(\.isDueOtherwise)
        guard !others.isEmpty else { return [] }
        let late = others.count { $0.isLateByIt(at: now) }
        return [language.dueMoves(others.count, overdue: late)]
            + others.map { move in
                let due = [move.from, move.to].map { $0.dueAt?.display ?? "–" }.joined(separator: " → ")
                let late = move.isLateByIt(at: now) ? language.say(vi: ", thành quá hạn", en: ", becomes overdue") : ""
                return "  \(move.number.text): \(due)\(late)"
            }
    }

    /// That they run under a version before it takes new dossiers; `nil` where it does already.
    func ahead(of effective: CivilDay, at now: Moment, in language: Language) -> String? {
        guard effective > now.day, !moved.isEmpty else { return nil }
        return language.say(
            vi: "Phiên bản này có hiệu lực từ \(effective.display), còn các hồ sơ theo nó ngay từ khi chuyển.",
            en: "This version holds from \(effective.display); these dossiers run under it from the moment they are moved.")
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

    /// What stands above the dossiers that were not taken back.
    var notTakenBack: String { say(vi: "Không rút lại được", en: "Not taken back") }

    /// What is left to do for dossiers that found no place where their procedure passed on.
    var moveTheOthers: String { say(vi: "Chuyển các hồ sơ ấy", en: "To move these") }

    /// What stands for the names of two states.
    var oldAndNew: String { say(vi: "bước-cũ=bước-mới", en: "old-state=new-state") }

    /// How many dossiers are due otherwise, and how many of them become overdue by that.
    func dueMoves(_ count: Int, overdue: Int) -> String {
        guard count > 0 else { return say(vi: "Đổi hạn trả: 0.", en: "Due days that move: 0.") }
        return overdue == 0
            ? say(
                vi: "Đổi hạn trả: \(count.grouped), không hồ sơ nào thành quá hạn.",
                en: "Due days that move: \(count.grouped); none becomes overdue.")
            : say(
                vi: "Đổi hạn trả: \(count.grouped), trong đó \(overdue.grouped) thành quá hạn.",
                en: "Due days that move: \(count.grouped), of which overdue by that: \(overdue.grouped).")
    }

    /// What is left to do when a procedure ends on a later day.
    var moveOnThatDay: String { say(vi: "Đến ngày đó, chuyển hồ sơ đang xử lý", en: "On that day, move the running dossiers") }
}

extension ProcedureKey {
    /// That a procedure ends.
    func ends(on day: CivilDay, in language: Language) -> String {
        language.say(
            vi: "Thủ tục \(text) kết thúc từ \(day.display).",
            en: "The procedure \(text) ends: it takes no dossiers from \(day.display) on.")
    }
}
