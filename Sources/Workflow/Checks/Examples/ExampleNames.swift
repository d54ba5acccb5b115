/// Whatever an example names is there: the procedure, the papers, the actions with their fields, the state.
struct ExampleNames: ExampleCheck {
    func problems(in subject: CheckedExample) -> [Problem] {
        unknownProcedure(in: subject) + unknownPapers(in: subject) + unknownSubmitted(in: subject) + unknownActions(in: subject)
            + unknownState(in: subject)
    }

    private func unknownProcedure(in subject: CheckedExample) -> [Problem] {
        guard let key = subject.example.procedure, subject.procedure == nil else { return [] }
        let use = BilingualText(
            vi: "Ví dụ \(quoted: subject.example.key) tính theo thủ tục", en: "the example \(quoted: subject.example.key) counts by")
        return [subject.problem(.unknown(.procedure, use, key.text, among: subject.procedureKeys), at: "procedure")]
    }

    private func unknownPapers(in subject: CheckedExample) -> [Problem] {
        guard let papers = subject.example.papers, let procedure = subject.procedure else { return [] }
        let known = procedure.documents.map(\.key.text)
        return papers.enumerated().compactMap { index, key in
            guard !known.contains(key.text) else { return nil }
            let use = BilingualText(
                vi: "Ví dụ \(quoted: subject.example.key) nộp giấy tờ", en: "the example \(quoted: subject.example.key) hands in")
            return subject.problem(.unknown(.paper, use, key.text, among: known), at: "papers", "\(index)")
        }
    }

    private func unknownSubmitted(in subject: CheckedExample) -> [Problem] {
        guard let process = subject.process else { return [] }
        let known = process.asks.map(\.key.text)
        return subject.example.fields.keys.sorted().compactMap { field in
            guard !known.contains(field.text), !subject.isWrittenBeside("asks", field.text) else { return nil }
            let use = BilingualText(
                vi: "Ví dụ \(quoted: subject.example.key) ghi ô", en: "the example \(quoted: subject.example.key) enters")
            let finding = Finding.unknown(.submittedField, use, field.text, among: known, why: Finding.cannotHappen)
            return subject.problem(finding, atKey: "with", field.text)
        }
    }

    private func unknownActions(in subject: CheckedExample) -> [Problem] {
        guard let process = subject.process else { return [] }
        let known = process.actions.map(\.key.text)
        return subject.example.steps.enumerated().flatMap { index, step -> [Problem] in
            guard let action = process.action(step.action) else {
                guard !subject.isWrittenBeside("actions", step.action.text) else { return [] }
                let use = BilingualText(
                    vi: "Ví dụ \(quoted: subject.example.key) làm việc", en: "the example \(quoted: subject.example.key) does")
                return [
                    subject.problem(
                        .unknown(.action, use, step.action.text, among: known, why: Finding.cannotHappen), at: "moves", "\(index)", "action"
                    )
                ]
            }
            return step.isDone ? unknownFields(of: step, at: index, askedBy: action, in: subject) : []
        }
    }

    /// A move that has to be refused may be refused just for a field that is not asked for.
    private func unknownFields(of step: Example.Step, at index: Int, askedBy action: Action, in subject: CheckedExample) -> [Problem] {
        let known = action.asks.map(\.key.text)
        return step.fields.keys.sorted().compactMap { field in
            guard !known.contains(field.text) else { return nil }
            let use = BilingualText(
                vi: "Việc \(quoted: action.key) ở ví dụ ghi ô", en: "action \(quoted: action.key) of the example enters")
            let finding = Finding.unknown(.field, use, field.text, among: known, why: Finding.cannotHappen)
            return subject.problem(finding, atKey: "moves", "\(index)", "with", field.text)
        }
    }

    private func unknownState(in subject: CheckedExample) -> [Problem] {
        guard let process = subject.process, let key = subject.example.expectation.state, process.state(key) == nil,
            !subject.isWrittenBeside("states", key.text)
        else { return [] }
        let use = BilingualText(
            vi: "Ví dụ \(quoted: subject.example.key) kết thúc ở bước", en: "the example \(quoted: subject.example.key) ends in")
        return [
            subject.problem(
                .unknown(.state, use, key.text, among: process.states.map(\.key.text), why: Finding.cannotHappen), at: "expect", "state")
        ]
    }
}
