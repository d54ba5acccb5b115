/// What a government notice says about one day.
public struct CalendarRow: Hashable, Sendable {
    /// What the notice makes of the day; the raw value is what calendar files write.
    public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
        /// A holiday (nghỉ lễ, nghỉ Tết).
        case holiday
        /// A day off in lieu, or swapped for another (nghỉ bù, hoán đổi).
        case compensatoryOff = "compensatory-off"
        /// A day worked in place of another, usually a Saturday (làm bù): a full working day.
        case makeupWorkday = "makeup-workday"
        /// Takes an earlier row back: the week's own rule holds again.
        case ordinary

        /// Whether the day is off because of the row.
        public var isOff: Bool { self == .holiday || self == .compensatoryOff }
    }

    /// The day.
    public let day: CivilDay
    /// What the notice makes of it.
    public let kind: Kind
    /// What the day is called.
    public let name: String
    /// The notice.
    public let source: String

    /// A row as the calendar file says.
    public init(day: CivilDay, kind: Kind, name: String, source: String) {
        self.day = day
        self.kind = kind
        self.name = name
        self.source = source
    }

    /// Whether the source says that the last word has not been spoken yet.
    public var isProvisional: Bool { source.contains("PROVISIONAL") }
}

/// Why a day is worked or not.
public enum DayNature: Hashable, Sendable {
    /// Monday to Friday, and no row takes the day off.
    case worked
    /// Worked because of a row, in place of another day.
    case makeup(CalendarRow)
    /// Off because of a row.
    case off(CalendarRow)
    /// A Saturday or a Sunday without a row.
    case weekend

    /// Whether the day counts as a working day.
    public var isWorked: Bool {
        switch self {
        case .worked, .makeup: true
        case .off, .weekend: false
        }
    }
}
