/// What an action, or a process on submission, asks the person for.
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
        /// The day of the year that it stands for, where it stands for one, as the end of a quarter.
        public let day: DayOfYear?
        /// What it is called in files, where that is neither its key nor a title of it.
        public let inFiles: String?

        /// An answer that can be chosen.
        public init(key: String, title: BilingualText, day: DayOfYear? = nil, inFiles: String? = nil) {
            self.key = key
            self.title = title
            self.day = day
            self.inFiles = inFiles
        }
    }

    /// The key of the field.
    public let key: FieldKey
    /// What the person reads.
    public let title: BilingualText
    /// What can be entered.
    public let entry: Entry
    /// Whether the action, or the submission, is refused without it.
    public let isRequired: Bool

    /// A field as its definition says.
    public init(key: FieldKey, title: BilingualText, entry: Entry, isRequired: Bool = false) {
        self.key = key
        self.title = title
        self.entry = entry
        self.isRequired = isRequired
    }
}

extension Field {
    /// The day that an entry stands for: a date, or the day of a choice in this year.
    ///
    /// - Returns: `nil` when the entry is none of the field, or stands for no day.
    public func day(of text: String, in year: Int) -> CivilDay? {
        switch (entry, read(text)) {
        case (.date, .day(let day)?): day
        case (.choice(let choices), .text(let key)?): choices.first { $0.key == key }?.day?.day(in: year)
        default: nil
        }
    }
}
