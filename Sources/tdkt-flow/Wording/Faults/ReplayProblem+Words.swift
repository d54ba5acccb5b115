import Workflow

extension ReplayProblem {
    /// What does not add up in the history of one dossier.
    func words(in language: Language) -> String {
        switch self {
        case .noBeginning:
            language.say(
                vi: "Lịch sử không bắt đầu bằng việc nộp hay nhập hồ sơ.", en: "The history does not begin with a submission or an import.")
        case .unreadable(let sequence):
            language.say(
                vi: "Không đọc được nội dung mục \(sequence.grouped).", en: "The content of entry \(sequence.grouped) cannot be read.")
        case .outOfSequence(let sequence):
            language.say(vi: "Mục \(sequence.grouped) không đúng số thứ tự.", en: "Entry \(sequence.grouped) is not the next in line.")
        case .outOfOrder(let sequence):
            language.say(
                vi: "Mục \(sequence.grouped) xảy ra trước mục đứng trước nó.",
                en: "Entry \(sequence.grouped) happened before the one it follows.")
        case .wrongState(let sequence, let stood):
            language.say(
                vi: "Mục \(sequence.grouped) không bắt đầu từ bước \(stood.quoted), nơi hồ sơ đang ở.",
                en: "Entry \(sequence.grouped) does not start from \(stood.quoted), where the dossier stood.")
        case .nothingToUndo(let sequence):
            language.say(
                vi: "Mục \(sequence.grouped) hoàn tác một việc không hoàn tác được.",
                en: "Entry \(sequence.grouped) takes back what cannot be taken back.")
        case .unknownCalendar(let sequence):
            language.say(
                vi: "Mục \(sequence.grouped) dùng phiên bản lịch không có trong sổ.",
                en: "Entry \(sequence.grouped) names a version of the calendar that is not on record.")
        case .unknownAction(let sequence, let action):
            language.say(
                vi: "Mục \(sequence.grouped) ghi việc \(action.quoted), quy trình không có việc này.",
                en: "Entry \(sequence.grouped) names the action \(action.quoted), which the process does not have.")
        case .unknownVersions(let sequence):
            language.say(
                vi: "Mục \(sequence.grouped) chuyển hồ sơ sang phiên bản không có trong sổ.",
                en: "Entry \(sequence.grouped) moves the dossier onto versions that are not on record.")
        }
    }
}
