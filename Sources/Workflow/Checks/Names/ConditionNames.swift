/// Conditions and their words speak of things there are, in ways that can be weighed.
struct ConditionNames: ProcessCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        let papers = subject.world.procedures(on: subject.process.key).flatMap { $0.documents.map(\.key.text) }
        let vocabulary = Vocabulary(
            documents: papers, fields: fields(of: subject.process), actions: subject.process.actions.map(\.key.text))
        return subject.process.conditions.flatMap { condition in
            let path = ["conditions", condition.key.text]
            let places = [
                (path + ["check"], condition.check.problems(in: vocabulary)),
                (path + ["otherwise", "vi"], vocabulary.problems(inText: condition.otherwise.vi)),
                (path + ["otherwise", "en"], vocabulary.problems(inText: condition.otherwise.en)),
            ]
            return places.flatMap { place, problems in
                // Without a procedure on this process nobody knows its papers, and any may be named.
                problems.filter { !papers.isEmpty || !$0.namesPaper }.map { problem in
                    subject.problem(finding(condition.key, problem), at: place, character: problem.offset)
                }
            }
        }
    }

    private func fields(of process: Process) -> [String: ValueKind] {
        let asked = (process.asks + process.actions.flatMap(\.asks)).map { ($0.key.text, $0.entry.kind) }
        return Dictionary(asked, uniquingKeysWith: { first, _ in first })
    }

    private func finding(_ condition: ConditionKey, _ problem: ExpressionProblem) -> Finding {
        var code = Problem.Code.conditionKind
        if case .unknownName = problem.reason { code = .unknownName }
        return Finding(
            code: code,
            message: BilingualText(
                vi: "Điều kiện \(quoted: condition): \(problem.words(in: .vi))",
                en: "condition \(quoted: condition): \(problem.words(in: .en))"),
            why: BilingualText(
                vi: "Điều kiện không hiểu được thì không bao giờ đúng cũng không bao giờ sai: nó không chặn được gì.",
                en: "A condition that cannot be weighed neither holds nor fails, so it blocks nothing."),
            mend: BilingualText(
                vi: "Sửa chỗ được chỉ ra; workflows/README.md có mọi tên và phép tính.",
                en: "Correct the place; workflows/README.md has every name and operator."))
    }
}

extension ExpressionProblem {
    fileprivate var namesPaper: Bool {
        guard case .unknownName(let name, _) = reason else { return false }
        return name.hasPrefix("paper.")
    }
}
