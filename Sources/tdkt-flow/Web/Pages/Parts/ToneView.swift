import Workflow

/// How a clock stands, said by a colour, a sign and words: never by colour alone.
struct ToneView: Sendable {
    /// The class of the stylesheet: `good`, `soon`, `over`, `still` or `quiet`.
    let tone: String
    /// A sign that is read with the words.
    let sign: String
    /// What the office calls it.
    let words: String

    /// A tone with words of its own.
    init(tone: String, sign: String, words: String) {
        self.tone = tone
        self.sign = sign
        self.words = words
    }

    /// How a clock stands.
    init(_ timeliness: Timeliness, in language: Language) {
        // What was resolved too late is not overdue any more, and on no list of what is.
        words = timeliness == .late ? language.say(vi: "giải quyết quá hạn", en: "resolved late") : timeliness.name(in: language)
        switch timeliness {
        case .onTrack, .early, .onTime: (tone, sign) = ("good", "●")
        case .dueSoon: (tone, sign) = ("soon", "◐")
        case .overdue: (tone, sign) = ("over", "▲")
        case .late: (tone, sign) = ("quiet", "△")
        case .paused: (tone, sign) = ("still", "‖")
        case .notStarted: (tone, sign) = ("quiet", "○")
        }
    }
}
