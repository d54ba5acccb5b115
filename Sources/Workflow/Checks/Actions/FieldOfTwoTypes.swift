/// A field that several actions ask for is of one type everywhere.
struct FieldOfTwoTypes: ProcessCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        var first: [FieldKey: (type: String, action: ActionKey)] = [:]
        var problems: [Problem] = []
        for action in subject.process.actions {
            for field in action.asks {
                guard let earlier = first[field.key] else {
                    first[field.key] = (field.entry.type, action.key)
                    continue
                }
                guard earlier.type != field.entry.type else { continue }
                let path = ["actions", action.key.text, "asks", field.key.text, "type"]
                problems.append(subject.problem(finding(field, earlier), at: path))
            }
        }
        return problems
    }

    private func finding(_ field: Field, _ earlier: (type: String, action: ActionKey)) -> Finding {
        Finding(
            code: .fieldOfTwoTypes,
            message: BilingualText(
                vi: "Ô \(quoted: field.key) ở đây kiểu `\(field.entry.type)`, còn ở việc \(quoted: earlier.action) là `\(earlier.type)`.",
                en: "the field \(quoted: field.key) is a `\(field.entry.type)` here and a `\(earlier.type)` in \(quoted: earlier.action)."),
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
