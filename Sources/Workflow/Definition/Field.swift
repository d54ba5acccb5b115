/// What an action asks the person for.
public struct Field: Hashable, Sendable {
    /// What can be entered.
    public enum Entry: Hashable, Sendable {
        /// Any text that is not blank.
        case text
        /// A day, written `2018-10-01`.
        case date
        /// A number, with a decimal point, between the bounds.
        case number(min: Rational?, max: Rational?)
        /// One of these keys.
        case choice([Choice])
    }

    /// One of several answers.
    public struct Choice: Hashable, Sendable {
        /// What is entered and kept.
        public let key: String
        /// What the person reads.
        public let title: BilingualText

        /// An answer that can be chosen.
        public init(key: String, title: BilingualText) {
            self.key = key
            self.title = title
        }
    }

    /// The key of the field.
    public let key: FieldKey
    /// What the person reads.
    public let title: BilingualText
    /// What can be entered.
    public let entry: Entry
    /// Whether the action is refused without it.
    public let isRequired: Bool

    /// A field as its definition says.
    public init(key: FieldKey, title: BilingualText, entry: Entry, isRequired: Bool = false) {
        self.key = key
        self.title = title
        self.entry = entry
        self.isRequired = isRequired
    }
}
