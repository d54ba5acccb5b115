import Workflow

/// Something that is done with a dossier by a form: an action of its process, or a verb of the office.
enum Errand: Hashable, Sendable {
    case act(Action)
    case attach, assign, extend, pause, resume, undo

    /// The verbs of the office, which every dossier has.
    static let verbs: [Errand] = [.attach, .assign, .extend, .pause, .resume, .undo]

    /// Everything that can be tried with a dossier: the actions of its process, then the verbs.
    static func all(under rules: Rules) -> [Errand] {
        rules.process.actions.map(Errand.act) + verbs
    }

    /// What the office calls it.
    func title(in language: Language) -> String {
        switch self {
        case .act(let action): action.title[language]
        case .attach: language.say(vi: "Nhận giấy tờ", en: "Receive a paper")
        case .assign: language.say(vi: "Giao hồ sơ", en: "Assign")
        case .extend: language.say(vi: "Gia hạn", en: "Extend")
        case .pause: language.say(vi: "Tạm dừng", en: "Pause")
        case .resume: language.say(vi: "Tính hạn tiếp", en: "Resume")
        case .undo: language.say(vi: "Rút lại việc vừa làm", en: "Take back the last step")
        }
    }

    /// Where its form is.
    func url(for number: DossierNumber) -> String {
        switch self {
        case .act(let action): Links.dossier(number, "do", action.key.text)
        case .attach: Links.dossier(number, "attach")
        case .assign: Links.dossier(number, "assign")
        case .extend: Links.dossier(number, "extend")
        case .pause: Links.dossier(number, "pause")
        case .resume: Links.dossier(number, "resume")
        case .undo: Links.dossier(number, "undo")
        }
    }

    /// The action of the process, if it is one.
    var action: Action? {
        if case .act(let action) = self { action } else { nil }
    }
}

extension Errand {
    /// What is weighed to know whether it could be done: whatever a person can still enter is taken as entered well.
    func offer(for standing: Standing, by actor: Actor) -> Intent {
        // A reason that is there, whatever it says.
        let reason = "–"
        switch self {
        case .act(let action): return .offer(action.key)
        case .attach: return .attach(standing.rules.procedure.documents.first?.key ?? DocumentKey(""), nil)
        case .assign: return .assign(actor.name)
        case .extend:
            let due = standing.dueAt ?? standing.lastOccurredAt
            return .extend(to: standing.calendar.day(1, workedDaysAfter: due.day), reason: reason)
        case .pause: return .hold(reason: reason)
        case .resume: return .resume
        case .undo: return .undo(reason: reason)
        }
    }
}
