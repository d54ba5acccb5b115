/// The statutory limit as a definition gives it: a length of time, or a day that each dossier names itself.
///
/// A day of its own cannot be counted without a dossier, so it is no case of ``Limit``, which the calculator counts by itself.
public enum Term: Hashable, Sendable {
    /// So long from the start of the clock.
    case within(Limit)
    /// To the closing of the day that stands in this field, which the process asks for on submission.
    ///
    /// The day of a choice lies in the year that is entered in the field `in`, where one is named and filled in, and else in the year
    /// of receipt.
    case until(FieldKey, in: FieldKey? = nil)

    /// The length of time, where it is one.
    public var limit: Limit? {
        if case .within(let limit) = self { limit } else { nil }
    }
}

extension Term {
    /// The term in the words of a slip; a day of the dossier is called by the field that it stands in.
    public func display(in language: Language, asked fields: [Field]) -> String {
        switch self {
        case .within(let limit): return limit.display(in: language)
        case .until(let key, _):
            let title = fields.first { $0.key == key }?.title[language] ?? key.text
            return language == .vi ? "đến hết ngày theo “\(title)”" : "to the day of “\(title)”"
        }
    }
}
