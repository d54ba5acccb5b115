extension Limit {
    /// Reads `N working days`, `N days` (calendar), `N months`, `N working hours` or `same day`.
    ///
    /// Singular and plural go with any N; N is above 0, at most 10000 and written without leading zeros, which some programs take
    /// for the base of 8; working days also come in halves (`2.5`).
    ///
    /// - Throws: What was read, when it is none of the five forms.
    public init(parsing text: String) throws(LimitSyntax) {
        let words = text.split(separator: " ").map(String.init)
        guard let limit = Self.sameDay(words) ?? Self.counted(words) else { throw LimitSyntax(read: text) }
        self = limit
    }

    private static func sameDay(_ words: [String]) -> Limit? {
        words == ["same", "day"] ? .sameDay : nil
    }

    private static func counted(_ words: [String]) -> Limit? {
        guard let first = words.first else { return nil }
        switch words.dropFirst().joined(separator: " ") {
        case "working day", "working days": return halves(first).map { .workingDays(halves: $0) }
        case "day", "days": return whole(first).map { .days($0) }
        case "month", "months": return whole(first).map { .months($0) }
        case "working hour", "working hours": return whole(first).map { .workingHours($0) }
        default: return nil
        }
    }

    /// A whole number in plain digits, from 1 to the largest.
    private static func whole(_ text: String) -> Int? {
        guard let number = digits(text), number > 0 else { return nil }
        return number
    }

    /// A number in plain digits with `.5` behind it or nothing, from 0.5 to the largest, as halves.
    private static func halves(_ text: String) -> Int? {
        guard text.hasSuffix(".5") else { return whole(text).map { $0 * 2 } }
        guard let number = digits(String(text.dropLast(2))), number < largest else { return nil }
        return number * 2 + 1
    }

    private static func digits(_ text: String) -> Int? {
        var reader = DigitReader(text)
        guard (1...5).contains(text.utf8.count), text == "0" || !text.hasPrefix("0"),
            let number = reader.number(digits: text.utf8.count)
        else { return nil }
        return number <= largest ? number : nil
    }
}

/// A text that is none of the five forms of a limit.
public struct LimitSyntax: Error, Hashable, Sendable {
    /// What was read.
    public let read: String

    /// A text that was read where a limit should stand.
    public init(read: String) {
        self.read = read
    }

    /// The five forms, as definitions and the command line write them.
    public static let forms = ["N working days", "N days", "N months", "N working hours", "same day"]

    /// What was read, and what a limit looks like.
    public func message(in language: Language) -> String {
        let forms = Self.forms.map { "`\($0)`" }.joined(separator: ", ")
        return switch language {
        case .vi:
            "“\(read)” không phải là thời hạn. Cách ghi: \(forms); N từ 1 đến \(Limit.largest), không có số 0 ở đầu, ngày làm việc có thể lẻ nửa ngày (2.5)."
        case .en:
            "“\(read)” is no limit. A limit is written \(forms); N is 1 to \(Limit.largest) without a leading zero, working days also in halves (2.5)."
        }
    }
}

extension LimitSyntax: CustomStringConvertible {
    /// The message in English, as the checks of definitions print it.
    public var description: String { message(in: .en) }
}
