import Workflow

extension [Field] {
    /// What was typed for the fields, as the engine takes it: days and numbers may be typed as people write them.
    ///
    /// What is no day stays as it was typed, and the engine says so.
    func entered(_ typed: (FieldKey) -> String?) -> [FieldKey: String] {
        reduce(into: [:]) { entered, field in
            guard let text = typed(field.key) else { return }
            entered[field.key] =
                switch field.entry {
                case .date: CivilDay(typed: text)?.iso ?? text
                case .number: ErrandInput.number(text)
                case .text, .choice: text
                }
        }
    }
}
