import Dossier
import Workflow

extension CouncilRule {
    /// What the rule asks for, in one sentence.
    func words(in language: Language) -> String {
        let votes = approve.words(in: language)
        let whole =
            switch base {
            case .members: language.say(vi: "tổng số thành viên", en: "all members")
            case .present: language.say(vi: "số có mặt", en: "those present")
            }
        let rule = language.say(
            vi: "tán thành \(votes) \(whole), có mặt \(quorum.words(in: .vi)) số thành viên",
            en: "\(votes) of \(whole) in favour, \(quorum.words(in: .en)) of the members present")
        return [rule, ballot?.words(in: language)].compactMap(\.self).joined(separator: ", ")
    }
}

extension CouncilRule.Threshold {
    /// The share in words: “ít nhất 9/10”, “quá 1/2”.
    func words(in language: Language) -> String {
        let share = share.asInt == 1 ? language.say(vi: "toàn bộ", en: "all") : "\(share.numerator)/\(share.denominator)"
        return isStrict
            ? language.say(vi: "quá \(share)", en: "more than \(share)") : language.say(vi: "ít nhất \(share)", en: "at least \(share)")
    }
}

extension CouncilRule.Base {
    /// Of whom the share is, with how many there are.
    func words(members: Int, present: Int, in language: Language) -> String {
        switch self {
        case .members:
            language.say(vi: "\(members.grouped) thành viên", en: "\(members.grouped) members")
        case .present:
            language.say(vi: "\(present.grouped) người có mặt", en: "\(present.grouped) present")
        }
    }
}

extension CouncilRule.Ballot {
    /// How the votes are cast.
    func words(in language: Language) -> String {
        switch self {
        case .secret: language.say(vi: "bỏ phiếu kín", en: "secret ballot")
        case .open: language.say(vi: "biểu quyết công khai", en: "open vote")
        }
    }
}

extension TalliedVote {
    /// How many votes carry, and why: “Cần ít nhất 9/10 của 15 thành viên: 14 phiếu tán thành trở lên”.
    func thresholdWords(in language: Language) -> String {
        let share = rule.approve.words(in: language)
        let whole = rule.base.words(members: members, present: present, in: language)
        return language.say(
            vi: "Cần \(share) của \(whole): \(fewestVotes.grouped) phiếu tán thành trở lên",
            en: "Needs \(share) of \(whole): \(fewestVotes.grouped) votes for, or more")
    }

    /// How many are present, and how many have to be: “Có mặt 11/15, cần ít nhất 10”.
    func quorumWords(in language: Language) -> String {
        language.say(
            vi: "Có mặt \(present.grouped)/\(members.grouped), cần ít nhất \(fewestPresent.grouped)",
            en: "Present: \(present.grouped) of \(members.grouped), at least \(fewestPresent.grouped) needed")
    }

    /// What stands in the way of every nominee alike; `nil` when nothing does.
    func hindrance(in language: Language) -> String? {
        guard present > 0 else {
            return language.say(
                vi: "Chưa điểm danh ai có mặt, nên chưa tính được kết quả.",
                en: "Nobody is ticked as present, so nothing can be counted yet.")
        }
        if !isQuorate {
            return language.say(
                vi: "Chưa đủ người họp; hồ sơ này chưa chuyển được.", en: "Too few are present; this dossier cannot be moved.")
        }
        guard fewestVotes > present else { return nil }
        return language.say(
            vi: "Dù mọi người có mặt đều tán thành cũng chưa đủ phiếu.", en: "Even if all who are present vote for, it is not enough.")
    }
}

extension TalliedNominee.Verdict {
    /// What the votes come to, with its sign.
    func words(in language: Language) -> String {
        switch self {
        case .notCounted: language.say(vi: "chưa ghi", en: "not entered")
        case .passes: language.say(vi: "✓ đạt", en: "✓ passes")
        case .fails: language.say(vi: "✗ không đạt", en: "✗ fails")
        }
    }
}
