import Workflow

/// The form that is open on the page of a dossier: what it does, what was typed, and what stands in the way.
struct OpenForm: Sendable {
    /// A reason why it was not done.
    struct Problem: Hashable, Sendable {
        let text: String
        /// The name of the field that is to blame.
        let field: String?
    }

    let offer: ErrandOffer
    let input: ErrandInput
    var problems: [Problem] = []
    /// The revision that the form was made for, when somebody has moved the dossier since.
    var staleSince: Int?
    /// Whether something was typed and sent.
    var isSent = false

    var errand: Errand { offer.errand }

    /// Whether its fields are shown: what was typed always is, an empty form only where it leads somewhere.
    var showsForm: Bool { isSent || offer.isPossible }

    /// How its page is sent: not for this person, overtaken by another hand, not as it should be, or well.
    var status: Answer.Status {
        if offer.isForOthers { return .forbidden }
        if staleSince != nil { return .conflict }
        return problems.isEmpty ? .ok : .unprocessableContent
    }

    /// The reasons that belong to a field.
    func error(at field: String) -> String? {
        let texts = problems.filter { $0.field == field }.map(\.text)
        return texts.isEmpty ? nil : texts.joined(separator: " ")
    }
}
