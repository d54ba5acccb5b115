extension Rational {
    /// Reads `12`, `-2.5`, `90%` or `2/3`, and nothing else: no spaces, no thousands, no exponents.
    ///
    /// `nil` also when the number does not fit, or when a fraction has nothing below the line.
    public init?(parsing text: String) {
        if text.hasSuffix("%") {
            guard let share = Rational(decimal: text.dropLast()), let part = share / Rational(100) else { return nil }
            self = part
        } else if let line = text.firstIndex(of: "/") {
            let below = text[text.index(after: line)...]
            guard let numerator = Int(digits: text[..<line], allowingSign: true), let denominator = Int(digits: below, allowingSign: false)
            else { return nil }
            self.init(numerator, over: denominator)
        } else {
            self.init(decimal: text[...])
        }
    }

    /// The number as it is written: `12`, `2.5`, and `1/3` where no decimal is exact.
    ///
    /// Reading it gives the same number again.
    public var text: String {
        guard denominator > 1 else { return String(numerator) }
        guard let (scaled, places) = decimal else { return "\(numerator)/\(denominator)" }
        let digits = String(scaled.magnitude)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        return "\(scaled < 0 ? "-" : "")\(padded.dropLast(places)).\(padded.suffix(places))"
    }

    /// The number as a whole number of decimal places, as few as possible; `nil` when there is none that fits.
    private var decimal: (scaled: Int, places: Int)? {
        var scale = 1
        for places in 1...18 {
            scale *= 10
            guard scale % denominator == 0 else { continue }
            let (scaled, overflows) = numerator.multipliedReportingOverflow(by: scale / denominator)
            return overflows ? nil : (scaled, places)
        }
        return nil
    }

    private init?(decimal text: Substring) {
        guard let point = text.firstIndex(of: ".") else {
            guard let whole = Int(digits: text, allowingSign: true) else { return nil }
            self.init(whole)
            return
        }
        var places = text[text.index(after: point)...]
        guard places.isASCIIDigits, text[..<point].last?.isASCIIDigit == true else { return nil }
        while places.last == "0" {
            places.removeLast()
        }
        var scale = 1
        for _ in places {
            let (larger, overflows) = scale.multipliedReportingOverflow(by: 10)
            guard !overflows else { return nil }
            scale = larger
        }
        guard let scaled = Int(digits: text[..<point] + places, allowingSign: true) else { return nil }
        self.init(scaled, over: scale)
    }
}

extension Rational: CustomStringConvertible {
    /// The number as it is written.
    public var description: String { text }
}

extension Character {
    /// Whether the character is one of `0` to `9`.
    var isASCIIDigit: Bool { "0" <= self && self <= "9" && isASCII }
}

extension Substring {
    fileprivate var isASCIIDigits: Bool { !isEmpty && allSatisfy(\.isASCIIDigit) }
}

extension Int {
    fileprivate init?(digits text: Substring, allowingSign: Bool) {
        guard (allowingSign && text.first == "-" ? text.dropFirst() : text).isASCIIDigits else { return nil }
        self.init(text)
    }
}
