import Workflow

/// Where a dossier stands on the usual way of its process.
struct WayPart: Sendable {
    /// One stop.
    struct Stop: Sendable {
        let sign: String
        let name: String
        /// The class of the stylesheet: `passed`, `here` or `ahead`.
        let place: String
        /// Where it lies, in words, for whoever does not see the line.
        let placeWords: String
        let isHere: Bool
        /// Where the clocks stand still: “Chờ bổ sung”, the state in which it waits, or why they stand still at the stop itself.
        let pause: String?
        /// How long a dossier may stay there.
        let budget: String?
    }

    let stops: [Stop]

    init(_ standing: Standing, in language: Language) {
        stops = standing.usualWay.map { stop in
            let (sign, place, words) =
                switch stop.place {
                case .passed: ("✓", "passed", language.say(vi: "đã qua", en: "passed"))
                case .here: ("●", "here", language.say(vi: "đang ở đây", en: "stands here"))
                case .ahead: ("○", "ahead", language.say(vi: "sắp đến", en: "to come"))
                }
            let waits = stop.waits?.title[language]
            let reason = stop.place == .here ? standing.pauseReason(in: language) : nil
            let limit = stop.place == .passed ? nil : standing.rules.budget(of: stop.state.key)
            return Stop(
                sign: sign, name: stop.state.title[language], place: place, placeWords: words, isHere: stop.place == .here,
                pause: waits ?? reason, budget: limit?.display(in: language))
        }
    }
}
