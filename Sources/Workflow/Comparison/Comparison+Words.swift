extension Comparison {
    /// What a value is called.
    func words(_ value: Branch, _ rendering: Rendering, _ side: Side) -> BilingualText {
        if case .record(let properties) = rendering { return summary(value, properties, side) }
        guard let text = value.scalar else { return BilingualText(vi: value.written, en: value.written) }
        switch rendering {
        case .text, .record: return BilingualText(vi: text, en: text)
        case .day:
            let day = CivilDay(text)?.display ?? text
            return BilingualText(vi: day, en: day)
        case .moment, .due:
            if case .due = rendering, text == "none" { return Grammar.say("không có", "none") }
            let moment = Moment(text)?.display ?? CivilDay(text)?.display ?? text
            return BilingualText(vi: moment, en: moment)
        case .limit: return value.limit?.words ?? BilingualText(vi: text, en: text)
        case .reference(let naming):
            if naming == .state, text == "back" { return Grammar.say("trước đó", "before") }
            return side.name(text, naming)
        case .word(let words):
            if let word = words[text] { return word }
            if let start = words.keys.first(where: text.hasPrefix), let word = words[start] {
                return word + String(text.dropFirst(start.count))
            }
            return words["at least "].map { $0 + text } ?? BilingualText(vi: text, en: text)
        }
    }

    /// All values of a record that came or went, in one breath.
    func summary(_ record: Branch, _ properties: [Property], _ side: Side) -> BilingualText {
        guard !record.twigs.isEmpty else {
            guard record.scalar != nil else { return Grammar.say("không ghi gì thêm", "nothing more is said") }
            return words(record, .word(Grammar.outcomes), side)
        }
        return properties.compactMap { property -> BilingualText? in
            guard let value = record[property.key] else { return nil }
            let said: BilingualText
            switch property.form {
            case .scalar(let rendering): said = words(value, rendering, side)
            case .list(let rendering): said = value.items.map { words($0, rendering, side) }.joined
            case .table(let naming, _, let each):
                let rendering: Rendering = if case .scalar(let rendering) = each.form { rendering } else { .text }
                said = value.twigs.map { side.name($0.key, naming) + ": " + words($0.value, rendering, side) }.joined
            default: said = BilingualText(vi: value.written, en: value.written)
            }
            let what = property.short ?? property.noun
            return what.vi.isEmpty ? said : what + " " + said
        }.joined
    }
}

extension Property {
    /// The property of its subject: thời hạn của bước “Thẩm định”.
    func what(of subject: BilingualText?) -> BilingualText {
        subject.map { noun + Grammar.say(" của ", " of the ") + $0 } ?? noun
    }

    func with(_ form: Form) -> Property {
        var property = Property(key, noun.vi, noun.en, form, phrases: phrases)
        property.heading = heading
        return property
    }

    func about(_ fact: BilingualText) -> Property {
        Property(key, "\(noun.vi) của \(fact.vi)", "\(noun.en) of \(fact.en)", form).short(noun.vi, noun.en)
    }
}

extension Limit {
    var words: BilingualText { BilingualText(vi: display(in: .vi), en: display(in: .en)) }

    /// How it goes over into another: the unit is said once where both have it.
    func becoming(_ other: Limit) -> BilingualText {
        guard let size, let otherSize = other.size, size.unit == otherSize.unit else {
            return Grammar.say("đổi từ \(words.vi) thành \(other.words.vi)", "changes from \(words.en) to \(other.words.en)")
        }
        let (vi, en) = (words.vi.firstWord, words.en.firstWord)
        return otherSize.count > size.count
            ? Grammar.say("tăng từ \(vi) lên \(other.words.vi)", "goes up from \(en) to \(other.words.en)")
            : Grammar.say("giảm từ \(vi) còn \(other.words.vi)", "goes down from \(en) to \(other.words.en)")
    }

    private var size: (count: Int, unit: Int)? {
        switch self {
        case .workingDays(let halves): (halves, 0)
        case .days(let count): (count, 1)
        case .months(let count): (count, 2)
        case .workingHours(let count): (count, 3)
        case .sameDay: nil
        }
    }
}

extension BilingualText {
    static func + (left: BilingualText, right: String) -> BilingualText {
        BilingualText(vi: left.vi + right, en: left.en + right)
    }

    var quoted: BilingualText { BilingualText(vi: "“\(vi)”", en: "“\(en)”") }

    /// What stands before the name in quotes: bước “Thẩm định” is bước.
    var bare: BilingualText { BilingualText(vi: vi.beforeName, en: en.beforeName) }

    var capitalised: BilingualText { BilingualText(vi: vi.capitalisedFirst, en: en.capitalisedFirst) }

    /// With what its marks stand for.
    func filled(subject: BilingualText?, a: BilingualText? = nil, b: BilingualText? = nil) -> BilingualText {
        BilingualText(
            vi: vi.filled(subject?.vi, a?.vi, b?.vi), en: en.filled(subject.map { "the \($0.en)" }, a?.en, b?.en))
    }
}

extension [BilingualText] {
    var joined: BilingualText {
        BilingualText(vi: map(\.vi).joined(separator: ", "), en: map(\.en).joined(separator: ", "))
    }
}

extension String {
    fileprivate var firstWord: String { split(separator: " ").first.map(String.init) ?? self }

    fileprivate var beforeName: String { firstIndex(of: "“").map { String(self[..<$0]).trimmed } ?? self }

    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

    fileprivate func filled(_ subject: String?, _ a: String?, _ b: String?) -> String {
        // Marks are looked for in one pass: a value may itself read like a mark.
        var text = ""
        var rest = self[...]
        while let open = rest.firstIndex(of: "{") {
            text += rest[..<open]
            rest = rest[open...]
            let (mark, value): (String, String?) =
                rest.hasPrefix("{S}")
                ? ("{S}", subject) : rest.hasPrefix("{a}") ? ("{a}", a) : rest.hasPrefix("{b}") ? ("{b}", b) : ("{", "{")
            text += value ?? ""
            rest = rest.dropFirst(mark.count)
        }
        return text + rest
    }
}
