import Workflow

extension Field {
    /// A kept value as a person reads it: a day as it is written here, a choice by its title.
    func shown(_ value: String, in language: Language) -> String {
        switch entry {
        case .date: CivilDay(value)?.display ?? value
        case .choice(let choices): choices.first { $0.key == value }?.title[language] ?? value
        case .text, .number: value
        }
    }
}

extension [Field] {
    /// What was entered, by the titles of the fields and in their order.
    func shown(_ entered: [FieldKey: String], in language: Language) -> [(label: String, value: String)] {
        compactMap { field in
            entered[field.key].map { (label: field.title[language], value: field.shown($0, in: language)) }
        }
    }
}
