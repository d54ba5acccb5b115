/// From a state in which the clock is paused some way leads to where it runs again.
struct PauseWithoutReturn: ProcessCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        guard subject.knowsAllWays else { return [] }
        let ways = subject.ways
        return ways.states.indices.compactMap { position in
            let state = ways.states[position]
            // Without any way out it is a dead end, which is reported as such.
            guard state.pausesClock, !state.isFinal, !ways.steps[position].isEmpty, !ways.leadBack.contains(position) else { return nil }
            let runsAgain = ways.steps[position].contains { !ways.states[$0.to].pausesClock && !ways.states[$0.to].isFinal }
            return runsAgain ? nil : subject.problem(finding(state.key), atKey: ["states", state.key.text])
        }
    }

    private func finding(_ state: StateKey) -> Finding {
        Finding(
            code: .pauseWithoutReturn,
            message: BilingualText(
                vi: "Ở bước \(quoted: state) đồng hồ tạm dừng, nhưng không việc nào cho nó chạy lại.",
                en: "the clock is paused in \(quoted: state), and no action lets it run again."),
            why: BilingualText(
                vi: "Người nộp bổ sung đủ giấy tờ rồi mà hồ sơ vẫn không xử lý tiếp được.",
                en: "When the missing papers come in, the dossier cannot be worked on again."),
            mend: BilingualText(
                vi: "Thêm một việc từ \(quoted: state) với `to: back`, hoặc dẫn tới một bước đang tính giờ.",
                en: "Add an action from \(quoted: state) with `to: back`, or one to a state in which the clock runs."))
    }
}
