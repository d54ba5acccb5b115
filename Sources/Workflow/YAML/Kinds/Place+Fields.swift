extension Place {
    /// The fields that an action, or a process on submission, asks for.
    func fields() -> [Field] {
        namedEntries().compactMap { key, place in place.field(FieldKey(key)) }
    }

    private func field(_ key: FieldKey) -> Field? {
        guard let entries = Entries(self, required: ["title", "type"], optional: ["required", "min", "max", "choices"]) else { return nil }
        let title = entries["title"]?.bilingual()
        let type = entries["type"]?.choice(FieldType.self)
        let isRequired = entries["required"]?.truth()
        let min = entries["min"]?.number()
        let max = entries["max"]?.number()
        let choices = entries["choices"]?.fieldChoices()
        if type == .choice, !entries.mentions("choices") { reportAtKey(.missingKey("choices", in: self)) }
        if let type, type != .number {
            for foreign in ["min", "max"] { entries[foreign]?.reportAtKey(.fieldBoundsOfType(type.rawValue)) }
        }
        if let type, type != .choice { entries["choices"]?.reportAtKey(.fieldChoicesOfType(type.rawValue)) }
        if let min, let max, max < min { entries["max"]?.report(.fieldBounds(min: min, max: max)) }
        let entry: Field.Entry =
            switch type {
            case .date: .date
            case .number: .number(min: min, max: max)
            case .choice: .choice(choices ?? [])
            case .text, nil: .text
            }
        return Field(key: key, title: title ?? .unread, entry: entry, isRequired: isRequired ?? false)
    }

    private func fieldChoices() -> [Field.Choice] {
        var inFiles: Set<String> = []
        return namedEntries().compactMap { key, place in
            guard let choice = place.fieldChoice(key) else { return nil }
            if let word = choice.inFiles, !inFiles.insert(word).inserted { place.report(.repeatedItem(word)) }
            return choice
        }
    }

    /// A title alone, or with the day that the choice stands for and what it is called in files.
    private func fieldChoice(_ key: String) -> Field.Choice? {
        guard case .map(let pairs) = node.content, pairs.contains(where: { ["title", "day", "in-files"].contains($0.key.scalar) }) else {
            return bilingual().map { Field.Choice(key: key, title: $0) }
        }
        guard let entries = Entries(self, required: ["title"], optional: ["day", "in-files"]) else { return nil }
        let title = entries["title"]?.bilingual()
        let day = entries["day"]?.dayOfYear()
        let inFiles = entries["in-files"]?.words()
        return Field.Choice(key: key, title: title ?? .unread, day: day, inFiles: inFiles)
    }
}

/// What can be entered in a field, as definitions write it.
private enum FieldType: String, CaseIterable {
    case text, date, number, choice
}
