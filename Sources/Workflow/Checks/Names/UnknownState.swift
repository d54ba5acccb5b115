/// Whatever names a state names one of the process.
struct UnknownState: ProcessCheck, ProcedureCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        let process = subject.process
        let known = process.states.map(\.key.text)
        func finding(_ use: BilingualText, _ key: StateKey) -> Finding {
            .unknown(.state, use, key.text, among: known, nearest: subject.ways.state(meantBy: key)?.key.text)
        }
        var problems: [Problem] = []
        if process.state(process.initial) == nil, !process.initial.text.isEmpty, !subject.isWritten("states", process.initial.text) {
            let use = BilingualText(vi: "Quy trình bắt đầu ở", en: "the process begins in")
            problems.append(subject.problem(finding(use, process.initial), at: ["initial"]))
        }
        for action in process.actions {
            let path = ["actions", action.key.text]
            for (index, key) in action.from.enumerated() where process.state(key) == nil && !subject.isWritten("states", key.text) {
                let use = BilingualText(vi: "Việc \(quoted: action.key) bắt đầu từ", en: "action \(quoted: action.key) starts from")
                problems.append(subject.problem(finding(use, key), at: subject.item(index, of: path + ["from"])))
            }
            if case .state(let key) = action.target, process.state(key) == nil, !subject.isWritten("states", key.text) {
                let use = BilingualText(vi: "Việc \(quoted: action.key) dẫn tới", en: "action \(quoted: action.key) goes to")
                problems.append(subject.problem(finding(use, key), at: path + ["to"]))
            }
        }
        return problems
    }

    func problems(in subject: CheckedProcedure) -> [Problem] {
        let processes = subject.processes
        guard let process = processes.first else { return [] }
        return subject.procedure.steps.keys.sorted().compactMap { key in
            guard processes.contains(where: { $0.state(key) == nil }) else { return nil }
            let use = BilingualText(vi: "Hạn bước đặt cho", en: "a step budget is given to")
            let known = process.states.map(\.key.text)
            return subject.problem(.unknown(.state, use, key.text, among: known), atKey: ["steps", "budgets", key.text])
        }
    }
}
