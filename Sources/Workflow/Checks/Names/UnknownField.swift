/// The fields of a vote and of a decision are fields that the action asks for.
struct UnknownField: ProcessCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        subject.process.actions.flatMap { action in
            action.namedFields.compactMap { use in
                guard action.field(use.field) == nil, !subject.isWritten("actions", action.key.text, "asks", use.field.text) else {
                    return nil
                }
                let words = BilingualText(
                    vi: "Việc \(quoted: action.key) lấy `\(use.key)` từ ô", en: "action \(quoted: action.key) takes `\(use.key)` from")
                let known = action.asks.map(\.key.text)
                let path = ["actions", action.key.text, use.section, use.key]
                return subject.problem(.unknown(.field, words, use.field.text, among: known), at: path)
            }
        }
    }
}

/// A field that an action uses for its vote or its decision.
struct FieldUse {
    /// `vote` or `decision`.
    let section: String
    /// The key in the section, as `members`.
    let key: String
    /// The field that is named there.
    let field: FieldKey
    /// The entries that make sense there, as definitions write them.
    let types: [String]
}

extension Action {
    /// The fields of its vote and its decision.
    var namedFields: [FieldUse] {
        var uses: [FieldUse] = []
        if let vote {
            uses.append(FieldUse(section: "vote", key: "members", field: vote.members, types: ["number"]))
            uses.append(FieldUse(section: "vote", key: "present", field: vote.present, types: ["number"]))
            uses.append(FieldUse(section: "vote", key: "for", field: vote.votesFor, types: ["number"]))
        }
        if let decision {
            uses.append(FieldUse(section: "decision", key: "number", field: decision.number, types: ["text"]))
            uses.append(FieldUse(section: "decision", key: "date", field: decision.date, types: ["date"]))
            uses.append(FieldUse(section: "decision", key: "signer", field: decision.signer, types: ["text", "choice"]))
        }
        return uses
    }
}
