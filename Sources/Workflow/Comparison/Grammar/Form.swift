/// How a property is written, and by that how its change is told.
indirect enum Form: Sendable {
    /// One value.
    case scalar(Rendering)
    /// A value or a list of values whose order is kept.
    case list(Rendering)
    /// A list of those who do something, told as a whole.
    case performers
    /// `true` or `false`, each with its sentence about the subject, which stands for `{S}`; `absent` holds where it is not written.
    case truth(yes: BilingualText, no: BilingualText, absent: Bool)
    /// The name of something in both languages.
    case title
    /// Other words in both languages.
    case words
    /// A map with keys of its own.
    case record([Property])
    /// Such a map alone, or a list of them whose order is kept.
    case entries([Property])
    /// A value alone, or in a map under `key` beside its status and its source.
    case stated(Form, key: String)
    /// A limit alone, or in a map under `value`, or a field under `until` with that of its year, beside its status and its source.
    case term
    /// A title in both languages with a status beside it.
    case statedTitle
    /// A map of titled parts by their keys.
    case parts(Parts)
    /// A map by the keys of something that stands elsewhere; each value is told by one property.
    case table(Naming, subject: BilingualText, Property)
}

/// How one value is said.
enum Rendering: Sendable {
    case text, day, limit
    /// A day, or a day with its time; what is neither stands as it is written.
    case moment
    /// A moment, or the word for none.
    case due
    case word([String: BilingualText])
    case reference(Naming)
    /// A map whose values are said in one breath.
    case record([Property])
}

/// A property of a part of a definition.
struct Property: Sendable {
    let key: String
    let noun: BilingualText
    let form: Form
    var heading: BilingualText?
    /// What it is called where its part is told in one breath; the noun where there is nothing shorter.
    var short: BilingualText?
    var phrases = Phrases()

    init(_ key: String, _ vi: String, _ en: String, _ form: Form, phrases: Phrases = Phrases()) {
        self.key = key
        noun = BilingualText(vi: vi, en: en)
        self.form = form
        self.phrases = phrases
    }

    /// The same property under a heading of its own.
    func under(_ vi: String, _ en: String) -> Property {
        var property = self
        property.heading = BilingualText(vi: vi, en: en)
        return property
    }

    /// The same property with a shorter name for where its part is told in one breath.
    func short(_ vi: String, _ en: String) -> Property {
        var property = self
        property.short = BilingualText(vi: vi, en: en)
        return property
    }
}

/// Sentences that are said instead of the general ones. `{S}` stands for the subject, `{a}` for what was, `{b}` for what is.
struct Phrases: Sendable {
    var changed: BilingualText?
    var added: BilingualText?
    var removed: BilingualText?
}

/// Titled parts by their keys: steps, actions, papers …
struct Parts: Sendable {
    let naming: Naming
    let noun: BilingualText
    let each: Form
    /// What a part is called when it is added or removed, by what it says.
    var kind: @Sendable (Branch) -> BilingualText?

    init(_ naming: Naming, _ vi: String, _ en: String, _ each: Form, kind: @escaping @Sendable (Branch) -> BilingualText? = { _ in nil }) {
        self.naming = naming
        noun = BilingualText(vi: vi, en: en)
        self.each = each
        self.kind = kind
    }
}
