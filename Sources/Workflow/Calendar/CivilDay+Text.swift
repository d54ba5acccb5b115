extension CivilDay {
    /// Reads `2018-08-27`, and nothing else: four, two and two digits of a day that exists.
    public init?(_ iso: String) {
        var reader = DigitReader(iso)
        guard let day = CivilDay(reading: &reader), reader.isAtEnd else { return nil }
        self = day
    }

    init?(reading reader: inout DigitReader) {
        guard let year = reader.number(digits: 4), reader.sign("-") != nil, let month = reader.number(digits: 2),
            reader.sign("-") != nil, let day = reader.number(digits: 2)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day as files, scripts and the command line write it: `2018-08-27`.
    public var iso: String {
        "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
    }

    /// The day as slips and screens write it: `27/08/2018`.
    public var display: String {
        "\(day.padded(to: 2))/\(month.padded(to: 2))/\(year.padded(to: 4))"
    }

    /// The day with its weekday, as screens write it: “thứ Sáu 05/10/2018”, “Friday 05/10/2018”.
    public func displayWithWeekday(in language: Language) -> String {
        "\(weekday.fullName(in: language)) \(display)"
    }
}

extension CivilDay: CustomStringConvertible {
    /// The day in ISO 8601.
    public var description: String { iso }
}

extension CivilDay: Codable {
    /// Reads the ISO text; any other text is an error that names it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let day = CivilDay(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "“\(text)” is no day; a day is written 2018-08-27.")
        }
        self = day
    }

    /// Writes the ISO text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso)
    }
}
