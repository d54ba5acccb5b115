import Workflow

/// The differences that belong to one part of a definition.
struct ChangeGroup: Hashable, Sendable {
    /// What the part is called.
    let heading: BilingualText
    /// The differences, in the order of the new version.
    let changes: [Change]

    /// The differences under the headings of their parts, in the order in which the parts first come.
    static func groups(of changes: [Change]) -> [ChangeGroup] {
        var headings: [BilingualText] = []
        for change in changes where !headings.contains(change.heading) { headings.append(change.heading) }
        return headings.map { heading in ChangeGroup(heading: heading, changes: changes.filter { $0.heading == heading }) }
    }

    /// What is said where two versions have no difference.
    static func none(in language: Language) -> String {
        language.say(vi: "Hai bản giống nhau.", en: "The two versions say the same.")
    }
}

extension Change {
    /// Where it stands: “dòng 18 → dòng 19”; empty where neither side has a line.
    func place(in language: Language) -> String {
        let word = language.say(vi: "dòng", en: "line")
        return switch (oldLine, newLine) {
        case (let old?, let new?): "\(word) \(old) → \(word) \(new)"
        case (let old?, nil): "\(language.say(vi: "dòng cũ", en: "old line")) \(old)"
        case (nil, let new?): "\(word) \(new)"
        case (nil, nil): ""
        }
    }
}

extension [Change] {
    /// Every difference as a row for a spreadsheet.
    func table(in language: Language) -> Table {
        Table(
            ["kind", "path", "from", "to", "text", "old_line", "new_line"].map { Table.Column(key: $0, title: $0) },
            rows: map { change in
                [
                    change.kind.rawValue, change.path, change.from ?? "", change.to ?? "", change.words[language],
                    change.oldLine.map(String.init) ?? "", change.newLine.map(String.init) ?? "",
                ]
            })
    }
}
