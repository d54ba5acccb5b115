import Dossier
import Workflow

/// What the two fields of a nominee come to, as the page of votes and its script call it.
enum VoteVerdict: String, CaseIterable, Sendable {
    case passes, fails
    /// Nothing is entered, or nobody is present who could have voted.
    case blank
    /// More votes than members present.
    case many
    /// Something else than digits.
    case digits
    /// Votes against, and none for.
    case half

    var isWrong: Bool {
        switch self {
        case .passes, .fails, .blank: false
        case .many, .digits, .half: true
        }
    }
}

/// What the verdicts are called, for the page and its script.
struct VerdictWords: Sendable {
    let passes: String
    let fails: String
    let blank: String
    let many: String
    let digits: String
    let half: String

    init(in language: Language) {
        passes = TalliedNominee.Verdict.passes.words(in: language)
        fails = TalliedNominee.Verdict.fails.words(in: language)
        blank = TalliedNominee.Verdict.notCounted.words(in: language)
        many = language.say(vi: "⚠ quá số có mặt", en: "⚠ more than present")
        digits = language.say(vi: "⚠ chỉ ghi chữ số", en: "⚠ digits only")
        half = language.say(vi: "⚠ thiếu phiếu tán thành", en: "⚠ votes for are missing")
    }

    subscript(_ verdict: VoteVerdict) -> String {
        switch verdict {
        case .passes: passes
        case .fails: fails
        case .blank: blank
        case .many: many
        case .digits: digits
        case .half: half
        }
    }
}
