extension Weighing {
    /// Reads what was entered for an action; everything that is missing, unknown or malformed blocks.
    mutating func read(_ entered: [FieldKey: String], askedBy action: Action) -> [FieldKey: Value] {
        let (values, reasons) = action.asks.read(entered)
        blockers += reasons
        return values
    }
}

extension [Field] {
    /// Reads what was entered, in the form each field asks for, with everything that is missing, unknown or malformed.
    func read(_ entered: [FieldKey: String]) -> (values: [FieldKey: Value], blockers: [Blocker]) {
        let known = map(\.key)
        var blockers = entered.keys.sorted().filter { !known.contains($0) }.map { key in
            Blocker.fieldUnknown(key.text, nearest: nearestName(to: key.text, among: known.map(\.text)))
        }
        var values: [FieldKey: Value] = [:]
        for field in self {
            guard let text = entered[field.key], !text.isBlank else {
                if field.isRequired { blockers.append(.fieldMissing(field)) }
                continue
            }
            if let blocker = WrittenText.field(field).blocker(for: text) {
                blockers.append(blocker)
            } else if let value = field.read(text) {
                values[field.key] = value
            } else {
                blockers.append(.fieldMalformed(field, text))
            }
        }
        return (values, blockers)
    }
}

extension Field {
    /// The value of an entry; `nil` when the entry does not fit the field.
    public func read(_ text: String) -> Value? {
        let trimmed = text.trimmingBlanks
        switch entry {
        case .text:
            return .text(trimmed)
        case .date:
            return CivilDay(trimmed).map(Value.day)
        case .number(let min, let max):
            guard let number = Rational(parsing: trimmed) else { return nil }
            if let min, number < min { return nil }
            if let max, number > max { return nil }
            return .number(number)
        case .choice(let choices):
            return choices.contains { $0.key == trimmed } ? .text(trimmed) : nil
        }
    }
}

extension Value {
    /// The form in which an entry is kept in the record.
    public var canonical: String {
        switch self {
        case .number(let number): number.text
        case .truth(let truth): truth ? "true" : "false"
        case .text(let text): text
        case .day(let day): day.iso
        }
    }
}

extension String {
    /// The text without blanks at its ends.
    var trimmingBlanks: String {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? start
        return String(self[start..<end])
    }
}
