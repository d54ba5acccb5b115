/// A minute on the office's wall clock, which shows UTC+07:00 all year.
///
/// Only what is outside the engine reads a clock; here a moment is always given.
public struct Moment: Hashable, Comparable, Sendable {
    /// Minutes since 1970-01-01T00:00 on the office's wall clock, within the days that can be written.
    public let minutes: Int

    /// The minute so many minutes after 1970-01-01T00:00 on the office's wall clock, or the nearest one that can be written.
    public init(minutes: Int) {
        self.minutes = min(max(minutes, CivilDay.first.number * 1440), CivilDay.last.number * 1440 + 1439)
    }

    /// A minute of a day.
    public init(day: CivilDay, time: TimeOfDay) {
        minutes = day.number * 1440 + time.minutes
    }

    /// Reads `2018-10-01T08:30` or `2018-10-01T08:30:45`, and nothing else; seconds are dropped, since the office counts minutes.
    public init?(_ iso: String) {
        var reader = DigitReader(iso)
        guard let day = CivilDay(reading: &reader), reader.sign("T") != nil, let time = TimeOfDay(reading: &reader) else { return nil }
        if !reader.isAtEnd {
            guard reader.sign(":") != nil, let second = reader.number(digits: 2), second < 60, reader.isAtEnd else { return nil }
        }
        self.init(day: day, time: time)
    }

    /// The day it lies in.
    public var day: CivilDay {
        CivilDay(number: minutes.flooredDivision(by: 1440).quotient)
    }

    /// The minute of that day.
    public var time: TimeOfDay {
        TimeOfDay(clamping: minutes.flooredDivision(by: 1440).remainder)
    }

    /// The earlier minute first.
    public static func < (left: Moment, right: Moment) -> Bool {
        left.minutes < right.minutes
    }

    /// The moment as files, scripts and the command line write it: `2018-10-01T08:30`.
    public var iso: String { "\(day.iso)T\(time.text)" }

    /// The moment as slips and screens write it: `01/10/2018 08:30`.
    public var display: String { "\(day.display) \(time.text)" }

    /// The moment with its weekday, as screens write it: “thứ Sáu 05/10/2018, 17:00”, “Friday 05/10/2018, 17:00”.
    public func displayWithWeekday(in language: Language) -> String {
        "\(day.displayWithWeekday(in: language)), \(time.text)"
    }
}

extension Moment: CustomStringConvertible {
    /// The moment in ISO 8601.
    public var description: String { iso }
}

extension Moment: Codable {
    /// Reads the ISO text; any other text is an error that names it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let moment = Moment(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "“\(text)” is no moment; one is written 2018-10-01T08:30.")
        }
        self = moment
    }

    /// Writes the ISO text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso)
    }
}
