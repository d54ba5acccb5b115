/// The names that the conditions of a definition can speak of, each with the kind of its value.
///
/// Some are the same in every definition, as `papers.missing`; the others come from its papers (`paper.KEY`), its fields
/// (`field.KEY`) and its actions (`times.KEY`: how often done, `day.KEY`: the day it was last done).
public struct Vocabulary: Hashable, Sendable {
    private let kinds: [String: ValueKind]

    /// The names of a definition with these keys of papers, kinds of fields by their keys, and keys of actions.
    public init(documents: [String], fields: [String: ValueKind], actions: [String]) {
        var kinds: [String: ValueKind] = [:]
        for document in documents { kinds["paper.\(document)"] = .truth }
        for (field, kind) in fields { kinds["field.\(field)"] = kind }
        for action in actions {
            kinds["times.\(action)"] = .number
            kinds["day.\(action)"] = .day
        }
        self.kinds = kinds.merging(Self.everywhere) { _, fixed in fixed }
    }

    /// All names, in the order of their letters.
    public var names: [String] {
        kinds.keys.sorted()
    }

    /// The kind of value that goes by this name; `nil` when nothing does.
    public func kind(of name: String) -> ValueKind? {
        kinds[name]
    }

    /// The name that was probably meant by one that nothing goes by.
    public func nearest(to name: String) -> String? {
        nearestName(to: name, among: kinds.keys)
    }

    /// The names that every definition has.
    private static let everywhere: [String: ValueKind] = [
        "papers.required": .number, "papers.received": .number, "papers.missing": .number, "papers.missing-list": .text,
        "nominees.total": .number, "nominees.standing": .number,
        "nominees.pending": .number, "nominees.proposed": .number, "nominees.approved": .number,
        "nominees.awarded": .number, "nominees.refused": .number, "nominees.referred": .number,
        "nominees.individuals": .number, "nominees.collectives": .number, "nominees.households": .number,
        "nominees.elsewhere": .number, "nominees.elsewhere-list": .text,
        "nominees.short-of-titles": .number, "nominees.short-of-titles-list": .text,
        "today": .day, "day.received": .day,
        "clock.started": .truth, "clock.paused": .truth, "clock.overdue": .truth,
        "clock.worked-days-left": .number, "clock.worked-days-used": .number, "step.worked-days": .number,
        "extension.times": .number,
        "dossier.unit-level": .text,
        "procedure.key": .text, "procedure.level": .text, "procedure.award": .text, "procedure.basis": .text,
    ]
}
