/// A vote decides over the nominees, and what a vote decides has a vote.
struct VoteAndEffect: ProcessCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        subject.process.actions.compactMap { action in
            var isVoteEffect = false
            if case .vote = action.nominees { isVoteEffect = true }
            if action.vote != nil, !isVoteEffect {
                return subject.problem(withoutEffect(action.key), atKey: ["actions", action.key.text, "vote"])
            }
            if action.vote == nil, isVoteEffect {
                return subject.problem(withoutVote(action.key), atKey: ["actions", action.key.text, "nominees"])
            }
            return nil
        }
    }

    private func withoutEffect(_ action: ActionKey) -> Finding {
        Finding(
            code: .voteWithoutEffect,
            message: BilingualText(
                vi: "Việc \(quoted: action) có biểu quyết nhưng kết quả không dùng cho đối tượng nào.",
                en: "action \(quoted: action) holds a vote that decides nothing about the nominees."),
            why: BilingualText(
                vi: "Phiếu được nhập mà ai cũng qua, kể cả người không đủ phiếu.",
                en: "Votes would be entered, and everybody would pass, with or without enough of them."),
            mend: BilingualText(
                vi: "Thêm `nominees: { from: proposed, passed: approved, failed: refused }`, hoặc bỏ `vote`.",
                en: "Add `nominees: { from: proposed, passed: approved, failed: refused }`, or remove `vote`."))
    }

    private func withoutVote(_ action: ActionKey) -> Finding {
        Finding(
            code: .effectWithoutVote,
            message: BilingualText(
                vi: "Việc \(quoted: action) phân đối tượng theo phiếu nhưng không có biểu quyết.",
                en: "action \(quoted: action) divides the nominees by votes, and there is no vote."),
            why: BilingualText(
                vi: "Không có phiếu thì không biết ai được thông qua.", en: "Without votes nobody can tell who passes."),
            mend: BilingualText(
                vi: "Thêm `vote: { members: …, present: …, for: … }`, hoặc dùng `nominees: { from: …, to: … }`.",
                en: "Add `vote: { members: …, present: …, for: … }`, or write `nominees: { from: …, to: … }`."))
    }
}
