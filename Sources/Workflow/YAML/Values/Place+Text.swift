extension Place {
    /// A text that is not blank, without white space at its ends; the traps of unquoted words and times are reported.
    func text() -> String? {
        guard case .scalar(let text, let isPlain) = node.content else {
            reportShape(.text)
            return nil
        }
        if isPlain, Trap.isBoolean(text) {
            report(.boolean(text))
            return nil
        }
        if isPlain, Trap.isTime(text) {
            report(.unquotedTime(text))
            return nil
        }
        let trimmed = text.trimmed
        guard !trimmed.isEmpty, !node.isNull else {
            report(node.isNull ? .blankItem : .blankValue(path.last ?? ""))
            return nil
        }
        return trimmed
    }

    /// A text for people to read, or a code: one that looks like a number needs quotes.
    func words() -> String? {
        guard let text = text() else { return nil }
        if case .scalar(_, isPlain: true) = node.content, Trap.isNumber(text) {
            report(.unquotedNumber(text))
            return nil
        }
        return text
    }

    /// A key: words of a-z and 0-9 joined by `-`.
    func keyText() -> String? {
        guard let text = text() else { return nil }
        guard Trap.isKebabCase(text) else {
            report(.badKey(text))
            return nil
        }
        return text
    }

    /// A typed key.
    func key<Subject>(_ subject: Subject.Type = Subject.self) -> Key<Subject>? {
        keyText().map { Key($0) }
    }

    /// One key, or a list of them; one that is named twice is pointed out.
    func keys<Subject>(_ subject: Subject.Type = Subject.self) -> [Key<Subject>] {
        switch node.content {
        case .scalar: return key(subject).map { [$0] } ?? []
        case .map:
            reportShape(.textOrList)
            return []
        case .list(let nodes):
            var keys: [Key<Subject>] = []
            for item in items(nodes) {
                guard let key = item.key(subject) else { continue }
                if keys.contains(key) { item.report(.repeatedItem(key.text)) } else { keys.append(key) }
            }
            return keys
        }
    }

    /// A list of texts.
    func texts() -> [String] {
        guard case .list(let nodes) = node.content else {
            reportShape(.list)
            return []
        }
        return items(nodes).compactMap { $0.words() }
    }

    /// A text in both languages.
    func bilingual() -> BilingualText? {
        guard case .map = node.content else {
            reportShape(.bilingual)
            return nil
        }
        return Entries(self, required: ["vi", "en"], optional: [])?.bilingual()
    }

    /// `true` or `false`.
    func truth() -> Bool? {
        guard case .scalar(let text, let isPlain) = node.content else {
            reportShape(.truth)
            return nil
        }
        switch text {
        case "true" where isPlain: return true
        case "false" where isPlain: return false
        default:
            if isPlain, Trap.isBoolean(text) { report(.boolean(text)) } else { reportShape(.truth) }
            return nil
        }
    }

    /// One of the values of an enumeration, as it is written.
    func choice<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type = Choice.self) -> Choice? where Choice.RawValue == String {
        guard let text = text() else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        report(.unknownChoice(text, known: Choice.allCases.map(\.rawValue)))
        return nil
    }

    /// One value of an enumeration, or a list of them.
    func choices<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type = Choice.self) -> [Choice] where Choice.RawValue == String {
        guard case .list(let nodes) = node.content else { return choice(type).map { [$0] } ?? [] }
        return items(nodes).compactMap { $0.choice(type) }
    }
}

extension Entries {
    /// The words under `vi` and `en`.
    func bilingual() -> BilingualText? {
        let vi = self["vi"]?.words()
        let en = self["en"]?.words()
        guard let vi, let en else { return nil }
        return BilingualText(vi: vi, en: en)
    }

    /// How sure the facts beside it are.
    func status() -> FactStatus? {
        self["status"]?.choice()
    }
}
