/// A minute of the day on the office's wall clock, 00:00 to 23:59.
public struct TimeOfDay: Hashable, Comparable, Sendable {
    /// Minutes after midnight, 0 to 1439.
    public let minutes: Int

    /// The minute so many minutes after midnight; `nil` outside 0…1439.
    public init?(minutes: Int) {
        guard (0..<1440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    /// The minute so many minutes after midnight, or the nearest one of the day.
    init(clamping minutes: Int) {
        self.minutes = min(max(minutes, 0), 1439)
    }

    /// Reads `07:30`, and nothing else: two digits each, 00:00 to 23:59.
    public init?(_ text: String) {
        var reader = DigitReader(text)
        guard let time = TimeOfDay(reading: &reader), reader.isAtEnd else { return nil }
        self = time
    }

    init?(reading reader: inout DigitReader) {
        guard let hour = reader.number(digits: 2), hour < 24, reader.sign(":") != nil, let minute = reader.number(digits: 2), minute < 60
        else { return nil }
        minutes = hour * 60 + minute
    }

    /// The earlier minute first.
    public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
        left.minutes < right.minutes
    }

    /// The minute as everybody writes it: `07:30`.
    public var text: String {
        "\((minutes / 60).padded(to: 2)):\((minutes % 60).padded(to: 2))"
    }
}

extension TimeOfDay: CustomStringConvertible {
    /// The minute as `07:30`.
    public var description: String { text }
}

extension TimeOfDay: Codable {
    /// Reads the text; any other text is an error that names it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let time = TimeOfDay(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "“\(text)” is no time of day; one is written 07:30.")
        }
        self = time
    }

    /// Writes the text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension TimeOfDay {
    /// The beginning of a day.
    public static let midnight = TimeOfDay(clamping: 0)
}
