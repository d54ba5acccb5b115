import Workflow

extension Event {
    /// What the history calls what happened: an action of a process by its own title, everything else by the office's word.
    ///
    /// - Parameter rules: What the dossier runs under, for the titles of actions; without them the key stands.
    func verb(in language: Language, rules: Rules? = nil) -> String {
        switch self {
        case .submitted: language.say(vi: "Nộp hồ sơ", en: "Submit")
        case .imported: language.say(vi: "Nhập từ sổ", en: "Import")
        case .moved(let move): rules?.process.action(move.action)?.title[language] ?? move.action.text
        case .attached: language.say(vi: "Nhận giấy tờ", en: "Attach")
        case .assigned: language.say(vi: "Giao hồ sơ", en: "Assign")
        case .extended: language.say(vi: "Gia hạn", en: "Extend")
        case .paused: language.say(vi: "Tạm dừng", en: "Pause")
        case .resumed: language.say(vi: "Tính hạn tiếp", en: "Resume")
        case .undone: language.say(vi: "Hoàn tác", en: "Undo")
        case .recounted: language.say(vi: "Tính lại hạn theo lịch", en: "Recount by the calendar")
        case .migrated: language.say(vi: "Chuyển phiên bản", en: "Migrate")
        case .transferred: language.say(vi: "Sáp nhập đơn vị", en: "Merge units")
        }
    }
}
