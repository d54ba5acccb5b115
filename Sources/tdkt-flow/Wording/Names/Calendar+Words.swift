import Workflow

extension CalendarRow.Kind {
    /// What the office calls it.
    func words(in language: Language) -> String {
        switch self {
        case .holiday: language.say(vi: "nghỉ lễ, Tết", en: "holiday")
        case .compensatoryOff: language.say(vi: "nghỉ bù, hoán đổi", en: "day off in lieu")
        case .makeupWorkday: language.say(vi: "làm bù", en: "make-up workday")
        case .ordinary: language.say(vi: "trở lại như thường lệ", en: "back to the ordinary")
        }
    }

    /// The kind said by a colour, a sign and words.
    func tone(in language: Language) -> ToneView {
        switch self {
        case .holiday: ToneView(tone: "over", sign: "★", words: words(in: language))
        case .compensatoryOff: ToneView(tone: "soon", sign: "◆", words: words(in: language))
        case .makeupWorkday: ToneView(tone: "still", sign: "▲", words: words(in: language))
        case .ordinary: ToneView(tone: "quiet", sign: "○", words: words(in: language))
        }
    }
}

extension DayNature {
    /// What the day is.
    func words(in language: Language) -> String {
        switch self {
        case .worked: language.say(vi: "ngày làm việc", en: "working day")
        case .weekend: language.say(vi: "nghỉ cuối tuần", en: "weekend")
        case .makeup(let row), .off(let row): row.kind.words(in: language)
        }
    }
}
