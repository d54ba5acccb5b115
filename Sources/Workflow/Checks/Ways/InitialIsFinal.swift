/// A new dossier does not begin where dossiers end.
struct InitialIsFinal: ProcessCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        let initial = subject.process.initial
        guard subject.process.state(initial)?.isFinal == true else { return [] }
        let finding = Finding(
            code: .initialIsFinal,
            message: BilingualText(
                vi: "Bước đầu \(quoted: initial) cũng là bước cuối.", en: "the first state, \(quoted: initial), is final."),
            why: BilingualText(
                vi: "Hồ sơ vừa nộp đã kết thúc, không ai làm gì được nữa.", en: "A new dossier would have ended before anybody could act."),
            mend: BilingualText(
                vi: "Chọn bước khác cho `initial`, hoặc bỏ `final: true` của bước này.",
                en: "Name another state in `initial`, or remove `final: true` from this one."))
        return [subject.problem(finding, at: ["initial"])]
    }
}
