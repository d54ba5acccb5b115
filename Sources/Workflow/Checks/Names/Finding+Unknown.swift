/// What a name in a definition should have named.
enum Named {
    case state, action, condition, field, submittedField, role, desk, award, process, procedure, paper

    fileprivate var code: Problem.Code {
        switch self {
        case .state: .unknownState
        case .action: .unknownAction
        case .condition: .unknownCondition
        case .field, .submittedField: .unknownField
        case .role: .unknownRole
        case .desk: .unknownDesk
        case .award: .unknownAward
        case .process: .unknownProcess
        case .procedure: .unknownProcedure
        case .paper: .unknownPaper
        }
    }

    /// The end of the sentence: what the name is not.
    fileprivate var denial: BilingualText {
        switch self {
        case .state: BilingualText(vi: "quy trình không có bước này", en: "which is no state")
        case .action: BilingualText(vi: "quy trình không có việc này", en: "which is no action")
        case .condition: BilingualText(vi: "không có điều kiện này", en: "which is no condition")
        case .field: BilingualText(vi: "việc này không hỏi ô đó", en: "which is no field that it asks for")
        case .submittedField:
            BilingualText(vi: "quy trình không hỏi ô đó lúc nhận hồ sơ", en: "which is no field that the process asks for on submission")
        case .role: BilingualText(vi: "văn phòng không có vai trò này", en: "which is no role of the office")
        case .desk: BilingualText(vi: "văn phòng không có bộ phận này", en: "which is no desk of the office")
        case .award: BilingualText(vi: "văn phòng không có danh hiệu này", en: "which is no award of the office")
        case .process: BilingualText(vi: "không có quy trình này", en: "which is no process")
        case .procedure: BilingualText(vi: "không có thủ tục này", en: "which is no procedure")
        case .paper: BilingualText(vi: "thủ tục không hỏi giấy tờ này", en: "which is no paper of the procedure")
        }
    }

    fileprivate var why: BilingualText {
        switch self {
        case .state: BilingualText(vi: "Hồ sơ không thể đi tới một bước không có.", en: "A dossier cannot go to a state that is not there.")
        case .action:
            BilingualText(
                vi: "Quy tắc về một việc không có thì không ngăn được ai.",
                en: "A rule about an action that is not there holds nobody back.")
        case .condition:
            BilingualText(
                vi: "Điều kiện không có thì không kiểm tra được, việc sẽ bị chặn hoặc lọt.",
                en: "A condition that is not there cannot be checked.")
        case .field:
            BilingualText(
                vi: "Số phiếu hay số quyết định sẽ không được ghi vào đâu cả.", en: "The votes or the decision would be entered nowhere.")
        case .submittedField:
            BilingualText(vi: "Ô không ai hỏi thì không có giá trị nào.", en: "A field that nobody asks for has no value.")
        case .role: BilingualText(vi: "Không ai có vai trò này, nên không ai làm được.", en: "Nobody has such a role, so nobody could act.")
        case .desk:
            BilingualText(
                vi: "Danh sách quá hạn phải chỉ ra hồ sơ đang ở bộ phận nào.",
                en: "The overdue list has to say at which desk a dossier lies.")
        case .award:
            BilingualText(
                vi: "Báo cáo đếm theo danh hiệu; tên sai thì không được đếm.",
                en: "Reports count by award; a wrong name is counted nowhere.")
        case .process:
            BilingualText(
                vi: "Thủ tục không có quy trình thì không nhận được hồ sơ.", en: "A procedure without a process cannot receive dossiers.")
        case .procedure:
            BilingualText(
                vi: "Không có thủ tục thì không có thời hạn và giấy tờ để thử.",
                en: "Without a procedure there are no limit and no papers to try.")
        case .paper:
            BilingualText(
                vi: "Giấy tờ không ai hỏi thì nộp hay không cũng như nhau.", en: "A paper that nobody asks for makes no difference.")
        }
    }

    fileprivate func mend(_ known: [String]) -> BilingualText {
        guard !known.isEmpty else {
            return BilingualText(vi: "Thêm định nghĩa còn thiếu, hoặc bỏ tên này.", en: "Add what is missing, or remove the name.")
        }
        let shown = known.prefix(15).joined(separator: ", ") + (known.count > 15 ? ", …" : "")
        return BilingualText(vi: "Các tên có thể dùng: \(shown).", en: "The names there are: \(shown).")
    }
}

extension Finding {
    /// A name that means nothing.
    ///
    /// - Parameters:
    ///   - use: The beginning of the sentence up to the name: “action “approve” goes to”.
    ///   - name: The name as it is written.
    ///   - known: The names there are.
    ///   - why: Why it matters, where that is not what it usually is.
    static func unknown(_ named: Named, _ use: BilingualText, _ name: String, among known: [String], why: BilingualText? = nil) -> Finding {
        unknown(named, use, name, among: known, nearest: nearestName(to: name, among: known), why: why)
    }

    /// A name that means nothing, where it is known already which name is nearest.
    static func unknown(
        _ named: Named, _ use: BilingualText, _ name: String, among known: [String], nearest: String?, why: BilingualText? = nil
    ) -> Finding {
        Finding(
            code: named.code,
            message: BilingualText(
                vi: "\(use.vi) \(quoted: name), nhưng \(named.denial.vi).", en: "\(use.en) \(quoted: name), \(named.denial.en).")
                + .suggestion(nearest),
            why: why ?? named.why, mend: named.mend(known))
    }
}
