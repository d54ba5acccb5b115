extension WorkingDistance {
    /// The distance in words, in its two largest units: “còn 3 ngày làm việc”, “quá 2 ngày 4 giờ”, “2 h 15 min left”.
    public func text(in language: Language) -> String {
        switch self {
        case .left(let days, _, _) where days > 0: Self.left(Self.workingDays(days, language), language)
        default: words(units: 2, in: language, dueNow: BilingualText(vi: "đến hạn ngay bây giờ", en: "due right now"))
        }
    }

    /// The distance for a narrow column, in its largest unit, rounded down: “còn 3 ngày”, “quá 2 ngày”, “2 h left”.
    public func short(in language: Language) -> String {
        words(units: 1, in: language, dueNow: BilingualText(vi: "đến hạn", en: "due now"))
    }

    private func words(units: Int, in language: Language, dueNow: BilingualText) -> String {
        switch self {
        case .left(let days, let hours, let minutes):
            Self.left(Self.length(days, hours, minutes, units: units, language), language)
        case .over(0, 0, 0): BilingualText(vi: "vừa quá hạn", en: "just over")[language]
        case .over(let days, let hours, let minutes):
            Self.over(Self.length(days, hours, minutes, units: units, language), language)
        case .dueNow: dueNow[language]
        }
    }

    private static func left(_ length: String, _ language: Language) -> String {
        BilingualText(vi: "còn \(length)", en: "\(length) left")[language]
    }

    private static func over(_ length: String, _ language: Language) -> String {
        BilingualText(vi: "quá \(length)", en: "\(length) over")[language]
    }

    private static func workingDays(_ days: Int, _ language: Language) -> String {
        BilingualText(vi: "\(days) ngày làm việc", en: "\(days) working \(days == 1 ? "day" : "days")")[language]
    }

    /// So many units at most, from the largest that is not 0; what is smaller than the next one is left out.
    private static func length(_ days: Int, _ hours: Int, _ minutes: Int, units: Int, _ language: Language) -> String {
        let parts = [
            (days, BilingualText(vi: "ngày", en: days == 1 ? "day" : "days")), (hours, BilingualText(vi: "giờ", en: "h")),
            (minutes, BilingualText(vi: "phút", en: "min")),
        ]
        return parts.drop { $0.0 == 0 }.prefix(units).filter { $0.0 > 0 }.map { "\($0.0) \($0.1[language])" }.joined(separator: " ")
    }
}
