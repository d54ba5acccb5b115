/// When an office is open and how it reads the moment of receipt: data of the office, from `workflows/office.yaml`.
public struct OfficeHours: Hashable, Sendable {
    /// A time in which the office works without a break; it opens before it closes.
    public struct Session: Hashable, Sendable {
        /// Its first minute.
        public let opens: TimeOfDay
        /// The minute at which it ends.
        public let closes: TimeOfDay

        /// A session; `nil` when it does not open before it closes.
        public init?(opens: TimeOfDay, closes: TimeOfDay) {
            guard opens < closes else { return nil }
            self.opens = opens
            self.closes = closes
        }

        /// Reads `07:30-11:30`, and nothing else.
        public init?(_ text: String) {
            var reader = DigitReader(text)
            guard let opens = TimeOfDay(reading: &reader), reader.sign("-") != nil, let closes = TimeOfDay(reading: &reader),
                reader.isAtEnd
            else { return nil }
            self.init(opens: opens, closes: closes)
        }

        /// How many minutes it lasts.
        public var minutes: Int { closes.minutes - opens.minutes }

        /// The session as `07:30-11:30`.
        public var text: String { "\(opens.text)-\(closes.text)" }
    }

    /// The session before the lunch break.
    public let morning: Session
    /// The session after the lunch break.
    public let afternoon: Session
    /// What comes in later than this is received on the next working day.
    public var cutOff: TimeOfDay
    /// The cut-off of procedures that are due on the very day.
    public var sameDayCutOff: TimeOfDay
    /// Whether a Saturday morning can be the time of receipt; such a Saturday is never counted.
    public var receivesOnSaturdayMornings: Bool
    /// Whether the day of receipt is the very day, also when it is off or the cut-off has passed.
    public var strictReceipt: Bool

    /// The hours of an office; `nil` when the afternoon begins before the morning has ended.
    ///
    /// - Parameters:
    ///   - cutOff: `nil` means the closing time.
    ///   - sameDayCutOff: `nil` means the general cut-off.
    public init?(
        morning: Session, afternoon: Session, cutOff: TimeOfDay? = nil, sameDayCutOff: TimeOfDay? = nil,
        receivesOnSaturdayMornings: Bool = false, strictReceipt: Bool = false
    ) {
        guard morning.closes <= afternoon.opens else { return nil }
        self.morning = morning
        self.afternoon = afternoon
        self.cutOff = cutOff ?? afternoon.closes
        self.sameDayCutOff = sameDayCutOff ?? self.cutOff
        self.receivesOnSaturdayMornings = receivesOnSaturdayMornings
        self.strictReceipt = strictReceipt
    }

    /// The minute at which the office closes, which is the due hour of every limit in days.
    public var closing: TimeOfDay { afternoon.closes }

    /// How many minutes a working day has.
    public var minutesPerDay: Int { morning.minutes + afternoon.minutes }
}
