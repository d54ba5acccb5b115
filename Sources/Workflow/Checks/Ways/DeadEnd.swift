/// A state is final or has a way out.
struct DeadEnd: ProcessCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        guard subject.knowsAllWays else { return [] }
        let ways = subject.ways
        return ways.states.indices.compactMap { position in
            let state = ways.states[position]
            let hasWayOut = !ways.steps[position].isEmpty || ways.leadBack.contains(position)
            return state.isFinal || hasWayOut ? nil : subject.problem(finding(state.key), atKey: ["states", state.key.text])
        }
    }

    private func finding(_ state: StateKey) -> Finding {
        Finding(
            code: .deadEnd,
            message: BilingualText(
                vi: "Bước \(quoted: state) không có lối ra mà cũng không phải bước cuối.",
                en: "the state \(quoted: state) has no way out and is not final."),
            why: BilingualText(
                vi: "Hồ sơ vào bước này sẽ nằm lại mãi, còn đồng hồ thì vẫn chạy.",
                en: "A dossier that comes here stays for ever, with its clock running."),
            mend: BilingualText(
                vi: "Thêm một việc có `from: \(state)`, hoặc ghi `final: true` nếu hồ sơ kết thúc ở đây.",
                en: "Add an action with `from: \(state)`, or write `final: true` if dossiers end here."))
    }
}
