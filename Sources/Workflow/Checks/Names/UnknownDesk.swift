/// Every state lies at a desk of the office.
struct UnknownDesk: ProcessCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        guard let office = subject.office, !office.desks.isEmpty else { return [] }
        let known = office.desks.map(\.key.text)
        return subject.process.states.compactMap { state in
            guard !state.desk.text.isEmpty, !known.contains(state.desk.text) else { return nil }
            let use = BilingualText(vi: "Bước \(quoted: state.key) thuộc", en: "the state \(quoted: state.key) lies at")
            return subject.problem(.unknown(.desk, use, state.desk.text, among: known), at: ["states", state.key.text, "desk"])
        }
    }
}
