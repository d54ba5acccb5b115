/// A step budget belongs to a state in which the clock runs.
struct BudgetOnStillState: ProcessCheck, ProcedureCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        subject.process.states.filter { $0.budget != nil && $0.isStill }.map { state in
            subject.problem(finding(state), at: ["states", state.key.text, "limit"])
        }
    }

    func problems(in subject: CheckedProcedure) -> [Problem] {
        subject.procedure.steps.keys.sorted().compactMap { key in
            let state = subject.processes.compactMap { $0.state(key) }.first(where: \.isStill)
            return state.map { subject.problem(finding($0), at: ["steps", "budgets", key.text]) }
        }
    }

    private func finding(_ state: State) -> Finding {
        let vi = state.isFinal ? "là bước cuối" : "tạm dừng đồng hồ"
        let en = state.isFinal ? "is final" : "pauses the clock"
        return Finding(
            code: .budgetOnStillState,
            message: BilingualText(
                vi: "Bước \(quoted: state.key) có thời hạn, nhưng bước này \(vi).",
                en: "the state \(quoted: state.key) has a step budget, and it \(en)."),
            why: BilingualText(
                vi: "Ở đó đồng hồ không chạy, nên thời hạn này không bao giờ hết.",
                en: "No clock runs there, so the budget would never be used up."),
            mend: BilingualText(
                vi: "Bỏ thời hạn của bước này; nếu phải chờ một thời gian, dùng `minimum-stay` ở bước đang tính giờ.",
                en: "Remove the budget; where a time has to pass, use `minimum-stay` in a state in which the clock runs."))
    }
}

extension State {
    /// Whether no clock runs here.
    var isStill: Bool { pausesClock || isFinal }
}
