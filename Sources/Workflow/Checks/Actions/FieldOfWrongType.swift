/// Votes are numbers, a decision's date is a date, its number and signer are texts.
struct FieldOfWrongType: ProcessCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        subject.process.actions.flatMap { action in
            action.namedFields.compactMap { use in
                guard let field = action.field(use.field), !use.types.contains(field.entry.type) else { return nil }
                return subject.problem(finding(use, field.entry.type), at: ["actions", action.key.text, use.section, use.key])
            }
        }
    }

    private func finding(_ use: FieldUse, _ type: String) -> Finding {
        let wanted = use.types.map { "`\($0)`" }
        return Finding(
            code: .fieldOfWrongType,
            message: BilingualText(
                vi:
                    "`\(use.section).\(use.key)` cần ô kiểu \(wanted.joined(separator: " hoặc ")), nhưng \(quoted: use.field) có kiểu `\(type)`.",
                en: "`\(use.section).\(use.key)` takes a \(wanted.joined(separator: " or ")), and \(quoted: use.field) is a `\(type)`."),
            why: BilingualText(
                vi: "Phiếu được đếm, ngày được so sánh; kiểu khác thì không làm được.",
                en: "Votes are counted and days compared; with another type neither can be done."),
            mend: BilingualText(
                vi: "Đổi `type` của ô \(quoted: use.field), hoặc chọn ô khác.",
                en: "Change the `type` of \(quoted: use.field), or name another field."))
    }
}
