/// A value that conditions speak of.
public enum Value: Hashable, Sendable {
    /// An exact number.
    case number(Rational)
    /// True or false.
    case truth(Bool)
    /// A text; texts that look the same are the same, however their diacritics are stored.
    case text(String)
    /// A day of the calendar.
    case day(CivilDay)

    /// What kind of value it is.
    public var kind: ValueKind {
        switch self {
        case .number: .number
        case .truth: .truth
        case .text: .text
        case .day: .day
        }
    }

    /// The value as a person reads it: a day as `27/08/2018`, a number as `2.5`, a text as it stands.
    public var display: String {
        switch self {
        case .number(let number): number.text
        case .truth(let truth): String(truth)
        case .text(let text): text
        case .day(let day): day.display
        }
    }
}

/// The kind of a value: only values of one kind can be compared.
public enum ValueKind: String, CaseIterable, Hashable, Sendable {
    case number, truth, text, day

    /// What the kind is called, with its article where the language has one.
    public func words(in language: Language) -> String {
        words[language]
    }

    var words: BilingualText {
        switch self {
        case .number: BilingualText(vi: "số", en: "a number")
        case .truth: BilingualText(vi: "giá trị đúng/sai", en: "a yes or no")
        case .text: BilingualText(vi: "chữ", en: "a text")
        case .day: BilingualText(vi: "ngày", en: "a day")
        }
    }
}
