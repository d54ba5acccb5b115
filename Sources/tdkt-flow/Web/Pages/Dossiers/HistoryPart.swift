import Workflow

/// The history of a dossier in sentences, the newest first.
struct HistoryPart: Part {
    static let template = "dossiers/history"

    /// One thing that was done.
    struct Line: Sendable {
        let time: String
        let isoTime: String
        let sentence: String
        let details: [Detail]
        let hasDetails: Bool
        let remark: String?
        /// “ghi lúc 05/10/2018 08:00”, when it was entered on a later day.
        let entered: String?
        /// Whether it no longer counts.
        let isUndone: Bool
    }

    /// What was entered with it.
    struct Detail: Sendable {
        let what: String
        let value: String
    }

    /// How many stand on the page of a dossier; the printed record has all.
    static let mostOnPage = 60

    let lines: [Line]
    let count: String
    /// How many older ones only the printed record has; `nil` when all stand here.
    let older: String?

    init(_ steps: [History.Step], words: EntrySentence, most: Int = .max) {
        let byNumber = Dictionary(uniqueKeysWithValues: steps.map { ($0.entry.sequence, $0) })
        let undone = Set(steps.compactMap(\.entry.undoneSequence))
        let language = words.language
        lines = steps.suffix(most).reversed().map { step in
            let entry = step.entry
            let isLate = entry.recordedAt.day > entry.occurredAt.day
            let recorded = entry.recordedAt.display
            let details = words.details(step).map { Detail(what: $0.label, value: $0.value) }
            return Line(
                time: entry.occurredAt.display, isoTime: entry.occurredAt.iso,
                sentence: words.text(step, undoing: entry.undoneSequence.flatMap { byNumber[$0] }), details: details,
                hasDetails: !details.isEmpty, remark: entry.note,
                entered: isLate ? language.say(vi: "ghi lúc \(recorded)", en: "entered on \(recorded)") : nil,
                isUndone: undone.contains(entry.sequence))
        }
        count = steps.count.grouped
        older = steps.count > most ? (steps.count - most).grouped : nil
    }
}

extension Entry {
    /// The entry that this one takes back.
    var undoneSequence: Int? {
        if case .undone(let undoing) = event { undoing.sequence } else { nil }
    }
}
