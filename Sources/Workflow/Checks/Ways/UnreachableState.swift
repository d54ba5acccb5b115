/// Every state can be reached from the first one.
struct UnreachableState: ProcessCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        guard subject.knowsAllWays, subject.process.state(subject.process.initial)?.isFinal != true else { return [] }
        return zip(subject.ways.states, subject.ways.reached).compactMap { state, isReached in
            isReached ? nil : subject.problem(finding(state.key), atKey: ["states", state.key.text])
        }
    }

    private func finding(_ state: StateKey) -> Finding {
        Finding(
            code: .unreachableState,
            message: BilingualText(
                vi: "Không việc nào đưa hồ sơ tới bước \(quoted: state).", en: "no action leads to the state \(quoted: state)."),
            why: BilingualText(
                vi: "Hồ sơ không bao giờ tới được bước này; có lẽ một việc đang dẫn sai chỗ.",
                en: "No dossier will ever stand there; some action probably leads elsewhere by mistake."),
            mend: BilingualText(
                vi: "Cho một việc có `to: \(state)`, hoặc bỏ bước này.",
                en: "Let an action lead to it with `to: \(state)`, or remove the state."))
    }
}
