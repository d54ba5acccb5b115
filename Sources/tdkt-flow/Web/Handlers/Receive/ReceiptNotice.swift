import Dossier
import Workflow

/// What the next page says of a dossier that was just received.
struct ReceiptNotice {
    let text: String

    init(_ done: Done, language: Language) {
        let standing = done.after
        var sentences: [String] = []
        if standing.acceptedAt == nil {
            sentences.append(
                language.say(
                    vi: "Đã nhận hồ sơ \(standing.number). Chưa tính thời hạn; tiếp nhận khi đủ giấy tờ.",
                    en: "Dossier \(standing.number) was received. Its limit does not run yet; accept it when all papers are there."))
        } else if let due = standing.dueAt {
            let day = due.displayWithWeekday(in: language)
            sentences.append(
                language.say(
                    vi: "Đã tiếp nhận hồ sơ \(standing.number), hẹn trả \(day).",
                    en: "Dossier \(standing.number) was accepted; it is promised for \(day)."))
        } else {
            sentences.append(
                language.say(vi: "Đã tiếp nhận hồ sơ \(standing.number).", en: "Dossier \(standing.number) was accepted."))
        }
        for warning in done.warnings {
            sentences.append(language.note(warning.words))
        }
        text = sentences.joined(separator: " ")
    }
}
