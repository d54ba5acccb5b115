import Workflow

/// The result of a nominee, said by a colour, a sign and words.
struct OutcomeView: Sendable {
    /// The class of the stylesheet.
    let tone: String
    /// A sign that is read with the words.
    let sign: String
    /// What the office calls it.
    let words: String

    init(_ outcome: Outcome, in language: Language) {
        words = outcome.words(in: language)
        switch outcome {
        case .pending: (tone, sign) = ("quiet", "○")
        case .proposed: (tone, sign) = ("quiet", "◐")
        case .approved: (tone, sign) = ("good", "●")
        case .awarded: (tone, sign) = ("good", "★")
        case .refused: (tone, sign) = ("over", "✕")
        case .referred: (tone, sign) = ("still", "↑")
        }
    }
}
