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

extension CouncilRule {
    /// What the rule asks for, in one sentence.
    func words(in language: Language) -> String {
        let votes = approve.words(in: language)
        let whole =
            switch base {
            case .members: language.say(vi: "tổng số thành viên", en: "all members")
            case .present: language.say(vi: "số có mặt", en: "those present")
            }
        let cast: String? =
            switch ballot {
            case .secret?: language.say(vi: "bỏ phiếu kín", en: "secret ballot")
            case .open?: language.say(vi: "biểu quyết công khai", en: "open vote")
            case nil: nil
            }
        let rule = language.say(
            vi: "tán thành \(votes) \(whole), có mặt \(quorum.words(in: .vi)) số thành viên",
            en: "\(votes) of \(whole) in favour, \(quorum.words(in: .en)) of the members present")
        return [rule, cast].compactMap(\.self).joined(separator: ", ")
    }
}

extension CouncilRule.Threshold {
    /// The share, and whether it is enough by itself.
    func words(in language: Language) -> String {
        // Vietnamese writes a comma in the place of the point.
        let decimal = share.text.replacing(".", with: ",")
        return isStrict
            ? language.say(vi: "trên \(decimal)", en: "more than \(share.text)")
            : language.say(vi: "ít nhất \(decimal)", en: "at least \(share.text)")
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
