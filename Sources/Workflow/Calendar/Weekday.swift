/// A day of the week; the raw value is that of ISO 8601, Monday is 1.
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    /// Whether the day is a Saturday or a Sunday.
    public var isWeekend: Bool { self == .saturday || self == .sunday }

    /// What the day is called, short, as slips and tables show it.
    public func name(in language: Language) -> String {
        switch language {
        case .vi: ["T2", "T3", "T4", "T5", "T6", "T7", "CN"][rawValue - 1]
        case .en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][rawValue - 1]
        }
    }

    /// What the day is called in full, in the middle of a sentence: “thứ Sáu”, “Friday”.
    public func fullName(in language: Language) -> String {
        switch language {
        case .vi: ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"][rawValue - 1]
        case .en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][rawValue - 1]
        }
    }
}
