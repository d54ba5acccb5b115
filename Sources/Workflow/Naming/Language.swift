/// A language of the office: Vietnamese first, English second.
public enum Language: String, CaseIterable, Hashable, Sendable, Codable {
    case vi, en
}

/// A text in both languages of the office.
public struct BilingualText: Hashable, Sendable, Codable {
    /// The Vietnamese words.
    public let vi: String
    /// The English words.
    public let en: String

    /// A text in both languages.
    public init(vi: String, en: String) {
        self.vi = vi
        self.en = en
    }

    /// The words in one language.
    public subscript(language: Language) -> String {
        switch language {
        case .vi: vi
        case .en: en
        }
    }
}
