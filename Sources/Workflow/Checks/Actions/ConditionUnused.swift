/// Every condition is asked for by some action.
struct ConditionUnused: ProcessCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        let used = Set(subject.process.actions.flatMap { $0.requires + $0.warns })
        return subject.process.conditions.filter { !used.contains($0.key) }.map { condition in
            subject.problem(finding(condition.key), atKey: ["conditions", condition.key.text])
        }
    }

    private func finding(_ condition: ConditionKey) -> Finding {
        Finding(
            code: .conditionUnused,
            message: BilingualText(
                vi: "Không việc nào dùng điều kiện \(quoted: condition).", en: "no action asks for the condition \(quoted: condition)."),
            why: BilingualText(
                vi: "Quy tắc này được viết ra nhưng không có hiệu lực.", en: "The rule is written down and holds nowhere."),
            mend: BilingualText(
                vi: "Thêm \(quoted: condition) vào `requires` hoặc `warns` của một việc, hoặc bỏ điều kiện.",
                en: "Add it to `requires` or `warns` of an action, or remove it."))
    }
}
