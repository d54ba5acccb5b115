/// A field that several actions ask for, or an action and the submission, is of one type everywhere.
struct FieldOfTwoTypes: ProcessCheck {
    /// A field where it is asked for.
    private struct Use {
        let field: Field
        /// What asks for it: “việc “accept””.
        let asker: BilingualText
        let path: [String]
    }

    func problems(in subject: CheckedProcess) -> [Problem] {
        var first: [FieldKey: Use] = [:]
        return uses(in: subject.process).compactMap { use in
            guard let earlier = first[use.field.key] else {
                first[use.field.key] = use
                return nil
            }
            guard earlier.field.entry.type != use.field.entry.type else { return nil }
            return subject.problem(finding(use, earlier), at: use.path + [use.field.key.text, "type"])
        }
    }

    private func uses(in process: Process) -> [Use] {
        let submission = BilingualText(vi: "lúc nhận hồ sơ", en: "on submission")
        return process.asks.map { Use(field: $0, asker: submission, path: ["asks"]) }
            + process.actions.flatMap { action in
                let asker = BilingualText(vi: "ở việc \(quoted: action.key)", en: "in \(quoted: action.key)")
                return action.asks.map { Use(field: $0, asker: asker, path: ["actions", action.key.text, "asks"]) }
            }
    }

    private func finding(_ use: Use, _ earlier: Use) -> Finding {
        let (field, type) = (use.field, earlier.field.entry.type)
        return Finding(
            code: .fieldOfTwoTypes,
            message: BilingualText(
                vi: "Ô \(quoted: field.key) ở đây kiểu `\(field.entry.type)`, còn \(earlier.asker.vi) là `\(type)`.",
                en: "the field \(quoted: field.key) is a `\(field.entry.type)` here and a `\(type)` \(earlier.asker.en)."),
            why: BilingualText(
                vi: "Hồ sơ chỉ giữ một giá trị mang tên này; điều kiện không biết nó là chữ, số hay ngày.",
                en: "A dossier keeps one value of that name, and conditions have to know whether it is a text, a number or a day."),
            mend: BilingualText(
                vi: "Dùng cùng một kiểu, hoặc đặt tên khác cho một trong hai ô.", en: "Use one type, or give one of the two another name."))
    }
}

extension Field.Entry {
    /// The type as definitions write it.
    var type: String {
        switch self {
        case .text: "text"
        case .date: "date"
        case .number: "number"
        case .choice: "choice"
        }
    }

    /// What conditions make of it.
    var kind: ValueKind {
        switch self {
        case .text, .choice: .text
        case .date: .day
        case .number: .number
        }
    }
}
